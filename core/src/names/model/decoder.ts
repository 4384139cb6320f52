import { isInside, LABELS, mayFollow, OUTSIDE } from './labels.ts';
import { PAIRS } from './sums.ts';

/** Below any score that can be reached. */
const NEVER = -(1 << 28);

/** The first label of each pair: see `PAIRS`. */
const lowLabels = [0, 1, 4, 5, 8, 9];

/** Finds the best sequence of labels of a run (Viterbi). */
export class Decoder {
  /** One row for each label and one for the start of a run. */
  readonly #transitions = new Int32Array((LABELS + 1) * LABELS);
  #before = new Int32Array(LABELS);
  #now = new Int32Array(LABELS);
  readonly #own = new Int32Array(LABELS + 1);
  #back = new Uint8Array(64 * LABELS);

  /** @param transition what it weighs that the first label is followed by the second; `LABELS` is the start of a run */
  constructor(transition: (before: number, label: number) => number) {
    for (let i = 0; i < this.#transitions.length; i++) {
      const before = Math.floor(i / LABELS);
      const allowed = mayFollow(before === LABELS ? OUTSIDE : before, i % LABELS);
      const score = transition(before, i % LABELS);
      this.#transitions[i] = allowed ? score : NEVER;
    }
  }

  /** Fills in the labels of tokens `first` to `last`; their scores begin at `at`, see `PAIRS`. */
  decode(scores: Int32Array, at: number, first: number, last: number, labels: Uint8Array): void {
    const count = last - first + 1;
    if (this.#back.length < count * LABELS) this.#back = new Uint8Array(count * LABELS * 2);
    this.#begin(scores, at);
    for (let i = 1; i < count; i++) this.#step(scores, at + i * PAIRS, i * LABELS);
    const before = this.#before;
    let label = 0;
    for (let k = 1; k < LABELS; k++) if ((before[k] as number) > (before[label] as number)) label = k;
    for (let i = count - 1; i >= 0; i--) {
      labels[first + i] = label;
      label = this.#back[i * LABELS + label] as number;
    }
  }

  #unpack(scores: Int32Array, at: number): void {
    for (let pair = 0; pair < PAIRS; pair++) {
      const both = scores[at + pair] as number;
      const low = (both << 16) >> 16;
      const label = lowLabels[pair] as number;
      this.#own[label] = low;
      this.#own[label + 2] = (both - low) >> 16;
    }
  }

  #begin(scores: Int32Array, at: number): void {
    this.#unpack(scores, at);
    for (let label = 0; label < LABELS; label++) {
      const start = this.#transitions[LABELS * LABELS + label] as number;
      this.#before[label] = Math.max(NEVER, start + (this.#own[label] as number));
    }
  }

  #step(scores: Int32Array, at: number, row: number): void {
    this.#unpack(scores, at);
    const transitions = this.#transitions;
    const before = this.#before;
    const now = this.#now;
    const back = this.#back;
    for (let label = 0; label < LABELS; label++) {
      let best = NEVER * 2;
      let from = 0;
      if (isInside(label)) {
        // Only two labels go before it.
        best = (before[label] as number) + (transitions[label * LABELS + label] as number);
        from = label;
        const begun = (before[label - 1] as number) + (transitions[(label - 1) * LABELS + label] as number);
        if (begun >= best) {
          best = begun;
          from = label - 1;
        }
      } else {
        for (let p = 0; p < LABELS; p++) {
          const score = (before[p] as number) + (transitions[p * LABELS + label] as number);
          if (score > best) {
            best = score;
            from = p;
          }
        }
      }
      now[label] = Math.max(NEVER, best + (this.#own[label] as number));
      back[row + label] = from;
    }
    this.#before = now;
    this.#now = before;
  }
}
