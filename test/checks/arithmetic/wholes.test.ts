import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../kit/check.ts';

const said = (text: string) => findingsOf('arithmetic', text).map(({ words }) => words);

describe('a part and its whole', () => {
  test('of which the part is more are reported', () => {
    const [finding] = findingsOf('arithmetic', 'Of the 85 pupils at Holt school, 92 speak Finnish, the head said.');
    expect(finding?.message).toBe('“92” is more than the “85 pupils” that it is a part of.');
    expect(finding?.points).toEqual(['a.txt:85 pupils']);
  });

  test.each([
    'AYR, 3 May 2024 – Of the 85 pupils, 92 speak Finnish.',
    'Of 85 boats in the harbour, 92 leaked on Sunday.',
  ])('are found in %j', text => expect(said(text)).toHaveLength(1));

  test.each([
    'Of the 85 pupils at Holt school, 52 speak Finnish.',
    'Of the 85 pupils at Holt school, 92 percent speak Finnish.',
    'Of the 85 clubs, 92 swimmers were timed.',
    'Of the three finalists, 12 drums were heard.',
    'Of the 85 pupils, nobody sang. In Ayr, 92 did.',
    'Of the 85 pupils at Holt, who met 40 swimmers, 92 were tired.',
    'Of the 85 schools in Ayr, 2,300 pupils came.',
    'Out of the 85 letters, 92-year-old Ada Brekke kept one.',
  ])('are left alone in %j', text => expect(said(text)).toEqual([]));
});

describe('the seats of parties', () => {
  test('that are more than the chamber has are reported', () => {
    const [finding] = findingsOf(
      'arithmetic',
      'The Harbour Party won 34 of the 61 seats in the assembly, the Meadow Alliance 19 and the Free Voters 11.',
    );
    expect(finding?.message).toBe('“34”, “19” and “11” make 64, the text says “61 seats”.');
    expect(finding?.points).toEqual(['a.txt:34', 'a.txt:19', 'a.txt:11']);
  });

  test.each([
    'The Greens won 34 of the 64 seats in the assembly, the Liberals 19 and the Free Voters 11.',
    'The Greens won 34 of the 80 seats, the Liberals 19 and the Free Voters 11.',
    'The Greens won 34 of the 61 seats, the Liberals 19 percent and the Free Voters 11 percent.',
    'The Greens won 34 of the 61 seats, and in the Senate the Liberals won 30.',
    'The Greens won 34 of the 61 seats, the Liberals 28.5 percent of the vote.',
    'The Greens won 34 of the 61 seats.',
  ])('are left alone in %j', text => expect(said(text)).toEqual([]));
});
