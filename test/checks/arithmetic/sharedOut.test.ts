import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../kit/check.ts';

const found = (text: string) => findingsOf('arithmetic', `${text}\n`).map(({ words }) => words);

describe('what is shared out in the next sentence', () => {
  test('is added up', () => {
    const [finding] = findingsOf(
      'arithmetic',
      'The council shared out the whole of the £90,000. The rowers get £35,000, the bowlers £28,000 and the girls £17,000.\n',
    );
    expect(finding?.message).toBe('“£35,000”, “£28,000” and “£17,000” make 80,000, the text says “£90,000”.');
  });

  test.each([
    [
      'It drew 64 players, each in one section and no other. The youth had 31; the open had 22; and the seniors numbered 9.',
      ['64 players'],
    ],
    [
      'In all, 1,204 ballots were cast: 611 for the levy and 548 against it, with the remaining 35 set aside.',
      ['1,204 ballots'],
    ],
  ])('%s', (text, words) => expect(found(text)).toEqual(words));

  test.each([
    [
      'comes out',
      'The council shared out the whole of the £80,000. The rowers get £35,000, the bowlers £28,000 and the girls £17,000.',
    ],
    ['need not be all', 'The council has £90,000. The rowers get £35,000, the bowlers £28,000 and the girls £17,000.'],
    [
      'has two totals',
      'The council shared out the whole of the £90,000, not £60,000. The rowers get £35,000, the bowlers £28,000 and the girls £17,000.',
    ],
    [
      'is no list',
      'The council shared out the whole of the £90,000. The rowers get £35,000. The bowlers had £28,000 and the girls £17,000.',
    ],
    [
      'is told beside it',
      'The money was split between three clubs, with £90,000 to come. The rowers got £20,000, the bowlers £15,000 and the girls £10,000.',
    ],
    [
      'was not shared out',
      'The whole of the £60,000 was raised by readers. Fares cost £4,000, food £9,000 and tents £12,000.',
    ],
    ['is two parts', 'The council shared out the whole of the £90,000. The rowers get £35,000 and the girls £17,000.'],
  ])('is left alone where it %s', (_, text) => expect(found(text)).toEqual([]));
});
