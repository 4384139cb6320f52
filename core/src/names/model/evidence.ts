import { isInside, typeOfLabel } from './labels.ts';
import type { TokenView } from './view.ts';
import { Flag } from './view.ts';

/** Columns of the counts of a word: one for each type, then no name, then these. */
const NONE = 5;
const ENDS_PERSON = 6;
const STANDS_ALONE = 7;
const BEGINS_ORGANIZATION = 8;
const COLUMNS = 9;

/** What `of` gives for a word that stands nowhere else. */
export const ALONE = 1;

/** How the first pass labelled the same word at its other places in the document. */
export class DocumentEvidence {
  readonly #view: TokenView;
  readonly #labels: Uint8Array;
  /** Where the counts of each token's word begin, -1 for tokens that are not counted. */
  readonly #row: Int32Array;
  readonly #counts: Int32Array;
  /** The last three columns that each token itself is counted in, as one number. */
  readonly #part: Uint8Array;

  constructor(view: TokenView, segments: readonly number[], labels: Uint8Array) {
    this.#view = view;
    this.#labels = labels;
    this.#part = new Uint8Array(view.count);
    this.#row = new Int32Array(view.count).fill(-1);
    this.#counts = new Int32Array(this.#placeWords(segments) * COLUMNS);
    for (let s = 0; s < segments.length; s += 2) {
      const last = segments[s + 1] as number;
      for (let i = segments[s] as number; i <= last; i++) {
        if (view.is(i, Flag.capital)) this.#count(i, i < last ? (labels[i + 1] as number) : 0);
      }
    }
  }

  #count(i: number, next: number): void {
    const label = this.#labels[i] as number;
    const row = this.#row[i] as number;
    this.#add(row + (label === 0 ? NONE : typeOfLabel(label)));
    if (label === 0) return;
    const ends = !isInside(next);
    const type = typeOfLabel(label);
    let part = 0;
    if (isInside(label)) {
      if (ends && type === 0) part = ENDS_PERSON;
    } else if (ends) part = STANDS_ALONE;
    else if (type === 2) part = BEGINS_ORGANIZATION;
    if (part > 0) this.#add(row + part);
    this.#part[i] = part;
  }

  #add(at: number): void {
    this.#counts[at] = (this.#counts[at] as number) + 1;
  }

  /** Gives each word of the runs a row of counts; returns how many there are. */
  #placeWords(segments: readonly number[]): number {
    const { lower } = this.#view;
    let tokens = 0;
    for (let s = 0; s < segments.length; s += 2) tokens += (segments[s + 1] as number) - (segments[s] as number) + 1;
    let size = 16;
    while (size < tokens * 2) size *= 2;
    const keys = new Int32Array(size);
    const rows = new Int32Array(size);
    let count = 0;
    for (let s = 0; s < segments.length; s += 2) {
      for (let i = segments[s] as number; i <= (segments[s + 1] as number); i++) {
        if (!this.#view.is(i, Flag.capital)) continue;
        const word = lower[i] as number;
        let place = word & (size - 1);
        while (keys[place] !== 0 && keys[place] !== word) place = (place + 1) & (size - 1);
        if (keys[place] === 0) {
          keys[place] = word;
          rows[place] = COLUMNS * count++;
        }
        this.#row[i] = rows[place] as number;
      }
    }
    return count;
  }

  /** Most frequent type elsewhere with its share and number, as one number; 0 if the word can't have any. */
  of(i: number): number {
    const row = this.#row[i] as number;
    if (row < 0) return 0;
    const label = this.#labels[i] as number;
    const own = label === 0 ? NONE : typeOfLabel(label);
    let total = 0;
    let best = 0;
    let most = 0;
    for (let t = 0; t <= NONE; t++) {
      const count = (this.#counts[row + t] as number) - (t === own ? 1 : 0);
      total += count;
      if (count > most) {
        most = count;
        best = t;
      }
    }
    if (total <= 0) return ALONE;
    const share = most * 100 > total * 99 ? 0 : most * 10 > total * 7 ? 1 : 2;
    return 2 + best * 12 + share * 4 + Math.min(total, 4) - 1;
  }

  /** Whether the word elsewhere ends a person, stands alone, begins an organization; 0 if it can't be known. */
  tail(i: number): number {
    const row = this.#row[i] as number;
    if (row < 0) return 0;
    let bits = 0;
    for (let part = ENDS_PERSON; part <= BEGINS_ORGANIZATION; part++) {
      if ((this.#counts[row + part] as number) > (this.#part[i] === part ? 1 : 0)) bits |= 1 << (part - ENDS_PERSON);
    }
    return 1 + bits;
  }

  /** Writes all that it says of the tokens of some runs, which count from token `from`; says whether `into` had it. */
  write(from: number, segments: readonly number[], into: Uint16Array): boolean {
    let same = true;
    for (let s = 0, at = 0; s < segments.length; s += 2) {
      for (let i = segments[s] as number; i <= (segments[s + 1] as number); i++, at++) {
        const code = this.of(from + i) * 16 + this.tail(from + i);
        if (into[at] === code) continue;
        into[at] = code;
        same = false;
      }
    }
    return same;
  }
}
