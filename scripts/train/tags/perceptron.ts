import { FEATURE_BITS, FEATURES, NO_TAG } from '../../../core/src/tags/features.ts';
import { closedTags, LEARNT } from '../../../core/src/tags/tag.ts';
import { Chance } from '../random.ts';
import type { Sentence } from './sentences.ts';

const TABLE = 1 << FEATURE_BITS;
/** How often a model begins anew with the sentences in another order: what comes of one order alone averages out. */
const RUNS = 4;
/** How much it counts that a feature is there often, when the heaviest are chosen. */
const POWER = 0.8;

/** Word to its three clusters. */
export type Clusters = ReadonlyMap<string, readonly number[]>;

/** Weights by feature. */
export interface Weights {
  /** Where the row of a feature begins in `values`, or -1. */
  rowOf(key: number): number;
  readonly values: ArrayLike<number>;
}

/** What all models share: which words can be of a closed class, and what else is seen of a word. */
export interface View {
  readonly isClosed: (word: number) => boolean;
  /** Null for a model that sees none. */
  readonly clusters: Clusters | null;
}

/** Features of word `i`, those of clusters at the end. Returns how many. */
function read(sentence: Sentence, i: number, before: number, beforeThat: number, view: View, out: Int32Array): number {
  sentence.features.extract(i, before, beforeThat, out);
  if (!view.clusters) return FEATURES;
  let count = FEATURES;
  for (let d = -1; d <= 1; d++) {
    const found = view.clusters.get(sentence.words[i + d] ?? '');
    for (let k = 0; k < 3; k++)
      out[count++] = (Math.imul((found?.[k] ?? -1) * 16 + (d + 1) * 4 + k + 7, 0x9e3779b1) >>> 8) & (TABLE - 1);
  }
  return count;
}

/** Room for the features of a word. */
const roomForFeatures = (): Int32Array => new Int32Array(FEATURES + 9);

function best(weights: Weights, features: Int32Array, count: number, scores: Float64Array, isClosed: boolean): number {
  scores.fill(0);
  for (let f = 0; f < count; f++) {
    const row = weights.rowOf(features[f] as number);
    if (row < 0) continue;
    for (let t = 0; t < LEARNT; t++) scores[t] = (scores[t] as number) + (weights.values[row + t] as number);
  }
  if (!isClosed) for (const t of closedTags) scores[t] = Number.NEGATIVE_INFINITY;
  let top = 0;
  for (let t = 1; t < LEARNT; t++) if ((scores[t] as number) > (scores[top] as number)) top = t;
  return top;
}

/** The tags of a sentence, left to right. */
export function tag(sentence: Sentence, weights: Weights, view: View): Int8Array {
  const out = roomForFeatures();
  const scores = new Float64Array(LEARNT);
  const tags = new Int8Array(sentence.count);
  let before = NO_TAG;
  let beforeThat = NO_TAG;
  for (let i = 0; i < sentence.count; i++) {
    let found = sentence.fixed[i] as number;
    if (found < 0) {
      const count = read(sentence, i, before, beforeThat, view, out);
      found = best(weights, out, count, scores, view.isClosed(sentence.features.word(i)));
    }
    tags[i] = found;
    beforeThat = before;
    before = found;
  }
  return tags;
}

/** Averaged perceptron (Collins 2002), left to right with its own tags as history; the mean of several runs. */
export class Perceptron implements Weights {
  values = new Float64Array((1 << 16) * LEARNT);
  #sums = new Float64Array(this.values.length);
  #stamps = new Int32Array(this.values.length);
  /** Row of each feature, -1 for none. */
  readonly #index = new Int32Array(TABLE).fill(-1);
  #used = 0;
  /** How often each feature was there. */
  readonly #seen = new Int32Array(TABLE);
  readonly #allowed: ReadonlySet<number> | null;
  readonly #features = roomForFeatures();
  readonly #scores = new Float64Array(LEARNT);

  /** @param allowed the features to learn with; null for all */
  constructor(sentences: readonly Sentence[], rounds: number, view: View, allowed: ReadonlySet<number> | null = null) {
    this.#allowed = allowed;
    this.#train(sentences, rounds, view);
  }

  rowOf(key: number): number {
    return this.#index[key] as number;
  }

  /** The features that have weights, in order. */
  keys(): number[] {
    const keys: number[] = [];
    for (let key = 0; key < TABLE; key++) if (this.rowOf(key) >= 0) keys.push(key);
    return keys;
  }

  /** Weights of a feature. */
  row(key: number): Float64Array {
    return this.values.subarray(this.rowOf(key), this.rowOf(key) + LEARNT);
  }

  /** The `kept` features that weigh most. */
  heaviest(kept: number): ReadonlySet<number> {
    const found = this.keys().map(key => {
      const norm = this.row(key).reduce((sum, weight) => sum + weight ** 2, 0);
      return { key, norm: norm * (this.#seen[key] as number) ** POWER };
    });
    found.sort((a, b) => b.norm - a.norm || a.key - b.key);
    return new Set(found.slice(0, kept).map(({ key }) => key));
  }

  #train(sentences: readonly Sentence[], rounds: number, view: View): void {
    const chance = new Chance(12345);
    const order = [...sentences];
    let now = 0;
    for (let run = 0; run < RUNS; run++) {
      for (let round = 0; round < rounds; round++) {
        chance.shuffle(order);
        for (const sentence of order) now = this.#learn(sentence, view, now, round === 0);
      }
      this.#beginAnew(now);
    }
    for (let at = 0; at < this.#used * LEARNT; at++) this.values[at] = (this.#sums[at] as number) / now;
  }

  /** Learns from one sentence, and counts its features if asked to. Returns the time after it. */
  #learn(sentence: Sentence, view: View, since: number, counts: boolean): number {
    const out = this.#features;
    let now = since;
    let before = NO_TAG;
    let beforeThat = NO_TAG;
    for (let i = 0; i < sentence.count; i++) {
      let given = sentence.fixed[i] as number;
      if (given < 0) {
        const count = read(sentence, i, before, beforeThat, view, out);
        if (counts) for (let f = 0; f < count; f++) this.#count(out[f] as number);
        given = best(this, out, count, this.#scores, view.isClosed(sentence.features.word(i)));
        const gold = sentence.gold[i] as number;
        now++;
        if (gold >= 0 && gold < LEARNT && gold !== given) {
          for (let f = 0; f < count; f++) {
            this.#change(out[f] as number, gold, 1, now);
            this.#change(out[f] as number, given, -1, now);
          }
        }
      }
      beforeThat = before;
      before = given;
    }
    return now;
  }

  /** Adds what the weights of this run have been up to now to the sums. */
  #beginAnew(now: number): void {
    const { values } = this;
    for (let at = 0; at < this.#used * LEARNT; at++) {
      const since = now - (this.#stamps[at] as number);
      this.#sums[at] = (this.#sums[at] as number) + (values[at] as number) * since;
      this.#stamps[at] = now;
      values[at] = 0;
    }
  }

  #count(key: number): void {
    this.#seen[key] = (this.#seen[key] as number) + 1;
  }

  #change(key: number, tag: number, by: number, now: number): void {
    if (this.#allowed && !this.#allowed.has(key)) return;
    let row = this.rowOf(key);
    if (row < 0) {
      row = this.#used++ * LEARNT;
      if (row === this.values.length) this.#grow();
      this.#index[key] = row;
    }
    const at = row + tag;
    const value = this.values[at] as number;
    this.#sums[at] = (this.#sums[at] as number) + value * (now - (this.#stamps[at] as number));
    this.#stamps[at] = now;
    this.values[at] = value + by;
  }

  #grow(): void {
    const wider = <A extends Float64Array | Int32Array>(column: A, next: A): A => {
      next.set(column);
      return next;
    };
    const size = this.values.length * 2;
    this.values = wider(this.values, new Float64Array(size));
    this.#sums = wider(this.#sums, new Float64Array(size));
    this.#stamps = wider(this.#stamps, new Int32Array(size));
  }
}

/** Weights as small whole numbers. */
export interface SmallWeights extends Weights {
  readonly keys: readonly number[];
  readonly rows: readonly Int8Array[];
}

export function quantize(model: Perceptron): SmallWeights {
  const keys = model.keys();
  let largest = 0;
  for (const key of keys) for (const weight of model.row(key)) largest = Math.max(largest, Math.abs(weight));
  const scale = 127 / largest;
  const rows = keys.map(key => Int8Array.from(model.row(key), weight => Math.round(weight * scale)));
  const index = new Map(keys.map((key, i) => [key, i * LEARNT]));
  return { keys, rows, rowOf: key => index.get(key) ?? -1, values: rows.flatMap(row => [...row]) };
}
