/** Values of one dimension on one scale, as a chart needs them. */
import type { Quantity } from '../quantities/quantity.ts';
import { familyOf, scaleOf } from './values.ts';

/**
 * Both ends of a figure in the unit of another one; null where they have no scale in common: other currencies, a length
 * and a weight. A `difference` of temperatures leaves out where the scales begin.
 */
export function inUnitOf(
  other: Quantity,
  figure: Quantity,
  difference: boolean,
): { readonly low: number | null; readonly high: number | null } | null {
  const family = familyOf(figure);
  if (family !== familyOf(other)) return null;
  const turn = turned(other, figure, difference);
  if (!turn) return family === null && figure.unit !== other.unit ? null : figure;
  const { low, high } = figure;
  return { low: low === null ? null : turn(low), high: high === null ? null : turn(high) };
}

/** Null where the figure stands in the right unit already. */
function turned(other: Quantity, figure: Quantity, difference: boolean): ((value: number) => number) | null {
  // `two-thirds` beside `66 percent`.
  if (figure.kind === 'ratio' && other.kind === 'percent') return value => 100 * value;
  if (figure.kind === 'percent' && other.kind === 'ratio') return value => value / 100;
  if ((figure.kind !== 'measure' && figure.kind !== 'duration') || figure.unit === other.unit) return null;
  const [from, to] = [scaleOf(figure, other), scaleOf(other, figure)];
  if (!from || !to) return null;
  if (difference) return value => tidy((value * from.factor) / to.factor);
  return value => tidy(((value + from.offset) * from.factor) / to.factor - to.offset);
}

/** Without the dust of the multiplication. */
const tidy = (value: number): number => Number(value.toPrecision(12));
