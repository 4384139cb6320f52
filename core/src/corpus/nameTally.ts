import type { Entity } from '../names/entity.ts';
import { byCodeUnit } from '../util/hash.ts';

/** How often the folder has each name under each key: what an entity is called is known without reading its files. */
export class NameTally {
  readonly #byKey = new Map<string, Map<string, number>>();

  add({ key, name, mentions }: Entity, by: 1 | -1): void {
    const names = this.#byKey.get(key) ?? new Map<string, number>();
    this.#byKey.set(key, names);
    const count = (names.get(name) ?? 0) + by * mentions.length;
    if (count > 0) names.set(name, count);
    else names.delete(name);
    if (names.size === 0) this.#byKey.delete(key);
  }

  /** The most frequent name of those that belong to the id itself: not the surname alone. */
  name(id: string): string {
    const [best] = [...(this.#byKey.get(id) ?? [])].sort(([a, m], [b, n]) => n - m || byCodeUnit(a, b));
    return best?.[0] ?? id.slice(id.indexOf(':') + 1);
  }

  /** Mentions under all of these keys. */
  count(keys: Iterable<string>): number {
    let count = 0;
    for (const key of keys) for (const one of this.#byKey.get(key)?.values() ?? []) count += one;
    return count;
  }
}
