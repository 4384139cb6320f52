/** Bounds of a figure that begin like a place or a time: `reported about 300 cases`, `confirmed at least 80 deaths`. */
import { boundsBefore } from '../lexicon/modifiers.ts';
import { cardinals } from '../lexicon/numbers.ts';
import type { Reader } from './reader.ts';

/** By its first word, what follows it in a bound. */
const rests = new Map<string, (readonly string[])[]>();
for (const phrase of [...boundsBefore.map(([words]) => words), 'as many as', 'as much as', 'as few as', 'between']) {
  const [first = '', ...rest] = phrase.split(' ');
  rests.set(first, [...(rests.get(first) ?? []), rest]);
}

/** Item number of the figure before which a bound stands at item `i`; `i` where none does. */
export function boundEnd(reader: Reader, i: number): number {
  for (const rest of rests.get(reader.lower(i)) ?? []) {
    const at = i + 1 + rest.length;
    if (rest.every((word, k) => reader.lower(i + 1 + k) === word) && isFigure(reader, at)) return at;
  }
  return i;
}

const currencySigns: ReadonlySet<number> = new Set(['$', '€', '£', '¥', '₹'].map(sign => sign.charCodeAt(0)));

/** A number, spelt or not, with or without a sign of currency before it. */
export function isFigure(reader: Reader, i: number): boolean {
  if (currencySigns.has(reader.mark(i))) return reader.isNumber(i + 1);
  return reader.isNumber(i) || cardinals.has(reader.lower(i));
}
