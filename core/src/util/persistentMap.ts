/** A node of the trie: up to 32 slots, held densely; `bits` says which of them are there. */
interface Branch<V> {
  readonly bits: number;
  readonly slots: readonly Slot<V>[];
}
interface Leaf<V> {
  readonly hash: number;
  /** Two entries or more only where their hashes are the same. */
  readonly entries: readonly (readonly [key: string, value: V])[];
}
type Slot<V> = Branch<V> | Leaf<V>;

const isLeaf = <V>(slot: Slot<V>): slot is Leaf<V> => 'entries' in slot;

/**
 * A map that is never changed: `set` and `delete` give a new one that shares all but a few nodes with the old, so that
 * holding on to a moment of the folder costs nothing. Hash array mapped trie after Bagwell, "Ideal Hash Trees" (2001).
 */
export class PersistentMap<V> {
  static readonly #empty = new PersistentMap<never>(null, 0);
  readonly #root: Slot<V> | null;
  readonly size: number;

  private constructor(root: Slot<V> | null, size: number) {
    this.#root = root;
    this.size = size;
  }

  static empty<V>(): PersistentMap<V> {
    return PersistentMap.#empty as PersistentMap<V>;
  }

  get(key: string): V | undefined {
    const hash = hash32(key);
    let slot = this.#root;
    for (let level = 0; slot; level += 5) {
      if (isLeaf(slot)) {
        if (slot.hash !== hash) return undefined;
        for (const entry of slot.entries) if (entry[0] === key) return entry[1];
        return undefined;
      }
      const bit = 1 << ((hash >>> level) & 31);
      if ((slot.bits & bit) === 0) return undefined;
      slot = slot.slots[countBits(slot.bits & (bit - 1))] as Slot<V>;
    }
    return undefined;
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  set(key: string, value: V): PersistentMap<V> {
    const had = this.has(key);
    const leaf: Leaf<V> = { hash: hash32(key), entries: [[key, value]] };
    return new PersistentMap(this.#root ? insert(this.#root, leaf, 0) : leaf, this.size + (had ? 0 : 1));
  }

  delete(key: string): PersistentMap<V> {
    if (!this.#root || !this.has(key)) return this;
    return new PersistentMap(remove(this.#root, key, hash32(key), 0), this.size - 1);
  }

  /** All entries in an order that depends on nothing but the keys. */
  *entries(): Generator<readonly [string, V]> {
    if (this.#root) yield* walk(this.#root);
  }
}

function insert<V>(slot: Slot<V>, leaf: Leaf<V>, level: number): Slot<V> {
  if (isLeaf(slot)) {
    if (slot.hash !== leaf.hash) return join(slot, leaf, level);
    const [key] = leaf.entries[0] as readonly [string, V];
    const others = slot.entries.filter(entry => entry[0] !== key);
    const entries = [...others, ...leaf.entries].sort((a, b) => (a[0] < b[0] ? -1 : 1));
    return { hash: leaf.hash, entries };
  }
  const bit = 1 << ((leaf.hash >>> level) & 31);
  const at = countBits(slot.bits & (bit - 1));
  const slots = slot.slots.slice();
  if ((slot.bits & bit) === 0) slots.splice(at, 0, leaf);
  else slots[at] = insert(slots[at] as Slot<V>, leaf, level + 5);
  return { bits: slot.bits | bit, slots };
}

function join<V>(a: Leaf<V>, b: Leaf<V>, level: number): Branch<V> {
  const i = (a.hash >>> level) & 31;
  const j = (b.hash >>> level) & 31;
  if (i === j) return { bits: 1 << i, slots: [join(a, b, level + 5)] };
  return { bits: (1 << i) | (1 << j), slots: i < j ? [a, b] : [b, a] };
}

/** The slot without the key, which is in it; a branch left with one leaf becomes that leaf. */
function remove<V>(slot: Slot<V>, key: string, hash: number, level: number): Slot<V> | null {
  if (isLeaf(slot)) {
    const entries = slot.entries.filter(entry => entry[0] !== key);
    return entries.length > 0 ? { hash: slot.hash, entries } : null;
  }
  const bit = 1 << ((hash >>> level) & 31);
  const at = countBits(slot.bits & (bit - 1));
  const child = remove(slot.slots[at] as Slot<V>, key, hash, level + 5);
  const slots = slot.slots.slice();
  if (child) slots[at] = child;
  else slots.splice(at, 1);
  const only = slots[0];
  if (!only) return null;
  if (slots.length === 1 && isLeaf(only)) return only;
  return { bits: child ? slot.bits : slot.bits & ~bit, slots };
}

function* walk<V>(slot: Slot<V>): Generator<readonly [string, V]> {
  if (isLeaf(slot)) yield* slot.entries;
  else for (const child of slot.slots) yield* walk(child);
}

/** FNV-1a with a final mix, so that the low bits are good from the first level on. */
function hash32(key: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) value = Math.imul(value ^ key.charCodeAt(i), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}

function countBits(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
