import { describe, expect, test } from 'vitest';
import { applied, findingsOf } from '../kit/check.ts';

const code = 'undefined-citation';
const wordsOf = (text: string) => findingsOf(code, text).map(finding => finding.words);

describe('undefined-citation speaks', () => {
  test('once of each mark in an article without sources', () => {
    const text = 'Trade grew to $3 billion in 2023[4]. Nobody knows why[1]. It fell later[4].\n';
    expect(wordsOf(text)).toEqual(['[4]', '[1]', '[4]']);
    expect(findingsOf(code, text)[0]?.message).toBe('[4] is cited, but the article lists no sources.');
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
