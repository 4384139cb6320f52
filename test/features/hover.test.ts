import { describe, expect, test } from 'vitest';
import type { Hover, MarkupContent } from 'vscode-languageserver-types';
import { hoverAt } from '../../server/src/features/hover.ts';
import { atCursor, wordsAt } from '../kit/folder.ts';

/** The hover at ‸ as plain lines, and the words it belongs to. */
function hover(source: string, others: Record<string, string> = {}) {
  const { view, file, position } = atCursor(source, others);
  const found = hoverAt(view, file, position, false);
  const lines = found ? (found.contents as MarkupContent).value.split('\n') : [];
  return { lines, words: found?.range ? wordsAt(file, found.range) : null };
}
const markdown = (source: string, others: Record<string, string> = {}): string => {
  const { view, file, position } = atCursor(source, others);
  return ((hoverAt(view, file, position, true) as Hover).contents as MarkupContent).value;
};

describe('on a figure', () => {
  test('says the value in words, how exactly it is written, and who is credited', () => {
    const { lines, words } = hover(
      'Exports of the Vendria region reached $‸31.5 billion in 2023, the trade office said.',
    );
    expect(words).toBe('$31.5 billion');
    expect(lines[0]).toBe('$31.5 billion · 31,500,000,000 dollars (USD) · written to the nearest 0.1 billion');
    expect(lines.join('\n')).toMatch(/2023/);
    expect(lines).toContainEqual(expect.stringMatching(/^Credited to .*trade office/));
  });

  test('says when the source is credited in the sentence before', () => {
    expect(hover('The ministry said 40 people were hurt. Of those, ‸12 were children.').lines).toContain(
      'Credited to The ministry, who is quoted in the sentence before',
    );
  });

  test('says that nobody is credited', () => {
    expect(hover('The tunnel below Korsk is used by ‸40 million people.').lines).toContain(
      'Nobody is credited for it here',
    );
  });

  test('names a citation and whether the article lists it', () => {
    const text = 'Output grew to ‸5,400 tonnes in 2022 [3].';
    expect(hover(text).lines).toContain('Credited to [3] · the article lists no source 3');
    const listed = hover(`${text}\n\nSources\n\n[3] Miners’ yearbook 2022\n`).lines;
    expect(listed.join('\n')).toContain('Credited to [3] · Miners’ yearbook 2022');
    const two = text.replace('[3]', '[3, 4, p. 7]');
    expect(hover(`${two}\n\nSources\n\n[3] Miners’ yearbook 2022\n`).lines.join('\n')).toContain(
      'Credited to [3, 4, p. 7] · Miners’ yearbook 2022 · the article lists no source 4',
    );
  });

  test('says that it is open, of a date only once somebody has decided about it', () => {
    expect(hover('The choir has ‸48 singers, its leader said.').lines.at(-1)).toBe('☐ open');
    expect(hover('The choir was founded on ‸14 March 2003.').lines).not.toContain('☐ open');
  });

  test('does not repeat what the words say', () => {
    expect(hover('The choir has ‸48 singers, its leader said.').lines[0]).toBe('48 singers');
    expect(hover('The choir has ‸twelve singers, its leader said.').lines[0]).toBe('twelve singers · 12 singers');
  });

  test('shows the figure that differs second, in bold, with its place as a link', () => {
    const article = (sum: string) => `The Halvorsen Bridge in Brekke cost ${sum}, the road agency said on 3 June 2024.`;
    const text = markdown(article('‸$12 million'), { 'b.txt': `A heading\n\n${article('$15 million')}` });
    const [, second] = text.split('  \n');
    expect(second).toMatch(/^differs: \*\*\\\$15 million\*\* in \[b\.txt:3\]\(file:\/\/\/articles\/b\.txt#L3,\d+\)/);
  });

  test('says where the same stands, and that nothing differs', () => {
    const article = 'The Halvorsen Bridge in Brekke cost ‸$12 million, the road agency said on 3 June 2024.';
    const { lines } = hover(article, { 'b.txt': article.replace('‸', '') });
    expect(lines).toContain('Same: b.txt:1 · nothing differs in 2 articles');
  });

  test('says of what only agrees that it does, with its words', () => {
    const article = 'The Halvorsen Bridge in Brekke cost ‸more than $12 million, the road agency said on 3 June 2024.';
    const { lines } = hover(article, { 'b.txt': article.replace('‸more than $12', '$12.4') });
    expect(lines).toContain(
      'Agrees, as far as rounding and bounds allow: $12.4 million in b.txt:1 · nothing differs in 2 articles',
    );
    expect(lines.some(line => line.startsWith('Same'))).toBe(false);
  });

  test('names the day of a date and from what it was reckoned', () => {
    const { lines } = hover('BREKKE, 12 June 2024 – The council met on ‸Monday to talk about the ferry.');
    expect(lines[1]).toBe('Monday 10 June 2024 · reckoned from the article’s date, Wednesday 12 June 2024 · line 1');
  });

  test('says when a date can’t be known', () => {
    expect(hover('The council met on ‸Monday to talk about the ferry.').lines[1]).toBe(
      "can't be dated: the article has no date",
    );
  });

  test('is there with the cursor before, in and behind it, and not beside it', () => {
    expect(hover('They paid ‸$5 million.').words).toBe('$5 million');
    expect(hover('They paid $5 million‸.').words).toBe('$5 million');
    expect(hover('They ‸paid $5 million.').words).toBeNull();
    expect(hover('They paid $5 million. ‸').words).toBeNull();
  });
});

describe('on a name', () => {
  const others = {
    'b.txt': 'Mayor Petra Lindqvist spoke in Aldersund. Lindqvist thanked Jonas Ek and left.',
    'c.txt': 'Nobody was there.',
  };
  const source = 'The plan of Mayor Petra Lindqvist failed.\n\n‸Lindqvist had met Jonas Ek in Aldersund on Friday.';

  test('gives its full form, kind, titles and other forms', () => {
    const { lines, words } = hover(source, others);
    expect(words).toBe('Lindqvist');
    expect(lines[0]).toBe('Petra Lindqvist · person');
    expect(lines).toContain('Mayor (a.txt, b.txt)');
    expect(lines).toContain('also Lindqvist');
  });

  test('counts it here and in the folder, and names who stands beside it', () => {
    const { lines } = hover(source, others);
    expect(lines).toContain('2 times here, first in line 1 · 4 in 2 articles');
    expect(lines).toContain('with Jonas Ek 2, Aldersund 2');
  });

  test('links its first place', () => {
    expect(markdown(source, others)).toMatch(/first in \[line 1\]\(file:\/\/\/articles\/a\.txt#L1,19\)/);
  });

  test('links the first place in another article', () => {
    expect(markdown(source, others)).toContain('[4 in 2 articles](file:///articles/b.txt#L1,7)');
  });

  test('puts a form that is mostly written otherwise first, with a sign and its article', () => {
    const { lines } = hover('President ‸Zoran Vučković spoke. Vučković smiled. Vučković left. Vučković slept.\n', {
      'b.txt': 'President Zoran Vučković was late, and Vuckovic said so.\n',
    });
    expect(lines).toContain('also Vuckovic ⚠ (b.txt) · Vučković');
  });

  test('names the figures about it, those that differ first, and whether they have a source', () => {
    const bridge = (cost: string) => `The Halvorsen Bridge cost ${cost}, the road agency said on 3 June 2024.`;
    const { lines } = hover(`The ‸Halvorsen Bridge has 14 pillars.\n\n${bridge('$12 million')}`, {
      'b.txt': bridge('$15 million'),
    });
    const figures = lines.find(line => line.startsWith('Figures: '));
    expect(figures).toMatch(/^Figures: \$12 million \(line 3, differs\) · \$15 million \(b\.txt:1, differs\)/);
    expect(figures).toMatch(/14 pillars \(line 1, no source\)/);
  });

  test('has at most a dozen lines', () => {
    expect(hover(source, others).lines.length).toBeLessThanOrEqual(12);
  });

  test('reads no more than a handful of articles, however many have the name', () => {
    const many = Object.fromEntries(
      Array.from({ length: 250 }, (_, i) => [`n${i}.txt`, `Ada Berg met Kofi Mensah for the ${i + 2}nd time.`]),
    );
    const { view, file, position } = atCursor('‸Ada Berg left.', many);
    const asked = new Set<string>();
    const { snapshot } = view;
    const counted = {
      ...view,
      snapshot: {
        ...snapshot,
        entity: snapshot.entity,
        documents: new Map([...snapshot.documents]),
        get entities(): typeof snapshot.entities {
          throw new Error('All names of the folder were put in order.');
        },
      },
    };
    counted.snapshot.documents.get = uri => {
      asked.add(uri);
      return snapshot.documents.get(uri);
    };
    const { value } = (hoverAt(counted, file, position, false) as Hover).contents as MarkupContent;
    expect(value).toContain('251 in 251 articles');
    expect(value).toContain('with Kofi Mensah 250');
    expect(asked.size).toBeLessThanOrEqual(8);
  });
});

describe('on a name that the tables know', () => {
  const facts = (source: string) => hover(source).lines.find(line => line.includes(' – '));

  test('gives a country’s code, capital, currency and people, with the data’s name and date', () => {
    expect(facts('He flew to ‸Norway.')).toMatch(
      /^NO · capital Oslo · Norwegian krone \(NOK\) · people: Norwegian · Europe · in NATO, EFTA, OECD – countries-list \d\S* \w+ \d{4}$/,
    );
    expect(facts('The ‸U.S. agreed.')).toMatch(/^US · capital Washington D\.C\. · dollar \(USD\) · people/);
  });

  test('gives the country of a capital and of a people', () => {
    expect(facts('He flew to ‸Oslo.')).toMatch(/^capital of Norway \(NO\) – /);
    expect(facts('The ‸Norwegians sang.')).toMatch(/^of Norway \(NO\) – /);
  });

  test('gives the members and the seat of an organization, whatever it is called', () => {
    expect(facts('He works for ‸NATO.')).toMatch(
      /^since 1949 · seat in Brussels · 32 members – Tickmark’s list, as of/,
    );
    expect(facts('Brazil leads ‸BRICS.')).toContain('Brazil, Russia, India, China, South Africa, Egypt, ');
    expect(facts('The ‸Association of Southeast Asian Nations (ASEAN) met.')).toContain('11 members');
  });

  test.each(['Mayor ‸Victoria Berg left.', 'They live in ‸Oldmere.', 'They live in ‸Hamilton.', 'Mrs. ‸Oslo sang.'])(
    'says nothing where the tables don’t know it, or may mean another: %s',
    source => expect(facts(source)).toBeUndefined(),
  );
});

test('on a citation it gives the entry of the list', () => {
  const text = 'Output grew in 2022 ‸[3].\n\nSources\n\n[3] Miners’ yearbook 2022\n';
  expect(hover(text)).toEqual({ words: '[3]', lines: ['[3] · Miners’ yearbook 2022 · line 5'] });
});

test('article text brings in no links, no markup and no commands', () => {
  const name = 'Petra [x](command:quit) <b>Lindqvist</b> of https://example.org';
  for (const at of ['Petra', 'Lindqvist']) {
    const { view, file, position } = atCursor(`Mayor ${name.replace(at, `‸${at}`)} spoke to Mayor Petra Lindqvist.`);
    const found = hoverAt(view, file, position, true);
    if (found)
      expect((found.contents as MarkupContent).value).not.toMatch(/\]\((?!file:\/\/\/articles)|<b>|https:\/\//);
  }
});
