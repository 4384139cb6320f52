import type { QuantityKind } from '../quantity.ts';

/** Kinds of figures that have a value to bound, join and compare. */
export const VALUED: ReadonlySet<QuantityKind> = new Set([
  'money',
  'percent',
  'count',
  'measure',
  'duration',
  'age',
  'ratio',
  'other',
]);
