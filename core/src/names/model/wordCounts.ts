/** How often words stand in a document: counted only for those asked for, in one table without objects. */
export class WordCounts {
  readonly #keys: Int32Array;
  /** Of each word how often it is written small, then how often with a capital. */
  readonly #counts: Int32Array;
  /** How often each word has each kind of surroundings, up to 3: two bits for each. */
  readonly #surroundings: Uint16Array;
  readonly #mask: number;

  /** @param most words asked for at most */
  constructor(most: number) {
    let size = 16;
    while (size < most * 2) size *= 2;
    this.#keys = new Int32Array(size);
    this.#counts = new Int32Array(size * 2);
    this.#surroundings = new Uint16Array(size);
    this.#mask = size - 1;
  }

  /** Counts a word from now on, by its hash, which is never 0. */
  ask(word: number): void {
    this.#keys[this.#place(word)] = word;
  }

  small(word: number): void {
    this.#count(word, 0);
  }

  capital(word: number): void {
    this.#count(word, 1);
  }

  /** Counts the surroundings of a word: a bit for each kind. */
  surrounded(word: number, kinds: number): void {
    const place = this.#place(word);
    let counts = this.#surroundings[place] as number;
    for (let bits = kinds, shift = 0; bits !== 0; bits >>= 1, shift += 2)
      if (bits & 1 && ((counts >> shift) & 3) < 3) counts += 1 << shift;
    this.#surroundings[place] = counts;
  }

  /** How often a word has each kind of surroundings, up to 3: two bits for each. */
  surroundings(word: number): number {
    return this.#surroundings[this.#place(word)] as number;
  }

  #count(word: number, column: number): void {
    const place = this.#place(word);
    if (this.#keys[place] !== word) return;
    const at = place * 2 + column;
    this.#counts[at] = (this.#counts[at] as number) + 1;
  }

  /** Both counts as one number, each up to 2; `own` of those with a capital are not counted. */
  code(word: number, own: number): number {
    const at = this.#place(word) * 2;
    return Math.min(this.#counts[at] as number, 2) * 4 + Math.min((this.#counts[at + 1] as number) - own, 2);
  }

  #place(word: number): number {
    let place = word & this.#mask;
    for (;;) {
      const there = this.#keys[place];
      if (there === word || there === 0) return place;
      place = (place + 1) & this.#mask;
    }
  }
}
