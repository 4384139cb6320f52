/**
 * The tagger's weights as text, and back. One entry for each feature, in order of its hash: the distance from the last
 * hash (seven bits a byte), two bytes with a bit for each tag that has a weight, then those weights, one byte each. The
 * bytes are written in base 64, which is the same in Node and in a web worker.
 */
import { FEATURE_BITS } from './features.ts';
import { LEARNT } from './tag.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** Room of a row in the table of weights: one shift finds it. */
const ROW_BITS = 4;

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
  readonly #keys: Int32Array;
  readonly #mask: number;
  readonly #shift: number;
  /** Rows of 16 weights each; the row of slot `s` begins at `s * 16`. */
  readonly values: Int8Array;

  constructor(text: string) {
    const bytes = decode(text);
    // An entry has four bytes at least, and the table is to be half empty.
    let bits = 10;
    while (1 << bits < bytes.length / 4) bits++;
    this.#mask = (1 << bits) - 1;
    this.#shift = FEATURE_BITS - bits;
    this.#keys = new Int32Array(1 << bits).fill(-1);
    this.values = new Int8Array(1 << (bits + ROW_BITS));
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
      let slot = (key >> this.#shift) & this.#mask;
      while (this.#keys[slot] !== -1) slot = (slot + 1) & this.#mask;
      this.#keys[slot] = key;
      for (let t = 0; t < LEARNT; t++)
        if (present & (1 << t)) this.values[(slot << ROW_BITS) + t] = bytes[i++] as number;
    }
  }

  /** Where the row of a feature begins in `values`, or -1. */
  row(key: number): number {
    let slot = (key >> this.#shift) & this.#mask;
    for (;;) {
      const found = this.#keys[slot];
      if (found === key) return slot << ROW_BITS;
      if (found === -1) return -1;
      slot = (slot + 1) & this.#mask;
    }
  }
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
