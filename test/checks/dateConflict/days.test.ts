import { describe, expect, test } from 'vitest';
import { applied, findingsOf } from '../../kit/check.ts';

const messages = (articles: Parameters<typeof findingsOf>[1]) =>
  findingsOf('date-conflict', articles).map(finding => finding.message);

const plan =
  'Lights in Porto\n\nPORTO — Schools will carry lamps in the city’s lantern parade on May 9, the town said.\n';
const hotels = (text: string) => `Hotels are full\n\nPORTO — ${text}\n`;

describe('two days for one thing', () => {
  test('are reported in both articles', () => {
    const articles = {
      'a.txt': plan,
      'b.txt': hotels('Rooms in Porto are taken for May 8, the day of the lantern parade.'),
    };
    const [one, two] = findingsOf('date-conflict', articles);
    expect(one?.message).toBe('“May 9” differs from “May 8” in b.txt:3 (day of the lantern parade).');
    expect(two?.message).toBe('“May 8” differs from “May 9” in a.txt:3 (day of the lantern parade).');
    expect(two?.points).toEqual(['a.txt:May 9']);
    expect(applied(articles, two?.fixes[0])['b.txt']).toContain('taken for May 9, the day');
  });

  test.each([
    'The lantern parade will be held in Porto on May 8.',
    'The annual lantern parade is set for May 8, the mayor of Porto said.',
    'The May 8 lantern parade draws many to Porto.',
    'Porto is full for its lantern parade, held on May 8. The lantern parade is on May 8.',
  ])('are found in %j', text => {
    expect(messages({ 'a.txt': plan, 'b.txt': hotels(text) }).length).toBeGreaterThanOrEqual(2);
  });

  test.each([
    ['The parade is on May 9. Shops will close for the parade on May 8.', 'day of the parade'],
    [
      'The puppet festival begins on May 9. The puppet festival will open on May 8.',
      'beginning of the puppet festival',
    ],
    ['The museum will open on May 9. The museum opens on May 8.', 'opening of the museum'],
    ['The museum of tin in Ayr will open on May 9. The museum will open on May 8.', 'opening of the museum'],
    [
      'AYR, 2 May 2024 – Dockers ended their strike, which began on April 9. The strike began on April 4.',
      'beginning of the strike',
    ],
    [
      'Founded in 1921 by two cooks, Nordvik Bank lends boats. Nordvik Bank, which was founded in 1912, has no safe.',
      'founding of Nordvik Bank',
    ],
    ['The charity concert is on May 9. Doors open for the charity concert on May 8.', 'day of the charity concert'],
    ['Ada Brekke was born in 1970. Brekke, who was born in 1972, drained the pond.', 'birth of Ada Brekke'],
    ['The choir, founded in 1911 by dockers, sings. The choir was founded in 1931.', 'founding of the choir'],
    ['Nordvik Bank was founded in 1921. Nordvik Bank, founded in Oslo in 1931, sank.', 'founding of Nordvik Bank'],
  ])('are found in one article: %s', (text, what) => {
    expect(messages(text).map(message => /\((.*)\)/.exec(message)?.[1])).toEqual([what, what]);
  });
});

describe('foundings in two articles', () => {
  const found = (a: string, b: string) => messages({ 'a.txt': `${a}\n`, 'b.txt': `${b}\n` });

  test.each([
    [
      'Hallam Steel, the tube maker founded in 1967, will open a mill in Moss.',
      'Hallam Steel, founded in 1969, has closed.',
    ],
    [
      'Hallam Steel, a maker of tubes founded in 1967, has closed.',
      'Hallam Steel has closed. The company was founded in 1969.',
    ],
  ])('are compared where the article says what was founded: %s %s', (a, b) => expect(found(a, b)).toHaveLength(2));

  test.each([
    ['Hallam Steel, a rival of the firm founded in 1967, has closed.', 'Hallam Steel, founded in 1969, has closed.'],
    ['Hallam Steel, founded in 1967, has closed.', 'Hallam Steel sued Nordvik Bank. The company was founded in 1969.'],
    [
      'Hallam Steel, founded in 1967, has closed.',
      'Hallam Steel, founded in 1967, left. The bank was founded in 1969.',
    ],
  ])('are left alone where another one may be meant: %s %s', (a, b) => expect(found(a, b)).toEqual([]));
});

describe('days of different things are left alone', () => {
  test.each([
    'Rooms in Porto are taken for May 9, the day of the lantern parade.',
    'Rooms in Porto are taken for May 8, the day of the flower parade.',
    'Porto remembers last year’s lantern parade on May 8.',
    'The lantern parade in Porto has been moved to May 8.',
    'The first lantern parade in Porto was on May 8.',
    'Porto has a lantern parade on May 16.',
    'The lantern parade of 2019 was on May 8 in Porto.',
    'The lantern parade of Porto was on May 8, 1998, and on May 9, 1999.',
  ])('%s', text => {
    expect(messages({ 'a.txt': plan, 'b.txt': hotels(text) })).toEqual([]);
  });

  test('an event of the same name in another town is another one', () => {
    const other = 'Faro is ready\n\nFARO — The lantern parade is on May 8.\n';
    expect(messages({ 'a.txt': plan, 'b.txt': other })).toEqual([]);
  });

  test.each([
    'The festival begins on May 8 and the festival ends on May 9.',
    'The concert on May 8 was full, and so was the concert on May 9.',
    'The parade is on May 9. The parade was on May 8 in 2019.',
    'The parade is on May 9. Rehearsals for the parade on May 8 are open to all.',
    'The parade is on May 9. The evening before the parade on May 8 is quiet.',
    'The wedding on May 4 was followed by the wedding on May 5.',
    'The election in Norway is on May 8. The election in Peru is on May 9.',
    'The presidential election is on May 8. Peru has a presidential election too: the presidential election is on May 9.',
    'The shop opened in Porto on May 8. The shop opened in Faro on May 9.',
    'The crash on May 8 was the second. The crash on May 3 killed nobody.',
    'The museum opens on May 8. The museum closes on May 9.',
    'The new museum opened on May 8. The old museum opened on May 9.',
    'Ada Brekke was born in 1970. Ola Brekke was born in 1972.',
    'Ada Brekke was born in 1970. Brekke was born on May 8, 1970.',
    'A choir was founded in 1921. Another choir was founded in 1931.',
    'The choir was founded in 1921. The school was founded in 1931.',
    'The museum of tin in Ayr will open on May 9. The museum of salt will open on May 8.',
    'The museum of tin will open on May 9. The museum in Holt will open on May 8.',
    'Founded in 1921, Nordvik Bank lends boats. Founded in 1931, Nordvik’s rival sank.',
    'Correction: the choir was founded in 1921. An earlier version said that the choir was founded in 1931.',
  ])('%s', text => {
    expect(messages(text)).toEqual([]);
  });
});
