import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PersistentMap } from '../../../core/src/util/persistentMap.ts';

const key = fc.oneof(fc.string({ maxLength: 3 }), fc.constantFrom('costarring', 'liquid', 'declinate', 'macallums'));
const step = fc.tuple(key, fc.option(fc.integer()));

test('a persistent map holds what a plain one holds, and older versions keep what they held', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200 }), steps => {
      let map = PersistentMap.empty<number>();
      const plain = new Map<string, number>();
      const versions: [PersistentMap<number>, Map<string, number>][] = [];
      for (const [name, value] of steps) {
        map = value === null ? map.delete(name) : map.set(name, value);
        if (value === null) plain.delete(name);
        else plain.set(name, value);
        versions.push([map, new Map(plain)]);
      }
      for (const [version, expected] of versions) {
        expect(version.size).toBe(expected.size);
        expect(new Map(version.entries())).toEqual(expected);
        for (const [name, value] of expected) expect(version.get(name)).toBe(value);
      }
    }),
  );
});

test('the order of entries depends on the keys alone', () => {
  fc.assert(
    fc.property(fc.uniqueArray(key), names => {
      const fill = (list: readonly string[]) =>
        list.reduce((map, name) => map.set(name, 1), PersistentMap.empty<number>());
      expect([...fill(names).entries()]).toEqual([...fill([...names].reverse()).entries()]);
    }),
  );
});

test('keys whose hashes are the same are kept apart', () => {
  // Two of the known collisions of 32-bit FNV-1a.
  const map = PersistentMap.empty<number>()
    .set('costarring', 1)
    .set('liquid', 2)
    .set('declinate', 3)
    .set('macallums', 4);
  expect(['costarring', 'liquid', 'declinate', 'macallums'].map(name => map.get(name))).toEqual([1, 2, 3, 4]);
  expect([...map.delete('liquid').entries()].map(([name]) => name).sort()).toEqual([
    'costarring',
    'declinate',
    'macallums',
  ]);
});
