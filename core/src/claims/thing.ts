/** Of what thing a figure is told, by the words before its verb, and on what terms, by those behind the figure. */
import { weekdays } from '../lexicon/calendar.ts';
import { auxiliaries } from '../lexicon/functionWords.ts';
import { kindVerbs, noTerms } from '../lexicon/kinds.ts';
import { singular } from '../lexicon/nouns.ts';
import { firstEndingAfter, type Span } from '../text/span.ts';
import type { ClaimInDocument } from './compare.ts';
import { clauseAround, windowOf } from './measure.ts';
import type { View } from './view.ts';
import { normalForm } from './vocabulary.ts';

/** The thing that a figure is told of, by the words before its verb. */
export interface Thing {
  /** `ticket`, in normal form. */
  readonly head: string;
  /** `single`, and words behind the head: `of light crude`. Singular, in small letters. */
  readonly words: ReadonlySet<string>;
  /** What stands behind the head alone: `to the top`. */
  readonly tail: Phrase | null;
  /** Any of its kind, not a certain one: `a ticket`, `Night buses`. */
  readonly generic: boolean;
  /** `Harlow Foods`: a name, whatever it is. */
  readonly named: boolean;
  /** `its tower`, `the town's library`: it belongs to something else. */
  readonly owned: boolean;
  readonly verb: string;
  /** Nothing stands between the verb and the figure. */
  readonly direct: boolean;
}

/** `to the top`, `for groups`. Words singular, in small letters. */
export interface Phrase {
  readonly preposition: string;
  readonly words: ReadonlySet<string>;
}

/** Of the subject that stands before the figure's verb in its clause; null where none is found, or it has a name. */
export function thingOf({ document, index }: ClaimInDocument, { quantity }: View): Thing | null {
  const claim = document.claims[index];
  if (!claim) return null;
  const { text } = document.source;
  const [from] = clauseAround(text, quantity, windowOf(quantity, claim));
  const cut = Math.max(from, quantity.start - REACH);
  const found = [...text.slice(cut, quantity.start).matchAll(/[^\s\u00a0]+/g)];
  // Half a word, perhaps.
  if (cut > from) found.shift();
  const words = found.map(([word]) => word);
  const verb = verbAmong(words);
  let end = verb;
  while (end > 0 && auxiliaries.has(words[end - 1] as string)) end--;
  if (end < 1) return null;
  let start = end;
  while (start > 0 && end - start < LONGEST && !opensClause(words[start - 1] as string)) start--;
  const own = words.slice(start, end);
  const [opening] = own;
  if (opening === undefined) return null;
  const opensWithName = isNamed(document, opening, cut + (found[start]?.index ?? 0));
  // `Ayr's council` is a council, as `its council` is.
  const ofName = opensWithName && own.length > 1 && /[’']s?$/.test(opening);
  const thing = thingIn([ofName ? 'its' : plain(opening), ...own.slice(1).map(plain)]);
  if (!thing) return null;
  const link = own.findIndex((word, i) => i > 0 && PREPOSITION.test(word));
  // `the school in Ayr` and `the Ayr school` are a school, but `Harlow Foods in Ayr` is a name.
  const head = (link < 0 ? own.length : link) - 1;
  const named = (opensWithName && !ofName) || (head > 0 && /^\p{Lu}/u.test(own[head] as string));
  return { ...thing, named, verb: (words[verb] as string).toLowerCase(), direct: verb === words.length - 1 };
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

function thingIn(words: readonly string[]): Omit<Thing, 'named' | 'verb' | 'direct'> | null {
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
    owned: /^(?:its|their|his|her)$/.test(opening),
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
export function termsOf({ document }: ClaimInDocument, { end }: Span): Phrase | null {
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

/** Whether the word at an offset, which opens the phrase, belongs to a name of the article. */
function isNamed({ mentions }: ClaimInDocument['document'], word: string, at: number): boolean {
  if (!/^\p{Lu}/u.test(word)) return false;
  const mention = mentions[firstEndingAfter(mentions, at)];
  return mention !== undefined && mention.start <= at;
}
