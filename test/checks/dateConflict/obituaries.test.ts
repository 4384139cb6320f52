import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../kit/check.ts';

const found = (body: string) =>
  findingsOf('date-conflict', `A life\n\nOSLO, 30 November 2021 — ${body}\n`).map(({ message }) => message);
const said = ['Hugo Brekke, born on 11 February 1938, was 83 on 30 November 2021, the text says 76.'];

describe('the age that follows a death', () => {
  test.each([
    'Hugo Brekke, whose bells hang in 40 towers, died on Sunday in Moss. He was 76.\n\nHugo Brekke was born on 11 February 1938.',
    'Hugo Brekke died on Sunday at his home. The cause was a stroke, his son said. Brekke was 76.\n\nHugo Brekke was born on 11 February 1938.',
    'The founder Hugo Brekke has died. Mr. Brekke was 76.\n\nHugo Brekke was born on 11 February 1938.',
  ])('is compared with the birth in %s', body => expect(found(body)).toEqual(said));

  test('is that of the day that the text tells', () => {
    const born = 'The third of five children of a vet, he was born on 3 March 1941.';
    expect(found(`Hugo Brekke died at home on 10 January 2020. He was 76.\n\n${born}`)).toEqual([
      'Hugo Brekke, born on 3 March 1941, was 78 on 10 January 2020, the text says 76.',
    ]);
    expect(found(`Hugo Brekke died at home on 10 January 2020. He was 78.\n\n${born}`)).toEqual([]);
  });

  test.each([
    'Hugo Brekke died on Sunday in Moss. He was 83.\n\nHugo Brekke was born on 11 February 1938.',
    'Hugo Brekke played on Sunday in Moss. He was 76.\n\nHugo Brekke was born on 11 February 1938.',
    'Hugo Brekke died at sea. He was 21.\n\nHugo Brekke was born on 11 February 1938.',
    'Hugo Brekke rang the bell on Sunday, and his father died on Monday. He was 99.\n\nHugo Brekke was born on 11 February 1938.',
    'Hugo Brekke died on Sunday in Moss. He was 26 when he cast his first bell.\n\nHugo Brekke was born on 11 February 1938.',
    'Ada Lund died on Sunday. Brekke was 76.\n\nHugo Brekke was born on 11 February 1938.',
    'Hugo Brekke died on Sunday in Moss. He was 26 years younger than she.\n\nHugo Brekke was born on 11 February 1938.',
  ])('is left alone in %s', body => expect(found(body)).toEqual([]));
});
