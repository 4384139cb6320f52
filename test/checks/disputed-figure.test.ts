import { expect, test } from 'vitest';
import { findingsOf } from '../kit/check.ts';

const code = 'disputed-figure';

test('speaks where each of two figures has a source of its own, as information', () => {
  const text =
    'Police said 8,000 people attended the march in Ayr. The union said 25,000 people attended the march in Ayr.\n';
  const found = findingsOf(code, text);
  expect(found.map(({ words, points }) => [words, ...points])).toEqual([
    ['8,000 people', 'a.txt:25,000 people'],
    ['25,000 people', 'a.txt:8,000 people'],
  ]);
  expect(found[0]?.severity).toBe('information');
  expect(found[0]?.message).toBe('Police: “8,000 people”. The union: “25,000 people” (a.txt:1).');
  expect(findingsOf('conflicting-figure', text)).toEqual([]);
});

test.each([
  [
    'one of them is credited to nobody',
    'Police said 8,000 people attended the march in Ayr. In all 25,000 people attended the march in Ayr.',
  ],
  [
    'one source corrects itself',
    'Police said 8,000 people attended the march. Police said later 25,000 people attended the march.',
  ],
  ['they agree', 'Police said 8,000 people attended the march. The union said about 8,000 people attended the march.'],
  [
    'they look like a slip',
    'Police said 8,200 people attended the march. The union said 82,000 people attended the march.',
  ],
])('stays silent where %s', (_, text) => {
  expect(findingsOf(code, text)).toEqual([]);
});

test('speaks of a crowd that two sides count, whatever the digits', () => {
  const text =
    'Police said 8,200 people attended the march in Ayr. The union said 28,000 people attended the march in Ayr.\n';
  expect(findingsOf(code, text)).toHaveLength(2);
  expect(findingsOf('conflicting-figure', text)).toEqual([]);
});
