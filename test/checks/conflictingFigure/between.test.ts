import { describe, expect, test } from 'vitest';
import { applied, findingsOf } from '../../kit/check.ts';

const said = (text: string | Record<string, string>) =>
  findingsOf('conflicting-figure', text).map(({ words }) => words);
const day = 'AYR, 6 May 2024 – ';

describe('the score of one match', () => {
  test('is reported in both articles', () => {
    const texts = {
      'a.txt': `${day}Ashby Rovers beat Denholm Town 3-1 on Saturday.\n`,
      'b.txt': 'AYR, 7 May 2024 – Denholm Town trains again after a 4-1 defeat at Ashby Rovers on Saturday.\n',
    };
    const [one, two] = findingsOf('conflicting-figure', texts);
    expect(one?.message).toBe('“3-1” differs from “4-1” in b.txt:1 (score of one match).');
    expect(two?.points).toEqual(['a.txt:3-1']);
    expect(applied(texts, one?.fixes[0])['a.txt']).toBe(texts['a.txt'].replace('3-1', '4-1'));
  });

  test.each([
    [
      'Ashby Rovers beat Denholm Town 3-1 on Saturday. Ashby Rovers celebrated a 4-1 win over Denholm Town on Saturday.',
      ['3-1', '4-1'],
    ],
    [
      'Ashby Rovers lost 1-3 to Denholm Town on Saturday. Denholm Town thrashed Ashby Rovers 4-1 on Saturday.',
      ['1-3', '4-1'],
    ],
    [
      'Ashby Rovers beat Denholm Town 3-1\n\nIn the rain, Ashby Rovers beat Denholm Town 2-1 on Saturday.\n',
      ['3-1', '2-1'],
    ],
  ])('is compared in %j', (text, words) => expect(said(text)).toEqual(words));

  test('offers no fix where one has the sides the other way round', () => {
    const text =
      'Ashby Rovers lost 1-3 to Denholm Town on Saturday. Denholm Town thrashed Ashby Rovers 4-1 on Saturday.';
    expect(findingsOf('conflicting-figure', text)[0]?.fixes).toEqual([]);
  });

  test.each([
    'Ashby Rovers beat Denholm Town 3-1 on Saturday. Denholm Town lost 1-3 to Ashby Rovers on Saturday.',
    'Ashby Rovers beat Denholm Town 3-1 on Saturday. Ashby Rovers beat Denholm Town 4-1 on Wednesday.',
    'Ashby Rovers beat Denholm Town 3-1 on Saturday. Denholm Town beat Ashby Rovers 4-1 on Saturday.',
    'Ashby Rovers beat Denholm Town 3-1 on Saturday. Ashby Rovers beat Holt United 4-1 on Saturday.',
    'Ashby Rovers beat Denholm Town 3-1 on Saturday. Ashby Rovers beat Denholm Town 2-1 in the first set on Saturday.',
    'Ashby Rovers beat Denholm Town 3-1 on Saturday. The women of Ashby Rovers beat Denholm Town 5-0 on Saturday.',
    'Ashby Rovers beat Denholm Town 3-1 on Saturday. In the autumn they had won 4-1.',
    'Ashby Rovers beat Denholm Town 3-1 on Saturday. Ashby Rovers beat Denholm Town 4-1 in 2019.',
  ])('is left alone in %j', text => expect(said(text)).toEqual([]));

  test.each([
    ['AYR, 6 May 2024 – ', 'AYR, 17 June 2024 – '],
    ['', ''],
  ])('is left alone where the Saturdays may be two: %j and %j', (one, other) =>
    expect(
      said({
        'a.txt': `${one}Ashby Rovers beat Denholm Town 3-1 on Saturday.\n`,
        'b.txt': `${other}Ashby Rovers beat Denholm Town 4-1 on Saturday.\n`,
      }),
    ).toEqual([]),
  );
});

describe('how far one place is from another', () => {
  test('is compared between articles', () => {
    const [one] = findingsOf('conflicting-figure', {
      'a.txt': 'The village of Drumeen lies 35 kilometres north of the capital Tavira.\n',
      'b.txt': 'Divers reached Drumeen, 53 kilometres north of the capital Tavira, on Monday.\n',
    });
    expect(one?.message).toBe('“35 kilometres” differs from “53 kilometres” in b.txt:1 (distance, north).');
  });

  test('is compared without a direction in one article, and where two look like a slip', () => {
    expect(said('Drumeen is 35 km from Tavira. Drumeen, 60 km away from Tavira, sleeps.')).toEqual(['35 km', '60 km']);
    expect(
      said({ 'a.txt': 'Drumeen is 35 km from Tavira.\n', 'b.txt': 'Drumeen is 53 km from Tavira.\n' }),
    ).toHaveLength(2);
  });

  test.each([
    ['of another place', 'Drumeen lies 35 km north of Tavira.', 'Holt lies 53 km north of Tavira.'],
    ['from another place', 'Drumeen lies 35 km north of Tavira.', 'Drumeen lies 53 km north of Holt.'],
    ['in another direction', 'Drumeen lies 35 km north of Tavira.', 'Drumeen lies 53 km west of Tavira.'],
    [
      'of a place with its region',
      'Ayr, Drumeen, 35 km north of Tavira, sank.',
      'Holt, Drumeen, 53 km north of Tavira, sank.',
    ],
    ['in other units', 'Drumeen lies 35 km north of Tavira.', 'Drumeen lies 22 miles north of Tavira.'],
    ['without a direction, in another article', 'Drumeen is 35 km from Tavira.', 'Drumeen is 60 km from Tavira.'],
    ['by road and by air', 'Drumeen lies 35 km north of Tavira.', 'Drumeen lies 40 km north of Tavira.'],
    ['of about the same', 'Drumeen lies about 50 km north of Tavira.', 'Drumeen lies 53 km north of Tavira.'],
  ])('is left alone %s', (_, one, other) => expect(said({ 'a.txt': `${one}\n`, 'b.txt': `${other}\n` })).toEqual([]));
});
