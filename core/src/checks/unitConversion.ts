import { converted, placeOf, restates, writtenTo } from '../claims/conversion.ts';
import { isDifference } from '../claims/difference.ts';
import { scaleOf } from '../claims/values.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Check } from './check.ts';
import { quoteOf } from './support/words.ts';

/** A measure that is given in two units at once, and the two do not come out: `5 miles (12 km)`. */
export const unitConversion: Check = {
  code: 'unit-conversion',
  title: 'Conversion that does not come out',
  severity: 'warning',
  scope: 'document',
  run({ uri, document }, report) {
    const { text } = document.source;
    for (let i = 1; i < document.quantities.length; i++) {
      const first = document.quantities[i - 1] as Quantity;
      const second = document.quantities[i] as Quantity;
      if (!restates(text, first, second)) continue;
      const difference = isDifference(text, first);
      const right = converted(first, second, difference);
      const other = converted(first, second, !difference);
      if (right === null || other === null || fits(first, second, right)) continue;
      // Degrees warmer or degrees on the scale: the words may not say which.
      if (fits(first, second, other)) continue;
      const shown = writtenTo(right, second.precision ?? 1);
      report({
        start: second.start,
        end: second.end,
        message: `${quoteOf(document, first)} ${isSingular(first) ? 'is' : 'are'} ${shown} ${nameOf(second, shown)}, the text says ${quoteOf(document, second)}.`,
        related: [{ uri, start: first.start, end: first.end, message: 'What it is converted from' }],
        fixes: [{ title: `Use “${shown}”`, edits: [{ uri, ...second.number, newText: shown }] }],
      });
    }
  },
};

/** Within what rounding can make of it. */
function fits(first: Quantity, second: Quantity, right: number): boolean {
  const stated = second.low ?? (second.high as number);
  const value = first.low ?? (first.high as number);
  const scale = value === 0 ? 1 : Math.abs(right / value);
  const isTemperature = scaleOf(first, second)?.dimension === 'temperature';
  const slack =
    roundingOf(second) +
    (isTemperature ? 1 : scale * roundingOf(first)) +
    (isTemperature ? 0.5 : 0.03 * Math.abs(right));
  return Math.abs(right - stated) <= slack;
}

/** Half of the place of the last digit that is not a zero: 740 may be 735 or 744. */
function roundingOf({ low, high, precision, bound }: Quantity): number {
  const value = Math.abs(low ?? high ?? 0);
  return (Math.min(placeOf(value, precision), value / 5) / 2) * (bound === 'about' ? 2 : 1);
}

const isSingular = ({ low, high }: Quantity): boolean => low === 1 && high === 1;

function nameOf({ unitName, unit }: Quantity, shown: string): string {
  const name = unitName ?? unit ?? '';
  if (/^degree/.test(name)) return name.replace(/^degree\b/, 'degrees');
  if (shown === '1' || !/^[a-z]{1,60}$/.test(name)) return name;
  return name === 'foot' ? 'feet' : /(?:s|x|ch|sh)$/.test(name) ? `${name}es` : `${name}s`;
}
