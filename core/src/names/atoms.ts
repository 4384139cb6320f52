import { organizationHeads } from '../lexicon/organizations.ts';
import { nameParticles } from '../lexicon/people.ts';
import { demonymPrefixes } from '../lexicon/peoples.ts';
import { titleLinks, titlesThatAreNames } from '../lexicon/titles.ts';
import { Shape } from '../text/tokens.ts';
import type { Casing } from './casing.ts';
import { anyPerson, anyPlace, anyThing, Known, longestBefore, lookUp, openingsOf } from './gazetteer.ts';
import { Trait } from './traits.ts';
import { titleCased, type Words } from './words.ts';

/** A piece of a run of capitalised words. Token indexes, `last` included. */
export interface Atom {
  readonly kind: 'name' | 'title' | 'joiner';
  readonly first: number;
  readonly last: number;
  /** As it is looked up; of a joiner in small letters. */
  readonly name: string;
  /** Bits of `Known`. */
  readonly known: number;
}

/** Bits of the tables for one token, whose capitals may be those of a shout. */
export function knownWord(words: Words, i: number, casing: Casing): { name: string; known: number } {
  const name = words.name(i, i);
  let known = words.known(i);
  if (known === 0 && words.has(i, Shape.allCaps)) {
    const calm = titleCased(name);
    known = lookUp(calm);
    if (
      casing === 'caps'
        ? known !== 0 || name.length > 4
        : name.length > 3 && (known & (Known.country | Known.major)) !== 0
    ) {
      return { name: calm, known };
    }
    known = 0;
  }
  if (known === 0 && words.has(i, Shape.digit)) known = lookUp(name.replace(/-\d+$/, ''));
  return { name, known };
}

/** The longest name of several tokens in the tables that begins at token `i`, or null. */
function longestKnown(words: Words, i: number, limit: number, casing: Casing): Atom | null {
  const shouted = casing === 'caps' || (words.has(i, Shape.allCaps) && words.length(i) > 3);
  const openings = words.openings(i) || (shouted ? openingsOf(titleCased(words.name(i, i))) : 0);
  const longest = openings === 0 ? 0 : longestBefore(openings, words.code(i + 1));
  if (longest === 0) return null;
  const from = words.start[i] as number;
  let best: Atom | null = null;
  for (let j = i + 1; j < limit && (words.end[j] as number) - from <= longest + 4; j++) {
    let name = words.name(i, j);
    let known = lookUp(name);
    if (known === 0 && shouted && words.has(j, Shape.allCaps)) {
      const calm = titleCased(name);
      known = lookUp(calm);
      if (known !== 0) name = calm;
    }
    if (known === 0 && words.has(j, Shape.digit)) known = lookUp(name.replace(/-\d+$/, ''));
    if (known & anyThing) best = { kind: 'name', first: i, last: j, name, known };
  }
  return best;
}

/** Atoms of a run at most: no name is longer, and later steps may look at all of them for each. */
const LONGEST_RUN = 40;

/**
 * The atoms of the run of capitalised words that begins at token `i`: names that the tables know as a whole, titles,
 * single words, and the small words that join them. The run ends at a mark, a possessive, a small word that joins
 * nothing, or `limit`.
 */
export function readRun(words: Words, i: number, limit: number, casing: Casing): Atom[] {
  const atoms: Atom[] = [];
  let at = i;
  while (at < limit && atoms.length < LONGEST_RUN) {
    const atom =
      longestKnown(words, at, limit, casing) ??
      readTitle(words, at, limit, atoms) ??
      readWord(words, at, limit, casing, atoms);
    if (!atom) break;
    atoms.push(atom);
    at = atom.last + 1;
    if (at >= limit) break;
    if (isPluralPossessive(words, at)) {
      // `Workers’ Federation`.
      atoms.push({ kind: 'joiner', first: at, last: at, name: "'s", known: 0 });
      at++;
      continue;
    }
    if (words.has(atom.last, Shape.possessive)) {
      if (!isPluralOwner(words, atom) || !words.isCapital(at + 1)) break;
      atoms.push({ kind: 'joiner', first: at, last: at, name: "'s", known: 0 });
      at++;
      continue;
    }
    if (words.isCapital(at)) continue;
    const joiner = readJoiner(words, at, limit);
    if (!joiner) break;
    atoms.push(joiner);
    at = joiner.last + 1;
  }
  while (atoms.at(-1)?.kind === 'joiner') atoms.pop();
  return atoms;
}

/** `Women's`, `People's`, `Workers'`: owners that are part of a longer name. */
function isPluralOwner(words: Words, atom: Atom): boolean {
  return atom.first === atom.last && ownersInNames.has(words.lower(atom.last));
}
const ownersInNames: ReadonlySet<string> = new Set(
  'people women men children workers writers veterans nation world king queen lord minister president lady'.split(' '),
);

function isPluralPossessive(words: Words, at: number): boolean {
  const mark = words.code(at);
  if ((mark !== 0x2019 && mark !== 39) || words.length(at) > 1) return false;
  if (words.has(at, Shape.spaced) || !words.isCapital(at + 1)) return false;
  return (
    words.lower(at - 1).endsWith('s') && organizationHeads.has(words.lower(at + 1)) && words.has(at + 1, Shape.spaced)
  );
}

const AMPERSAND = 38;
const PLUS = 43;

function readJoiner(words: Words, at: number, limit: number): Atom | null {
  if (!words.isWord(at)) {
    const mark = words.code(at);
    if ((mark !== AMPERSAND && mark !== PLUS) || words.length(at) > 1 || !words.isCapital(at + 1)) return null;
    return { kind: 'joiner', first: at, last: at, name: words.raw(at), known: 0 };
  }
  let last = at;
  let name = words.raw(at);
  if (words.traits(at) & Trait.joiner) {
    while (last + 1 < limit && !words.isCapital(last + 1)) {
      const next = words.raw(last + 1);
      // `of the`, `van der`, `de la`.
      if (last - at >= 2 || !(next === 'the' || nameParticles.has(next))) return null;
      last++;
      name += ` ${next}`;
    }
    if (words.isCapital(last + 1) && last + 1 < limit) return { kind: 'joiner', first: at, last, name, known: 0 };
  }
  return null;
}

/** `Russia-Georgia`: two names, which are read by themselves. */
function isPair(raw: string): boolean {
  const cut = raw.indexOf('-');
  if (cut < 1) return false;
  const nations = anyPlace | Known.group;
  return (
    (lookUp(raw.slice(0, cut)) & nations) !== 0 &&
    (lookUp(raw.slice(cut + 1)) & nations) !== 0 &&
    !(lookUp(raw) & anyThing)
  );
}

/** A single word of a run, if it may be part of a name at all. */
function readWord(words: Words, at: number, limit: number, casing: Casing, before: readonly Atom[]): Atom | null {
  if (!words.isCapital(at)) return null;
  const lower = words.lower(at);
  const previous = before.at(-1);
  const traits = words.traits(at);
  if (traits & Trait.calendar) {
    // `Theresa May` has a given name before it and no day after it.
    const named = previous?.kind === 'name' && (previous.known & Known.given) !== 0 && !words.isNumber(at + 1);
    if (!(named && (lower === 'may' || lower === 'june' || lower === 'april' || lower === 'august'))) return null;
  }
  if (
    lower !== 'may' &&
    traits & Trait.closed &&
    !(words.has(at, Shape.allCaps) && lower.length === 2 && casing !== 'caps')
  )
    return null;
  if (before.length > 0 && isPair(words.raw(at))) return null;
  const { name, known } = knownWord(words, at, casing);
  if (casing !== 'normal' && at < limit) {
    // In a headline a word that has a small life of its own is no name, unless a table has it as a thing.
    if ((known === 0 || (known & anyThing) === 0) && words.isEnglish(at)) {
      const person = (known & anyPerson) !== 0 && previous?.kind === 'name' && (previous.known & Known.given) !== 0;
      if (!person) return null;
    }
  }
  return { kind: 'name', first: at, last: at, name, known };
}

/** `Deputy Prime Minister`, `Secretary of State`. Needs a title word; modifiers alone are none. */
function readTitle(words: Words, at: number, limit: number, before: readonly Atom[]): Atom | null {
  if (!words.isCapital(at)) return null;
  const previous = before.at(-1);
  const afterName = previous?.kind === 'name' && (previous.known & (anyPlace | Known.group | Known.organization)) === 0;
  let end = at;
  let last = -1;
  while (end < limit && words.isCapital(end)) {
    const traits = words.traits(end);
    if (!(traits & (Trait.title | Trait.titleModifier))) break;
    if (traits & Trait.title) {
      if (
        titlesThatAreNames.has(words.lower(end)) &&
        (afterName || !words.isCapital(end + 1) || words.has(end, Shape.possessive))
      )
        break;
      last = end;
    }
    if (words.has(end, Shape.possessive)) break;
    end++;
  }
  if (last < 0) return null;
  if (words.has(last, Shape.possessive) && words.isCapital(last + 2)) return null;
  // `Secretary of State`, `Minister for Foreign Affairs and Trade`: goes on over plain words, ends before a name.
  const link = words.raw(last + 1);
  if (last + 2 < limit && titleLinks.has(link)) {
    let next = words.raw(last + 2) === 'the' ? last + 3 : last + 2;
    const from = next;
    for (;;) {
      if (
        words.isCapital(next) &&
        next < limit &&
        isPlainCapital(words, next) &&
        !longestKnown(words, next, limit, 'normal')
      )
        next++;
      else if (next > from && words.raw(next) === 'and' && words.isCapital(next + 1) && isPlainCapital(words, next + 1))
        next += 2;
      else break;
    }
    if (next > from) last = next - 1;
  }
  return { kind: 'title', first: at, last, name: words.name(at, last), known: 0 };
}

function isPlainCapital(words: Words, i: number): boolean {
  const known = words.known(i);
  return (known & (anyThing | Known.given)) === 0 && words.isEnglish(i);
}

/** Whether two parts of a hyphenated word make one demonym: `Sino-Russian`, `Franco-German`, `Chinese-American`. */
export function isJoinedDemonym(parts: readonly string[]): boolean {
  const last = parts.at(-1) as string;
  if ((lookUp(last) & Known.group) === 0) return false;
  return parts.slice(0, -1).every(part => demonymPrefixes.has(part) || (lookUp(part) & Known.group) !== 0);
}
