/**
 * The tagger's weights as text, and back. One entry for each feature, in order of its hash: the distance from the last
 * hash (seven bits a byte), two bytes with a bit for each tag that has a weight, then those weights, one byte each. The
 * bytes are written in base 64, which is the same in Node and in a web worker.
 */
import { FEATURE_BITS } from './features.ts';
import { LEARNT } from './tag.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** Words of a row: its key, then four weights in each, 128 added, so that finding it touches one line of the cache. */
const ROW = 5;
/** Two bytes of four, with room above each to add up 257 of them. */
const HALVES = 0x00ff00ff;

/** For training: `keys` in ascending order, a row of `LEARNT` weights for each. */
export function encodeWeights(keys: readonly number[], rows: readonly Int8Array[]): string {
  const bytes: number[] = [];
  let last = 0;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as number;
    const row = rows[i] as Int8Array;
    if (row.every(weight => weight === 0)) continue;
    let gap = key - last;
    last = key;
    for (; gap > 127; gap >>= 7) bytes.push((gap & 127) | 128);
    bytes.push(gap);
    let present = 0;
    for (let t = 0; t < LEARNT; t++) if (row[t] !== 0) present |= 1 << t;
    bytes.push(present & 255, present >> 8);
    for (let t = 0; t < LEARNT; t++) if (row[t] !== 0) bytes.push((row[t] as number) & 255);
  }
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const three = ((bytes[i] as number) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    for (let shift = 18; shift >= 0; shift -= 6) text += ALPHABET[(three >> shift) & 63];
  }
  return text;
}

/** Weights by feature: an open table of hashes, each with a row. */
export class TagWeights {
  readonly #rows: Int32Array;
  readonly #mask: number;
  readonly #shift: number;

  constructor(text: string) {
    const bytes = decode(text);
    // An entry has four bytes at least, and the table is to be half empty.
    let bits = 10;
    while (1 << bits < bytes.length / 4) bits++;
    this.#mask = (1 << bits) - 1;
    this.#shift = FEATURE_BITS - bits;
    this.#rows = new Int32Array(ROW << bits);
    for (let at = 0; at < this.#rows.length; at += ROW) this.#rows[at] = EMPTY;
    const weights = new Int8Array(16);
    let key = 0;
    for (let i = 0; i < bytes.length; ) {
      let gap = 0;
      let shift = 0;
      for (; (bytes[i] as number) > 127; i++, shift += 7) gap |= ((bytes[i] as number) & 127) << shift;
      gap |= (bytes[i++] as number) << shift;
      const present = (bytes[i] as number) | ((bytes[i + 1] as number) << 8);
      i += 2;
      if (present === 0) break; // What base 64 fills up with.
      key += gap;
      weights.fill(0);
      for (let t = 0; t < LEARNT; t++) if (present & (1 << t)) weights[t] = bytes[i++] as number;
      this.#put(key, weights);
    }
  }

  #put(key: number, weights: Int8Array): void {
    const rows = this.#rows;
    let slot = (key >> this.#shift) & this.#mask;
    while (rows[slot * ROW] !== EMPTY) slot = (slot + 1) & this.#mask;
    rows[slot * ROW] = key;
    for (let t = 0; t < 16; t++) {
      const at = slot * ROW + 1 + (t >> 2);
      rows[at] = (rows[at] as number) | (((weights[t] as number) + 128) << (8 * (t & 3)));
    }
  }

  /** Sets `scores` to the sums of the weights of `count` features, for each tag: two at a time in the halves of a number. */
  sum(features: Int32Array, count: number, scores: Int32Array): void {
    const rows = this.#rows;
    let found = 0;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    let g = 0;
    let h = 0;
    for (let k = 0; k < count; k++) {
      const at = this.#find(features[k] as number);
      if (at < 0) continue;
      found++;
      const w = rows[at + 1] as number;
      const x = rows[at + 2] as number;
      const y = rows[at + 3] as number;
      const z = rows[at + 4] as number;
      a = (a + (w & HALVES)) | 0;
      b = (b + ((w >>> 8) & HALVES)) | 0;
      c = (c + (x & HALVES)) | 0;
      d = (d + ((x >>> 8) & HALVES)) | 0;
      e = (e + (y & HALVES)) | 0;
      f = (f + ((y >>> 8) & HALVES)) | 0;
      g = (g + (z & HALVES)) | 0;
      h = (h + ((z >>> 8) & HALVES)) | 0;
    }
    const less = found * 128;
    put(scores, 0, a, b, less);
    put(scores, 4, c, d, less);
    put(scores, 8, e, f, less);
    put(scores, 12, g, h, less);
  }

  /** Where the row of a feature begins, or -1. */
  #find(key: number): number {
    let slot = (key >> this.#shift) & this.#mask;
    for (;;) {
      const there = this.#rows[slot * ROW];
      if (there === key) return slot * ROW;
      if (there === EMPTY) return -1;
      slot = (slot + 1) & this.#mask;
    }
  }
}

const EMPTY = -1;

function put(scores: Int32Array, at: number, even: number, odd: number, less: number): void {
  scores[at] = (even & 0xffff) - less;
  scores[at + 1] = (odd & 0xffff) - less;
  scores[at + 2] = (even >>> 16) - less;
  scores[at + 3] = (odd >>> 16) - less;
}

function decode(text: string): Uint8Array {
  const value = new Uint8Array(128);
  for (let i = 0; i < ALPHABET.length; i++) value[ALPHABET.charCodeAt(i)] = i;
  const bytes = new Uint8Array((text.length / 4) * 3);
  for (let i = 0, at = 0; i < text.length; i += 4) {
    const three =
      ((value[text.charCodeAt(i)] as number) << 18) |
      ((value[text.charCodeAt(i + 1)] as number) << 12) |
      ((value[text.charCodeAt(i + 2)] as number) << 6) |
      (value[text.charCodeAt(i + 3)] as number);
    bytes[at++] = three >> 16;
    bytes[at++] = three >> 8;
    bytes[at++] = three;
  }
  return bytes;
}
