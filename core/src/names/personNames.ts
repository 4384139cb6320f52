/** What of a person's name tells one from another, and what is mere spelling. */
import { slug } from './slug.ts';

/** `Jr.`, `III`: after the family name, and no part of it. */
const suffix = /^(?:jr|sr|snr|jnr|ii|iii|iv)\.?$/;

/** A folded name without what stands behind the family name. */
export function withoutSuffix(words: readonly string[]): readonly string[] {
  const last = words.at(-1);
  return last !== undefined && words.length > 1 && suffix.test(last) ? words.slice(0, -1) : words;
}

/** `Sr.` behind a name, which the name itself leaves out. */
export const isSenior = (textAfter: string): boolean => /^,?\s(?:Sr|Snr)\b/.test(textAfter);

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
  let name = folded;
  for (const [written, usual] of transliterations) name = name.replace(written, usual);
  return name;
}

/** A person's name as part of a key: `volodymyr-zelensky`, however it is transliterated. */
export const personSlug = (name: string): string => transliterated(slug(name));
