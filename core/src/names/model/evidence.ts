import type { Columns } from './columns.ts';
import type { DocumentFacts } from './documentFacts.ts';
import { Flag } from './flags.ts';
import { isInside, typeOfLabel } from './labels.ts';

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
  readonly #columns: Columns;
  readonly #labels: Uint8Array;
  /** Of each word of the runs; those without a capital are not counted. */
  readonly #counts: Int32Array;
  /** The last three columns that each token itself is counted in, as one number. */
  readonly #part: Uint8Array;

  constructor({ columns, runs, rows }: Pick<DocumentFacts, 'columns' | 'runs' | 'rows'>, labels: Uint8Array) {
    this.#columns = columns;
    this.#labels = labels;
    this.#part = new Uint8Array(columns.count);
    this.#counts = new Int32Array(rows * COLUMNS);
    for (let r = 0; r < runs.length; r += 2) {
      const last = runs[r + 1] as number;
      for (let i = runs[r] as number; i <= last; i++) {
        if (columns.is(i, Flag.capital)) this.#count(i, i < last ? (labels[i + 1] as number) : 0);
      }
    }
  }

  #count(i: number, next: number): void {
    const label = this.#labels[i] as number;
    const at = (this.#columns.row[i] as number) * COLUMNS;
    this.#add(at + (label === 0 ? NONE : typeOfLabel(label)));
    if (label === 0) return;
    const ends = !isInside(next);
    const type = typeOfLabel(label);
    let part = 0;
    if (isInside(label)) {
      if (ends && type === 0) part = ENDS_PERSON;
    } else if (ends) part = STANDS_ALONE;
    else if (type === 2) part = BEGINS_ORGANIZATION;
    if (part > 0) this.#add(at + part);
    this.#part[i] = part;
  }

  #add(at: number): void {
    this.#counts[at] = (this.#counts[at] as number) + 1;
  }

  /** Most frequent type elsewhere with its share and number, as one number; 0 if the word can't have any. */
  of(i: number): number {
    if (!this.#columns.is(i, Flag.capital)) return 0;
    const at = (this.#columns.row[i] as number) * COLUMNS;
    const label = this.#labels[i] as number;
    const own = label === 0 ? NONE : typeOfLabel(label);
    let total = 0;
    let best = 0;
    let most = 0;
    for (let t = 0; t <= NONE; t++) {
      const count = (this.#counts[at + t] as number) - (t === own ? 1 : 0);
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
    if (!this.#columns.is(i, Flag.capital)) return 0;
    const at = (this.#columns.row[i] as number) * COLUMNS;
    let bits = 0;
    for (let part = ENDS_PERSON; part <= BEGINS_ORGANIZATION; part++) {
      if ((this.#counts[at + part] as number) > (this.#part[i] === part ? 1 : 0)) bits |= 1 << (part - ENDS_PERSON);
    }
    return 1 + bits;
  }
}
