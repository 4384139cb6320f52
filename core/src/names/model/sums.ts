import { LAST_OF_WORD } from './templates.ts';
import { Field, RECORD, type Vocabulary } from './vocabulary.ts';

/**
 * Numbers that hold what all labels score, two of them in the halves of each, which add up as numbers do: labels 0 and 2,
 * 1 and 3, 4 and 6, 5 and 7, 8 and 10, then 9 alone.
 */
export const PAIRS = 6;
/** Numbers of an entry: two keys, then the pairs. */
const ENTRY = 2 + PAIRS;
/** Places by hash. */
const PLACES = 1 << 17;
/** Words that have places of their own at first and at most. */
const WORDS_FIRST = 1 << 10;
const WORDS_MOST = 20_000;

/**
 * What groups of features weigh, kept by their keys. The groups of one word stand side by side, each with the keys that
 * were asked for first, which are mostly all there are: a word that is met again touches few lines of the cache. What
 * frequent words have beside these, and all other groups, have places by their hash.
 */
export class Sums {
  readonly #words: Vocabulary;
  readonly #weigh: (first: number, second: number, into: Int32Array, at: number) => void;
  #generation = 0;
  /** Places by hash, then those of words. */
  #table: Int32Array = new Int32Array((PLACES + WORDS_FIRST * LAST_OF_WORD) * ENTRY);
  #end = PLACES;

  /** @param weigh fills in the pairs of a group */
  constructor(words: Vocabulary, weigh: (first: number, second: number, into: Int32Array, at: number) => void) {
    this.#words = words;
    this.#weigh = weigh;
  }

  /** Forgets what hangs on words that are forgotten themselves. */
  refresh(): void {
    if (this.#generation !== this.#words.generation) this.#clear();
    this.#generation = this.#words.generation;
  }

  /** Adds the pairs of the first `count` groups of `keys` to those at `at`. */
  add(keys: Int32Array, count: number, scores: Int32Array, at: number): void {
    let a = scores[at] as number;
    let b = scores[at + 1] as number;
    let c = scores[at + 2] as number;
    let d = scores[at + 3] as number;
    let e = scores[at + 4] as number;
    let f = scores[at + 5] as number;
    for (let k = 0; k < 2 * count; k += 2) {
      const first = keys[k] as number;
      const second = keys[k + 1] as number;
      const place = this.#placeOf(first, second);
      const table = this.#table;
      a = (a + (table[place + 2] as number)) | 0;
      b = (b + (table[place + 3] as number)) | 0;
      c = (c + (table[place + 4] as number)) | 0;
      d = (d + (table[place + 5] as number)) | 0;
      e = (e + (table[place + 6] as number)) | 0;
      f = (f + (table[place + 7] as number)) | 0;
    }
    scores[at] = a;
    scores[at + 1] = b;
    scores[at + 2] = c;
    scores[at + 3] = d;
    scores[at + 4] = e;
    scores[at + 5] = f;
  }

  /** Where the pairs of a group are kept, filled in. */
  #placeOf(first: number, second: number): number {
    const group = second & 31;
    if (group <= LAST_OF_WORD) {
      const entries = this.#words.of(first, Field.sums) || this.#room(first);
      const place = (entries + group - 1) * ENTRY;
      const there = this.#table[place + 1];
      if (there === second) return place;
      if (there === 0) return this.#fill(place, first, second);
    }
    const place = placeOf(first, second);
    if (this.#table[place] === first && this.#table[place + 1] === second) return place;
    return this.#fill(place, first, second);
  }

  /** Makes room for the entries of a word. */
  #room(word: number): number {
    if (this.#end + LAST_OF_WORD > PLACES + WORDS_MOST * LAST_OF_WORD) this.#clear();
    const entries = this.#end;
    this.#end += LAST_OF_WORD;
    if (this.#end * ENTRY > this.#table.length) {
      const wider = new Int32Array(this.#table.length * 2);
      wider.set(this.#table);
      this.#table = wider;
    }
    this.#words.records[(word << RECORD) + Field.sums] = entries;
    return entries;
  }

  #clear(): void {
    const { records, size } = this.#words;
    for (let word = 0; word < size; word++) records[(word << RECORD) + Field.sums] = 0;
    this.#table.fill(0);
    this.#end = PLACES;
  }

  #fill(place: number, first: number, second: number): number {
    this.#table[place] = first;
    this.#table[place + 1] = second;
    this.#weigh(first, second, this.#table, place + 2);
    return place;
  }
}

function placeOf(first: number, second: number): number {
  const hash = Math.imul(first ^ Math.imul(second, 0x5bd1e995), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 15)) & (PLACES - 1)) * ENTRY;
}
