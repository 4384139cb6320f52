import { describe, expect, test } from 'vitest';
import { credits } from './kit.ts';

describe('reported speech', () => {
  test.each([
    [
      'said that',
      'The harbour office said that 40 lamps were broken.',
      ['indirect: The harbour office / said / that 40 lamps were broken'],
    ],
    ...['about', 'around', 'over', 'at least', 'up to', 'close to', 'as many as', 'between 20 and'].map(
      (bound): [string, string, string[]] => [
        `an object after “${bound}”`,
        `The harbour office reported ${bound} 40 broken lamps.`,
        [`indirect: The harbour office / reported / ${bound} 40 broken lamps`],
      ],
    ),
    [
      'a clause after a bound',
      'The harbour office said about 40 lamps were broken.',
      ['indirect: The harbour office / said / about 40 lamps were broken'],
    ],
    [
      'speaking of a figure',
      'The harbour office speaks of at least 40 lamps.',
      ['indirect: The harbour office / speaks of / at least 40 lamps'],
    ],
    [
      'a time after a word that may bound',
      'The harbour office said about 9 p.m. that 40 lamps were broken.',
      ['indirect: The harbour office / said / that 40 lamps were broken'],
    ],
    [
      'said without that',
      'The harbour office said 40 lamps were broken.',
      ['indirect: The harbour office / said / 40 lamps were broken'],
    ],
    [
      'at the end',
      'Forty lamps were broken, the harbour office said on Monday.',
      ['indirect: the harbour office / said / Forty lamps were broken'],
    ],
    [
      'inverted',
      'Forty lamps were broken, said Nora Blunt.',
      ['indirect: Nora Blunt / said / Forty lamps were broken'],
    ],
    [
      'time before',
      'The office said on Monday that the pier was safe.',
      ['indirect: The office / said / that the pier was safe'],
    ],
    [
      'place before',
      'The office said in a statement that the pier was safe.',
      ['indirect: The office / said / that the pier was safe'],
    ],
    ['hearer', 'Blunt told the council that the pier was safe.', ['indirect: Blunt / told / that the pier was safe']],
    ['perfect', 'The office has said the pier is safe.', ['indirect: The office / has said / the pier is safe']],
    [
      'participle',
      'Nora Blunt left early, adding that the pier was safe.',
      ['indirect: Nora Blunt / adding / that the pier was safe'],
    ],
    ['object', 'The company announced 300 job cuts.', ['indirect: The company / announced / 300 job cuts']],
    [
      'document',
      'Figures from the statistics office show that rents rose by 4 percent.',
      ['indirect: Figures from the statistics office / show / that rents rose by 4 percent'],
    ],
    ['relative', 'Nora Blunt, who said the pier was safe, left.', ['indirect: who / said / the pier was safe']],
    [
      'noun of saying',
      'The report’s finding that 40 lamps were broken surprised Ayr.',
      ['indirect: The report / finding / that 40 lamps were broken surprised Ayr'],
    ],
  ])('%s', (_, text, expected) => {
    expect(credits(text)).toEqual(expected);
  });

  test.each([
    [
      'at the end',
      'The pier is safe, according to the harbour office.',
      ['indirect: the harbour office / according to / The pier is safe'],
    ],
    [
      'at the beginning',
      'According to the harbour office, the pier is safe.',
      ['indirect: the harbour office / According to / the pier is safe'],
    ],
    [
      'in the middle',
      'The pier, according to Nora Blunt, is safe.',
      ['indirect: Nora Blunt / according to / The pier', 'indirect: Nora Blunt / according to / is safe'],
    ],
    [
      'as per',
      'The lamps cost 900 euros, as per the harbour log.',
      ['indirect: the harbour log / as per / The lamps cost 900 euros'],
    ],
  ])('according to, %s', (_, text, expected) => {
    expect(credits(text)).toEqual(expected);
  });

  test('two sources of one sentence are credited with a part each', () => {
    expect(credits('Police said 300 people came, while the union said 900 were there.')).toEqual([
      'indirect: Police / said / 300 people came',
      'indirect: the union / said / 900 were there',
    ]);
    expect(credits('It will take 40 lamps according to the port and 60 according to the yard.')).toEqual([
      'indirect: the port / according to / It will take 40 lamps',
      'indirect: the yard / according to / 60',
    ]);
  });

  test('no one in particular is vague', () => {
    expect(credits('Analysts say that the pier will fall.')).toEqual([
      'indirect?: Analysts / say / that the pier will fall',
    ]);
    expect(credits('The pier is believed to be safe.').every(line => line.startsWith('indirect?'))).toBe(true);
    expect(credits('The pier reportedly cost 900 euros.')).toEqual(['indirect?: - / reportedly / cost 900 euros']);
    expect(credits('Analysts at the Ayr Institute say that the pier will fall.')).toEqual([
      'indirect: Analysts at the Ayr Institute / say / that the pier will fall',
    ]);
  });
});

describe('words that only look like saying', () => {
  test.each([
    'The report was long.',
    'The state of the pier is poor.',
    'His estimate of the cost was high.',
    'The hall holds 900 people.',
    'The reported losses were small.',
    'The note on the door was wet.',
    'The show began at nine.',
    'The bank cut its rate by a quarter of a percentage point to 4.25%.',
    'The yield rose 20 basis points to 3.1%.',
  ])('%s', text => {
    expect(credits(text)).toEqual([]);
  });
});

describe('a time behind the verb', () => {
  test.each([
    ['says when, before a figure', 'The port said last week 40 boats sank.', '40 boats sank'],
    ['says when, with its date', 'The port said Monday 12 May 40 boats sank.', '40 boats sank'],
    ['is what is told of, with an article', 'The port said the year had cost 40 boats.', 'the year had cost 40 boats'],
    [
      'is what is told of, without one',
      'The port said last year was the worst for 40 crews.',
      'last year was the worst for 40 crews',
    ],
    ['says when, as the same day', 'The port said the same day 40 boats sank.', '40 boats sank'],
  ])('%s', (_, text, content) => expect(credits(text)).toEqual([`indirect: The port / said / ${content}`]));
});
