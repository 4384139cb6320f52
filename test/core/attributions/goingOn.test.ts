import { describe, expect, test } from 'vitest';
import { credits } from './kit.ts';

describe('what goes on behind who said it', () => {
  test.each([
    [
      'with another clause',
      'The pier is shut, the port said on Monday, and 40 boats are lost.',
      ['indirect: the port / said / The pier is shut', 'indirect: the port / said / 40 boats are lost'],
    ],
    [
      'with its time',
      'The worst day was in May, the port said, when 40 boats were lost.',
      ['indirect: the port / said / The worst day was in May', 'indirect: the port / said / 40 boats were lost'],
    ],
    [
      'with another verb',
      'The pier would save 40 boats, according to the port, and shelter 90 crews.',
      [
        'indirect: the port / according to / The pier would save 40 boats',
        'indirect: the port / according to / shelter 90 crews',
      ],
    ],
    [
      'with another object',
      'The port offered 40 berths, and a loan of 900 euros.',
      ['indirect: The port / offered / 40 berths, and a loan of 900 euros'],
    ],
  ])('%s', (_, text, expected) => expect(credits(text)).toEqual(expect.arrayContaining(expected)));

  test.each([
    [
      'somebody else speaks',
      'The pier is shut, the port said, and the skippers said 40 boats are lost.',
      'and the skippers said 40 boats are lost',
    ],
    [
      'it may be told of the speaker',
      'The pier is shut, said Nora Blunt, who runs the port, and 40 boats are lost.',
      'and 40 boats are lost',
    ],
    [
      'a clause of its own follows',
      'The port offered 40 berths, and a storm sank 90 boats.',
      'and a storm sank 90 boats',
    ],
  ])('not where %s', (_, text, rest) => {
    for (const credit of credits(text)) expect(credit.endsWith(`/ ${rest}`)).toBe(false);
  });
});

test('a speaker whose name begins like a participle says all of the sentence', () => {
  expect(credits('Housing minister Nora Blunt said the plan, now law, would cost 40 million euros.')).toEqual([
    'indirect: Housing minister Nora Blunt / said / the plan, now law, would cost 40 million euros',
  ]);
  // A participle in front still ends at its comma.
  expect(credits('Saying that 40 boats were lost, Nora Blunt left the port.')).toEqual([
    'indirect: Nora Blunt / Saying / that 40 boats were lost',
  ]);
});

test.each([
  [
    'Forty boats were lost, the port said in a letter to the Pier and Quay Office.',
    'indirect: the port / said / Forty boats were lost',
  ],
  [
    'Forty boats were lost, documents seen by this paper show.',
    'indirect: documents seen by this paper / show / Forty boats were lost',
  ],
  ['The port expects to lose 40 boats.', 'indirect: The port / expects / to lose 40 boats'],
  ['The port aims to save 40 boats.', 'indirect: The port / aims / to save 40 boats'],
  ['Last summer volunteers counted 40 boats.', 'indirect: volunteers / counted / 40 boats'],
])('reads who is credited in %j', (text, expected) => expect(credits(text)).toContain(expected));

test.each(['The port is speeding up plans to lose 40 boats.', 'Last summer volunteers counted on the port.'])(
  'nobody is credited in %j',
  text => expect(credits(text)).toEqual([]),
);
