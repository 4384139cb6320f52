import { eventHeads, otherHeads, workHeads } from '../lexicon/events.ts';
import { organizationHeads } from '../lexicon/organizations.ts';
import { placeHeads } from '../lexicon/places.ts';
import type { Atom } from './atoms.ts';
import { anyPerson, anyPlace, anyThing, Known } from './gazetteer.ts';
import type { Words } from './words.ts';

/** Words that place a name on the map: `Southern Lebanon`, `Greater Manchester`. */
const compass: ReadonlySet<string> = new Set(
  'north south east west northern southern eastern western central greater upper lower inner outer new northeast northwest southeast southwest northeastern northwestern southeastern southwestern'.split(
    ' ',
  ),
);

/** Whether a word, in small letters, heads the names of organizations, places, events or works. */
export const isHead = (lower: string): boolean => heads.has(lower);
const heads: ReadonlySet<string> = new Set([
  ...organizationHeads,
  ...placeHeads,
  ...eventHeads,
  ...workHeads,
  ...otherHeads,
]);

/** Joiners that stay inside a name only behind a head: `Ministry of`, `Centre for`, `Commission on`. */
const headLinks = /^(?:of|for|on)(?: the)?$/;

/**
 * Cuts a run without titles into names: `Danish` | `Mette Lind`, `China` and `Russia`, but
 * `Chinese Academy of Sciences` whole. Gives the atoms of each name, joiners inside included.
 *
 * @param opening whether the run begins where any word would have a capital
 */
export function splitRun(words: Words, atoms: readonly Atom[], opening: boolean): Atom[][] {
  const names: Atom[][] = [];
  let part: Atom[] = [];
  const close = (): void => {
    if (part.length > 0) names.push(part);
    part = [];
  };
  for (let i = 0; i < atoms.length; i++) {
    const atom = atoms[i] as Atom;
    if (part.length === 0) {
      part.push(atom);
      continue;
    }
    const joiner = atom.kind === 'joiner' ? atom : null;
    const next = joiner ? atoms[i + 1] : atom;
    if (!next) break;
    const atStart = opening && part[0] === atoms[0] && part.length === 1;
    const joined = joiner
      ? joinsOver(words, part, joiner, next, atoms, i + 1, atStart)
      : joins(words, part, next, atoms, i, atStart);
    if (!joined) close();
    else if (joiner) part.push(joiner);
    part.push(next);
    if (joiner) i++;
  }
  close();
  return names;
}

const lastWord = (words: Words, atom: Atom): string => words.lower(atom.last);
const isMulti = (atom: Atom): boolean => atom.first !== atom.last;

/** The word that says what the rest of the run, from atom `from`, is: the last one before `of`, `for` or `and`. */
function headFrom(words: Words, atoms: readonly Atom[], from: number): string {
  let head = from;
  for (let i = from; i < atoms.length; i++) {
    const { kind, name } = atoms[i] as Atom;
    if (kind === 'joiner' && (headLinks.test(name) || name === 'and')) break;
    if (kind === 'name') head = i;
  }
  return lastWord(words, atoms[head] as Atom);
}

/** Whether `next` goes on with the name that `part` begins, nothing between them. */
function joins(
  words: Words,
  part: readonly Atom[],
  next: Atom,
  atoms: readonly Atom[],
  at: number,
  atStart: boolean,
): boolean {
  const before = part.at(-1) as Atom;
  const headed = isHead(headFrom(words, atoms, at));
  const nextIsThing = (next.known & anyThing) !== 0;
  const known = before.known;
  if (isMulti(next) && nextIsThing) {
    if (compass.has(lastWord(words, before)) && !isMulti(before)) return true;
    // `British National Party`, `United Nations Security Council`.
    if (!(next.known & Known.organization) || !headed || (atStart && !(known & anyThing))) return false;
    return (known & (Known.group | anyPlace | Known.organization)) !== 0 || words.isEnglish(before.last);
  }
  if (part.length === 1 && known & Known.group && !(known & (Known.given | Known.familyFirst))) return headed;
  if (endsName(words, part, next, atoms, at) && !headed) return false;
  if (part.length === 1 && known & anyPlace && !(known & Known.given && !nextIsThing)) {
    if (next.known & (Known.country | Known.group)) return headed && !(next.known & Known.country);
    if (headed) return true;
    if (next.known & Known.given && !(next.known & Known.word)) return false;
    const plainNext = !(next.known & (anyThing | anyPerson)) && words.isEnglish(next.last);
    return !(known & Known.country) || (!isMulti(before) && !plainNext);
  }
  if (known & anyThing && isMulti(before)) return headed;
  if (part.length === 1 && known & Known.organization && !(known & anyPerson)) {
    return headed || !(next.known & Known.given) || atoms[at + 1] === undefined;
  }
  const plain = !isMulti(before) && !(known & (anyThing | anyPerson)) && words.isEnglish(before.last);
  if (atStart && plain) {
    // `Supreme Court`: two plain words with capitals are a name; `Leaders Novak` are a word and a name.
    return !isMulti(next) && !(next.known & (anyThing | anyPerson)) && words.isEnglish(next.last);
  }
  if (next.known & Known.group) return headed;
  return true;
}

/** `Adivasi Forum` | `Sanjib Drong`: a head ends a name when the full name of a person follows. */
function endsName(words: Words, part: readonly Atom[], next: Atom, atoms: readonly Atom[], at: number): boolean {
  const before = part.at(-1) as Atom;
  if (part.length < 2 && !isMulti(before)) return false;
  if (before.known & anyPerson && !(before.known & Known.word)) return false;
  if (!isHead(lastWord(words, before)) || atoms[at + 1]?.kind !== 'name') return false;
  return (next.known & Known.given) !== 0 || !words.isEnglish(next.last);
}

/** Whether `next` goes on with the name over a small word. */
function joinsOver(
  words: Words,
  part: readonly Atom[],
  joiner: Atom,
  next: Atom,
  atoms: readonly Atom[],
  at: number,
  atStart: boolean,
): boolean {
  const before = part.at(-1) as Atom;
  const { name } = joiner;
  if (name === '&' || name === '+' || name === "'s") return true;
  const head = lastWord(words, before);
  const nextIsThing = (next.known & anyThing) !== 0;
  if (headLinks.test(name)) {
    if (before.known & (anyPlace | Known.group | Known.organization) && !isHead(head)) return false;
    if (isHead(head)) {
      if (name.startsWith('of')) return true;
      // `for` and `on` also follow a name that is complete: `the Court on Monday`, `the River for Walker`.
      if (placeHeads.has(head) && !organizationHeads.has(head)) return false;
      return !(next.known & (anyPlace | Known.given | Known.group | Known.organization));
    }
    return (
      name.startsWith('of') && !atStart && !(before.known & anyPerson) && words.isEnglish(before.last) && !nextIsThing
    );
  }
  if (name === 'and') {
    const follows = atoms[at + 1]?.kind === 'name';
    const plain = (!nextIsThing || (next.known & Known.group && follows)) && (words.isEnglish(next.last) || follows);
    if (!plain || (next.known & Known.given && !(next.known & Known.word))) return false;
    const linked = part.findIndex(atom => atom.kind === 'joiner' && headLinks.test(atom.name));
    if (linked > 0) return isHead(lastWord(words, part[linked - 1] as Atom)) && !isHead(lastWord(words, next));
    const following = atoms[at + 1];
    return (
      !atStart &&
      !isHead(head) &&
      !(before.known & (anyThing | anyPerson)) &&
      words.isEnglish(before.last) &&
      following?.kind === 'name' &&
      isHead(headFrom(words, atoms, at + 1))
    );
  }
  if (/^(?:and|in|to|without|on|for|of)\b/.test(name)) return false;
  // Particles of personal names, and the small words of French and Spanish ones.
  return !(before.known & Known.country && next.known & Known.country);
}
