/**
 * Whether two figures are told of two kinds of a thing, or on two terms: `A single ticket costs`, `A return ticket costs`;
 * `8 euros`, `12 euros for groups`. Asked last, of the few that have all else in common.
 */
import { weekdays } from '../lexicon/calendar.ts';
import { auxiliaries } from '../lexicon/functionWords.ts';
import {
  contrasts,
  kindVerbs,
  kindWords,
  noTerms,
  priceNouns,
  priceVerbs,
  rateVerbs,
  standIns,
  stateVerbs,
  superlatives,
} from '../lexicon/kinds.ts';
import { singular } from '../lexicon/nouns.ts';
import { firstEndingAfter, type Span } from '../text/span.ts';
import type { ClaimInDocument } from './compare.ts';
import { clauseAround, windowOf } from './measure.ts';
import { apartIn, meet } from './sets.ts';
import type { View } from './view.ts';
import { normalForm } from './vocabulary.ts';

/** The thing that a figure is told of, by the words before its verb. */
interface Kind {
  /** `ticket`, in normal form. */
  readonly head: string;
  /** `single`, and words behind the head: `of light crude`. Singular, in small letters. */
  readonly words: ReadonlySet<string>;
  /** What stands behind the head alone: `to the top`. */
  readonly tail: Phrase | null;
  /** Any of its kind, not a certain one: `a ticket`, `Night buses`. */
  readonly generic: boolean;
  readonly verb: string;
  /** Nothing stands between the verb and the figure. */
  readonly direct: boolean;
}

/** `to the top`, `for groups`. Words singular, in small letters. */
interface Phrase {
  readonly preposition: string;
  readonly words: ReadonlySet<string>;
}

/** A reason in words why the two are told of different things; null if there is none. */
export function differentKinds(first: ClaimInDocument, a: View, second: ClaimInDocument, b: View): string | null {
  const one = kindOf(first, a);
  const other = kindOf(second, b);
  if (!one || !other) return null;
  if (one.head !== other.head) return isOtherThing(one, other, a, b) ? 'different things' : null;
  if (one.tail && other.tail && parted(one.tail, other.tail)) return 'different things of one name';
  if (areApart(one.words, other.words, one.generic && other.generic)) return 'different kinds of one thing';
  return priced(one) && priced(other) && differentTerms(first, a, second, b, one, other) ? 'different terms' : null;
}

/** `The library seats 80`, `The library seats 95`: of the same thing the same state is told, and nothing else. */
export function isToldAlike(first: ClaimInDocument, a: View, second: ClaimInDocument, b: View): boolean {
  const one = kindOf(first, a);
  const other = kindOf(second, b);
  return (
    one !== null &&
    other !== null &&
    one.direct &&
    other.direct &&
    one.head === other.head &&
    stateVerbs.has(one.verb) &&
    stateVerbs.has(other.verb) &&
    normalForm(one.verb) === normalForm(other.verb) &&
    apartIn(one.words, other.words, () => true) === 0 &&
    wordBehind(first, a.quantity) === wordBehind(second, b.quantity)
  );
}

/** The word right behind a figure; empty where a mark or the end stands there. */
const wordBehind = ({ document }: ClaimInDocument, { end }: Span): string =>
  /^ ([\p{L}\d’'-]{1,40})/u.exec(document.source.text.slice(end, end + 42))?.[1] ?? '';

const STAND_INS: ReadonlySet<string> = new Set([...standIns].map(word => normalForm(word) || word));

/**
 * `Diesel costs`, `Petrol costs`: each is any of its kind; `The reading room seats`, `The hall seats`: neither sentence speaks of
 * the other, and neither noun may stand for any.
 */
function isOtherThing(one: Kind, other: Kind, a: View, b: View): boolean {
  if (a.sentence.has(other.head) || b.sentence.has(one.head)) return false;
  if (one.generic && other.generic) return rateVerbs.has(one.verb) && rateVerbs.has(other.verb);
  return (
    !one.generic &&
    !other.generic &&
    normalForm(one.verb) === normalForm(other.verb) &&
    !/^(?:is|are|was|were)$/.test(one.verb) &&
    !STAND_INS.has(one.head) &&
    !STAND_INS.has(other.head)
  );
}

/** Whether words that stand with one thing tell it from another of the same name. */
function areApart(some: ReadonlySet<string>, others: ReadonlySet<string>, generic: boolean): boolean {
  const ones = [...some].filter(word => !others.has(word));
  const twos = [...others].filter(word => !some.has(word));
  if (ones.length > 0 && twos.length > 0 && (generic || contrast(ones, twos))) return true;
  // `Tenants pay`, `New tenants pay`: of any tenants the word makes a kind, of certain ones it may describe.
  return [...ones, ...twos].some(word => kindWords.has(word) || (generic && CONTRASTED.has(word)));
}

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

const priced = ({ head, verb }: Kind): boolean =>
  priceVerbs.has(verb) && (!/^(?:is|are)$/.test(verb) || priceNouns.has(head));

function differentTerms(
  first: ClaimInDocument,
  a: View,
  second: ClaimInDocument,
  b: View,
  one: Kind,
  other: Kind,
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

/** Of the subject that stands before the figure's verb in its clause; null where none is found, or it has a name. */
function kindOf({ document, index }: ClaimInDocument, { quantity }: View): Kind | null {
  const claim = document.claims[index];
  if (!claim) return null;
  const { text } = document.source;
  const [from] = clauseAround(text, quantity, windowOf(quantity, claim));
  const cut = Math.max(from, quantity.start - REACH);
  const words = text
    .slice(cut, quantity.start)
    .split(/[\s\u00a0]+/)
    .filter(word => word !== '');
  // Half a word, perhaps.
  if (cut > from) words.shift();
  const verb = verbAmong(words);
  let end = verb;
  while (end > 0 && auxiliaries.has(words[end - 1] as string)) end--;
  if (end < 1) return null;
  let start = end;
  while (start > 0 && end - start < LONGEST && !opensClause(words[start - 1] as string)) start--;
  const own = words.slice(start, end);
  // `Harlow Foods employs`: names are told apart as such.
  if (own.slice(1).some(word => /^\p{Lu}/u.test(word)) || isNamed(document, text, own[0] as string, quantity))
    return null;
  return kindIn(own.map(plain), (words[verb] as string).toLowerCase(), verb === words.length - 1);
}

/** So far before a figure its verb and subject are looked for, in UTF-16 units. */
const REACH = 120;
/** As many words stand before the verb at most. */
const LONGEST = 8;

/** The last verb of the table; else a word that looks like one right before the figure. -1 if there is none. */
function verbAmong(words: readonly string[]): number {
  let verb = words.length - 1;
  while (verb >= 0 && !kindVerbs.has((words[verb] as string).toLowerCase())) verb--;
  return verb < 0 && /^\p{Ll}{2,}(?:s|ed)$/u.test(words.at(-1) ?? '') ? words.length - 1 : verb;
}

function kindIn(words: readonly string[], verb: string, direct: boolean): Kind | null {
  const [opening = ''] = words;
  if (opening === '' || PREPOSITION.test(opening) || PRONOUN.test(opening)) return null;
  const determined = DETERMINER.test(opening) || ANY.test(opening);
  const noun = words.slice(determined ? 1 : 0).filter(word => !ADVERB.test(word));
  const link = noun.findIndex(word => PREPOSITION.test(word));
  const head = noun[link < 0 ? noun.length - 1 : link - 1];
  if (head === undefined) return null;
  const others = noun.filter(
    word => word !== head && !PREPOSITION.test(word) && !DETERMINER.test(word) && !ANY.test(word),
  );
  return {
    head: normalForm(head) || head,
    words: new Set(others.map(word => singular(word))),
    tail: link < 0 ? null : phraseOf(noun[link] as string, noun.slice(link + 1)),
    // `the average flat` is any flat.
    generic: !DETERMINER.test(opening) || noun[0] === 'average',
    verb,
    direct,
  };
}

const phraseOf = (preposition: string, words: readonly string[]): Phrase => ({
  preposition,
  words: new Set(
    words
      .filter(word => !PREPOSITION.test(word) && !DETERMINER.test(word) && !ANY.test(word))
      .map(word => singular(word)),
  ),
});

/** On what a price depends, right behind it: `for groups`, `on weekdays`, `outside the ring road`; null if on nothing. */
function termsOf({ document }: ClaimInDocument, { end }: Span): Phrase | null {
  const behind = document.source.text
    .slice(end, end + TERMS_REACH)
    .split(/[ \n]/)
    .slice(1);
  // `8 euros a night in winter`
  let at = RATE.test(behind[0] ?? '') ? 2 : 0;
  const preposition = behind[at] ?? '';
  if (/^(?:on|off)line\b/.test(preposition)) return { preposition: 'online', words: new Set([plain(preposition)]) };
  if (!ON_TERMS.test(preposition)) return null;
  at++;
  if (DETERMINER.test(behind[at] ?? '') || ANY.test(behind[at] ?? '')) at++;
  const words = phraseFrom(behind, at);
  const [opening = ''] = words;
  // `on Sundays`, `on weekdays`; but `on Monday` and `in March` are when it was said, or is so.
  if (words.some(word => /^\p{Lu}/u.test(word)) && !isAnyWeekday(opening.toLowerCase())) return null;
  const { words: found } = phraseOf(preposition, words.map(plain));
  return [...found].some(word => noTerms.has(word) || PRONOUN.test(word)) ? null : { preposition, words: found };
}

/** As much behind a figure is looked at, in UTF-16 units: more than a determiner and three words mostly take. */
const TERMS_REACH = 70;
/** As many words tell one term from another. */
const TERMS_WORDS = 3;

function phraseFrom(words: readonly string[], from: number): string[] {
  const found: string[] = [];
  for (let i = from; i < words.length && found.length < TERMS_WORDS; i++) {
    const word = words[i] as string;
    found.push(word);
    if (!/[\p{L}\d]$/u.test(word)) break;
  }
  return found;
}

const isAnyWeekday = (word: string): boolean => {
  const day = plain(word);
  return !weekdays.has(day) && weekdays.has(singular(day));
};

const RATE = /^(?:an?|per|each)$/;
const ON_TERMS = /^(?:for|in|at|from|after|before|on|with|without|during|outside|inside|within)$/;
const DETERMINER = /^(?:the|its|their|his|her|our|my|your|this|that|these|those)$/;
const ANY = /^(?:an?|each|every|any|all|most|many|some|several)$/;
const PREPOSITION = /^(?:of|for|in|at|on|to|from|with|by|between|under|over|after|before|into|off|near)$/;
const PRONOUN = /^(?:it|he|she|they|we|i|you|who|which|that|this|there|one|them|us)$/;
const ADVERB = /^(?:now|also|still|currently|already|then|typically|usually|often|alone|only)$/;

const BREAK = /[,;:()–—“”"]/;
const opensClause = (word: string): boolean =>
  BREAK.test(word) || /^(?:and|but|or|while|that|where|when|because|as|if|than|said|says)$/.test(word.toLowerCase());

/** In small letters, without a mark or ’s at its end. */
const plain = (word: string): string => word.toLowerCase().replace(/[’']s?$|[^\p{L}\d’'-]+/gu, '');

/** Whether the word that opens the phrase belongs to a name of the article. */
const isNamed = ({ mentions }: ClaimInDocument['document'], text: string, word: string, { start }: Span): boolean => {
  if (!/^\p{Lu}/u.test(word)) return false;
  const at = text.lastIndexOf(word, start - 1);
  const mention = mentions[firstEndingAfter(mentions, at)];
  return mention !== undefined && mention.start <= at;
};
