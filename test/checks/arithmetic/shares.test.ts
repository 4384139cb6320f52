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

describe('shares of a vote', () => {
  test.each([
    ['The Reds won 44 percent of the vote, the Blues 39 percent and the Greys 25 percent.', '25 percent'],
    ['Marten won 54 percent, Leroy 38 percent and Blanc 14 percent of the vote.', '14 percent'],
    ["Marten won the runoff with 54 percent of the vote to Leroy's 56 percent.", '56 percent'],
  ])('make no more than 100 percent, with one verb for all: %s', (text, words) => expect(said(text)).toEqual([words]));

  test.each([
    'The Reds won 44 percent of the vote, the Blues 39 percent and the Greys 15 percent.',
    'Marten won 54 percent of the vote in Ayr, Leroy 56 percent in Holt.',
    'Marten won 54 percent of the vote, Leroy 56 percent in Holt.',
  ])('may be of several votes: %s', text => expect(said(text)).toEqual([]));
});

describe('shares of which nobody has both', () => {
  test.each([
    ['Of the workers, 54 percent are men and 56 percent are women.', '56 percent'],
    ['Some 54 percent of the workers are men and 56 percent are women.', '56 percent'],
    ['In the referendum 54 percent voted yes and 56 percent voted no.', '56 percent'],
  ])('make no more than 100 percent: %s', (text, words) => expect(said(text)).toEqual([words]));

  test.each([
    'Of the workers, 44 percent are men and 56 percent are women.',
    'Some 54 percent of men and 56 percent of women have a car.',
    'Some 61 percent of men are for the plan and 55 percent of women are against.',
    'In 2016 54 percent voted yes, and in 2020 56 percent voted no.',
    'Of the pupils, 54 percent are boys and 56 percent are from abroad.',
    'About 50 percent are men and 51 percent are women.',
  ])('are silent in %s', text => expect(said(text)).toEqual([]));
});
