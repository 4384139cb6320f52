import type { Bound, DateExpression, QuantityKind, Trend } from './quantity.ts';

/** A figure while it is being read: positions are piece indexes, `to` exclusive. Refiners change it. */
export interface Draft {
  /** First piece and the piece after the last, modifiers and units included. */
  from: number;
  to: number;
  kind: QuantityKind;
  /** The number words alone. */
  numberFrom: number;
  numberTo: number;
  low: number | null;
  high: number | null;
  unit: string | null;
  unitName: string | null;
  bound: Bound;
  trend: Trend;
  precision: number | null;
  date: string | null;
  expression: DateExpression | null;
  /** Offsets in the text where they differ from the pieces': inside `1.2.` and the like they never do. */
  concept: string | null;
  conceptFrom: number;
  conceptTo: number;
  /** The scale word or letter that was applied (1 if none): `10 to 12 million` hands it to the other end. */
  scale: number;
  /** Piece after the noun that is counted, for the concept; -1 if none. */
  nounFrom: number;
  nounTo: number;
}

export function draft(kind: QuantityKind, from: number, to: number): Draft {
  return {
    from,
    to,
    kind,
    numberFrom: from,
    numberTo: to,
    low: null,
    high: null,
    unit: null,
    unitName: null,
    bound: 'exact',
    trend: 'none',
    precision: null,
    date: null,
    expression: null,
    concept: null,
    conceptFrom: -1,
    conceptTo: -1,
    scale: 1,
    nounFrom: -1,
    nounTo: -1,
  };
}
