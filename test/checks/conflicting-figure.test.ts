import { describe, expect, test } from 'vitest';
import { analyzeDocument, defaultSettings } from '../../core/src/index.ts';
import { applied, corpusOf, findingsIn, findingsOf } from '../kit/check.ts';

const code = 'conflicting-figure';
const tunnel = {
  'a.txt': 'Council votes for tunnel\n\nThe Marsk tunnel will cost $1.2 billion, the council said on Monday.\n',
  'b.txt': 'Critics of the tunnel\n\nThe Marsk tunnel will cost $1.2 million, the council said on Monday.\n',
};

describe('conflicting-figure speaks', () => {
  test('in both files, each pointing at the other', () => {
    const found = findingsOf(code, tunnel);
    expect(found.map(({ uri, words, points }) => [uri, words, ...points])).toEqual([
      ['a.txt', '$1.2 billion', 'b.txt:$1.2 million'],
      ['b.txt', '$1.2 million', 'a.txt:$1.2 billion'],
    ]);
    expect(found[0]?.message).toBe('“$1.2 billion” differs from “$1.2 million” in b.txt:3 (Marsk tunnel, cost).');
  });

  test('in the words of the article for what both measure, and in no others', () => {
    const yard = {
      'a.txt': 'Yard in Wellin grows\n\nThe shipyard in Wellin employs 420 welders, the company said on Monday.\n',
      'b.txt': 'Pay talks in Wellin\n\nThe shipyard in Wellin employs 240 welders, the union said on Monday.\n',
    };
    expect(findingsOf(code, yard).map(finding => finding.message)).toEqual([
      '“420 welders” differs from “240 welders” in b.txt:3 (shipyard in Wellin).',
      '“240 welders” differs from “420 welders” in a.txt:3 (shipyard in Wellin).',
    ]);
  });

  test('with no words for it where the figures say it themselves', () => {
    const text =
      'Gulls counted\n\nThe bird club counted 310 herring gulls at Marrow Head on Sunday.\n\nThe 301 herring gulls counted at Marrow Head are fewer than in other years, the club said.\n';
    for (const { message } of findingsOf(code, text)) expect(message).not.toMatch(/gull.*gull.*gull/);
  });

  test('within one article', () => {
    const text = `${tunnel['a.txt']}\nFees should cover the $1.2 million price of the Marsk tunnel, the council said.\n`;
    expect(findingsOf(code, text).map(finding => finding.words)).toEqual(['$1.2 billion', '$1.2 million']);
  });
});

describe('conflicting-figure stays silent', () => {
  test.each([
    ['the same figure in other words', tunnel['a.txt'].replace('$1.2 billion', '$1,200 million')],
    ['a rounded figure', tunnel['a.txt'].replace('$1.2 billion', 'about $1.2 billion')],
    ['a bound that holds', tunnel['a.txt'].replace('$1.2 billion', 'more than $1 billion')],
    ['another tunnel', tunnel['b.txt'].replaceAll('Marsk', 'Holm')],
    ['another year', tunnel['b.txt'].replace('will cost', 'cost in 1987')],
  ])('beside %s', (_, other) => expect(findingsOf(code, { ...tunnel, 'b.txt': other })).toEqual([]));
});

describe('a conflict', () => {
  test('goes from both files when either is mended', () => {
    for (const mended of ['a.txt', 'b.txt'] as const) {
      const { corpus } = corpusOf(tunnel);
      const right = tunnel[mended === 'a.txt' ? 'b.txt' : 'a.txt'];
      const touched = corpus.update(mended, analyzeDocument(right, defaultSettings));
      expect([...touched].sort()).toEqual(['a.txt', 'b.txt']);
      const snapshot = corpus.snapshot();
      expect(findingsIn(snapshot, 'a.txt', code)).toEqual([]);
      expect(findingsIn(snapshot, 'b.txt', code)).toEqual([]);
    }
  });

  test('goes when the other file is taken away', () => {
    const { corpus } = corpusOf(tunnel);
    expect([...corpus.update('b.txt', null)].sort()).toEqual(['a.txt', 'b.txt']);
    expect(findingsIn(corpus.snapshot(), 'a.txt', code)).toEqual([]);
  });

  test('is mended by its fix', () => {
    const [finding] = findingsOf(code, tunnel);
    expect(finding?.fixes[0]?.title).toBe('Use “$1.2 million”');
    expect(findingsOf(code, applied(tunnel, finding?.fixes[0]))).toEqual([]);
  });

  test('is mended in the words of the place: its own noun, its own capitals', () => {
    const fall = {
      'a.txt': 'Sorrow in Marsk\n\nForty-two miners were killed when the Marsk pit fell in on 4 May 2024.\n',
      'b.txt': 'Marsk mourns\n\nThe fall of the Marsk pit on 4 May 2024 killed about 57 people.\n',
    };
    const found = findingsOf(code, fall);
    expect(found.map(({ fixes }) => fixes.map(fix => fix.title))).toEqual([
      ['Use “About 57 miners”'],
      ['Use “forty-two people”'],
    ]);
    expect(applied(fall, found[1]?.fixes[0])).toMatchObject({
      'b.txt': 'Marsk mourns\n\nThe fall of the Marsk pit on 4 May 2024 killed forty-two people.\n',
    });
  });

  test('offers the figure of each place that differs', () => {
    const third = tunnel['b.txt'].replace('$1.2 million', '$3.4 billion');
    const [finding] = findingsOf(code, { ...tunnel, 'c.txt': third });
    expect(finding?.fixes.map(fix => fix.title)).toEqual(['Use “$1.2 million”', 'Use “$3.4 billion”']);
  });
});

describe('the figure of another article as a fix', () => {
  const titles = (start: string) =>
    findingsOf(code, {
      'a.txt': 'The council will spend Rs 500 crore on the Marsk tunnel, it said on Monday.\n',
      'b.txt': `${start} will be spent on the Marsk tunnel, the council said on Monday.\n`,
    })
      .filter(({ uri }) => uri === 'a.txt')
      .flatMap(({ fixes }) => fixes.map(({ title }) => title));

  test('keeps the capital of a currency', () => expect(titles('Rs 700 crore')).toEqual(['Use “Rs 700 crore”']));
  test('drops that of a word', () =>
    expect(titles('Seven hundred crore rupees')).toEqual(['Use “seven hundred crore rupees”']));
});
