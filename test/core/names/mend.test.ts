/** What stands at the edge of a name: with the model, as editors and the command line have it. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analyzeDocument, defaultSettings, setNamesModel } from '../../../core/src/index.ts';

beforeAll(() => setNamesModel(readFileSync(fileURLToPath(new URL('../../../models/names.bin', import.meta.url)))));
afterAll(() => setNamesModel(null));

/** Names of a text, `type:words`. */
const namesIn = (text: string): string[] =>
  analyzeDocument(text, defaultSettings).mentions.map(({ type, start, end }) => `${type}:${text.slice(start, end)}`);

describe('what somebody is stands before the name', () => {
  test.each([
    ['Fly-half Tom Harker kicked 19 points.', 'Tom Harker'],
    ['Left-back Tom Harker scored.', 'Tom Harker'],
    ['All-rounder Farhan Qureshi took the ball.', 'Farhan Qureshi'],
    ['Winger Sione Taufa scored twice.', 'Sione Taufa'],
    ['Lt Cdr Hugh Hawcombe has died.', 'Hugh Hawcombe'],
    ['Air Vice-Marshal Noel Treece gave the address.', 'Noel Treece'],
    ['The Venerable Ruth Askham will preach.', 'Ruth Askham'],
    ['Taoiseach Conor Brannigan met the press.', 'Conor Brannigan'],
    ['He was charged, DI Mark Harker said.', 'Mark Harker'],
    ['Co-author Beth Langley agreed.', 'Beth Langley'],
    ['Churchwarden Josiah Penn kept the key.', 'Josiah Penn'],
    ['“No,” said Chief Executive Jane Orrin.', 'Jane Orrin'],
    ['Kitchen manager Bob Lunt left.', 'Bob Lunt'],
  ])('%s', (text, name) => {
    expect(namesIn(text)).toEqual([`person:${name}`]);
  });

  test('also before a family name that the article has in full', () => {
    expect(namesIn('Winger Sione Taufa scored twice. They cheered as Winger Taufa left.')).toEqual([
      'person:Sione Taufa',
      'person:Taufa',
    ]);
  });

  test.each([
    ['Rose Mary Duff won the cup on Friday.', ['person:Rose Mary Duff']],
    ['The cup went to Hunter James Moor on Friday.', ['person:Hunter James Moor']],
    ['They met Baker Harlow on Friday.', ['person:Baker Harlow']],
    ['They drove from Half Moon Bay to Baker Street.', ['place:Half Moon Bay', 'place:Baker Street']],
    ['The Crown Prince has met the Prime Minister.', []],
    ['She spoke to Jean-Paul Marchetti of Lyon.', ['person:Jean-Paul Marchetti', 'place:Lyon']],
  ])('but a name stays whole: %s', (text, names) => {
    expect(namesIn(text).filter(name => /^(?:person|place):/.test(name))).toEqual(names);
  });
});

describe('given names that are other words', () => {
  test.each([
    ['The judge jailed Dean Pollitt for a year.', ['person:Dean Pollitt']],
    ['The side was led by Captain Will Harkness and Mark Weir.', ['person:Will Harkness', 'person:Mark Weir']],
    ['Will Harkness left early.', ['person:Will Harkness']],
    ['The new dean starts in May. Dean Pollitt has taught law for years.', ['person:Pollitt']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('a person of a body', () => {
  test.each([
    [
      'Astronomer Petra Vance of the Royal Observatory Edinburgh said the Sun would be dark.',
      ['person:Petra Vance', 'organization:Royal Observatory Edinburgh'],
    ],
    ['Ivan the Terrible lived in Moscow.', ['person:Ivan the Terrible', 'place:Moscow']],
  ])('%s', (text, names) => {
    expect(namesIn(text).filter(name => !name.startsWith('other'))).toEqual(names);
  });
});

describe('a thing with a common name', () => {
  test.each([
    ['The Archdeacon of Melbury, Ruth Askham, will preach.', ['place:Melbury', 'person:Ruth Askham']],
    ['The Bill passed by 301 votes.', []],
    ['Last week the Bill was late, said Bill Harker.', ['person:Bill Harker']],
    ['Critics of the Brown government met Gordon Brown.', ['person:Brown', 'person:Gordon Brown']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('a firm of two names', () => {
  test.each([
    ['Shares in Hollis & Pike fell.', ['organization:Hollis & Pike']],
    ['Doran & Keane acted for him.', ['organization:Doran & Keane']],
    ['The store, Harlan Nichols & Co, closed in 1990.', ['organization:Harlan Nichols & Co']],
    ['Shares in Pratley & Whitmore rose in May.', ['organization:Pratley & Whitmore']],
    ['Tom & Ann met in May.', ['person:Tom', 'person:Ann']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});
