/** A stretch of a text: UTF-16 code units, `end` exclusive, so that `text.slice(start, end)` is what it covers. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
export const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
/** The words of a span. */
export const quote = (text: string, span: Span): string => text.slice(span.start, span.end);
/** The span moved by `by` code units, with all its other properties kept. */
export const shift = <T extends Span>(fact: T, by: number): T =>
  by === 0 ? fact : { ...fact, start: fact.start + by, end: fact.end + by };
/** Orders by start, and longer before shorter among those that start together. */
export const byPosition = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
/** The first index in `sorted` whose end lies beyond `offset` (spans sorted and disjoint); `sorted.length` if none. */
export function firstEndingAfter(sorted: readonly Span[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as Span).end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
