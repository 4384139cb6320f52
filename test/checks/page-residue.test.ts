import { describe, expect, test } from 'vitest';
import { applied, findingsOf } from '../kit/check.ts';

const code = 'page-residue';
const wordsOf = (text: string) => findingsOf(code, text).map(finding => finding.words);
const story = 'The council of Graz will vote on the tram line in autumn. Mayor Ana Reis is for it.\n';

describe('page-residue speaks', () => {
  test.each([
    'Share.',
    'Exit mobile version',
    'Read more',
    'ADVERTISEMENT',
    'Sign up for our newsletter!',
    'Click here to download our app',
    'Tags: tram, Graz, council',
    'Copyright © 2024 Coast Weekly. All rights reserved.',
    'SEO Title:',
    'You may also like:',
    '4 min read',
    'Comments (12)',
  ])('of the line %j', line => expect(wordsOf(`${story}\n${line}\n`)).toEqual([line]));

  test('of a list of bare names after the last paragraph', () => {
    const text = `${story}- Graz\n- Ana Reis\n- tram line\n`;
    const [finding] = findingsOf(code, text);
    expect(finding?.words).toBe('- Graz\n- Ana Reis\n- tram line');
    expect(finding?.unnecessary).toBe(true);
    expect(finding?.severity).toBe('hint');
    expect(applied(text, finding?.fixes[0])['a.txt']).toBe(story);
  });

  test('of single names only beside other furniture', () => {
    expect(wordsOf(`${story}\nFacebook\nTwitter\nEmail\n`)).toEqual(['Facebook', 'Twitter', 'Email']);
    expect(wordsOf(`${story}\nTwitter\n\nThe firm was founded in a loft and grew.\n`)).toEqual([]);
  });

  test('and deletes the whole line', () => {
    const text = `${story}\r\n  Share.  \r\nThe end.\r\n`;
    expect(applied(text, findingsOf(code, text)[0]?.fixes[0])['a.txt']).toBe(`${story}\r\nThe end.\r\n`);
  });
});

describe('page-residue stays silent', () => {
  test.each([
    story,
    `${story}\nMenu\n\nSoup, fish and cake.\n`,
    'The farmers share the harvest. They read more than most.\n',
    'The cities are:\n- Graz\n- Linz\n- Wels\n\nGraz, Linz and Wels are towns.\n',
    'Ingredients\n- flour\n- eggs\n- milk\n\nMix flour, eggs and milk.\n',
    `${story}- The tram costs 40 million euros.\n- The bus costs less.\n- Walking is free.\n`,
    'Sources:\n[1] Port authority, yearly report.\n',
    'Related events took place in Linz, where farmers blocked a road for a day.\n',
    'Follow the money: how a tram line is paid for in Graz\n',
  ])('%j', text => expect(wordsOf(text)).toEqual([]));
});

test('a sentence of more figures than anybody says is pointed out, and one of as many as are checked is not', () => {
  const list = (n: number) =>
    `${Array.from({ length: n }, (_, i) => `Pier ${i} took ${1000 + 7 * i} boxes`).join('; ')}.\n`;
  const [finding, ...others] = findingsOf('page-residue', list(251));
  expect(finding?.message).toMatch(/^\d{3} figures stand in one sentence: /);
  expect(others).toEqual([]);
  expect(findingsOf('page-residue', list(120))).toEqual([]);
});
