import { converted, placeOf, restates, writtenTo } from '../claims/conversion.ts';
import { isDifference } from '../claims/difference.ts';
import { scaleOf } from '../claims/values.ts';
import { unitNamesakes } from '../lexicon/units/namesakes.ts';
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
      if (right === null || other === null) continue;
      const readings = readingsOf(first, second);
      if (readings.some(({ times }) => fits(first, second, right * times))) continue;
      // Degrees warmer or degrees on the scale: the words may not say which.
      if (fits(first, second, other)) continue;
      const values = readings.map(({ label, times }) => ({
        label,
        shown: writtenTo(right * times, second.precision ?? 1),
      }));
      report({
        start: second.start,
        end: second.end,
        message: `${quoteOf(document, first)} ${isSingular(first) ? 'is' : 'are'} ${inWords(second, values)}, the text says ${quoteOf(document, second)}.`,
        related: [{ uri, start: first.start, end: first.end, message: 'What it is converted from' }],
        fixes: values.map(({ label, shown }) => ({
          title: label === '' ? `Use “${shown}”` : `Use “${shown}” (${label})`,
          edits: [{ uri, ...second.number, newText: shown }],
        })),
      });
    }
  },
};

/** One way to read a unit whose name others have as well: which one is meant, and by what the value is to be taken times. */
interface ConversionReading {
  readonly label: string;
  readonly times: number;
}

/** A litre is so much of a US gallon and less of an imperial one; a text seldom says of which it speaks. */
function readingsOf(first: Quantity, second: Quantity): readonly ConversionReading[] {
  const of = (unit: string | null) => (unit === null ? undefined : unitNamesakes.get(unit));
  const [from, to] = [of(first.unit), of(second.unit)];
  // Pints and gallons of one country.
  if (from && to) return [{ label: '', times: 1 }];
  if (to) return to.map(({ label, size }) => ({ label, times: 1 / size }));
  return from?.map(({ label, size }) => ({ label, times: size })) ?? [{ label: '', times: 1 }];
}

/** `110 gallons`; `106 US gallons or 88 imperial ones`. */
function inWords(second: Quantity, values: readonly { readonly label: string; readonly shown: string }[]): string {
  const [{ label = '', shown = '' } = {}, ...others] = values;
  const name = nameOf(second, shown);
  if (label === '') return `${shown} ${name}`;
  if (!unitNamesakes.has(second.unit ?? ''))
    return `${values.map(one => `${one.shown} (${one.label})`).join(' or ')} ${name}`;
  return [`${shown} ${label} ${name}`, ...others.map(one => `${one.shown} ${one.label} ones`)].join(' or ');
}

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
