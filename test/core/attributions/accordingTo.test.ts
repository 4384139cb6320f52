import { describe, expect, test } from 'vitest';
import { credits } from './kit.ts';

describe('according to, and its like', () => {
  test.each([
    ['in front', 'According to the port, 40 boats sank.', ['indirect: the port / According to / 40 boats sank']],
    [
      'behind',
      'Forty boats sank, according to Nora Blunt.',
      ['indirect: Nora Blunt / according to / Forty boats sank'],
    ],
    ['as per', 'As per the harbour log, 40 boats sank.', ['indirect: the harbour log / As per / 40 boats sank']],
    ['per', 'Forty boats sank, per the port.', ['indirect: the port / per / Forty boats sank']],
    [
      'in the words of',
      'The loss of 40 boats was, in the words of Nora Blunt, a shock.',
      [
        'indirect: Nora Blunt / in the words of / The loss of 40 boats was',
        'indirect: Nora Blunt / in the words of / a shock',
      ],
    ],
    [
      'based on figures',
      'Based on figures from the statistics office, 40 boats sank.',
      ['indirect: figures from the statistics office / Based on / 40 boats sank'],
    ],
    ['by a count', 'By the port’s own count, 40 boats sank.', ['indirect: the port / count / 40 boats sank']],
    [
      'no comma before a figure',
      'According to the port 40 boats sank.',
      ['indirect: the port / According to / 40 boats sank'],
    ],
    [
      'nor before its bound',
      'According to the port at least 40 boats sank.',
      ['indirect: the port / According to / at least 40 boats sank'],
    ],
    [
      'a name with a number',
      'According to Pier 7 skippers were lost.',
      ['indirect: Pier 7 skippers / According to / were lost'],
    ],
    [
      'a year',
      'According to the survey 2019 boats were old.',
      ['indirect: the survey 2019 boats / According to / were old'],
    ],
    ['a count without a comma', 'By his count 40 boats sank.', ['indirect: his / count / 40 boats sank']],
    [
      'under plans',
      'Under plans shown by the port, 40 boats will go.',
      ['indirect: plans shown by the port / Under / 40 boats will go'],
    ],
    ['under plans without a figure', 'Under plans shown by the port, boats will go.', []],
    ['by its admission', 'Forty boats sank, by its own estimate.', ['indirect: its / estimate / Forty boats sank']],
  ])('%s', (_, text, expected) => expect(credits(text)).toEqual(expected));

  test.each([
    ['a plan', 'Based on the old pier, the new one has 40 lamps.'],
    ['a rate', 'The ferry costs 40 crowns per trip.'],
    ['a rule', 'The boats were sorted according to length.', 1],
    ['a place', 'By the port’s old gate, 40 boats lay.'],
    ['a deed', 'Driven by the port’s growth, sales rose to 40 boats.'],
  ])('%s is nobody’s word', (_, text, most = 0) => expect(credits(text).length).toBeLessThanOrEqual(most));
});
