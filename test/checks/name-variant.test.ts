import { describe, expect, test } from 'vitest';
import { usualEverywhere } from '../../core/src/index.ts';
import { applied, corpusOf, findingsOf } from '../kit/check.ts';

const code = 'name-variant';
const seen = (articles: Parameters<typeof findingsOf>[1]) =>
  findingsOf(code, articles).map(({ words, fixes }) => `${words} → ${fixes[0]?.title}`);

const fair = (last: string) =>
  `Kim Min-jun opened the fair. President Kim Min-jun praised it. Kim waved. Kim left early. Later Kim slept.\n\n${last}\n`;

describe('name-variant speaks', () => {
  test('of a given name alone where the family name comes first', () => {
    const [finding] = findingsOf(code, fair("Min-jun's visit was short."));
    expect(finding?.words).toBe('Min-jun');
    expect(finding?.severity).toBe('information');
    expect(finding?.message).toBe(
      '“Min-jun” is written “Kim” elsewhere (3 times in one article): the family name comes first.',
    );
    expect(applied(fair("Min-jun's visit was short."), finding?.fixes[0])['a.txt']).toBe(
      fair("Kim's visit was short."),
    );
  });

  test('of a name without its accents', () => {
    const articles = {
      'a.txt': 'President Zoran Vučković spoke. Vučković smiled. Vučković left. Vučković slept.\n',
      'b.txt': 'President Zoran Vuckovic was late, and Vuckovic said so.\n',
    };
    expect(seen(articles)).toContain('Vuckovic → Use “Vučković”');
  });

  test('of a letter that is missing in a long name', () => {
    const right = 'Annegret Holtzmann spoke. Mayor Annegret Holtzmann smiled. Annegret Holtzmann left.';
    const articles = { 'a.txt': `${right}\n`, 'b.txt': `${right}\n`, 'c.txt': 'Mayor Annegret Holzmann was late.\n' };
    expect(seen(articles)).toEqual(['Annegret Holzmann → Use “Annegret Holtzmann”']);
  });
});

describe('a family name that others have too', () => {
  const kims = fair('Nobody else came.');

  test.each([
    ['others', 'Mayor Kim Dorrel waited. Mayor Kim Dorrel left. Dorrel sat.\n'],
    ['others, beside one whose family stands last', 'Mayor Kim Wilson waited. Mayor Kim Wilson left. Wilson sat.\n'],
  ])('tells nothing where it stands alone for %s', (_, story) =>
    expect(seen({ 'a.txt': kims, 'b.txt': story })).toEqual([]),
  );

  test('tells nothing before a family that stands last', () => {
    expect(seen(fair('Wilson slept.').replaceAll('Min-jun', 'Wilson'))).toEqual([]);
  });
});

describe('a letter too many or too few in a single word', () => {
  const story = 'Mr. Holtzmann spoke. Holtzmann smiled. Holtzmann left. Later Holtzmann slept. Holtzmann woke.';

  test('is reported beside the form that the article uses', () => {
    expect(seen(`${story} Holzmann sang.\n`)).toEqual(['Holzmann → Use “Holtzmann”']);
    expect(seen(`${story} Holttzmann sang.\n`)).toEqual(['Holttzmann → Use “Holtzmann”']);
  });

  test.each([
    ['that another article has too', { 'a.txt': `${story} Holzmann sang.\n`, 'b.txt': 'Mr. Holzmann danced.\n' }],
    ['that stands in another article alone', { 'a.txt': `${story}\n`, 'b.txt': 'Mr. Holzmann danced.\n' }],
    ['that the article has twice', { 'a.txt': `${story} Holzmann sang. Holzmann danced.\n` }],
    ['of somebody with a full name', { 'a.txt': `${story} Ada Holzmann came in. Holzmann sang.\n` }],
    ['that the tables have', { 'a.txt': `${story.replaceAll('Holtzmann', 'Johnsson')} Johnson sang.\n` }],
    ['at its end', { 'a.txt': `${story} The Holtzmanns sang.\n` }],
  ])('is left alone in a form %s', (_, articles) => expect(seen(articles)).toEqual([]));
});

describe('a slip beside the full name', () => {
  const story = 'Councillor Declan Holtzmann voted no. Holtzmann said it was late.';

  test.each([
    ['with a letter missing', 'Holtzman'.replace('tz', 'z').concat('n')],
    ['with another letter', 'Holtzmonn'],
    ['with two swapped', 'Hotlzmann'],
  ])('%s', (_, slip) => {
    expect(seen(`${story} “It is,” ${slip} added.\n`)).toEqual([`${slip} → Use “Holtzmann”`]);
  });

  test('behind the same given name', () => {
    const text = `${story} Declan Holtzmonn left.\n`;
    expect(seen(text)).toEqual(['Declan Holtzmonn → Use “Declan Holtzmann”']);
    const [finding] = findingsOf('name-variant', text);
    expect(finding?.message).toBe('“Declan Holtzmonn” is written “Declan Holtzmann” elsewhere (once in one article).');
  });

  test.each([
    ['of somebody else with a full name', `${story} Ada Holtzmonn came in. Holtzmonn sang.\n`],
    ['that stands twice', `${story} Holtzmonn came in. Holtzmonn sang.\n`],
    ['where the name never stands alone', 'Councillor Declan Holtzmann voted no. “It is,” Holtzmonn added.\n'],
    ['that another article has', { 'a.txt': `${story} Holtzmonn sang.\n`, 'b.txt': 'Mr. Holtzmonn danced.\n' }],
    ['that differs at its end', `${story} Holtzmanns sang.\n`],
  ])('is none %s', (_, articles) => expect(seen(articles)).toEqual([]));
});

test('one fix puts the usual form in all places of the folder', () => {
  const articles = {
    'a.txt':
      'President Zoran Vučković spoke. Vučković smiled. Vučković left. Vučković slept. Vučković woke. Vučković sang. Vučković ate.\n',
    'b.txt': 'Zoran Vučković was late, and Vuckovic said so.\n',
    'c.txt': 'They met Vuckovic’s aunt.\n',
  };
  const { snapshot } = corpusOf(articles);
  const fix = usualEverywhere(snapshot, 'Vuckovic');
  expect(fix?.title).toBe('Use “Vučković” in all 2 places (2 articles)');
  expect(applied(articles, fix ?? undefined)).toEqual({
    'a.txt': articles['a.txt'],
    'b.txt': 'Zoran Vučković was late, and Vučković said so.\n',
    'c.txt': 'They met Vučković’s aunt.\n',
  });
  expect(usualEverywhere(snapshot, 'Vučković')).toBeNull();
  expect(usualEverywhere(corpusOf({ ...articles, 'c.txt': 'They left.\n' }).snapshot, 'Vuckovic')).toBeNull();
});

describe('name-variant stays silent', () => {
  test.each([
    ['a family name alone', fair('Kim’s visit was short.')],
    ['a new name', fair('Lee Su-bin came too.')],
    [
      'a given name alone where it comes first',
      'Ana Reis spoke. Minister Reis left. Reis slept. Reis woke. Ana was tired.\n',
    ],
    ['abbreviations', 'The European Union met. The EU agreed. The EU signed. The EU left.\n'],
    [
      'a neighbour in the alphabet',
      'Austria won. Austria sang. Austria slept. Austria left. Austria woke. Australia lost.\n',
    ],
    [
      'two surnames one letter apart',
      'Johnson ran. Johnson won. Johnson slept. Johnson left. Johnson woke. Johnston lost.\n',
    ],
    [
      'daughters and sons',
      'Daniel Roth ran. Daniel Roth won. Daniel Roth slept. Daniel Roth left. Daniel Roth woke. Daniela Roth lost.\n',
    ],
  ])('about %s', (_, text) => expect(seen(text)).toEqual([]));
});
