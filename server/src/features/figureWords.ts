/** Values and dates in words. */
import { type Bound, monthNames, type Quantity } from '../../../core/src/index.ts';

/** `244,800,000,000 dollars (USD)`, `at least 15 years`, `1,000 to 1,200`; empty where there is no number. */
export function valueInWords(quantity: Quantity): string {
  const { low, high, bound, kind } = quantity;
  const single = low ?? high;
  if (single === null) return '';
  if ((kind === 'ordinal' || kind === 'anniversary') && Number.isInteger(single)) return ordinal(single);
  const number =
    low !== null && high !== null && low !== high
      ? `${grouped(low)} to ${grouped(high)}`
      : `${boundWords[bound]}${grouped(single)}`;
  return `${number}${unitWords(quantity, single)}`;
}

const boundWords: Record<Bound, string> = {
  exact: '',
  about: 'about ',
  atLeast: 'at least ',
  moreThan: 'more than ',
  atMost: 'at most ',
  lessThan: 'less than ',
  range: '',
};

function unitWords({ kind, unit, unitName }: Quantity, value: number): string {
  if (kind === 'percent') return unit === '%' || unit === null ? '%' : ` ${unitName ?? unit}`;
  if (unitName === null) return '';
  const name = Math.abs(value) === 1 ? unitName : plural(unitName);
  return kind === 'money' && unit ? ` ${name} (${unit})` : ` ${name}`;
}

/** `4th`, `21st`, `112th`. */
export function ordinal(value: number): string {
  const last = value % 10;
  const teen = Math.floor(value / 10) % 10 === 1;
  return `${grouped(value)}${teen ? 'th' : last === 1 ? 'st' : last === 2 ? 'nd' : last === 3 ? 'rd' : 'th'}`;
}

/** Last words of units whose plural doesn't follow the rule. */
const plurals: ReadonlyMap<string, string> = new Map([
  ...['yen', 'yuan', 'won', 'baht', 'rand', 'hertz', 'people', 'degrees'].map(word => [word, word] as const),
  ['foot', 'feet'],
  ['inch', 'inches'],
  ['person', 'people'],
  ['man', 'men'],
  ['woman', 'women'],
  ['child', 'children'],
  ['life', 'lives'],
]);

function plural(name: string): string {
  const at = name.lastIndexOf(' ') + 1;
  const last = name.slice(at);
  return name.slice(0, at) + (plurals.get(last) ?? byRule(last));
}

function byRule(word: string): string {
  if (/(s|x|z|ch|sh)$/u.test(word)) return `${word}es`;
  if (/[^aeiou]y$/u.test(word)) return `${word.slice(0, -1)}ies`;
  return `${word}s`;
}

/** Digits in groups of three, at most six decimals. Without the host's locale, so that every host agrees. */
export function grouped(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  if (Math.abs(value) >= 1e21) return String(value);
  const [whole = '0', decimals = ''] = Math.abs(value).toFixed(6).split('.');
  const kept = decimals.replace(/0{1,6}$/u, '');
  const digits = whole.replace(/\B(?=(\d{3}){1,7}$)/gu, ',');
  return `${value < 0 ? '−' : ''}${digits}${kept ? `.${kept}` : ''}`;
}

const scales: readonly (readonly [number, string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
];

/** `to the nearest 0.1 billion`; empty for whole numbers written out and where nothing is known. */
export function precisionInWords({ precision, low, high, kind }: Quantity): string {
  const value = Math.abs(low ?? high ?? 0);
  if (precision === null || precision <= 0 || precision === 1 || value < 1e6) return '';
  if (kind === 'date' || kind === 'time' || kind === 'ordinal') return '';
  const [factor, name] = scales.find(([scale]) => scale <= value) ?? [1, ''];
  return `written to the nearest ${grouped(precision / factor)}${name ? ` ${name}` : ''}`;
}

/** `2026-11-21T09:30:00Z` as `21 Nov 2026`. */
export function shortDay(time: string): string {
  const [year, month, day] = time.slice(0, 10).split('-');
  const name = monthNames[Number(month) - 1];
  return name ? `${Number(day)} ${name.slice(0, 3)} ${year}` : time;
}
