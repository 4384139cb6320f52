import { expect, test } from 'vitest';
import { type Comparable, PairTable } from '../../../core/src/corpus/pairTable.ts';

interface Word extends Comparable {
  readonly value: number;
}

/** `boats=3` at an offset: items of one name and different values disagree. */
const item = (name: string, value: number, start: number): Word => ({
  start,
  end: start + 1,
  value,
  signature: `${name}=${value}`,
  keys: [name],
});

function table() {
  const pairs = new PairTable<Word, string>((a, b) =>
    a.value === b.value ? null : [`${a.value}≠${b.value}`, `${b.value}≠${a.value}`],
  );
  const update = (uri: string, ...items: Word[]) => {
    const touched = new Set<string>();
    const before = pairs.comparisons;
    pairs.update(uri, items, touched);
    return { touched: [...touched].sort(), compared: pairs.comparisons - before };
  };
  const seen = (uri: string) =>
    (pairs.ends.get(uri) ?? []).map(end => `${end.otherUri}@${end.other.start} ${end.verdict}`);
  return { pairs, update, seen };
}

test('a disagreement is seen from both ends and goes from both', () => {
  const { update, seen } = table();
  update('a', item('boats', 3, 10));
  expect(update('b', item('boats', 4, 20)).touched).toEqual(['a', 'b']);
  expect(seen('a')).toEqual(['b@20 3≠4']);
  expect(seen('b')).toEqual(['a@10 4≠3']);
  expect(update('b', item('boats', 3, 20)).touched).toEqual(['a', 'b']);
  expect(seen('a')).toEqual([]);
  expect(seen('b')).toEqual([]);
});

test('only what is new is compared, and only with what shares its keys', () => {
  const { update } = table();
  for (let i = 0; i < 50; i++) update(`other${i}`, item(`thing${i}`, i, 0));
  update('a', item('boats', 3, 0), item('trams', 7, 5));
  update('b', item('boats', 4, 0), item('trams', 7, 5));
  expect(update('b', item('boats', 4, 0), item('trams', 8, 5)).compared).toBe(1);
  expect(update('b', item('boats', 4, 0), item('trams', 8, 5)).compared).toBe(0);
});

test('text that merely moves compares nothing and touches only where it is pointed at', () => {
  const { update, seen } = table();
  update('a', item('boats', 3, 10));
  update('b', item('boats', 4, 20));
  update('c', item('trams', 4, 20));
  expect(update('b', item('boats', 4, 25))).toEqual({ touched: ['a', 'b'], compared: 0 });
  expect(seen('a')).toEqual(['b@25 3≠4']);
  expect(update('c', item('trams', 4, 30)).touched).toEqual(['c']);
});

test('what an older moment showed stays as it was', () => {
  const { pairs, update } = table();
  update('a', item('boats', 3, 10));
  update('b', item('boats', 4, 20));
  const before = pairs.ends;
  update('b');
  expect(before.get('a')?.[0]?.other.start).toBe(20);
  expect(pairs.ends.get('a')).toBeUndefined();
});
