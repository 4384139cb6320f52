import { describe, expect, test } from 'vitest';
import { highlightsAt } from '../../server/src/features/highlights.ts';
import { definitionAt, referencesAt } from '../../server/src/features/references.ts';
import { atCursor, wordsAt } from '../kit/folder.ts';

const others = { 'b.txt': 'Mayor Petra Lindqvist spoke in Aldersund.' };
const source = 'The plan of Lindqvist failed. Mayor Petra Lindqvist had met her brother. ‸Lindqvist left.';

describe('a name', () => {
  test('leads to the first place where its article gives it in full', () => {
    const { view, file, position } = atCursor(source, others);
    const definition = definitionAt(view, file, position);
    expect(definition?.uri).toBe(file.uri);
    expect(definition && wordsAt(file, definition.range)).toBe('Petra Lindqvist');
  });

  test('is found in every file', () => {
    const { view, file, position } = atCursor(source, others);
    const found = referencesAt(view, file, position, true);
    expect(found.map(one => one.uri.slice(-5))).toEqual(['a.txt', 'a.txt', 'a.txt', 'b.txt']);
  });

  test('leaves its definition out when asked to', () => {
    const { view, file, position } = atCursor(source, others);
    const found = referencesAt(view, file, position, false).filter(one => one.uri === file.uri);
    expect(found.map(one => wordsAt(file, one.range))).toEqual(['Lindqvist', 'Lindqvist']);
  });

  test('is marked in its article in all its forms', () => {
    const { file, position } = atCursor(source, others);
    expect(highlightsAt(file, position).map(one => wordsAt(file, one.range))).toEqual([
      'Lindqvist',
      'Petra Lindqvist',
      'Lindqvist',
    ]);
  });
});

describe('a citation', () => {
  const cited = 'Output grew‸ [3]. Prices fell [4] and fell [3].\n\nSources\n\n[3] Miners’ yearbook 2022\n'.replace(
    '‸ [',
    ' ‸[',
  );

  test('leads to its entry', () => {
    const { view, file, position } = atCursor(cited);
    const definition = definitionAt(view, file, position);
    expect(definition && wordsAt(file, definition.range)).toContain('Miners’ yearbook 2022');
  });

  test('is found with all its marks', () => {
    const { view, file, position } = atCursor(cited);
    expect(referencesAt(view, file, position, false).map(one => wordsAt(file, one.range))).toEqual(['[3]', '[3]']);
    expect(highlightsAt(file, position)).toHaveLength(3);
  });

  test('without an entry leads nowhere', () => {
    const { view, file, position } = atCursor('Output grew ‸[3].');
    expect(definitionAt(view, file, position)).toBeNull();
  });
});

test('a figure is found where others state it', () => {
  const article = 'The Halvorsen Bridge in Brekke cost ‸$12 million, the road agency said on 3 June 2024.';
  const { view, file, position } = atCursor(article, { 'b.txt': article.replace('‸', '') });
  expect(referencesAt(view, file, position, true).map(one => one.uri.slice(-5))).toEqual(['b.txt']);
});

test('ordinary words have neither definition nor references nor marks', () => {
  const { view, file, position } = atCursor('The ‸plan of Lindqvist failed.');
  expect(definitionAt(view, file, position)).toBeNull();
  expect(referencesAt(view, file, position, true)).toEqual([]);
  expect(highlightsAt(file, position)).toEqual([]);
});

test('an empty text has nothing anywhere', () => {
  const { view, file } = atCursor('‸');
  expect(definitionAt(view, file, { line: 0, character: 0 })).toBeNull();
});
