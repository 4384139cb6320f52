import { keyOf } from '../../../core/src/names/model/hash.ts';

/** Runs of tokens with the keys of their features, in columns. */
export class Examples {
  features = new Int32Array(2 ** 20);
  #count = 0;
  /** Where the features of each token begin; one more than tokens. */
  readonly offsets: number[] = [0];
  /** The labels that each token may have, as bits. */
  readonly masks: number[] = [];
  /** First token of each run. */
  readonly runs: number[] = [];
  /** Document of each run. */
  readonly documents: number[] = [];

  get tokens(): number {
    return this.masks.length;
  }

  begin(document: number): void {
    this.runs.push(this.tokens);
    this.documents.push(document);
  }

  /** Adds a token with the labels that it may have. */
  add(hashes: Int32Array, count: number, mask: number): void {
    this.masks.push(mask);
    this.offsets.push(this.#count);
    this.addMore(hashes, count);
  }

  /** Adds features to the last token. */
  addMore(hashes: Int32Array, count: number): void {
    if (this.#count + count > this.features.length) {
      const wider = new Int32Array(this.features.length * 2);
      wider.set(this.features);
      this.features = wider;
    }
    for (let k = 0; k < count; k++) this.features[this.#count++] = keyOf(hashes[k] as number);
    this.offsets[this.tokens] = this.#count;
  }

  /** The token after run `run`. */
  limit(run: number): number {
    return this.runs[run + 1] ?? this.tokens;
  }
}
