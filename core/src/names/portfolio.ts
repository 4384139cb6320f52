import { anyThing } from './gazetteer.ts';
import type { Words } from './words.ts';

/** Bodies named by a list of what they see to, and their heads. */
const bodies: ReadonlySet<string> = new Set(
  'ministry department office bureau committee commission institute directorate council agency faculty school minister secretary undersecretary'.split(
    ' ',
  ),
);
/** Words of one entry of such a list at most. */
const LONGEST = 3;

/**
 * Last token of the name of a body that goes on over commas: `Ministry of Agriculture, Forestry and Fisheries`. Gives
 * `last`, that of the name so far, if the list does not end as one.
 */
export function endOfPortfolio(words: Words, first: number, last: number, limit: number): number {
  if (words.raw(last + 1) !== ',') return last;
  let of = first + 1;
  while (of < last && words.raw(of) !== 'of' && words.raw(of) !== 'for') of++;
  if (of >= last || !bodies.has(words.lower(of - 1))) return last;
  let at = last + 1;
  while (words.raw(at) === ',') {
    const end = endOfEntry(words, at + 1, limit);
    if (end === at + 1) break;
    at = end;
  }
  if (at === last + 1) return last;
  if (words.raw(at) === ',') at++;
  if (words.raw(at) !== 'and') return last;
  const end = endOfEntry(words, at + 1, limit);
  return end > at + 1 && !words.isCapital(end) ? end - 1 : last;
}

/** Token after the plain words with capitals that begin at `from`. */
function endOfEntry(words: Words, from: number, limit: number): number {
  let at = from;
  while (at < limit && at < from + LONGEST && words.isCapital(at) && isPlain(words, at)) at++;
  return at;
}

const isPlain = (words: Words, i: number): boolean => !(words.known(i) & anyThing) && words.isEnglish(i);
