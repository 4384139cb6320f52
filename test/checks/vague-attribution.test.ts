import { describe, expect, test } from 'vitest';
import { applied, findingsOf } from '../kit/check.ts';

const code = 'vague-attribution';
const wordsOf = (text: string) => findingsOf(code, text).map(finding => finding.words);

describe('vague-attribution speaks', () => {
  test.each([
    ['The company reportedly plans to build 400 boats.\n', ['reportedly']],
    ['Some 400 boats were allegedly sold abroad.\n', ['allegedly']],
    ['Some analysts say that 400 boats will be sold.\n', ['Some analysts say']],
    ['Sources say 400 boats were lost.\n', ['Sources say']],
    ['It is believed that 400 boats were lost.\n', ['It is believed']],
    ['The yard will build 400 boats, experts say.\n', ['experts say']],
    [
      'Reports suggest that 400 boats were lost. Reports suggest that 90 sailors drowned.\n',
      ['Reports suggest', 'Reports suggest'],
    ],
  ])('of %j', (text, words) => expect(wordsOf(text)).toEqual(words));

  test('and says which figure it leaves without a source', () => {
    const [finding] = findingsOf(code, 'Experts say 400 boats were lost.\n');
    expect(finding?.message).toBe('“Experts say” credits nobody, and “400 boats” has no other source here.');
  });

  test('and attaches a source', () => {
    const text = 'Experts say 400 boats were lost.\n';
    const [finding] = findingsOf(code, text);
    const mended = applied(text, finding?.fixes[0])['a.txt'] as string;
    expect(mended).toBe('Experts say 400 boats were lost [1].\n\nSources:\n[1] TK\n');
    expect(wordsOf(mended)).toEqual([]);
  });
});

describe('vague-attribution stays silent', () => {
  test.each([
    'The company reportedly plans to leave.\n',
    'Some analysts say that the yard will close.\n',
    'Two officials familiar with the talks said 400 boats were lost.\n',
    'Police said 400 boats were lost.\n',
    'Analysts at Brandt Bank say that 400 boats will be sold.\n',
    'The ministry said 400 boats were lost. Experts say that the yard will close.\n',
    'The yard reportedly sold 400 boats, according to the harbour office.\n',
    'Experts say 400 boats were lost [1].\n\nSources:\n[1] Harbour office, yearly report.\n',
    'The brothers own the yard. They say 400 boats were lost.\n',
    'The experts say 400 boats were lost.\n',
    'Each boat is expected to carry 400 sailors.\n',
    'The yard has 400 boats, which the harbour office allegedly refused.\n',
    'Experts say it will rain on 3 May 2024.\n',
  ])('%j', text => expect(wordsOf(text)).toEqual([]));
});
