/**
 * What the tagger looks at: the word, its endings, how it is written, its neighbours, and the tags before it. Features
 * are hashes (no strings are made), worked out once for each word of a sentence.
 */
import { Shape, TokenKind, type Tokens } from '../text/tokens.ts';

/** Features of one token, tags before it included. */
export const FEATURES = 13;
/** A feature is a number of so many bits: few enough to be stored in little room, and many enough to be told apart. */
export const FEATURE_BITS = 24;
const MASK = (1 << FEATURE_BITS) - 1;

/** Words before the first and after the last of a sentence. */
const EDGE = 0x9e3779b1;
/** Tag before the first word. */
export const NO_TAG = 31;

/** The words of one sentence as numbers. Grows as needed and is used again for each sentence. */
export class SentenceFeatures {
  count = 0;
  #words = new Int32Array(0);
  #endings2 = new Int32Array(0);
  #endings3 = new Int32Array(0);
  #endings4 = new Int32Array(0);
  #shapes = new Int32Array(0);

  /** Reads tokens `from` up to, not with, `to`. */
  read(text: string, tokens: Tokens, from: number, to: number): void {
    const count = to - from;
    this.count = count;
    if (this.#words.length < count + 4) {
      const size = 2 * count + 64;
      this.#words = new Int32Array(size);
      this.#endings2 = new Int32Array(size);
      this.#endings3 = new Int32Array(size);
      this.#endings4 = new Int32Array(size);
      this.#shapes = new Int32Array(size);
    }
    // Two words of edge on either side.
    for (const at of [0, 1, count + 2, count + 3]) {
      this.#words[at] = EDGE;
      this.#endings3[at] = EDGE;
    }
    for (let i = 0; i < count; i++) this.#readWord(text, tokens, from + i, i + 2);
  }

  #readWord(text: string, tokens: Tokens, token: number, at: number): void {
    const start = tokens.start[token] as number;
    const end = tokens.end[token] as number;
    const kind = tokens.kind[token] as number;
    const shape = tokens.shape[token] as number;
    if (kind === TokenKind.number) {
      // All numbers are alike but for their length: `1984` may be a year.
      this.#words[at] = 0x3c6ef372 + Math.min(end - start, 6);
      this.#endings2[at] = this.#endings3[at] = this.#endings4[at] = 0x3c6ef372;
      this.#shapes[at] = 64;
      return;
    }
    let word = 0;
    let hyphen = 0;
    // The ending of a compound is that of its last part.
    let part = start;
    for (let i = start; i < end; i++) {
      const unit = lower(text.charCodeAt(i));
      word = mix(word, unit);
      if (unit === 45) {
        hyphen = 128;
        part = i + 1;
      }
    }
    let ending = 0;
    let ending2 = 0;
    let ending3 = 0;
    for (let i = end - 1, k = 1; i >= end - 4; i--, k++) {
      ending = mix(ending, i < part ? 1 : lower(text.charCodeAt(i)));
      if (k === 2) ending2 = ending;
      if (k === 3) ending3 = ending;
    }
    this.#words[at] = word;
    this.#endings2[at] = ending2;
    this.#endings3[at] = ending3;
    this.#endings4[at] = ending;
    const first = at === 2 ? 256 : 0;
    this.#shapes[at] =
      (shape & (Shape.capital | Shape.allCaps | Shape.digit | Shape.inner)) | hyphen | first | (kind << 10);
  }

  /** Word `i` as `wordHash` gives it. */
  word(i: number): number {
    return this.#words[i + 2] as number;
  }

  /** Writes the features of word `i` into `out`; `before` and `beforeThat` are the tags before it. */
  extract(i: number, before: number, beforeThat: number, out: Int32Array): void {
    const at = i + 2;
    const words = this.#words;
    const endings3 = this.#endings3;
    const word = words[at] as number;
    const shape = this.#shapes[at] as number;
    const next = words[at + 1] as number;
    const last = words[at - 1] as number;
    out[0] = feature(1, shape);
    out[1] = feature(2, word);
    out[2] = feature(3, this.#endings2[at] as number);
    out[3] = feature(4, endings3[at] as number);
    out[4] = feature(5, this.#endings4[at] as number);
    out[5] = feature(6, last);
    out[6] = feature(7, next);
    out[7] = feature(8, endings3[at + 1] as number);
    out[8] = feature(9, before);
    out[9] = feature(10, before * 32 + beforeThat);
    out[10] = feature(11, mix(word, before));
    out[11] = feature(12, mix(next, before));
    out[12] = feature(13, mix(endings3[at] as number, before * 1024 + (shape & 3)));
  }
}

const lower = (unit: number): number =>
  (unit >= 65 && unit <= 90) || (unit >= 0xc0 && unit <= 0xde) ? unit | 32 : unit === 0x2019 ? 39 : unit;

/** The number of a word in small letters. */
export function wordHash(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = mix(hash, lower(word.charCodeAt(i)));
  return hash;
}

const mix = (hash: number, value: number): number => Math.imul(hash ^ value, 0x01000193) ^ (hash >>> 15);

function feature(template: number, value: number): number {
  let hash = Math.imul(value + Math.imul(template, 0x85ebca6b), 0xc2b2ae35);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x27d4eb2f);
  return (hash ^ (hash >>> 13)) & MASK;
}
