import { describe, expect, it } from 'vitest';
import { readBlock } from '../../../core/src/text/index.ts';

/** The sentences of a paragraph. */
function sentences(text: string): string[] {
  const { tokens, sentences: found } = readBlock('paragraph', text);
  return Array.from({ length: found.count }, (_, i) =>
    text.slice(tokens.start[found.first[i] as number], tokens.end[(found.first[i + 1] as number) - 1]),
  );
}

describe('sentences end', () => {
  it.each([
    [['The ferry sank.', 'Nobody drowned.']],
    [['It fell 3.5 percent.', 'In May it rose.']],
    [['“We will rebuild.”', 'The mayor wept.']],
    [['He lives in the U.S.', 'The rest stayed.']],
    [['Trade reached $3 million in 2021[4].', 'It fell later.']],
    [['Nobody spoke.[2]', 'Then she left.']],
    [['Is it safe?', 'Nobody knows.']],
    [['It opened in 1999.', '2,000 people came.']],
    [['He met Mr. Ochoa at 10 a.m. on Monday.', 'They talked.']],
    [['She works for Brandt Inc.', 'It makes ladders.']],
    [['Is J. Ochoa home?', 'No.', 'See p. 4 and No. 10.', 'The rest is lost.']],
    [['It was kept at -80C.', 'Figure 3 shows it.', 'Form 4B.', 'Nobody left.']],
    [['He said: “We won.”', 'The crowd cheered.']],
    [['"We rebuild," said Ms. Lind.', '"Then we rest."']],
    [["He said, 'We go.'", 'Then they went.']],
    [['It cost $3.50 (up from $2.10).', 'Then it fell.']],
    [['(Nobody asked.)', 'She told them all the same.']],
    [['OSLO, May 3 (Ferry Post) - The harbour closed.', 'It was late.']],
    [['The ferry is late !', 'The crew waits .']],
    [['We sailed at dawn. )', 'Then it rained.']],
    [['She loved it.', 'why did she leave?']],
    [['They moved to Marlow.', 'they like it there.']],
    [['We won! :)', 'See you soon :-)', 'i will call.']],
    [['is the bridge safe?', 'nobody knows.', 'i asked twice.']],
  ])('%j', expected => {
    expect(sentences(expected.join(' '))).toEqual(expected);
  });
});

describe('sentences do not end', () => {
  it.each([
    'Mr. J. R. Ochoa met Sgt. Lind of the U.S. Army on Jan. 5 in St. Gallen.',
    'It costs approx. 5 euros, i.e. too much.',
    '“Why me?” he asked.',
    '“Stop!” Ochoa shouted at the driver.',
    'The band Wham! played on.',
    'The Brenner Intl. said so.',
    'She paused … and went on.',
    'The talks begin at 10 a.m. (CET) on Monday.',
    'The makers, Brandt Inc. (“BI”), said so.',
    'Drs. Lind and Ochoa, and Pvt. Diaz, of Brandt Pvt. Ltd. went.',
    'The Lind & Co. shares, listed as No. 3 on p. 12, fell 2.5 percent.',
    'The list: (a) boats; (b) nets: both old.',
    'He was born on Feb. 3 in Washington D.C. to a tailor.',
  ])('in %s', text => {
    expect(sentences(text)).toEqual([text]);
  });
});
