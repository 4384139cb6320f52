/** From dates as written to ISO dates, against the document's own date. Never reads a clock. */
import type { DocumentDate, PlacedBlock } from '../document/analysis.ts';
import type { Quantity } from '../quantities/quantity.ts';

/** The article's own date: a date line, a dateline, or the setting; null if it has none. */
export function findDocumentDate(
  _blocks: readonly PlacedBlock[],
  _quantities: readonly Quantity[],
  _setting: string | null,
): DocumentDate | null {
  return null;
}

/** The same figures, with `date` filled in where it can be known. */
export function resolveDates(quantities: readonly Quantity[], _date: DocumentDate | null): readonly Quantity[] {
  return quantities;
}
