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
      const right = converted(first, second);
      if (right === null || fits(first, second, right)) continue;
      const shown = written(right, second);
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

/** Between a measure and the same in another unit: a bracket, `, or`, ` or`, a stroke, `equal to`; nothing else. */
const BETWEEN =
  /^(?:,? \(|,? or |, | \/ |\/| = |, equal to |, that is |, which is )(?:about |around |some |roughly |nearly |almost |approximately |or |or about |i\.e\. )?$/i;
/** After it, where a comma alone joined the two: the second one stands apart. */
const APART = /^\s{0,60}[,;.)]/;

function restates(text: string, first: Quantity, second: Quantity): boolean {
  if (first.kind !== 'measure' || second.kind !== 'measure' || first.unit === second.unit) return false;
  const between = text.slice(first.end, second.start);
  // `8 ft 2 in`, `5 ft, 3 in` are one measure in two steps.
  if (between.length > 24 || !BETWEEN.test(between)) return false;
  const after = text.slice(second.end, second.end + 3);
  // `2.5 metres (8 ft 2 in)`: the second one goes on.
  if (/^ \d/.test(after)) return false;
  return between.includes('(')
    ? /^\s{0,60}[),;]/.test(after) || after === ''
    : / or |[/=]|equal|that is|which is/.test(between) || APART.test(after);
}

/** The value of the first measure in the unit of the second; null if they are of different kinds or hardly a conversion. */
function converted(first: Quantity, second: Quantity): number | null {
  const from = scaleOf(first, second);
  const to = scaleOf(second, first);
  const value = first.low ?? first.high;
  if (!from || !to || value === null || from.dimension !== to.dimension || second.low === null) return null;
  // Metric multiples of one unit are chosen for different things more often than for a conversion.
  return ((value + from.offset) * from.factor) / to.factor - to.offset;
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
  let place = precision ?? 1;
  if (place >= 1) while (place < 1e12 && value >= place * 10 && value % (place * 10) === 0) place *= 10;
  return (Math.min(place, value / 5) / 2) * (bound === 'about' ? 2 : 1);
}

/** The right value as exactly as the text puts its own, but with two digits at least. */
function written(value: number, { precision }: Quantity): string {
  const place = Math.min(precision ?? 1, 10 ** (Math.floor(Math.log10(Math.max(Math.abs(value), 1e-9))) - 1));
  const digits = Math.max(0, -Math.floor(Math.log10(place) + 1e-9));
  const [whole, fraction] = (Math.round(value / place) * place).toFixed(Math.min(digits, 6)).split('.') as [
    string,
    string?,
  ];
  return whole.replace(/(?<=\d)(?=(?:\d{3}){1,60}$)/g, ',') + (fraction === undefined ? '' : `.${fraction}`);
}

const isSingular = ({ low, high }: Quantity): boolean => low === 1 && high === 1;

function nameOf({ unitName, unit }: Quantity, shown: string): string {
  const name = unitName ?? unit ?? '';
  if (/^degree/.test(name)) return name.replace(/^degree\b/, 'degrees');
  if (shown === '1' || !/^[a-z]{1,60}$/.test(name)) return name;
  return name === 'foot' ? 'feet' : /(?:s|x|ch|sh)$/.test(name) ? `${name}es` : `${name}s`;
}
