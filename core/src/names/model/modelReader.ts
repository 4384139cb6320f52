import { HashTable } from './hash.ts';

/** Reads the file of the model from front to back; `nameModel.ts` says what it holds. */
export class ModelReader {
  readonly #bytes: Uint8Array;
  at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** A whole number of `size` bytes, up to 31 bits of them used. */
  number(size: number): number {
    let value = 0;
    for (let i = 0; i < size; i++) value |= (this.#bytes[this.at++] as number) << (8 * i);
    return value;
  }

  /** Rising keys, each as its distance from the one before. */
  keys(count: number): Int32Array {
    const bytes = this.#bytes;
    const keys = new Int32Array(count);
    let { at } = this;
    let key = 0;
    for (let i = 0; i < count; i++) {
      let step = 0;
      let shift = 0;
      let byte = bytes[at++] as number;
      while (byte >= 128 && shift < 28) {
        step |= (byte & 127) << shift;
        shift += 7;
        byte = bytes[at++] as number;
      }
      key += step | (byte << shift);
      keys[i] = key;
    }
    this.at = at;
    return keys;
  }

  /** Keys, then values of `size` bytes. */
  table(count: number, size: number): HashTable {
    const keys = this.keys(count);
    const table = new HashTable(count);
    const bytes = this.#bytes;
    let { at } = this;
    for (let i = 0; i < count; i++, at += size) {
      const value =
        size === 1
          ? (bytes[at] as number)
          : (bytes[at] as number) |
            ((bytes[at + 1] as number) << 8) |
            ((bytes[at + 2] as number) << 16) |
            ((bytes[at + 3] as number) << 24);
      table.set(keys[i] as number, value);
    }
    this.at = at;
    return table;
  }
}
