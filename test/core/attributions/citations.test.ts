import { describe, expect, test } from 'vitest';
import { analyzeDocument, defaultSettings } from '../../../core/src/index.ts';

const read = (text: string) => {
  const { citations, references, source } = analyzeDocument(text, defaultSettings);
  return {
    marks: citations.map(({ key, content }) => `${key}: ${source.text.slice(content.start, content.end)}`),
    entries: references.map(({ key, body }) => `${key}: ${source.text.slice(body.start, body.end)}`),
  };
};

describe('citation marks', () => {
  test('a mark speaks for its sentence up to the mark', () => {
    expect(read('The pier is old. It has 40 lamps[2]. Nobody counted them.').marks).toEqual(['2: It has 40 lamps']);
  });

  test('a mark after the full stop speaks for the sentence before it', () => {
    expect(read('The pier is old. It has 40 lamps.[2] Nobody counted them.').marks).toEqual(['2: It has 40 lamps']);
  });

  test('two marks beside each other speak for the same words', () => {
    expect(read('It has 40 lamps [1][2].').marks).toEqual(['1: It has 40 lamps', '2: It has 40 lamps']);
  });

  test('a list and a range of keys are keys of their own', () => {
    expect(read('It has 40 lamps [1, 3-4].').marks.map(mark => mark[0])).toEqual(['1', '3', '4']);
  });

  test('a place in the source is no key', () => {
    for (const mark of ['[2, p. 7]', '[2, pp. 7–9]', '[2, table 3]', '[2: page 7]', '[2, § 4]'])
      expect(read(`It has 40 lamps ${mark}.`).marks).toEqual(['2: It has 40 lamps']);
    expect(read('It has 40 lamps [1, 3, p. 7].').marks.map(mark => mark[0])).toEqual(['1', '3']);
  });

  test('a year and an insertion are no marks', () => {
    expect(read('In [2018] EWHC 4 the judge said “[the pier] is old”.').marks).toEqual([]);
    expect(read('“[12, he thought] lamps are enough,” she said. “[40, by page 9 of the log] were lit.”').marks).toEqual(
      [],
    );
  });
});

describe('lists of sources', () => {
  test('entries stand under a heading', () => {
    expect(
      read('The pier has 40 lamps [1].\n\nSources\n\n[1] Harbour log, May.\n[2] Ayr Council, minutes.').entries,
    ).toEqual(['1: Harbour log, May.', '2: Ayr Council, minutes.']);
  });

  test('bracketed entries at the end need no heading', () => {
    const { marks, entries } = read('The pier has 40 lamps [1].\n\n[1] Harbour log, May.');
    expect(entries).toEqual(['1: Harbour log, May.']);
    expect(marks).toEqual(['1: The pier has 40 lamps']);
  });

  test('a numbered list in the article is no list of sources', () => {
    expect(read('What to bring:\n\n1. A lamp.\n2. A rope.\n\nThen walk to the pier.').entries).toEqual([]);
  });
});

describe('links and footnotes', () => {
  const cited = (text: string) => {
    const { attributions, source } = analyzeDocument(text, defaultSettings);
    return attributions
      .filter(({ kind }) => kind === 'citation')
      .map(({ content }) => source.text.slice(content?.start, content?.end));
  };

  test('a Markdown link speaks for its sentence', () => {
    expect(cited('It has 40 lamps ([log](https://ayr.example/log)). Nobody counted them.')).toEqual([
      'It has 40 lamps',
    ]);
  });

  test('a bare address does too', () => {
    expect(cited('It has 40 lamps: https://ayr.example/log')).toEqual(['It has 40 lamps']);
  });

  test('an address alone speaks for nothing', () => {
    expect(cited('https://ayr.example/log')).toEqual([]);
  });

  test('a Markdown footnote is a mark with an entry', () => {
    expect(read('The pier has 40 lamps[^1].\n\n[^1]: Harbour log, May.')).toEqual({
      marks: ['1: The pier has 40 lamps'],
      entries: ['1: Harbour log, May.'],
    });
  });
});
