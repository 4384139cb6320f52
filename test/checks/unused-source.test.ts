import { describe, expect, test } from 'vitest';
import { applied, findingsOf } from '../kit/check.ts';

const code = 'unused-source';
const wordsOf = (text: string) => findingsOf(code, text).map(finding => finding.words);

describe('unused-source speaks', () => {
  const text =
    'It rained [1]. It snowed [3].\n\nSources:\n[1] Weather office, March bulletin.\n[2] Town diary.\n[3] Ski club.\n';

  test('of an entry whose number stands nowhere in the text', () => {
    const [finding, ...rest] = findingsOf(code, text);
    expect(rest).toEqual([]);
    expect(finding?.words).toBe('[2] Town diary.');
    expect(finding?.message).toBe('Source [2] is listed and never cited.');
    expect(applied(text, finding?.fixes[0])['a.txt']).toBe(text.replace('[2] Town diary.\n', ''));
  });

  test('of an entry with a number and a full stop', () => {
    const numbered = text.replaceAll(/^\[(\d)\] /gm, '$1. ');
    expect(findingsOf(code, numbered).map(({ message }) => message)).toEqual(['Source 2 is listed and never cited.']);
  });

  test('of a footnote', () => {
    const notes = 'It rained.¹ It snowed.³\n\n¹ Weather office, March bulletin.\n² Town diary.\n³ Ski club.\n';
    expect(findingsOf(code, notes).map(({ message }) => message)).toEqual(['Source ² is listed and never cited.']);
  });
});

describe('unused-source stays silent', () => {
  test.each([
    // Every one is cited.
    'It rained [1]. It snowed [2].\n\nSources:\n[1] Weather office.\n[2] Town diary.\n',
    'It rained and snowed [1–3].\n\nSources:\n[1] Weather office.\n[2] Town diary.\n[3] Ski club.\n',
    // What was read, with no mark in the text.
    'It rained.\n\nSources:\n[1] Weather office.\n[2] Town diary.\n',
    // The marks are of another list.
    'It rained [7].\n\nSources:\n[1] Weather office.\n[2] Town diary.\n',
    // Marks in other forms.
    'It rained [1]. It snowed [2, p. 7].\n\nSources:\n[1] Weather office.\n[2] Town diary.\n',
    'It rained [1]. It snowed (see 2).\n\nSources:\n[1] Weather office.\n[2] Town diary.\n',
    'It rained [1]. It snowed, as sources 2 and 3 have it.\n\nSources:\n[1] Weather office.\n[2] Town diary.\n[3] Ski club.\n',
    // Entries without numbers.
    'It rained [1].\n\nSources:\n- Weather office.\n- Town diary.\n',
    'It rained.\n',
  ])('%j', text => expect(wordsOf(text)).toEqual([]));
});
