import { metricUnits } from '../lexicon/metric.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { converted, placeOf, restates, writtenTo } from './conversion.ts';

/**
 * A customary measure in metric units, rounded as the text rounds its own: `5 miles` is `8.0 km`, `3,000 miles` is
 * `4,800 km`, `60 to 70 mph` is `97–110 km/h`. Null where there is nothing to convert.
 */
export function inMetric(quantity: Quantity): string | null {
  const to = quantity.unit === null || quantity.kind !== 'measure' ? undefined : metricUnits.get(quantity.unit);
  if (!to) return null;
  const words = [...new Set([quantity.low, quantity.high])].flatMap(value =>
    value === null ? [] : [metricValue(quantity, value, to.unit)],
  );
  return words.length === 0 || words.includes(null) ? null : `${words.join('–')} ${to.symbol}`;
}

function metricValue(quantity: Quantity, value: number, unit: string): string | null {
  const single = { ...quantity, low: value, high: value };
  const right = converted(single, { ...single, unit });
  if (right === null) return null;
  const isDegree = quantity.unit === '[degF]';
  const place = placeOf(value, quantity.precision);
  const wanted = isDegree ? Math.min(place, 1) : 10 ** Math.round(Math.log10((place * right) / value));
  return (isDegree ? degrees(right, wanted) : writtenTo(right, wanted)).replace('-', '−');
}

/** A temperature has no digits to count: 32 degrees are 0. */
const degrees = (value: number, place: number): string =>
  (Math.round(value / place) * place + 0).toFixed(place < 1 ? 1 : 0);

/** Whether the text itself gives figure `index` in another unit beside it. */
export function isRestated(text: string, quantities: readonly Quantity[], index: number): boolean {
  const [before, figure, after] = [quantities[index - 1], quantities[index], quantities[index + 1]];
  return !!figure && ((!!before && restates(text, before, figure)) || (!!after && restates(text, figure, after)));
}
