import { LABELS, OUTSIDE } from '../../../core/src/names/model/labels.ts';
import type { Crf } from './crf.ts';
import type { WordLists } from './wordLists.ts';

/** Share of the weights that keep their size when they are rounded; the few greater ones are cut. */
const UNCUT = 0.9999;

/** Writes the model file that core/src/names/model/nameModel.ts reads and describes. */
export function encodeModel(model: Crf, lists: WordLists, caution: number): Uint8Array {
  const scale = 127 / greatest(model);
  const rounded = (value: number, most: number): number => Math.max(-most, Math.min(most, Math.round(value * scale)));
  const file = new Writer();
  const rows = [...model.keys].sort(([a], [b]) => a - b);
  file.put(0x314e4d54, 4);
  file.put(rows.length, 4);
  const tables = [
    [lists.clusters, 4],
    [lists.organizations, 1],
    [lists.keyWords, 1],
  ] as const;
  for (const [{ size }] of tables) file.put(size, 4);
  model.transitions.forEach((value, i) => {
    file.put(rounded(value + (i % LABELS === OUTSIDE ? caution : 0), 32767), 2);
  });
  file.putKeys(rows.map(([key]) => key));
  for (const [, index] of rows)
    for (let label = 0; label < LABELS; label++) file.put(rounded(model.weight(index, label), 127), 1);
  for (const [table, size] of tables) {
    const entries = [...table].sort(([a], [b]) => a - b);
    file.putKeys(entries.map(([key]) => key));
    for (const [, value] of entries) file.put(value, size);
  }
  return file.finish();
}

function greatest(model: Crf): number {
  const sizes = new Float32Array(model.keys.size * LABELS);
  for (let index = 0; index < model.keys.size; index++)
    for (let label = 0; label < LABELS; label++) sizes[index * LABELS + label] = Math.abs(model.weight(index, label));
  sizes.sort();
  return sizes[Math.floor(sizes.length * UNCUT)] as number;
}

class Writer {
  readonly #bytes: number[] = [];

  /** A whole number of `size` bytes, the lowest first. */
  put(value: number, size: number): void {
    for (let i = 0; i < size; i++) this.#bytes.push((value >> (8 * i)) & 255);
  }

  /** Rising keys, each as its distance from the one before, 7 bits a byte. */
  putKeys(keys: readonly number[]): void {
    let last = 0;
    for (const key of keys) {
      let step = key - last;
      last = key;
      for (; step >= 128; step >>>= 7) this.#bytes.push((step & 127) | 128);
      this.#bytes.push(step);
    }
  }

  finish(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}
