/** Wars and the like that are named by their parties. */
import { conflictNouns } from '../lexicon/events.ts';
import { canonicalName, Known, lookUp } from './gazetteer.ts';
import type { Words } from './words.ts';

export interface Conflict {
  /** The last token of its name. */
  readonly last: number;
  /** The parties. */
  readonly names: string[];
}

/** A war named by its parties: `Russia-Ukraine war` is read where the hyphen is; here `Russian invasion of Ukraine`. */
export function readConflict(words: Words, first: number, last: number, known: number): Conflict | null {
  // `Attack on Ukraine` as a whole line.
  if (
    first === 0 &&
    conflictNouns.has(words.lower(0)) &&
    /^(?:of|on|in)$/.test(words.raw(1)) &&
    words.isCapital(2) &&
    words.count === 3
  ) {
    const party = words.name(2, 2);
    if (lookUp(party) & Known.country) return { last: 2, names: [canonicalName(party)] };
  }
  if (first !== last || !(known & (Known.group | Known.country))) return null;
  let noun = last + 1;
  if (/^(?:full-scale|illegal|military)$/.test(words.lower(noun))) noun++;
  if (
    !/^(?:invasion|annexation|occupation)$/.test(words.raw(noun)) ||
    words.raw(noun + 1) !== 'of' ||
    !words.isCapital(noun + 2)
  )
    return null;
  const party = words.name(noun + 2, noun + 2);
  if (!(lookUp(party) & Known.country)) return null;
  return { last: noun + 2, names: [words.name(first, first), canonicalName(party)] };
}
