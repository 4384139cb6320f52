import { byCodeUnit } from '../util/hash.ts';

/** Under each key the files that have it, in order of uri. A file enters a list of thousands without sorting it. */
export class FileLists {
  readonly #lists = new Map<string, string[]>();

  has(key: string): boolean {
    return this.#lists.has(key);
  }

  /** How many files are under a key. */
  count(key: string): number {
    return this.#lists.get(key)?.length ?? 0;
  }

  entries(): IterableIterator<readonly [key: string, uris: readonly string[]]> {
    return this.#lists.entries();
  }

  /** The list itself, which goes on changing: who keeps it takes a copy. */
  get(key: string): readonly string[] {
    return this.#lists.get(key) ?? none;
  }

  add(key: string, uri: string): void {
    const list = this.#lists.get(key);
    if (!list) this.#lists.set(key, [uri]);
    else if (byCodeUnit(list.at(-1) as string, uri) < 0) list.push(uri);
    else {
      const at = placeOf(list, uri);
      if (list[at] !== uri) list.splice(at, 0, uri);
    }
  }

  remove(key: string, uri: string): void {
    const list = this.#lists.get(key);
    if (!list) return;
    const at = placeOf(list, uri);
    if (list[at] === uri) list.splice(at, 1);
    if (list.length === 0) this.#lists.delete(key);
  }
}

const none: readonly string[] = [];

/** Where a uri stands, or would, in a list in order. */
function placeOf(list: readonly string[], uri: string): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (byCodeUnit(list[middle] as string, uri) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
