import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../kit/check.ts';

const said = (text: string) => findingsOf('arithmetic', text).map(({ words }) => words);

describe('the shares of parties in one vote', () => {
  test.each([
    'The Reds won with 44 percent of the vote, ahead of the Blues with 39 percent and the Greys with 25 percent.',
    'The Reds won 44 percent of the vote, followed by the Blues with 39 percent and the Greys with 25 percent.',
  ])('make no more than 100 percent: %s', text => expect(said(text)).toEqual(['25 percent']));

  test.each([
    'The Reds won with 44 percent of the vote, ahead of the Blues with 39 percent and the Greys with 15 percent.',
    'The Reds won 44 percent of the vote in Ayr, 52 percent in Holt and 49 percent in Lenn.',
    'The Reds won 44 percent of the vote, ahead of the Blues with 39 percent, and 48 percent of the seats.',
    'The Reds trust 44 percent of bakers, ahead of the Blues with 39 percent and the Greys with 25 percent.',
  ])('are left alone where they may, or are of something else: %s', text => expect(said(text)).toEqual([]));
});
