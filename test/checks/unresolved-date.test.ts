import { describe, expect, test } from 'vitest';
import { applied, findingsOf } from '../kit/check.ts';

const code = 'unresolved-date';
const wordsOf = (text: string) => findingsOf(code, text).map(finding => finding.words);

describe('unresolved-date speaks', () => {
  test('once of all days, distances and months in an article without a date', () => {
    const text =
      'The envoy left on Thursday. He had come two weeks ago. Exports fell in March. So it was on Thursday.\n';
    const [finding, another] = findingsOf(code, text);
    expect(finding?.words).toBe('Thursday');
    expect(finding?.message).toBe('“Thursday”, “two weeks ago” and “March” can’t be dated: the article has no date.');
    expect(finding?.points).toEqual(['a.txt:two weeks ago', 'a.txt:March', 'a.txt:Thursday']);
    expect(another).toBeUndefined();
  });

  test('in few words of many', () => {
    const text = 'He came on Thursday, left on Friday, came back on Sunday and died last Monday.\n';
    expect(findingsOf(code, text)[0]?.message).toBe(
      '“Thursday”, “Friday” and 2 more can’t be dated: the article has no date.',
    );
  });

  test('of one alone', () => {
    const [finding] = findingsOf(code, 'He came on Thursday.\n');
    expect(finding?.message).toBe('“Thursday” can’t be dated: the article has no date.');
    expect(finding?.points).toEqual([]);
  });

  test('and offers a date line after the headline', () => {
    const text = 'Envoy leaves\n\nThe envoy left on Thursday, and nobody waved.\n';
    const [finding] = findingsOf(code, text);
    const mended = applied(text, finding?.fixes[0])['a.txt'] as string;
    expect(mended).toContain('Date: TK');
    expect(wordsOf(mended.replace('Date: TK', 'Date: 8 May 2025'))).toEqual([]);
  });
});

describe('unresolved-date stays silent', () => {
  test.each([
    'LISBON, 8 May 2025 (Coast Weekly) — The envoy left on Thursday. He had come two weeks ago.\n',
    'The feast is on May 9 every year.\n',
    'Exports fell in March 2024 and rose in April 2024.\n',
    'In 2019, a dry year, wells failed in March.\n',
    'The museum opened in 1974.\n',
  ])('%j', text => expect(wordsOf(text)).toEqual([]));
});
