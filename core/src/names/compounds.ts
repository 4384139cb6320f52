import { conflictNouns } from '../lexicon/events.ts';
import { rivers } from '../lexicon/wholeNames.ts';
import { Shape } from '../text/tokens.ts';
import { isJoinedDemonym, knownWord } from './atoms.ts';
import { capitalOf, type NameCandidate, push, pushSpan, Type } from './candidate.ts';
import type { Casing } from './casing.ts';
import { tableVotes } from './evidence.ts';
import { anyPerson, anyPlace, anyThing, canonicalName, isEnglishWord, Known, lookUp } from './gazetteer.ts';
import { functionWords, isCalendarWord } from './traits.ts';
import { nameOf, type Words } from './words.ts';

/*
 * Names inside one token with other things: over a hyphen (`US-China`, `China-based`, `pro-Russian`, `al-Assad`), or
 * with no mark at all (`betweenRussia`). Each function appends what it finds to `found`.
 */

/** Second halves of `China-based`, `U.S.-led`: the name is what stands before. */
const tails: ReadonlySet<string> = new Set(
  (
    'based led backed born made style owned run held controlled occupied funded sponsored trained speaking educated wide era ' +
    'bound listed registered friendly allied linked like built only free related brokered mediated majority dominated ' +
    'imposed inspired affiliated flagged supported aligned supplied area themed level wide bred appointed drafted ' +
    'administered mandated proposed produced assisted designed ruled hosted organised organized mad centric specific'
  ).split(' '),
);
/** First halves of names that are written small: `al-Assad`. */
const articles = /^(?:al|el|ul|ad|as|ar|an|ash|az|at|bin|ben|de|la|le|du|d|l)$/i;

const prefixes = /^(?:anti|pro|non|pre|post|ex|ultra|neo|trans|inter|intra|mid|sub|co|un|semi|quasi)$/i;

/** Where a run of capitals begins. */
export interface RunStart {
  readonly words: Words;
  readonly found: NameCandidate[];
  readonly at: number;
  readonly limit: number;
  readonly casing: Casing;
  /** Whether any word would have a capital here. */
  readonly opening: boolean;
}

/** Words of a capitalised run that are looked at for a hyphen. */
export const PAIR_LONGEST = 3;

/** Two places over a hyphen of which one has two words: `South Korea-US`, `US-South Korea`. Returns the token after them, or 0. */
export function readCountryPair({ words, found, at, limit, casing, opening }: RunStart): number {
  const from = words.start[at] as number;
  for (let i = at; i < at + PAIR_LONGEST && i < limit && words.isCapital(i); i++) {
    const cut = words.raw(i).indexOf('-');
    if (cut < 0) continue;
    const middle = (words.start[i] as number) + cut;
    const left = nameOf(words.text.slice(from, middle));
    if (!(lookUp(left) & anyPlace)) return 0;
    for (let j = Math.min(limit, i + PAIR_LONGEST) - 1; j >= i; j--) {
      if (!words.isCapital(j) || (i === at && j === at)) continue;
      const right = nameOf(words.text.slice(middle + 1, words.end[j]));
      if (!(lookUp(right) & anyPlace)) continue;
      const capital = capitalOf(casing, opening);
      pushSpan(found, at, from, middle, { name: left, known: lookUp(left), votes: tableVotes(lookUp(left)), capital });
      pushSpan(found, i, middle + 1, words.end[j] as number, {
        name: right,
        known: lookUp(right),
        votes: tableVotes(lookUp(right)),
        capital,
      });
      return j + 1;
    }
    return 0;
  }
  return 0;
}

/** A word with a hyphen and a capital at its start; returns the token after what it took, or `at`. */
export function readCapitalHyphen({ words, found, at, limit, casing, opening }: RunStart): number {
  const raw = words.raw(at);
  const cut = raw.indexOf('-');
  if (cut < 0 || knownWord(words, at, casing).known & anyThing) return at;
  const parts = nameOf(raw).split('-');
  const start = words.start[at] as number;
  const capital = capitalOf(casing, opening);
  const bits = parts.map(part => lookUp(part) & (anyPlace | Known.group | Known.organization));
  if (isJoinedDemonym(parts)) {
    push(words, found, at, at, { name: nameOf(raw), known: Known.group, votes: [0, 0, 0, 0, 0, 6, 0], capital });
    return at + 1;
  }
  if (isTownOverSmallWords(parts)) {
    push(words, found, at, at, {
      name: nameOf(raw),
      known: lookUp(nameOf(raw)),
      votes: [0, 6, 0, 0, 0, 0, 0],
      capital,
    });
    return at + 1;
  }
  if (bits.every(bit => bit !== 0)) {
    const countries = bits.every(bit => (bit & (Known.country | Known.group)) !== 0);
    const noun = words.lower(at + 1);
    if (countries && at + 1 < limit && (conflictNouns.has(noun) || noun === 'wars') && casing === 'normal') {
      push(words, found, at, at + 1, {
        name: words.name(at, at + 1),
        known: Known.event,
        votes: [0, 0, 0, 6, 0, 0, 0],
        capital,
        parties: parts.map(canonicalName),
      });
      return at + 2;
    }
    let from = start;
    for (const part of parts) {
      const known = lookUp(part);
      pushSpan(found, at, from, from + part.length, { name: part, known, votes: tableVotes(known), capital });
      from += part.length + 1;
    }
    return at + 1;
  }
  const head = parts[0] as string;
  const tail = parts.slice(1).join('-').toLowerCase();
  if (parts.length >= 2 && (tails.has(tail) || (bits[0] !== 0 && parts[1] === tail && isEnglishWord(tail)))) {
    const known = lookUp(head);
    if (known & anyThing || !isEnglishWord(head.toLowerCase())) {
      const votes = known & anyThing ? tableVotes(known) : [0.6, 0.6, 0.8, 0, 0, 0, 0];
      pushSpan(found, at, start, start + head.length, {
        name: head,
        known,
        votes,
        capital: known & Known.word ? 'none' : capital,
      });
    }
    return at + 1;
  }
  // `Non-EU`, `Pro-Russian` at the start of a sentence; `Two-thirds` is no name.
  if (isEnglishWord(head.toLowerCase()) || prefixes.test(head)) {
    if (readAfterPrefix(words, found, at, raw, capital)) return at + 1;
    if (
      parts.every(part => isEnglishWord(part.toLowerCase()) || functionWords.has(part.toLowerCase())) &&
      !words.isCapital(at + 1)
    ) {
      return opening || casing !== 'normal' || parts[1] === tail ? at + 1 : at;
    }
  }
  return at;
}

/** Between the parts of the names of towns: `Ashton-under-Lyne`, `Bourton-on-the-Water`, `Frankfurt-am-Main`. */
const townWords: ReadonlySet<string> = new Set(
  'on upon under by in le la les the next cum am an der im sur sous lès en de du des super'.split(' '),
);

/** Whether a hyphenated word has small words between capitals, as towns have and few posts: not `Commander-in-Chief`. */
function isTownOverSmallWords(parts: readonly string[]): boolean {
  const head = parts[0] as string;
  const last = parts.at(-1) as string;
  if (parts.length < 3 || !/^\p{Lu}/u.test(last)) return false;
  if (!parts.slice(1, -1).every(part => townWords.has(part))) return false;
  return !isEnglishWord(head.toLowerCase()) || rivers.has(last);
}

/** `pro-Russian`, `anti-Western`, `al-Assad`: a small beginning with a capital after the hyphen. */
export function readSmallHyphen(
  words: Words,
  found: NameCandidate[],
  at: number,
  limit: number,
  casing: Casing,
): number {
  const raw = words.raw(at);
  const cut = raw.indexOf('-');
  const next = raw.charAt(cut + 1);
  if (next === next.toLowerCase()) return at;
  if (articles.test(raw.slice(0, cut))) {
    let last = at;
    while (words.isCapital(last + 1) && last + 1 < limit && !isCalendarWord(words.lower(last + 1))) last++;
    const name = words.name(at, last);
    const known = lookUp(name) || lookUp(name.charAt(0).toUpperCase() + name.slice(1));
    const votes = known & anyThing ? tableVotes(known) : [1.5, 0.5, 0.5, 0, 0, 0, 0];
    const before = found.at(-1);
    const joins =
      before &&
      before.end + 1 === words.start[at] &&
      !(before.known & anyThing) &&
      !words.has(at - 1, Shape.possessive);
    if (joins) {
      // `Bashar al-Assad`: goes on with the name before it.
      found.pop();
      const first = before.token;
      const longer = [...before.votes];
      longer[Type.person] = (longer[Type.person] as number) + 2;
      push(words, found, first, last, { ...before, name: words.name(first, last), votes: longer });
    } else push(words, found, at, last, { name, known, votes, capital: capitalOf(casing, false) });
    return last + 1;
  }
  return readAfterPrefix(words, found, at, raw, 'firm') ? at + 1 : at;
}

/** The name after the first hyphen of `pro-Russian`, if it is a known one. */
function readAfterPrefix(
  words: Words,
  found: NameCandidate[],
  at: number,
  raw: string,
  capital: NameCandidate['capital'],
): boolean {
  const cut = raw.indexOf('-') + 1;
  const name = nameOf(raw.slice(cut));
  const known = lookUp(name);
  if (!(known & anyThing) || (known & Known.word && !(known & (Known.country | Known.group)))) return false;
  const start = (words.start[at] as number) + cut;
  pushSpan(found, at, start, start + raw.length - cut, { name, known, votes: tableVotes(known), capital });
  return true;
}

/** `betweenRussia`: a plain small word that ran into a name. */
export function readGlued(words: Words, found: NameCandidate[], at: number): void {
  const raw = words.raw(at);
  let cut = 1;
  while (cut < raw.length && raw.charAt(cut) === raw.charAt(cut).toLowerCase()) cut++;
  const before = raw.slice(0, cut);
  const name = nameOf(raw.slice(cut));
  if (cut < 2 || name.length < 3 || !(functionWords.has(before) || isEnglishWord(before))) return;
  const known = lookUp(name);
  if (!(known & (Known.country | Known.group | Known.major | anyPerson)) || known & Known.word) return;
  const start = (words.start[at] as number) + cut;
  pushSpan(found, at, start, start + raw.length - cut, {
    name,
    known,
    votes: tableVotes(known),
    capital: known & anyThing ? 'weak' : 'none',
    glued: true,
  });
}
