import type { Span } from '../text/span.ts';
import { byCodeUnit } from '../util/hash.ts';
import { PersistentMap } from '../util/persistentMap.ts';

/** Something that may disagree with its like elsewhere: a claim, a quotation. */
export interface Comparable extends Span {
  /** All that comparing looks at, as a string that begins with the file: equal signatures compare alike. Holds no position. */
  readonly signature: string;
  /** Two items are compared when they share one of these. Follow from what the signature holds. */
  readonly keys: readonly string[];
  /**
   * The stretch of time in which it can disagree with those of other files, as small whole numbers that follow from the
   * signature: those whose stretches do not meet are not compared. Missing where any time will do.
   */
  readonly from?: number;
  readonly to?: number;
}

/** A stretch that meets all others. */
export const ANY_TIME: readonly [from: number, to: number] = [0, 2 ** 30 - 1];

/** One end of a disagreement, as it is seen from the file that it stands in. */
export interface PairEnd<T, V> {
  readonly item: T;
  readonly otherUri: string;
  readonly other: T;
  /** What the comparison said, from this end. */
  readonly verdict: V;
}

interface Entry<T, V> {
  readonly uri: string;
  item: T;
  readonly from: number;
  readonly to: number;
  /** Null until there is one: most have none. */
  pairs: Map<Entry<T, V>, V> | null;
  /** Number of the search that met it last. */
  met: number;
}

/** What shares a key, in order of time, then of signature. */
interface Bucket<T, V> {
  readonly key: string;
  readonly entries: Entry<T, V>[];
}

/**
 * All disagreements of one sort in the folder, found by shared keys and kept while files change. A change of one file
 * compares only what is new in it, with its neighbours among what shares its keys. With the folder grow but the search
 * for its place among these and, where one is asked about, the count of all that share a key with it.
 */
export class PairTable<T extends Comparable, V> {
  readonly #compare: (a: T, b: T) => readonly [fromA: V, fromB: V] | null;
  readonly #buckets = new Map<string, Bucket<T, V>>();
  readonly #entries = new Map<string, readonly Entry<T, V>[]>();
  #ends = PersistentMap.empty<readonly PairEnd<T, V>[]>();
  #searches = 0;
  /** Comparisons made so far: the measure of what a change costs. */
  comparisons = 0;

  /** `compare` gives null where two items do not disagree, else what to say at each end. */
  constructor(compare: (a: T, b: T) => readonly [fromA: V, fromB: V] | null) {
    this.#compare = compare;
  }

  /** The disagreements of every file that has some, in order of position, then of the other place. */
  get ends(): PersistentMap<readonly PairEnd<T, V>[]> {
    return this.#ends;
  }

  /** The same key as it is kept already, so that thousands of items need not each have their own. */
  sameKey(key: string): string {
    return this.#buckets.get(key)?.key ?? key;
  }

  /**
   * Puts a file's items in place of those it had. Adds to `touched` every other file one of whose disagreements came,
   * went, or has its other end moved.
   */
  update(uri: string, items: readonly T[], touched: Set<string>): void {
    const moved = new Set<string>();
    const before = this.#entries.get(uri) ?? [];
    if (before.length === 0 && items.length === 0) return;
    const known = new Map<string, Entry<T, V>[]>();
    for (const entry of before) push(known, entry.item.signature, entry);
    for (const same of known.values()) same.reverse();
    const fresh: Entry<T, V>[] = [];
    const after = items.map(item => {
      const kept = known.get(item.signature)?.pop();
      if (kept) {
        if (kept.item.start !== item.start || kept.item.end !== item.end) others(kept, moved);
        kept.item = item;
        return kept;
      }
      const { from = ANY_TIME[0], to = ANY_TIME[1] } = item;
      const entry: Entry<T, V> = { uri, item, from, to, pairs: null, met: 0 };
      fresh.push(entry);
      return entry;
    });
    for (const gone of known.values()) for (const entry of gone) this.#remove(entry, moved);
    for (const entry of fresh) this.#add(entry, moved);
    if (after.length > 0) this.#entries.set(uri, after);
    else this.#entries.delete(uri);
    moved.add(uri);
    for (const one of moved) {
      this.#refresh(one);
      touched.add(one);
    }
  }

  /**
   * One of a file's items with the others that it was compared with and its neighbours of other times, and the number
   * of all that it should have been compared with.
   */
  around(uri: string, isIt: (item: T) => boolean): { item: T; others: T[]; beyond: T[]; total: number } | null {
    const entry = this.#entries.get(uri)?.find(one => isIt(one.item));
    if (!entry) return null;
    const near = new Set<Entry<T, V>>();
    const all = new Set<Entry<T, V>>();
    for (const key of entry.item.keys) {
      const entries = this.#buckets.get(key)?.entries ?? [];
      const at = entries.indexOf(entry, placeIn(entries, entry));
      for (const other of entries.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1)) near.add(other);
      // Only where not all are near need they be counted apart.
      if (entries.length > NEIGHBOURS + 1) for (const other of entries) if (meetInTime(entry, other)) all.add(other);
    }
    near.delete(entry);
    all.delete(entry);
    const others: T[] = [];
    const beyond: T[] = [];
    for (const other of near) {
      if (other.uri !== uri && !meetInTime(entry, other)) beyond.push(other.item);
      else {
        others.push(other.item);
        all.add(other);
      }
    }
    return { item: entry.item, others, beyond, total: all.size };
  }

  #add(entry: Entry<T, V>, moved: Set<string>): void {
    const search = ++this.#searches;
    entry.met = search;
    for (const key of entry.item.keys) {
      const bucket = this.#buckets.get(key);
      if (!bucket) {
        this.#buckets.set(key, { key, entries: [entry] });
        continue;
      }
      const { entries } = bucket;
      const at = placeIn(entries, entry);
      if (at === entries.length) entries.push(entry);
      else entries.splice(at, 0, entry);
      const last = Math.min(entries.length - 1, at + NEIGHBOURS);
      for (let i = Math.max(0, at - NEIGHBOURS); i <= last; i++) {
        const other = entries[i] as Entry<T, V>;
        if (other.met === search) continue;
        other.met = search;
        this.#meet(entry, other, moved);
      }
      // The new one stands between these: they are no longer neighbours.
      for (let i = Math.max(0, at - NEIGHBOURS); i < at && i + NEIGHBOURS + 1 < entries.length; i++) {
        const one = entries[i] as Entry<T, V>;
        if (one.pairs !== null) this.#part(one, entries[i + NEIGHBOURS + 1] as Entry<T, V>, moved);
      }
    }
  }

  #remove(entry: Entry<T, V>, moved: Set<string>): void {
    others(entry, moved);
    for (const other of entry.pairs?.keys() ?? []) unpair(other, entry);
    for (const key of entry.item.keys) {
      const entries = this.#buckets.get(key)?.entries ?? [];
      const at = entries.indexOf(entry, placeIn(entries, entry));
      if (at < 0) continue;
      entries.splice(at, 1);
      if (entries.length === 0) this.#buckets.delete(key);
      // What it stood between are neighbours now.
      for (let i = Math.max(0, at - NEIGHBOURS); i < at && i + NEIGHBOURS < entries.length; i++) {
        this.#meet(entries[i] as Entry<T, V>, entries[i + NEIGHBOURS] as Entry<T, V>, moved);
      }
    }
  }

  #meet(one: Entry<T, V>, other: Entry<T, V>, moved: Set<string>): void {
    if (one.uri === other.uri ? one.item.signature === other.item.signature : !meetInTime(one, other)) return;
    if (one.pairs?.has(other)) return;
    this.comparisons++;
    // Always the same one first, so that a verdict does not hang on which file came first.
    const [first, second] = byCodeUnit(one.item.signature, other.item.signature) <= 0 ? [one, other] : [other, one];
    const verdicts = this.#compare(first.item, second.item);
    if (!verdicts) return;
    first.pairs ??= new Map();
    second.pairs ??= new Map();
    first.pairs.set(second, verdicts[0]);
    second.pairs.set(first, verdicts[1]);
    moved.add(one.uri);
    moved.add(other.uri);
  }

  /** Forgets what two disagree in, unless they are neighbours under another key. */
  #part(one: Entry<T, V>, other: Entry<T, V>, moved: Set<string>): void {
    if (!one.pairs?.has(other)) return;
    for (const key of one.item.keys) {
      const entries = this.#buckets.get(key)?.entries ?? [];
      const at = entries.indexOf(one, placeIn(entries, one));
      if (at >= 0 && entries.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1).includes(other)) return;
    }
    unpair(one, other);
    unpair(other, one);
    moved.add(one.uri);
    moved.add(other.uri);
  }

  #refresh(uri: string): void {
    const ends: PairEnd<T, V>[] = [];
    for (const entry of this.#entries.get(uri) ?? []) {
      for (const [other, verdict] of entry.pairs ?? []) {
        ends.push({ item: entry.item, otherUri: other.uri, other: other.item, verdict });
      }
    }
    if (ends.length === 0) {
      this.#ends = this.#ends.delete(uri);
      return;
    }
    ends.sort(
      (a, b) =>
        a.item.start - b.item.start ||
        a.item.end - b.item.end ||
        byCodeUnit(a.otherUri, b.otherUri) ||
        a.other.start - b.other.start ||
        a.other.end - b.other.end ||
        byCodeUnit(a.other.signature, b.other.signature),
    );
    this.#ends = this.#ends.set(uri, ends);
  }
}

/**
 * What many files share tells little apart, as the name of the town does in its newspaper, and all with all would take
 * the square of their number. So each is compared with so many before it and after it in order of time, then of files:
 * the sorted neighbourhood of Hernández and Stolfo (1995). What shares a rarer key too meets under that one.
 */
export const NEIGHBOURS = 128;

/**
 * A file with more items than this under one key is a table or noise there: the key tells nothing apart in it, and
 * comparing all with all would take the square of their number.
 */
const MOST_UNDER_ONE_KEY = 64;

/** The items of one file without the keys that too many of them share: those are not compared by that key. */
export function withoutCrowdedKeys<T extends Comparable>(items: readonly T[]): readonly T[] {
  if (items.length <= MOST_UNDER_ONE_KEY) return items;
  const counts = new Map<string, number>();
  for (const { keys } of items) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const crowded = new Set<string>();
  for (const [key, count] of counts) if (count > MOST_UNDER_ONE_KEY) crowded.add(key);
  if (crowded.size === 0) return items;
  // Items of equal signature are taken for the same, so the keys that are left must show in it.
  return items.map(item => {
    const keys = item.keys.filter(key => !crowded.has(key));
    return { ...item, keys, signature: `${item.signature}${keys.length === item.keys.length ? '' : keys.join()}` };
  });
}

/** Where an entry stands, or would, among others: before all that are equal to it. */
function placeIn<T extends Comparable, V>(entries: readonly Entry<T, V>[], entry: Entry<T, V>): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(entries[middle] as Entry<T, V>, entry)) low = middle + 1;
    else high = middle;
  }
  return low;
}

const isBefore = <T extends Comparable, V>(one: Entry<T, V>, other: Entry<T, V>): boolean =>
  one.from === other.from ? one.item.signature < other.item.signature : one.from < other.from;

const meetInTime = <T, V>(one: Entry<T, V>, other: Entry<T, V>): boolean =>
  one.from <= other.to && other.from <= one.to;

function unpair<T, V>(one: Entry<T, V>, other: Entry<T, V>): void {
  one.pairs?.delete(other);
  if (one.pairs?.size === 0) one.pairs = null;
}

function others<T, V>(entry: Entry<T, V>, into: Set<string>): void {
  for (const other of entry.pairs?.keys() ?? []) into.add(other.uri);
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
