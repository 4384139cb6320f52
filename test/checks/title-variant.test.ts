import { describe, expect, test } from 'vitest';
import { corpusOf, findingsIn, findingsOf } from '../kit/check.ts';

const code = 'title-variant';
type Articles = Parameters<typeof findingsOf>[1];
const seen = (articles: Articles) => findingsOf(code, articles).map(({ uri, words }) => `${uri} ${words}`);
/** An article of a day. */
const on = (day: string, text: string) => `LAKESIDE, ${day} 2023 – ${text}\n`;

describe('title-variant speaks', () => {
  test('of a president who is called chairwoman elsewhere, and names both', () => {
    const articles = {
      'a.txt': 'Norwegian President Mira Solheim opened the fair.\n',
      'b.txt': 'The fair was opened by Norwegian President Mira Solheim.\n',
      'c.txt': 'Mira Solheim, Chairwoman of Norway, left early.\n',
    };
    const [finding, ...more] = findingsOf(code, articles);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ uri: 'c.txt', words: 'Chairwoman of Norway', severity: 'information' });
    expect(finding?.message).toBe(
      'Mira Solheim is “Chairwoman of Norway” here, “Norwegian President” in a.txt and b.txt.',
    );
    expect(finding?.points).toEqual(['a.txt:Norwegian President', 'b.txt:Norwegian President']);
  });

  test('of both where each is as frequent as the other', () => {
    const articles = { 'a.txt': 'Vice President Ada Berg came.\n', 'b.txt': 'Deputy President Ada Berg came.\n' };
    expect(seen(articles)).toEqual(['a.txt Vice President', 'b.txt Deputy President']);
  });

  test.each([
    ['two posts', 'Governor Ada Berg spoke. The hall was full. Mayor Ada Berg left.', 'Mayor'],
    ['two ministries', 'Foreign Minister Ada Berg came. Later Defence Minister Ada Berg spoke.', 'Defence Minister'],
    ['a post and its deputy', 'Deputy Mayor Ada Berg came. The crowd cheered. Mayor Ada Berg spoke.', 'Mayor'],
    ['two states', 'Ohio Governor Ada Berg came. A day later Texas Governor Ada Berg left.', 'Texas Governor'],
    ['two countries', 'Polish President Ada Berg came. Ada Berg, President of Ghana, spoke.', 'President of Ghana'],
    [
      'the rarer of two',
      'Senator Ada Berg came. Governor Ada Berg spoke. It rained. Governor Ada Berg left.',
      'Senator',
    ],
  ])('of %s in one article', (_, text, words) => expect(seen(`${text}\n`)).toEqual([`a.txt ${words}`]));

  test('of two posts in articles of the same day', () => {
    const articles = {
      'a.txt': on('4 May', 'Foreign Minister Ada Berg came.'),
      'b.txt': on('4 May', 'Defence Minister Ada Berg came.'),
    };
    expect(seen(articles)).toEqual(['a.txt Foreign Minister', 'b.txt Defence Minister']);
  });
});

describe('title-variant stays silent', () => {
  test('across articles of a person known by one word, with a hyphen or without', () => {
    for (const name of ['Al-Berqani', 'Berqani']) {
      const articles = {
        'a.txt': on('4 May', `Foreign Minister ${name} came.`),
        'b.txt': on('4 May', `Defence Minister ${name} came.`),
      };
      expect(seen(articles)).toEqual([]);
    }
  });

  test.each([
    ['a longer and a shorter form', 'President Ada Berg came. Ghanaian President Ada Berg spoke.'],
    ['one country in two forms', 'Ghanaian President Ada Berg came. Ada Berg, President of Ghana, spoke.'],
    ['a former post', 'Former Governor Ada Berg came. Senator Ada Berg spoke.'],
    ['a post of then', 'When then-Governor Ada Berg came, it rained. Senator Ada Berg spoke.'],
    ['a winner of an election', 'President-elect Ada Berg came. Senator Ada Berg spoke.'],
    ['a double role', 'Finance and Health Minister Ada Berg came. Health Minister Ada Berg spoke.'],
    ['a short form of a rank', 'Lieutenant Colonel Ada Berg came. Colonel Berg spoke.'],
    ['a party', 'Labour Party chairwoman Ada Berg came. British Prime Minister Ada Berg spoke.'],
    ['a company', 'Ada Berg, chairwoman of Holtmark, came. Ada Berg, president of Holtmark, spoke.'],
    ['titles of address', 'Dr. Ada Berg came. Mayor Ada Berg spoke. Mrs. Berg left.'],
    ['two people', 'Governor Ada Berg came. Mayor Kofi Mensah spoke. Mayor Mensah left.'],
    ['the title of the next one in a list', 'Ada Berg, Governor Kofi Mensah and Mayor Ada Berg came.'],
    ['a city and the city proper', 'New York Mayor Ada Berg came. Ada Berg, mayor of New York City, spoke.'],
    ['a country and its part', 'Texas Sen. Ada Berg came. U.S. Senator Ada Berg spoke.'],
  ])('about %s', (_, text) => expect(seen(`${text}\n`)).toEqual([]));

  test('between articles of different days, and without a date where a post may have changed', () => {
    const came = (title: string) => `${title} Ada Berg came.`;
    expect(
      seen({
        'a.txt': on('4 May', came('Foreign Minister')),
        'b.txt': on('5 May', came('Defence Minister')),
        'c.txt': on('6 May', came('Vice President')),
        'd.txt': on('7 May', came('Deputy President')),
      }),
    ).toEqual([]);
    expect(seen({ 'a.txt': came('Foreign Minister'), 'b.txt': came('Defence Minister') })).toEqual([]);
  });

  test('about people of whom the folder has the surname alone', () => {
    expect(seen({ 'a.txt': 'Vice President Berg came.\n', 'b.txt': 'Deputy President Berg came.\n' })).toEqual([]);
  });
});

test('what hangs on another article is told when that article changes', () => {
  const { corpus } = corpusOf({
    'a.txt': 'Vice President Ada Berg came.\n',
    'b.txt': 'Deputy President Ada Berg came.\n',
  });
  expect(corpus.update('b.txt', null)).toContain('a.txt');
  expect(findingsIn(corpus.snapshot(), 'a.txt', code)).toEqual([]);
});

describe('a career in one article', () => {
  const said = (text: string) => findingsOf('title-variant', text).map(({ words }) => words);
  test.each([
    'When he was vice president, George Halloran opposed it. Vice President Halloran lost in 2008. President Halloran signed it on Friday.',
    'Senator Marcus Feld was elected president in 2020. On Friday President Feld vetoed the bill.',
    'Governor Edna Reagan signed it in 1967. President Reagan came to regret it.',
    'Deputy Mayor Nils Orr took charge in June. Mayor Orr won his own term.',
  ])('has several titles by right: %s', text => expect(said(text)).toEqual([]));

  test.each([
    ['President Anna Holm met the port workers on Friday. Prime Minister Holm promised them help.', ['Prime Minister']],
    ['OSLO, 12 March 2024 – Senator Paul Dray opposed the bill. Governor Dray spoke for an hour.', ['Governor']],
  ])('is told in words of another time, or is none: %s', (text, words) => expect(said(text)).toEqual(words));
});
