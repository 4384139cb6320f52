import type { Entity } from '../names/entity.ts';
import { byCodeUnit } from '../util/hash.ts';

/** How often the folder has each name under each key: what an entity is called is known without reading its files. */
export class NameTally {
  readonly #byKey = new Map<string, Map<string, number>>();
  /** Key → name in capitals → forms of it in small letters that its own articles have, with their number. */
  readonly #small = new Map<string, Map<string, number>>();

  add(key: string, { name, mentions, aliases }: Entity, by: 1 | -1): void {
    count(this.#byKey, key, name, by * mentions.length);
    if (name !== name.toUpperCase()) return;
    for (const alias of aliases) if (isSmall(alias, name)) count(this.#small, key, alias, by);
  }

  /** The most frequent name of those that belong to the id itself: not the surname alone. */
  name(id: string): string {
    return best(this.#byKey.get(id)) ?? id.slice(id.indexOf(':') + 1);
  }

  /** A name in small letters, where some article has it so: not the capitals of a dateline or a headline. */
  inSmallLetters(name: string, keys: Iterable<string>): string {
    if (name !== name.toUpperCase()) return name;
    const forms = new Map<string, number>();
    for (const key of keys) {
      for (const names of [this.#byKey.get(key), this.#small.get(key)]) {
        for (const [form, times] of names ?? []) {
          if (isSmall(form, name)) forms.set(form, (forms.get(form) ?? 0) + times);
        }
      }
    }
    return best(forms) ?? name;
  }

  /** Mentions under all of these keys. */
  count(keys: Iterable<string>): number {
    let sum = 0;
    for (const key of keys) for (const one of this.#byKey.get(key)?.values() ?? []) sum += one;
    return sum;
  }
}

const isSmall = (form: string, name: string): boolean => form !== name && form.toUpperCase() === name;

function best(counts: ReadonlyMap<string, number> | undefined): string | undefined {
  let found: string | undefined;
  let most = 0;
  for (const [name, times] of counts ?? []) {
    if (times < most || (times === most && found !== undefined && byCodeUnit(name, found) > 0)) continue;
    found = name;
    most = times;
  }
  return found;
}

function count(into: Map<string, Map<string, number>>, key: string, name: string, by: number): void {
  const names = into.get(key) ?? new Map<string, number>();
  into.set(key, names);
  const sum = (names.get(name) ?? 0) + by;
  if (sum > 0) names.set(name, sum);
  else names.delete(name);
  if (names.size === 0) into.delete(key);
}
