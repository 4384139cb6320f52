/** What of a person's name tells one from another, and what is mere spelling. */
import { slug } from './slug.ts';

/** `Jr.`, `III`: after the family name, and no part of it. */
const suffix = /^(?:jr|sr|snr|jnr|ii|iii|iv)\.?$/;

/** A folded name without what stands behind the family name. */
export function withoutSuffix(words: readonly string[]): readonly string[] {
  const last = words.at(-1);
  return last !== undefined && words.length > 1 && suffix.test(last) ? words.slice(0, -1) : words;
}

/** `jr.` of a folded name that has it; empty if it has none. */
export function suffixOf(folded: string): string {
  const space = folded.lastIndexOf(' ');
  // The longest are `snr.` and `jnr.`
  if (space < 0 || folded.length - space > 5) return '';
  const last = folded.slice(space + 1);
  return suffix.test(last) ? last : '';
}

/** Whether a name at `start` is introduced as somebody's relative: `his son Richard Holloway Jr.`. */
export const isKin = (text: string, start: number): boolean =>
  /(?<!\p{L})(?:son|grandson|father|grandfather|nephew|uncle|namesake|cousin)(?:,| of)? $/iu.test(
    text.slice(Math.max(0, start - 18), start),
  );

/** `Sr.` behind a name that ends at `end`, which the name itself leaves out. */
export function isSenior(text: string, end: number): boolean {
  if (text.charCodeAt(end + 1) !== CAPITAL_S && text.charCodeAt(end + 2) !== CAPITAL_S) return false;
  return /^,?\s(?:Sr|Snr)\b/.test(text.slice(end, end + 6));
}
const CAPITAL_S = 83;

/** Endings and letters that one Cyrillic name has in several ways of writing it in Latin letters. */
const transliterations: readonly (readonly [RegExp, string])[] = [
  // Zelensky, Zelenskyy, Zelenskiy, Zelenskij.
  [/(?<=\p{L}{2}sk)(?:yy|iy|ij|yi|yj|ii|i)(?!\p{L})/gu, 'y'],
  // Yuriy, Yurij, Yurii; Sergey, Sergej; Andrey, Andrej.
  [/(?<=\p{L}{2})(?:yy|iy|ij|ii)(?!\p{L})/gu, 'y'],
  [/(?<=\p{L}{3}e)j(?!\p{L})/gu, 'y'],
  // Aleksandr, Aleksey.
  [/(?<!\p{L})aleks/gu, 'alex'],
  // Wladimir, Wolodymyr.
  [/(?<!\p{L})w(?=(?:la|olo)d[iy]m[iy]r(?!\p{L}))/gu, 'v'],
];

/** A folded name in one of the ways in which other alphabets are transliterated. */
export function transliterated(folded: string): string {
  if (!mayBeTransliterated(folded)) return folded;
  let name = folded;
  for (const [written, usual] of transliterations) name = name.replace(written, usual);
  return name;
}

/** Whether it has any of the letters that `transliterations` look for: `j`, `w`, `ek`, or `i` and `y` after each other or `k`. */
function mayBeTransliterated(folded: string): boolean {
  let before = 0;
  for (let i = 0; i < folded.length; i++) {
    const unit = folded.charCodeAt(i);
    if (unit === J || unit === W || (unit === K && before === E)) return true;
    if ((unit === I || unit === Y) && (before === I || before === Y || before === K)) return true;
    before = unit;
  }
  return false;
}
const [E, I, J, K, W, Y] = [101, 105, 106, 107, 119, 121];

/** A person's name as part of a key: `volodymyr-zelensky`, however it is transliterated. */
export const personSlug = (name: string): string => transliterated(slug(name));
