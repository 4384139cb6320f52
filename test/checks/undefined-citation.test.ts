import { describe, expect, test } from 'vitest';
import { applied, findingsOf } from '../kit/check.ts';

const code = 'undefined-citation';
const wordsOf = (text: string) => findingsOf(code, text).map(finding => finding.words);

describe('undefined-citation speaks', () => {
  test('once of each number in an article without sources, and names the other places', () => {
    const text = 'Trade grew to $3 billion in 2023[4]. Nobody knows why[1]. It fell later[4].\n';
    const [four, one, ...more] = findingsOf(code, text);
    expect([four?.words, one?.words, more]).toEqual(['[4]', '[1]', []]);
    expect(four?.message).toBe('[4] is cited 2 times, but the article lists no sources.');
    expect(one?.message).toBe('[1] is cited, but the article lists no sources.');
    expect(four?.related.map(({ start, end }) => [start, text.slice(start, end)])).toEqual([
      [text.lastIndexOf('['), '[4]'],
    ]);
    expect(four?.fixes.map(fix => fix.title)).toEqual([
      'Add an entry [4] to the sources',
      'Remove this [4]',
      'Remove all 2 marks [4]',
    ]);
    expect(findingsOf(code, applied(text, four?.fixes[1])['a.txt'] as string).map(({ words }) => words)).toEqual([
      '[1]',
      '[4]',
    ]);
    expect(applied(text, four?.fixes[2])['a.txt']).toBe(
      'Trade grew to $3 billion in 2023. Nobody knows why[1]. It fell later.\n',
    );
  });

  test('of a mark beyond the list', () => {
    const text = 'It rained [1]. It snowed [2].\n\nSources:\n[1] Weather office, March bulletin.\n';
    const [finding] = findingsOf(code, text);
    expect(finding?.message).toBe('[2] is cited, but the list of sources has no [2].');
    const mended = applied(text, finding?.fixes[0])['a.txt'] as string;
    expect(mended).toContain('March bulletin.\n[2] TK');
    expect(wordsOf(mended)).toEqual([]);
    expect(wordsOf(applied(text, finding?.fixes[1])['a.txt'] as string)).toEqual([]);
  });
});

describe('undefined-citation stays silent', () => {
  test.each([
    'It rained [1].\n\nSources:\n[1] Weather office, March bulletin.\n',
    '“He [the mayor] was late,” she said.\n',
    'The claim is bold [citation needed].\n',
    '• Source 1 • Source 2\n',
    'The array is a[i] in the old code.\n',
  ])('%j', text => expect(wordsOf(text)).toEqual([]));
});
