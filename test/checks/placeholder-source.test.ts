import { describe, expect, test } from 'vitest';
import { applied, findingsOf } from '../kit/check.ts';

const code = 'placeholder-source';
const wordsOf = (text: string) => findingsOf(code, text).map(finding => finding.words);

describe('placeholder-source speaks', () => {
  test.each([
    ['Links:\n\n• Source 1 • Source 2\n', ['Source 1', 'Source 2']],
    ['Sources:\n- Reference A\n- Reference B\n', ['Reference A', 'Reference B']],
    ['It rained [1].\n\nSources:\n[1] TK\n', ['TK']],
    ['The fleet has 41 ships [citation needed].\n', ['[citation needed]']],
    ['The fleet has TK ships and XXX crew, and cost ??? in all.\n', ['TK', 'XXX', '???']],
    ['Nobody was hurt [source?], it was said.\n', ['[source?]']],
  ])('of %j', (text, words) => expect(wordsOf(text)).toEqual(words));

  test('and takes an empty entry out', () => {
    const text = 'It rained.\n\n• Source 1 • Source 2\n';
    const [first, second] = findingsOf(code, text);
    expect(first?.message).toBe('“Source 1” names no source: it is a placeholder.');
    const mended = applied(applied(text, second?.fixes[0]), first?.fixes[0])['a.txt'] as string;
    expect(wordsOf(mended)).toEqual([]);
    expect(mended).toContain('It rained.');
  });

  test('and turns a call for a source into a citation', () => {
    const text = 'The fleet has 41 ships [citation needed].\n';
    const [finding] = findingsOf(code, text);
    expect(applied(text, finding?.fixes[0])['a.txt']).toBe('The fleet has 41 ships [1].\n\nSources:\n[1] TK\n');
    expect(applied(text, finding?.fixes[1])['a.txt']).toBe('The fleet has 41 ships.\n');
  });
});

describe('placeholder-source stays silent', () => {
  test.each([
    'Sources:\n[1] Port authority, yearly report.\n',
    'The source of the Danube lies in a park.\n',
    'Source 2 of the river is dry, the ranger said.\n',
    'TK Maxx opened a shop. The Super Bowl XXX was played in Tempe.\n',
    '“What???” she cried.\n',
    'See the [source](https://example.org/report) for more.\n',
    'It rained [1].\n',
    '- Port authority\n- Customs office\n',
    '“I told [name] that [he] was late,” she said.\n',
  ])('%j', text => expect(wordsOf(text)).toEqual([]));
});
