import type { DocumentFeatures } from '../../../core/src/names/model/features.ts';
import { HashTable } from '../../../core/src/names/model/hash.ts';
import { LABELS, mayFollow, OUTSIDE } from '../../../core/src/names/model/labels.ts';
import { Chance } from '../random.ts';
import type { Examples } from './examples.ts';
import { Lattice, START, TRANSITIONS } from './lattice.ts';

/** Places in the tables that count features; four times what the whole of the training text has. */
const PLACES = 2 ** 24;
/** Tokens of a run at most; what is longer is cut. */
const LONGEST = 2048;
/** Numbers of a feature: its weights, then the squares of their slopes, in reach of each other. */
const ROW = 24;
const SQUARES = 12;
const TINY = 1e-6;

const allowed = Uint8Array.from({ length: TRANSITIONS }, (_, i) => {
  const before = Math.floor(i / LABELS);
  return mayFollow(before === START ? OUTSIDE : before, i % LABELS) ? 1 : 0;
});

/** Which examples and features a model learns from. */
export interface Choice {
  readonly seenAtLeast: number;
  readonly without?: (document: number) => boolean;
  readonly only?: (key: number) => boolean;
}

export interface Settings {
  readonly rounds: number;
  readonly rate: number;
  /** Share of the features left out of a step by chance. */
  readonly dropped: number;
}

/**
 * A linear conditional random field over hashed features, trained with AdaGrad. An example may leave open which of
 * several labels a token has: the loss is then that of all labellings that agree with it.
 */
export class Crf {
  /** Key of a feature → its index. */
  readonly keys = new Map<number, number>();
  readonly transitions = new Float32Array(TRANSITIONS);
  readonly #rows: Float32Array;
  readonly #examples: Examples;
  readonly #used: number[] = [];
  /** Index of each feature of the examples, -1 for those left out. */
  readonly #indexes: Int32Array;
  #table: HashTable | null = null;

  constructor(examples: Examples, { seenAtLeast, without = () => false, only = () => true }: Choice) {
    this.#examples = examples;
    const places = new Int32Array(PLACES);
    const counts = new Uint8Array(PLACES);
    const placeOf = (key: number): number => {
      let at = key & (PLACES - 1);
      while (places[at] !== 0 && places[at] !== key) at = (at + 1) & (PLACES - 1);
      return at;
    };
    const { runs, documents, offsets, features } = examples;
    const limitOf = (run: number): number => offsets[examples.limit(run)] as number;
    for (let run = 0; run < runs.length; run++) {
      if (without(documents[run] as number)) continue;
      this.#used.push(run);
      const end = limitOf(run);
      for (let k = offsets[runs[run] as number] as number; k < end; k++) {
        const at = placeOf(features[k] as number);
        places[at] = features[k] as number;
        if ((counts[at] as number) < 255) counts[at] = (counts[at] as number) + 1;
      }
    }
    const indexAt = new Int32Array(PLACES).fill(-1);
    for (let at = 0; at < PLACES; at++) {
      if ((counts[at] as number) < seenAtLeast || !only(places[at] as number)) continue;
      indexAt[at] = this.keys.size;
      this.keys.set(places[at] as number, this.keys.size);
    }
    this.#indexes = new Int32Array(offsets[examples.tokens] as number);
    for (const run of this.#used) {
      const end = limitOf(run);
      for (let k = offsets[runs[run] as number] as number; k < end; k++)
        this.#indexes[k] = indexAt[placeOf(features[k] as number)] as number;
    }
    this.#rows = new Float32Array(this.keys.size * ROW);
  }

  /** Weight of the feature of this index for a label. */
  weight(index: number, label: number): number {
    return this.#rows[index * ROW + label] as number;
  }

  train({ rounds, rate, dropped }: Settings): void {
    const { transitions } = this;
    const transitionSquares = new Float32Array(TRANSITIONS);
    const order = [...this.#used];
    const lattice = new Lattice(LONGEST);
    const chance = new Chance(12345);
    for (let round = 0; round < rounds; round++) {
      chance.shuffle(order);
      for (const run of order) {
        const first = this.#examples.runs[run] as number;
        const count = Math.min(this.#examples.limit(run) - first, LONGEST);
        this.#score(lattice.scores, first, count, dropped, chance);
        if (!lattice.run(count, transitions, allowed, this.#examples.masks, first)) continue;
        for (let i = 0; i < count; i++) if (!lattice.isSettled(i)) this.#step(lattice.gradient, i, rate);
        for (let k = 0; k < TRANSITIONS; k++) {
          const slope = lattice.transitionGradient[k] as number;
          if (!allowed[k] || slope === 0) continue;
          const sum = (transitionSquares[k] as number) + slope * slope;
          transitionSquares[k] = sum;
          transitions[k] = (transitions[k] as number) + (rate * slope) / Math.sqrt(sum + TINY);
        }
      }
    }
    // What was left out by chance in training is all there in use.
    const rows = this.#rows;
    for (let at = 0; at < rows.length; at += ROW)
      for (let label = 0; label < LABELS; label++) rows[at + label] = (rows[at + label] as number) * (1 - dropped);
  }

  /** Rows of the features of the run scored last that were not left out, and where those of each token begin. */
  #present = new Int32Array(1 << 16);
  readonly #begins = new Int32Array(LONGEST + 1);

  #score(scores: Float64Array, first: number, count: number, dropped: number, chance: Chance): void {
    const { offsets } = this.#examples;
    const rows = this.#rows;
    const indexes = this.#indexes;
    const least = Math.floor(dropped * 2 ** 32);
    const all = (offsets[first + count] as number) - (offsets[first] as number);
    if (all > this.#present.length) this.#present = new Int32Array(all * 2);
    const present = this.#present;
    let n = 0;
    for (let i = 0; i < count; i++) {
      const into = i * LABELS;
      scores.fill(0, into, into + LABELS);
      this.#begins[i] = n;
      const end = offsets[first + i + 1] as number;
      for (let k = offsets[first + i] as number; k < end; k++) {
        if (chance.next() < least || (indexes[k] as number) < 0) continue;
        const row = (indexes[k] as number) * ROW;
        present[n++] = row;
        for (let label = 0; label < LABELS; label++)
          scores[into + label] = (scores[into + label] as number) + (rows[row + label] as number);
      }
    }
    this.#begins[count] = n;
  }

  /** Moves the weights of the features of token `i` of the run scored last down its slope. */
  #step(gradient: Float64Array, i: number, rate: number): void {
    const rows = this.#rows;
    const end = this.#begins[i + 1] as number;
    for (let k = this.#begins[i] as number; k < end; k++) {
      const row = this.#present[k] as number;
      for (let label = 0; label < LABELS; label++) {
        const slope = gradient[i * LABELS + label] as number;
        const sum = (rows[row + SQUARES + label] as number) + slope * slope;
        rows[row + SQUARES + label] = sum;
        rows[row + label] = (rows[row + label] as number) + (rate * slope) / Math.sqrt(sum + TINY);
      }
    }
  }

  /** Keys of the features that weigh most. */
  heaviest(count: number): ReadonlySet<number> {
    const heaviest = (index: number): number => {
      let most = 0;
      for (let label = 0; label < LABELS; label++) most = Math.max(most, Math.abs(this.weight(index, label)));
      return most;
    };
    const ordered = [...this.keys]
      .map(([key, index]) => [heaviest(index), key] as const)
      .sort((a, b) => b[0] - a[0] || a[1] - b[1]);
    return new Set(ordered.slice(0, count).map(([, key]) => key));
  }

  /** Labels of all tokens of a document in one pass, in floating point. */
  label(features: DocumentFeatures): Uint8Array {
    this.#table ??= this.#buildTable();
    const labels = new Uint8Array(features.columns.count);
    const { runs } = features;
    for (let s = 0; s < runs.length; s += 2)
      this.#labelRun(features, this.#table, runs[s] as number, runs[s + 1] as number, labels);
    return labels;
  }

  #buildTable(): HashTable {
    const table = new HashTable(this.keys.size);
    for (const [key, index] of this.keys) table.set(key, index);
    return table;
  }

  #labelRun(features: DocumentFeatures, table: HashTable, first: number, last: number, labels: Uint8Array): void {
    const back: Uint8Array[] = [];
    let before: Float64Array | null = null;
    for (let i = first; i <= last; i++) {
      const scores = new Float64Array(LABELS);
      const count = features.read(i, first, last);
      for (let k = 0; k < count; k++) {
        const index = table.get(features.out[k] as number);
        if (index < 0) continue;
        for (let label = 0; label < LABELS; label++)
          scores[label] = (scores[label] as number) + this.weight(index, label);
      }
      const from = new Uint8Array(LABELS);
      for (let label = 0; label < LABELS; label++) {
        let best = Number.NEGATIVE_INFINITY;
        for (let p = before ? 0 : START; p < (before ? LABELS : START + 1); p++) {
          if (!allowed[p * LABELS + label]) continue;
          const score = (before ? (before[p] as number) : 0) + (this.transitions[p * LABELS + label] as number);
          if (score > best) {
            best = score;
            from[label] = p;
          }
        }
        scores[label] = (scores[label] as number) + best;
      }
      back.push(from);
      before = scores;
    }
    let label = before ? before.indexOf(Math.max(...before)) : OUTSIDE;
    for (let i = last; i >= first; i--) {
      labels[i] = label;
      label = (back[i - first] as Uint8Array)[label] as number;
    }
  }
}
