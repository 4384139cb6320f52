/** 32-bit hashes, the same on every engine: whole numbers only. */

/** Starting value of the hash of a word. */
export const SEED = 0x811c9dc5 | 0;

/** The same for what is a word, and for what is none. */
export const hashSeed = (isWord: boolean): number => (isWord ? SEED : ~SEED);

/** Takes one code unit into the hash of a word (FNV-1a). */
export const step = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** The same for a second hash, which with the first tells words apart. */
export const checkStep = (check: number, unit: number): number => (Math.imul(check, 0x2c1b3c6d) + unit) | 0;

/** Scatters the bits of two numbers (after MurmurHash3). Never 0, which marks an empty place in a table. */
export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ b;
  h = Math.imul(h ^ (h >>> 15), 0xcc9e2d51);
  h = Math.imul(h ^ (h >>> 13), 0x1b873593);
  h ^= h >>> 16;
  return h === 0 ? 1 : h;
}

/** Hash of a word as written. */
export function hashOf(word: string): number {
  let hash = SEED;
  for (let i = 0; i < word.length; i++) hash = step(hash, word.charCodeAt(i));
  return mix(hash, 0);
}

/** From hashes to small numbers: open addressing, no object for an entry. Keys are never 0. */
export class HashTable {
  readonly #keys: Int32Array;
  readonly #values: Int32Array;
  readonly #mask: number;

  /** @param most entries at most */
  constructor(most: number) {
    let size = 16;
    while (size < most * 2) size *= 2;
    this.#keys = new Int32Array(size);
    this.#values = new Int32Array(size);
    this.#mask = size - 1;
  }

  /** @param key from `keyOf` */
  set(key: number, value: number): void {
    let at = key & this.#mask;
    while (this.#keys[at] !== 0 && this.#keys[at] !== key) at = (at + 1) & this.#mask;
    this.#keys[at] = key;
    this.#values[at] = value;
  }

  /** The value for a hash, or -1. */
  get(hash: number): number {
    const key = keyOf(hash);
    let at = key & this.#mask;
    for (;;) {
      const found = this.#keys[at] as number;
      if (found === key) return this.#values[at] as number;
      if (found === 0) return -1;
      at = (at + 1) & this.#mask;
    }
  }
}

/** The bits of a hash that tables keep, so that their file stays small. Never 0. */
export const keyOf = (hash: number): number => hash >>> 4 || 1;
