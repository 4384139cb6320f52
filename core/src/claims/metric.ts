import { metricUnits } from '../lexicon/metric.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { converted, placeOf, restates, writtenTo } from './conversion.ts';
import { isDifference } from './difference.ts';

/**
 * A customary measure in metric units, rounded as the text rounds its own: `5 miles` is `8.0 km`, `3,000 miles` is
 * `4,800 km`, `60 to 70 mph` is `97–110 km/h`, a fall of `10 °F` is `6 °C`. Null where there is nothing to convert.
 */
export function inMetric(text: string, quantity: Quantity): string | null {
  const to = quantity.unit === null || quantity.kind !== 'measure' ? undefined : metricUnits.get(quantity.unit);
  if (!to) return null;
  const difference = isDifference(text, quantity);
  const words = [...new Set([quantity.low, quantity.high])].flatMap(value =>
    value === null ? [] : [metricValue(quantity, value, to.unit, difference)],
  );
  return words.length === 0 || words.includes(null) ? null : `${words.join('–')} ${to.symbol}`;
}

function metricValue(quantity: Quantity, value: number, unit: string, difference: boolean): string | null {
  const single = { ...quantity, low: value, high: value };
  const right = converted(single, { ...single, unit }, difference);
  if (right === null) return null;
  const place = placeOf(value, quantity.precision);
  if (quantity.unit === '[degF]') return degrees(right, Math.min(place, 1)).replace('-', '−');
  // Nothing is nothing in any unit.
  return value === 0 ? null : writtenTo(right, 10 ** Math.round(Math.log10((place * right) / value))).replace('-', '−');
}

/** A temperature has no digits to count: 32 degrees are 0. */
const degrees = (value: number, place: number): string =>
  (Math.round(value / place) * place + 0).toFixed(place < 1 ? 1 : 0);

/** Whether the text itself gives figure `index` in another unit beside it. */
export function isRestated(text: string, quantities: readonly Quantity[], index: number): boolean {
  const [before, figure, after] = [quantities[index - 1], quantities[index], quantities[index + 1]];
  return !!figure && ((!!before && restates(text, before, figure)) || (!!after && restates(text, figure, after)));
}
