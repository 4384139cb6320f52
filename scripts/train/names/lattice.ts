import { LABELS } from '../../../core/src/names/model/labels.ts';

/** Rows of `transitions`: one for each label before, and one for the start of a run. */
export const START = LABELS;
export const TRANSITIONS = (LABELS + 1) * LABELS;

interface Sums {
  readonly forward: Float64Array;
  readonly backward: Float64Array;
}

/** Sums over all labellings of a run, and over those that its masks allow (forward and backward). */
export class Lattice {
  /** Scores of the labels of each token; `run` writes over them. */
  readonly scores: Float64Array;
  readonly gradient: Float64Array;
  readonly transitionGradient = new Float64Array(TRANSITIONS);
  readonly #edges = new Float64Array(TRANSITIONS);
  readonly #all: Sums;
  readonly #right: Sums;

  /** @param longest tokens of a run at most */
  constructor(longest: number) {
    const column = (): Float64Array => new Float64Array(LABELS * longest);
    this.scores = column();
    this.gradient = column();
    this.#all = { forward: column(), backward: column() };
    this.#right = { forward: column(), backward: column() };
  }

  /** Fills both gradients; false if the masks allow nothing. `masks[first]` is that of the first token. */
  run(count: number, transitions: Float32Array, allowed: Uint8Array, masks: ArrayLike<number>, first: number): boolean {
    const { scores, gradient } = this;
    for (let i = 0; i < count; i++) {
      let most = Number.NEGATIVE_INFINITY;
      for (let k = i * LABELS; k < (i + 1) * LABELS; k++) most = Math.max(most, scores[k] as number);
      for (let k = i * LABELS; k < (i + 1) * LABELS; k++) scores[k] = Math.exp((scores[k] as number) - most);
    }
    for (let k = 0; k < TRANSITIONS; k++) this.#edges[k] = allowed[k] ? Math.exp(transitions[k] as number) : 0;
    if (!this.#sum(this.#right, count, masks, first)) return false;
    this.#sum(this.#all, count, null, 0);
    gradient.fill(0, 0, count * LABELS);
    this.transitionGradient.fill(0);
    this.#collect(this.#right, count, 1);
    this.#collect(this.#all, count, -1);
    return true;
  }

  /** Whether token `i` has nothing more to learn. */
  isSettled(i: number): boolean {
    for (let k = i * LABELS; k < (i + 1) * LABELS; k++) if (Math.abs(this.gradient[k] as number) >= 1e-4) return false;
    return true;
  }

  /** @param masks null if every label is allowed */
  #sum({ forward, backward }: Sums, count: number, masks: ArrayLike<number> | null, first: number): boolean {
    const { scores } = this;
    const edges = this.#edges;
    for (let i = 0; i < count; i++) {
      const mask = masks ? (masks[first + i] as number) : -1;
      let total = 0;
      for (let label = 0; label < LABELS; label++) {
        let sum = 0;
        if (mask & (1 << label)) {
          if (i === 0) sum = edges[START * LABELS + label] as number;
          else {
            const before = (i - 1) * LABELS;
            for (let p = 0; p < LABELS; p++)
              sum += (forward[before + p] as number) * (edges[p * LABELS + label] as number);
          }
          sum *= scores[i * LABELS + label] as number;
        }
        forward[i * LABELS + label] = sum;
        total += sum;
      }
      if (!(total > 0)) return false;
      for (let k = i * LABELS; k < (i + 1) * LABELS; k++) forward[k] = (forward[k] as number) / total;
    }
    for (let i = count - 1; i >= 0; i--) {
      const mask = masks ? (masks[first + i] as number) : -1;
      const next = (i + 1) * LABELS;
      let total = 0;
      for (let label = 0; label < LABELS; label++) {
        let sum = 0;
        if (mask & (1 << label)) {
          if (i === count - 1) sum = 1;
          else
            for (let q = 0; q < LABELS; q++)
              sum +=
                (edges[label * LABELS + q] as number) * (scores[next + q] as number) * (backward[next + q] as number);
        }
        backward[i * LABELS + label] = sum;
        total += sum;
      }
      for (let k = i * LABELS; k < (i + 1) * LABELS; k++) backward[k] = (backward[k] as number) / total;
    }
    return true;
  }

  /** Adds what is expected of each label and transition. */
  #collect({ forward, backward }: Sums, count: number, sign: number): void {
    const { gradient, transitionGradient, scores } = this;
    const edges = this.#edges;
    const add = (into: Float64Array, at: number, by: number): void => {
      into[at] = (into[at] as number) + by;
    };
    for (let i = 0; i < count; i++) {
      const here = i * LABELS;
      let total = 0;
      for (let k = here; k < here + LABELS; k++) total += (forward[k] as number) * (backward[k] as number);
      for (let k = 0; k < LABELS; k++) {
        const expected = (sign * (forward[here + k] as number) * (backward[here + k] as number)) / total;
        add(gradient, here + k, expected);
        if (i === 0) add(transitionGradient, START * LABELS + k, expected);
      }
      if (i === 0) continue;
      total = 0;
      const inside = (p: number, k: number): number =>
        (edges[p * LABELS + k] as number) * (scores[here + k] as number) * (backward[here + k] as number);
      for (let p = 0; p < LABELS; p++) {
        const before = forward[here - LABELS + p] as number;
        for (let k = 0; k < LABELS; k++) total += before * inside(p, k);
      }
      for (let p = 0; p < LABELS; p++) {
        const before = (sign * (forward[here - LABELS + p] as number)) / total;
        if (before === 0) continue;
        for (let k = 0; k < LABELS; k++) add(transitionGradient, p * LABELS + k, before * inside(p, k));
      }
    }
  }
}
