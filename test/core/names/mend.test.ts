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

describe('a name goes on over what it was cut at', () => {
  test.each([
    ['James “Whitey” Kessler opened the shop.', 'person:James “Whitey” Kessler'],
    ['William "Bill" Haverford spoke.', 'person:William "Bill" Haverford'],
    ['Robert (Bob) Tanley won.', 'person:Robert (Bob) Tanley'],
    ['Sen. John “Jack” Reedley spoke.', 'person:John “Jack” Reedley'],
    ['Newcastle upon Tyne is in the north.', 'place:Newcastle upon Tyne'],
    ['He comes from Ashton-under-Lyne.', 'place:Ashton-under-Lyne'],
    ['Antigua and Barbuda voted on Monday.', 'place:Antigua and Barbuda'],
    ['Brighton and Hove City Council met.', 'organization:Brighton and Hove City Council'],
    ['Tyne and Wear Fire and Rescue Service sent a boat.', 'organization:Tyne and Wear Fire and Rescue Service'],
    ['Avon and Somerset Police arrested a man.', 'organization:Avon and Somerset Police'],
    ['The University of California, Berkeley, counted birds.', 'organization:University of California, Berkeley'],
    ['The University of Texas at Austin won.', 'organization:University of Texas at Austin'],
  ])('%s', (text, name) => {
    expect(namesIn(text)).toEqual([name]);
  });

  test.each([
    ['Thomas (Tommy) and Lucy Dent won.', ['person:Thomas', 'person:Tommy', 'person:Lucy Dent']],
    ['Anna Kessler (Labour) won.', ['person:Anna Kessler', 'organization:Labour']],
    ['Between Hull and Leeds City Council plans a road.', ['place:Hull', 'organization:Leeds City Council']],
    ['Devon and Cornwall are counties.', ['place:Devon', 'place:Cornwall']],
    ['She left the University of Texas, Austin lawyers said.', ['organization:University of Texas', 'place:Austin']],
  ])('but not here: %s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  test('and is one under both ways of writing it', () => {
    const { entities } = analyzeDocument(
      'He left the University of California, Berkeley. The University of California at Berkeley let him.',
      defaultSettings,
    );
    expect(entities.map(({ name }) => name)).toEqual(['University of California, Berkeley']);
  });

  test('a nickname does not part a person from the family name alone', () => {
    const { entities } = analyzeDocument('William "Bill" Haverford spoke. Haverford left early.', defaultSettings);
    expect(entities.map(({ key }) => key)).toEqual(['person:william-haverford']);
  });
});

describe('family names that are places', () => {
  test.each([
    ['Ann Bexley visited Leeds. Bexley said so.', ['person:Ann Bexley', 'place:Leeds', 'person:Bexley']],
    ['Paul Kingston runs it. Kingston’s boat is red.', ['person:Paul Kingston', 'person:Kingston']],
    ['Frank Lancaster lives in Lancaster.', ['person:Frank Lancaster', 'place:Lancaster']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  test.each([
    ['Jackson Mayor Chokwe Barlow spoke.', ['place:Jackson', 'person:Chokwe Barlow']],
    ['Jackson, Mississippi, lies on the Pearl.', ['place:Jackson', 'place:Mississippi']],
  ])('and towns that are given names: %s', (text, names) => {
    expect(namesIn(text).slice(0, 2)).toEqual(names);
  });
});

describe('ranks of the police', () => {
  test.each([
    ['Supt Jane Cole said so. DC Cole was there.', ['person:Jane Cole', 'person:Cole']],
    ['Det Ch Insp Ian Farrow said so. Insp Farrow left.', ['person:Ian Farrow', 'person:Farrow']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  test('nobody of that name, no rank', () => {
    expect(namesIn('She buys PC World every month.')).not.toContain('person:World');
  });
});

describe('storms, waters and towns that look like people and words', () => {
  test.each([
    ['Hurricane Idalia hit the coast. Idalia killed 4.', ['event:Hurricane Idalia', 'event:Idalia']],
    ['Lake Mead is low. Mead has fallen 40 feet.', ['place:Lake Mead', 'place:Mead']],
    ['Mobile, Alabama, has a port.', ['place:Mobile', 'place:Alabama']],
    ['Greater Manchester Police arrested 14 people.', ['organization:Greater Manchester Police']],
    ["Orange County Sheriff's Department deputies came.", ["organization:Orange County Sheriff's Department"]],
    ['The bill was sponsored by Sens. Ron Wexler and Mike Crane.', ['person:Ron Wexler', 'person:Mike Crane']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  test('a short form is the full name’s thing', () => {
    const { entities } = analyzeDocument('Hurricane Idalia hit the coast. Idalia killed 4.', defaultSettings);
    expect(entities.map(({ name }) => name)).toEqual(['Hurricane Idalia']);
  });
});
