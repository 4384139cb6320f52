import { describe, expect, test } from 'vitest';
import { applied, findingsOf } from '../kit/check.ts';

const code = 'unsourced-figure';
const wordsOf = (text: string) => findingsOf(code, text).map(finding => finding.words);

describe('unsourced-figure speaks', () => {
  test('of a count that nobody is credited for', () => {
    const [finding] = findingsOf(code, 'The harbour is busy. Its cranes moved 214,000 containers last year.');
    expect(finding?.words).toBe('214,000 containers');
    expect(finding?.severity).toBe('warning');
    expect(finding?.message).toBe('“214,000 containers” has no source: nobody is credited for it in this paragraph.');
  });

  test('of a count that rests on somebody who is not named, and says on whom', () => {
    const [finding] = findingsOf(code, 'The yard is for sale. Some analysts say that 400 boats will be sold.');
    expect(finding?.message).toBe('“400 boats” has no source: “Some analysts say” names nobody.');
    const both = findingsOf(code, 'Critics said the yard lost 37 boats and 120 people. It sold 12 cranes.');
    expect(both.map(({ message }) => message)).toEqual([
      '“37 boats” has no source: “Critics said” names nobody.',
      '“120 people” has no source: “Critics said” names nobody.',
      '“12 cranes” has no source: nobody is credited for it in this paragraph.',
    ]);
  });

  test('of sums and shares', () => {
    expect(wordsOf('The dike will cost €45 million. It protects 60 percent of the valley.')).toEqual([
      '€45 million',
      '60 percent',
    ]);
  });

  test('of children whom something befalls', () => {
    expect(wordsOf('The storm leaves 300 children at home. The fire leaves three children dead.')).toEqual([
      '300 children',
      'three children',
    ]);
    expect(wordsOf('The school is 14 children short.')).toEqual(['14 children']);
  });

  test('once of a figure that is repeated', () => {
    const text =
      'The bridge has carried trams for over 40 years.\n\nIt rusts.\n\nTrams have crossed the bridge for over 40 years.';
    expect(findingsOf(code, text)).toHaveLength(1);
  });
});

describe('unsourced-figure stays silent', () => {
  test.each([
    ['a speaker', 'The harbour moved 214,000 containers last year, port director Ana Reis said.'],
    ['according to', 'According to the port authority, the harbour moved 214,000 containers last year.'],
    [
      'a citation',
      'The harbour moved 214,000 containers last year [1].\n\nSources:\n[1] Port authority, yearly report.',
    ],
    ['an age told in passing', 'The full-back, 22, came with Mia, seven, and Jan, nine.'],
    ['how many were asked', 'A survey of 2,104 adults is out. A study of more than 900 boats is not.'],
    ['how many papers were read', 'An analysis by the Gazette of 4,000 records is out.'],
    ['how long data were gathered', 'The data, gathered over ten years, are out.'],
    ['the size of what is known', 'The 27-member bloc met in its 100-seat chamber.'],
    ['how many speak', 'Two people with knowledge of the deal said the harbour moved 214,000 containers.'],
    ['how many a study followed', 'The study, out in May, followed 900 skippers in 12 ports for science.'],
    ['how many were surveyed', 'The guild, which surveyed 900 skippers, met in Ayr.'],
    ['the family of the dead', 'She is survived by two sons and five grandchildren.'],
    ['what sort of thing it is', 'The flood reached a two-room flat and a six-storey office.'],
    ['the family that somebody leaves', 'Anna Lund leaves a husband, two sons and five grandchildren.'],
    ['the family of somebody', 'Anna Lund, the mother of four boys, was at home.'],
    ['those who were named before', 'The crews want more. The offer would bring 40 boats, they insist.'],
    ['researchers and their journal', 'Forty gulls sleep there, researchers report in the journal Tides.'],
    ['years and days', 'The museum opened in 1974 and reopened on Thursday, 3 March 2022.'],
    ['people just named', 'Ana Reis and Rui Costa met in Porto. The two ministers shook hands.'],
    ['no figures', 'The museum opened late, and nobody minded.'],
    [
      'a figure that is credited elsewhere',
      'The harbour moved 214,000 containers.\n\nThe harbour moved 214,000 containers, the port authority said.',
    ],
  ])('with %s', (_, text) => expect(wordsOf(text)).toEqual([]));
});

describe('the fix of unsourced-figure', () => {
  const text = 'The harbour is busy. Its cranes moved 214,000 containers last year. Gulls watch.';

  test('puts a mark into the sentence and a line under Sources', () => {
    const [finding] = findingsOf(code, text);
    const mended = applied(text, finding?.fixes[0])['a.txt'] as string;
    expect(mended).toBe(
      'The harbour is busy. Its cranes moved 214,000 containers last year [1]. Gulls watch.\n\nSources:\n[1] TK\n',
    );
    expect(findingsOf(code, mended)).toEqual([]);
    expect(findingsOf('undefined-citation', mended)).toEqual([]);
    expect(findingsOf('placeholder-source', mended).map(one => one.words)).toEqual(['TK']);
  });

  test('goes on with the article’s own numbers, spacing and line ends', () => {
    const cited =
      'The port lies deep[2].\r\n\r\nIts cranes moved 214,000 containers.\r\n\r\nSources:\r\n[2] Pilot book.\r\n';
    const [finding] = findingsOf(code, cited);
    const mended = applied(cited, finding?.fixes[0])['a.txt'] as string;
    expect(mended).toContain('214,000 containers[3].');
    expect(mended).toContain('[2] Pilot book.\r\n[3] TK');
  });
});

test('speaks where a footnote only tells more', () => {
  const about = (note: string) => findingsOf('unsourced-figure', `The hotel in Ayr has 400 rooms.*\n\n* ${note}\n`);
  expect(about('The pool is closed.').map(({ words }) => words)).toEqual(['400 rooms']);
  expect(about('Hotel register, May.')).toEqual([]);
});

describe('what everybody could watch or read', () => {
  const match = (more: string) =>
    `Two late goals took Ayr past Holt and up to third. Holt led at half-time through a header.\n\nA substitute levelled from a corner, and the striker won it in stoppage time from 25 yards. ${more}\n`;
  test('needs no source in a report of a match', () => {
    expect(
      wordsOf(match('Ayr have won seven of their last eight games and have 61 points, five more than Holt.')),
    ).toEqual([]);
  });

  test('does where it is money or a crowd, or another story has a word of the game', () => {
    expect(wordsOf(match('The crowd of 14,212 had paid £1.5 million.'))).toEqual(['14,212', '£1.5 million']);
    expect(
      wordsOf('The league may sell the stadium. It has lost 40 matches to rain and 12 points of its rating.'),
    ).toEqual(['40 matches', '12 points']);
  });

  test.each([
    'The bank had a bad day. Its shares closed at 14.30 euros, down 3 percent.',
    'The bank had a bad day. Shares in Harlow Foods fell 9 percent.',
    'The shares are cheap. They have lost 38 percent of their value this year, against a 4 percent gain for the mid-cap index.',
  ])('needs none on an exchange: %s', text => expect(wordsOf(text)).toEqual([]));

  test.each([
    ['The family owns shares. It sold shares worth $40 million.', ['$40 million']],
    ['The shares are cheap. The firm fell out with a client and lost $40 million.', ['$40 million']],
  ])('does beside shares that are sold, or of which nothing is told: %s', (text, words) =>
    expect(wordsOf(text)).toEqual(words),
  );

  test('and an age of then is told in passing', () => {
    expect(
      wordsOf('She taught a city to swim. Lowe, then 78, led the march; she had left school at 14 and died at 91.'),
    ).toEqual([]);
  });
});
