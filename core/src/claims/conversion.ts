/** The same measure in another unit. */
import type { Quantity } from '../quantities/quantity.ts';
import { scaleOf } from './values.ts';

/** Between a measure and the same in another unit: a bracket, dashes, `, or`, ` or`, a stroke, `equal to`; nothing else. */
const BETWEEN =
  /^(?:,? [([]|,? or |, | [–—] | \/ |\/| = |, equal to |, that is |, which is )(?:about |around |some |roughly |nearly |almost |approximately |or |or about |i\.e\. )?$/i;
/** After it, where a comma alone joined the two: the second one stands apart. */
const APART = /^\s{0,60}[,;.)]/;
/** `500 miles – 800 km – in a month` */
const DASHED = /^ [–—]/;

/** Whether the second of two neighbouring measures says the first one again in another unit. */
export function restates(text: string, first: Quantity, second: Quantity): boolean {
  if (first.kind !== 'measure' || second.kind !== 'measure' || first.unit === second.unit) return false;
  const between = text.slice(first.end, second.start);
  // `8 ft 2 in`, `5 ft, 3 in` are one measure in two steps.
  if (between.length > 24 || !BETWEEN.test(between)) return false;
  const after = text.slice(second.end, second.end + 3);
  // `2.5 metres (8 ft 2 in)`: the second one goes on.
  if (/^ \d/.test(after)) return false;
  if (/[–—]/.test(between)) return DASHED.test(after);
  return /[([]/.test(between)
    ? /^\s{0,60}[)\],;]/.test(after) || after === ''
    : / or |[/=]|equal|that is|which is/.test(between) || APART.test(after);
}

/**
 * The value of the first measure in the unit of the second; null if they are of different kinds or hardly a conversion.
 * A `difference` of temperatures leaves out where the scales begin.
 */
export function converted(first: Quantity, second: Quantity, difference: boolean): number | null {
  const from = scaleOf(first, second);
  const to = scaleOf(second, first);
  const value = first.low ?? first.high;
  if (!from || !to || value === null || from.dimension !== to.dimension || second.low === null) return null;
  // Metric multiples of one unit are chosen for different things more often than for a conversion.
  if (difference) return (value * from.factor) / to.factor;
  return ((value + from.offset) * from.factor) / to.factor - to.offset;
}

/** A value to a place of its digits (0.1, 10), in groups of three, with two digits at least. */
export function writtenTo(value: number, wanted: number): string {
  const place = Math.min(wanted, 10 ** (Math.floor(Math.log10(Math.max(Math.abs(value), 1e-9))) - 1));
  const digits = Math.max(0, -Math.floor(Math.log10(place) + 1e-9));
  const [whole, fraction] = (Math.round(value / place) * place).toFixed(Math.min(digits, 6)).split('.') as [
    string,
    string?,
  ];
  return whole.replace(/(?<=\d)(?=(?:\d{3}){1,60}$)/g, ',') + (fraction === undefined ? '' : `.${fraction}`);
}

/** The place of the last digit that is not a zero: 10 for 740; nobody measured 3,000 miles to the mile. */
export function placeOf(value: number, precision: number | null): number {
  const size = Math.abs(value);
  let place = precision ?? 1;
  if (place >= 1) while (place < 1e12 && size >= place * 10 && size % (place * 10) === 0) place *= 10;
  return place;
}
