import { describe, expect, test } from 'vitest';
import { applied, findingsOf } from '../../kit/check.ts';

const said = (text: string) => findingsOf('arithmetic', text).map(({ words }) => words);

describe('a part, its whole and a percentage', () => {
  test('that do not fit are reported with what the part is', () => {
    const text = 'AYR, 3 May 2024 – Of the 80 boats in the harbour, 20 leaked, or 52 percent, the club said.';
    const [finding] = findingsOf('arithmetic', text);
    expect(finding?.message).toBe('“20” of “80 boats” is 25 percent, the text says “52 percent”.');
    expect(finding?.points).toEqual(['a.txt:20', 'a.txt:80 boats']);
    expect(applied(text, finding?.fixes[0])['a.txt']).toBe(text.replace('52', '25'));
  });

  test.each([
    ['The club mended 20 of the 80 boats, or 52 percent.', '52 percent'],
    ['The club mended 20 out of the 80 boats (52 percent).', '52 percent'],
  ])('are found in %j', (text, words) => expect(said(text)).toEqual([words]));

  test.each([
    'Of the 80 boats in the harbour, 20 leaked, or 25 percent.',
    'Of the 81 boats in the harbour, 20 leaked, or 24 percent.',
    'Of the 81 boats in the harbour, 20 leaked, or 25 percent.',
    'Of the 80 boats in the harbour, 20 leaked, or 52 percent of those built in Ayr.',
    'Of the 80 boats in the harbour, 20 leaked, or about 30 percent.',
    'Of the 80 boats, 20 leaked, while sales fell, or 52 percent.',
    'The club has 80 boats; 20 rowers came, or 52 percent.',
    'The club has 20 oars and 80 boats (52 percent of them old).',
    'Of the 80 boats, 20 leaked and 12 sank, or 52 percent.',
  ])('are left alone in %j', text => expect(said(text)).toEqual([]));
});

describe('a share in words', () => {
  const said = (text: string) => findingsOf('arithmetic', text).map(({ words }) => words);
  test.each([
    ['They asked 312 of the 1,518 tenants, or one in three, on Sunday.', 'one in three'],
    ['Of the 1,518 tenants, 312 moved, or two-thirds.', 'two-thirds'],
  ])('differs from part and whole: %s', (text, words) => expect(said(text)).toEqual([words]));

  test.each([
    'They asked 312 of the 1,518 tenants, or one in five, on Sunday.',
    'They asked 300 of the 1,500 tenants, or one in four, on Sunday.',
    'They asked 312 of the 1,518 tenants, or one in three of the pensioners.',
  ])('is silent in %s', text => expect(said(text)).toEqual([]));
});
