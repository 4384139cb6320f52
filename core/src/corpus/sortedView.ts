import { byCodeUnit } from '../util/hash.ts';
import type { PersistentMap } from '../util/persistentMap.ts';

/** A persistent map as a plain one that is walked in order of its keys, sorted when first asked to. */
export class SortedView<V> implements ReadonlyMap<string, V> {
  readonly #map: PersistentMap<V>;
  #sorted: Map<string, V> | undefined;

  constructor(map: PersistentMap<V>) {
    this.#map = map;
  }

  get size(): number {
    return this.#map.size;
  }

  get(key: string): V | undefined {
    return this.#map.get(key);
  }

  has(key: string): boolean {
    return this.#map.has(key);
  }

  forEach(visit: (value: V, key: string, map: ReadonlyMap<string, V>) => void): void {
    for (const [key, value] of this) visit(value, key, this);
  }

  keys(): MapIterator<string> {
    return this.#inOrder().keys();
  }

  values(): MapIterator<V> {
    return this.#inOrder().values();
  }

  entries(): MapIterator<[string, V]> {
    return this.#inOrder().entries();
  }

  [Symbol.iterator](): MapIterator<[string, V]> {
    return this.entries();
  }

  #inOrder(): Map<string, V> {
    this.#sorted ??= new Map([...this.#map.entries()].sort(([a], [b]) => byCodeUnit(a, b)));
    return this.#sorted;
  }
}
