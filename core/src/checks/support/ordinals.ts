import { cardinals, ordinals } from '../../lexicon/numbers.ts';

const wordOf = new Map<number, string>();
for (const [word, value] of ordinals) if (!wordOf.has(value)) wordOf.set(value, word);
const tensOf = new Map<number, string>();
for (const [word, value] of cardinals) if (!tensOf.has(value)) tensOf.set(value, word);

/** `1st`, `22nd`, `113th`. */
export function ordinal(value: number): string {
  const teens = value % 100 >= 11 && value % 100 <= 13;
  return `${value}${teens ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')}`;
}

/** An ordinal in the form of another one: `third` beside `fourth`, `83rd` beside `80th`. Null below one. */
export function ordinalLike(value: number, asWritten: string): string | null {
  if (!Number.isInteger(value) || value < 1) return null;
  if (/^\d/.test(asWritten)) {
    return /^\d+\p{L}/u.test(asWritten) ? ordinal(value) : String(value);
  }
  const word = inWords(value);
  if (word === null) return null;
  return asWritten[0] !== asWritten[0]?.toLowerCase() ? word[0]?.toUpperCase() + word.slice(1) : word;
}

function inWords(value: number): string | null {
  const whole = wordOf.get(value);
  if (whole !== undefined) return whole;
  const tens = tensOf.get(value - (value % 10));
  const unit = wordOf.get(value % 10);
  return value > 20 && value < 100 && tens !== undefined && unit !== undefined ? `${tens}-${unit}` : null;
}
