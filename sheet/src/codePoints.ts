/** Offsets in UTF-16 code units, as Tickmark counts, and in code points, as other tools do. */
export class CodePoints {
  readonly #length: number;
  /** Where the pairs of surrogates begin, in code units. */
  readonly #pairs: readonly number[];

  constructor(text: string) {
    const pairs: number[] = [];
    for (const { index } of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) pairs.push(index);
    this.#pairs = pairs;
    this.#length = text.length;
  }

  /** Code points that begin before an offset. */
  count(offset: number): number {
    const pairs = below(this.#pairs, offset);
    // Inside the last pair its second half is still to come.
    return offset - pairs + (pairs > 0 && this.#pairs[pairs - 1] === offset - 1 ? 1 : 0);
  }

  /** The offset that has so many code points before it; null beyond the end. */
  offset(count: number): number | null {
    // The i-th pair has its start minus i code points before it.
    let low = 0;
    let high = this.#pairs.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#pairs[middle] as number) - middle < count) low = middle + 1;
      else high = middle;
    }
    const offset = count + low;
    return Number.isSafeInteger(count) && count >= 0 && offset <= this.#length ? offset : null;
  }
}

/** How many of a sorted list are below a value. */
function below(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
