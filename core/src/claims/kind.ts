/**
 * Whether two figures are told of two kinds of a thing, or on two terms: `A single ticket costs`, `A return ticket costs`;
 * `8 euros`, `12 euros for groups`. Asked last, of the few that have all else in common.
 */

import { sentenceProper } from '../dates/dateline.ts';
import {
  comparatives,
  contrasts,
  dimensions,
  formerWords,
  institutions,
  kindWords,
  partNouns,
  partsOfTowns,
  priceNouns,
  priceVerbs,
  rateVerbs,
  standIns,
  stateVerbs,
  superlatives,
} from '../lexicon/kinds.ts';
import type { Span } from '../text/span.ts';
import type { ClaimInDocument } from './compare.ts';
import { extremeOfRange } from './scope.ts';
import { apartIn, meet } from './sets.ts';
import { type Phrase, type Thing, termsOf, thingOf } from './thing.ts';
import type { View } from './view.ts';
import { isMeasure, normalForm } from './vocabulary.ts';

/** A reason in words why the two are told of different things; null if there is none. */
export function differentKinds(first: ClaimInDocument, a: View, second: ClaimInDocument, b: View): string | null {
  if (extremeOfRange(a, b)) return null;
  const one = thingOf(first, a);
  const other = thingOf(second, b);
  if (!one || !other) return null;
  if (one.named || other.named)
    return isOtherThanNamed(one, other, b.sentence) || isOtherThanNamed(other, one, a.sentence)
      ? 'different things'
      : null;
  if (one.head !== other.head) return isOtherThing(one, other, a, b) ? 'different things' : null;
  if (isFormer(one, other) || isFormer(other, one)) return 'one is of what was there before';
  if (one.tail && other.tail && parted(one.tail, other.tail)) return 'different things of one name';
  if (areApart(one.words, other.words, one.generic && other.generic)) return 'different kinds of one thing';
  return priced(one) && priced(other) && differentTerms(first, a, second, b, one, other) ? 'different terms' : null;
}

/** `The library seats 80`, `The library seats 95`: of the same thing the same is told, and nothing else. */
export function isToldAlike(first: ClaimInDocument, a: View, second: ClaimInDocument, b: View): boolean {
  if (isWordForWord(first, a, second, b)) return true;
  const one = thingOf(first, a);
  const other = thingOf(second, b);
  return (
    one !== null &&
    other !== null &&
    !one.named &&
    !other.named &&
    one.direct &&
    other.direct &&
    one.head === other.head &&
    stateVerbs.has(one.verb) &&
    stateVerbs.has(other.verb) &&
    normalForm(one.verb) === normalForm(other.verb) &&
    apartIn(wordsBeside(one, other), wordsBeside(other, one), () => true) === 0 &&
    wordBehind(first, a.quantity) === wordBehind(second, b.quantity)
  );
}

/** `The strike cost the port $4 million.`, `The strike cost the port $14 million.`: two sentences that differ in their number alone. */
function isWordForWord(first: ClaimInDocument, a: View, second: ClaimInDocument, b: View): boolean {
  const [before, after] = aroundFigure(first, a);
  const [other, rest] = aroundFigure(second, b);
  return before === other && after === rest && CERTAIN.test(before);
}

/** What stands before a figure in its sentence, and behind it, as far as two short sentences go. */
function aroundFigure({ document }: ClaimInDocument, { claim, quantity }: View): [string, string] {
  const { text } = document.source;
  const from = Math.max(sentenceProper(document, quantity)?.start ?? claim.start, quantity.start - LONGEST_FRAME);
  return [
    text.slice(from, quantity.number.start),
    text.slice(quantity.number.end, Math.min(claim.end, quantity.end + LONGEST_FRAME)),
  ];
}

const LONGEST_FRAME = 120;
/** A certain thing, and what it did or is: `She scored 12` may be told of every game. */
const CERTAIN = /^The \p{Ll}{3,20} (?:\p{sc=Latin}{1,20} ){1,8}[^\p{L}]{0,3}$/u;

/** The words of a thing; without those behind its head where the other has none: `The zoo in Ayr has`, `The zoo has`. */
function wordsBeside({ words, tail }: Thing, other: Thing): ReadonlySet<string> {
  return tail && !other.tail ? new Set([...words].filter(word => !tail.words.has(word))) : words;
}

/** The word right behind a figure; empty where a mark or the end stands there. */
const wordBehind = ({ document }: ClaimInDocument, { end }: Span): string =>
  /^ ([\p{L}\d’'-]{1,40})/u.exec(document.source.text.slice(end, end + 42))?.[1] ?? '';

const inNormalForm = (words: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...words].map(word => normalForm(word) || word));

const STAND_INS = inNormalForm(standIns);
const PART_NOUNS = inNormalForm(partNouns);
const DIMENSIONS = inNormalForm(dimensions);
/** Noun in normal form → its row of the table. */
const INSTITUTION: ReadonlyMap<string, number> = new Map(
  institutions.flatMap((row, i) => row.map(word => [normalForm(word) || word, i] as const)),
);

/**
 * `Diesel costs`, `Petrol costs`: each is any of its kind; `The reading room seats`, `The hall seats`: neither sentence speaks of
 * the other, and neither noun may stand for any.
 */
function isOtherThing(one: Thing, other: Thing, a: View, b: View): boolean {
  if (a.sentence.has(other.head) || b.sentence.has(one.head)) return false;
  if (isOwnedBy(one, other) || isOwnedBy(other, one)) return true;
  if (one.generic && other.generic) return rateVerbs.has(one.verb) && rateVerbs.has(other.verb);
  return (
    !one.generic &&
    !other.generic &&
    sameVerb(one, other) &&
    !isOneInstitution(one, other) &&
    ((!STAND_INS.has(one.head) && !STAND_INS.has(other.head)) || isPartNoun(one.head) || isPartNoun(other.head))
  );
}

/** `The firm employs 4,000. Its Ayr plant employs 400.`: a part of it, whatever either is called. */
const isOwnedBy = (part: Thing, whole: Thing): boolean =>
  part.owned &&
  !whole.owned &&
  !whole.generic &&
  part.direct &&
  whole.direct &&
  normalForm(part.verb) === normalForm(whole.verb) &&
  isThing(part.head);

/** No measure: `its workforce`, `its diameter`. */
const isThing = (head: string): boolean => !isMeasure(head) && !DIMENSIONS.has(head);

/** One state is told of both; what something is may be told of anything. */
const sameVerb = (one: Thing, other: Thing): boolean =>
  normalForm(one.verb) === normalForm(other.verb) && !/^(?:is|are|was|were)$/.test(one.verb);

/** `The prison holds`, `The jail holds`. */
const isOneInstitution = (one: Thing, other: Thing): boolean => {
  const row = INSTITUTION.get(one.head);
  return row !== undefined && row === INSTITUTION.get(other.head);
};

const isPartNoun = (head: string): boolean => PART_NOUNS.has(head) && !STAND_INS.has(head);

/**
 * `Ayr College has 900 students`, `Its library has 40`: what belongs to a thing is not the thing itself; nor is `the hostel`
 * the Grand Hotel.
 */
const isOtherThanNamed = (other: Thing, whole: Thing, sentence: ReadonlySet<string>): boolean =>
  whole.named &&
  whole.direct &&
  !other.named &&
  other.direct &&
  !other.generic &&
  !sentence.has(other.head) &&
  sameVerb(other, whole) &&
  (PART_NOUNS.has(other.head) ||
    [...other.words].some(word => partsOfTowns.has(`${word} ${other.head}`)) ||
    (other.owned && !STAND_INS.has(other.head) && isThing(other.head)) ||
    (INSTITUTION.has(whole.head) && INSTITUTION.has(other.head) && !isOneInstitution(whole, other)));

/** Whether words that stand with one thing tell it from another of the same name. */
function areApart(some: ReadonlySet<string>, others: ReadonlySet<string>, generic: boolean): boolean {
  const ones = [...some].filter(word => !others.has(word));
  const twos = [...others].filter(word => !some.has(word));
  if (ones.length > 0 && twos.length > 0 && (generic || contrast(ones, twos))) return true;
  // `Tenants pay`, `New tenants pay`: of any tenants the word makes a kind, of certain ones it may describe.
  return [...ones, ...twos].some(
    word => kindWords.has(word) || comparatives.has(word) || (generic && CONTRASTED.has(word)),
  );
}

/** `The tower is 90 metres high. The old tower was 40 metres high.` */
const isFormer = (former: Thing, other: Thing): boolean =>
  PAST_OF.get(other.verb) === former.verb &&
  [...former.words].some(word => formerWords.has(word) && !other.words.has(word));

/** What is so → what was so. */
const PAST_OF: ReadonlyMap<string, string> = new Map([
  ['is', 'was'],
  ['are', 'were'],
  ['has', 'had'],
  ['have', 'had'],
  ['holds', 'held'],
  ['carries', 'carried'],
  ['costs', 'cost'],
  ['takes', 'took'],
  ['makes', 'made'],
]);

/** `to the top` and `to the hall`: the same is said in other words. */
const parted = (one: Phrase, other: Phrase): boolean =>
  (one.preposition === other.preposition || (OF_AGE.test(one.preposition) && OF_AGE.test(other.preposition))) &&
  !meet(formsOf(one), formsOf(other));

/** `Voters under 30`, `Voters over 60`. */
const OF_AGE = /^(?:under|over)$/;

const formsOf = ({ words }: Phrase): Set<string> => new Set([...words].map(word => normalForm(word) || word));

const CONTRASTED: ReadonlySet<string> = new Set(contrasts.flat());

const contrast = (ones: readonly string[], twos: readonly string[]): boolean =>
  [...ones, ...twos].some(word => superlatives.has(word)) ||
  contrasts.some(row => ones.some(word => row.includes(word)) && twos.some(word => row.includes(word)));

const priced = ({ head, verb }: Thing): boolean =>
  priceVerbs.has(verb) && (!/^(?:is|are)$/.test(verb) || priceNouns.has(head));

function differentTerms(
  first: ClaimInDocument,
  a: View,
  second: ClaimInDocument,
  b: View,
  one: Thing,
  other: Thing,
): boolean {
  if (!a.family?.startsWith('money')) return false;
  const ones = termsOf(first, a.quantity);
  const twos = termsOf(second, b.quantity);
  if (!ones && !twos) return false;
  // What something did cost has no terms: only prices that hold have.
  if (!ones || !twos) return one.verb !== 'cost' || other.verb !== 'cost' || (one.generic && other.generic);
  if (ones.preposition !== twos.preposition) return true;
  return !meet(ones.words, twos.words) || areApart(ones.words, twos.words, true);
}
