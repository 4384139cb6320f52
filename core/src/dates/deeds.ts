/** What was done once, as far as the text names it, whose it was, and its date: `the treaty was signed on 4 April 1949`. */
import type { DocumentAnalysis } from '../document/analysis.ts';
import { type Deed, deedNouns, doneDeeds, happens, ownDeeds } from '../lexicon/deeds.ts';
import { isEnglishWord } from '../lexicon/englishWords.ts';
import { auxiliaries } from '../lexicon/functionWords.ts';
import { lasting, notOneOfAKind, plainModifiers } from '../lexicon/occasions.ts';
import { civilTitles, titleWords } from '../lexicon/titles.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Span } from '../text/span.ts';
import { sentenceProper } from './dateline.ts';
import { dayNumber } from './iso.ts';

/** A date as the text gives it. Months are counted from 1. */
interface Given {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

export interface DatedDeed extends Given {
  readonly deed: Deed;
  /** The last word of what it was done to, or of who did it, in small letters; empty for an event by itself. */
  readonly head: string;
  /** The other words of its name. */
  readonly words: ReadonlySet<string>;
  /** To whom, by whom, where: words of `to traffic`, `in Lund`, around the date. */
  readonly terms: ReadonlySet<string>;
  /** `by the senate`, `by Tarn`, or who stands before the verb; empty where nothing says so. */
  readonly by: string;
  /** `the flood of 1953`: the date tells which one is meant. */
  readonly restricts: boolean;
  /** In words: `opening of the river library`. */
  readonly label: string;
  /** How often the opposite was told of before: a thing that closed meanwhile opens a second time. */
  readonly turn: number;
  /** Where the date stands. */
  readonly place: Span;
}

/** So far before a date its verb and subject are looked for, in UTF-16 units. */
const REACH = 160;
/** As many words stand between the verb and the date at most. */
const BETWEEN = 8;
/** As many words has what it is done to. */
const LONGEST = 6;

/** The deeds of a document that have their date beside them, in order of position. */
export function deedsOf(document: DocumentAnalysis): DatedDeed[] {
  const { text } = document.source;
  const found: (DatedDeed & { turn: number })[] = [];
  for (const date of document.quantities) {
    const given = givenBy(date);
    const sentence = given && sentenceProper(document, date);
    if (!given || !sentence) continue;
    const from = Math.max(sentence.start, date.start - REACH);
    const lead = text.slice(from, date.start);
    const link = /(?:^|[ ,]) ?(on|in|of)(?: the)? $/i.exec(lead);
    if (!link) continue;
    // Half a word, perhaps.
    const whole = from === sentence.start ? 0 : lead.indexOf(' ') + 1;
    const opens = link.index === 0 && whole === 0;
    const told = opens
      ? behind(text, date, sentence)
      : (before(lead.slice(whole, link.index)) ??
        participle(lead.slice(0, link.index), text.slice(date.end, sentence.end)));
    // `The hotel closed in 1992 its last two rooms`
    if (!opens && /^ (?:its|their|his|her|the|an?|\d|all|both) /.test(text.slice(date.end, date.end + 8))) continue;
    const around = text.slice(from, Math.min(sentence.end, date.end + REACH));
    if (told && !OPEN.test(around) && (given.year !== null || !/(?<![\d.,])(?:19|20)\d\d(?![\d,])/.test(around)))
      found.push({
        ...withTerms(told, text.slice(date.end, sentence.end)),
        ...given,
        turn: 0,
        place: { start: date.start, end: date.end },
      });
  }
  countTurns(text, found);
  return found.map(one => withOwner(one, found));
}

/** What opens, closes and opens once more has two openings. */
function countTurns(text: string, found: { deed: Deed; place: Span; turn: number }[]): void {
  for (const [name, opposite] of TURNS) {
    const own = found.filter(({ deed }) => deed.name === name);
    if (own.length < 2) continue;
    const places = [...text.matchAll(opposite)].map(({ index }) => index);
    for (const one of own) one.turn = firstAfter(places, one.place.start);
  }
}

const TURNS: readonly (readonly [deed: string, opposite: RegExp])[] = [
  ['opening', /(?<!\p{sc=Latin})(?:clos(?:e[sd]?|ing|ure)|shut)(?!\p{sc=Latin})/giu],
  ['closing', /(?<!\p{sc=Latin})(?:re-?)?open(?:s|ed|ing)?(?!\p{sc=Latin})/giu],
];

const firstAfter = (places: readonly number[], at: number): number => {
  const found = places.findIndex(place => place > at);
  return found < 0 ? places.length : found;
};

/** With what stands right behind the date: `on 3 May by the senate`. */
function withTerms(told: Told, rest: string): Told {
  const phrase = /^ ((?:to|by|for|from|as|in|at|near|of) [^,.;:()]{2,60})/u.exec(rest)?.[1];
  return phrase === undefined ? told : { ...told, ...termsOf(wordsOf(phrase), told) };
}

/** What is said behind a verb: by whom, and all else. */
function termsOf(words: readonly string[], known: Pick<Told, 'terms' | 'by'>): Pick<Told, 'terms' | 'by'> {
  const terms = new Set(known.terms);
  let { by } = known;
  let preposition = '';
  for (const word of words) {
    if (JOINS.test(word)) break;
    // `by the Duke of Holt`
    if (PREPOSITION.test(lower(word)) && !(preposition === 'by' && word === 'of')) preposition = lower(word);
    else if (preposition === 'by') by = `${by} ${plain(word)}`.trim();
    else if (preposition !== '' && !DETERMINER.test(lower(word))) terms.add(lower(word));
  }
  return { terms, by };
}

/** `the sale`, `her election`: of the one thing of which the text tells that it was sold, of the one who was elected. */
function withOwner(one: DatedDeed, all: readonly DatedDeed[]): DatedDeed {
  if (one.deed.event || one.head !== '' || one.words.size > 0) return one;
  const named = all.filter(({ deed, head }) => deed === one.deed && head !== '');
  const [first] = named;
  return first && named.every(({ head }) => head === first.head)
    ? { ...one, head: first.head, words: first.words, label: first.label }
    : one;
}

/** What was to be, or was once more: its date need not be the one that another sentence gives. */
const OPEN =
  /(?<!\p{sc=Latin})(?:due|(?:was|were) to|planned|scheduled|supposed|expected|hoped|meant|intended|should|would|delayed|again|re-?elected|re-?appointed|second|third|another|until|anniversary|if)(?!\p{sc=Latin})/iu;

function givenBy({ kind, expression }: Quantity): Given | null {
  if (kind !== 'date') return null;
  if (expression?.type === 'partial' && expression.day !== null && expression.dayTo === undefined)
    return { year: null, month: expression.month, day: expression.day };
  const iso = expression?.type === 'absolute' ? /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(expression.iso) : null;
  if (!iso) return null;
  const part = (at: number): number | null => (iso[at] === undefined ? null : Number(iso[at]));
  return { year: part(1), month: part(2), day: part(3) };
}

type Told = Omit<DatedDeed, keyof Given | 'place' | 'turn'>;

/** From the words before a date. */
function before(lead: string): Told | null {
  const words = wordsOf(lead);
  for (let at = words.length - 1; at >= 0 && words.length - at <= BETWEEN + 1; at--) {
    const word = words[at] as string;
    const told = atVerb(words, at) ?? (at >= words.length - 1 ? atNoun(words) : null);
    if (told) return told;
    if (BREAK.test(word) || JOINS.test(word)) return null;
  }
  return null;
}

/** `In 1934 the pool was opened`: what stands behind a date that opens its sentence. */
function behind(text: string, date: Span, sentence: Span): Told | null {
  const rest = /^,? ([^.;:()]{3,120})/u.exec(text.slice(date.end, sentence.end))?.[1];
  const words = rest === undefined ? [] : wordsOf(rest.split(', ', 1)[0] as string);
  for (let at = 1; at < words.length && at <= LONGEST + 3; at++) {
    const told = atVerb(words, at);
    if (told) return told;
    if (JOINS.test(words[at] as string)) return null;
  }
  return null;
}

/** `Completed in 1284, the cathedral was`: what a sentence opens with is told of its subject. */
function participle(lead: string, rest: string): Told | null {
  const deed = /^\p{Lu}\p{Ll}+$/u.test(lead) ? doneDeeds.get(lead.toLowerCase()) : undefined;
  const subject = deed && SUBJECT.exec(rest)?.[1];
  const thing = subject === undefined ? null : nounBefore(wordsOf(subject), wordsOf(subject).length);
  return deed && thing ? toldOf(deed, thing, lead.toLowerCase(), []) : null;
}

const SUBJECT =
  /^, ((?:the|its|their) (?:[\p{sc=Latin}’'-]{2,20} ){0,3}?[\p{sc=Latin}’'-]{3,20}) (?:is|was|has|had|became|remains|stands|[\p{Ll}]{3,12}(?:s|ed))(?!\p{sc=Latin})/u;

/** Words with the marks behind them: `treaty,`. */
const wordsOf = (text: string): string[] => text.match(/[^\s]+/g) ?? [];
const BREAK = /[,;:()–—“”"]/;
const JOINS =
  /^(?:and|but|or|who|which|that|when|while|where|after|before|since|because|until|as|than|though|if|then|later|earlier|said|says)$/i;

const plain = (word: string): string => word.replace(/^[“"(]{1,3}|[”"),;:.]{1,3}$/g, '');
const lower = (word: string): string => plain(word).toLowerCase();

/** `The treaty was signed`, `The treaty, signed`, `the library opened`, `The fire broke out`. */
function atVerb(words: readonly string[], at: number): Told | null {
  const verb = lower(words[at] as string);
  const done = doneDeeds.get(verb);
  const own = ownDeeds.get(verb);
  const isEvent = happens.has(verb);
  const object = done && CERTAIN.test(lower(words[at + 1] ?? '')) ? nounBefore(words, words.length, at + 2) : null;
  if (done && object) return { ...toldOf(done, object, words[at] as string, []), by: lower(words[at - 1] ?? '') };
  if ((!done && !own && !isEvent) || BREAK.test((words[at] as string).slice(0, -1))) return null;
  let end = verb === 'place' ? at - 1 : at;
  if (verb === 'place' && !/^(?:takes?|took|taken)$/.test(lower(words[end] ?? ''))) return null;
  while (
    end > 0 &&
    (auxiliaries.has(lower(words[end - 1] as string)) || ADVERB.test(lower(words[end - 1] as string)))
  ) {
    if (/,$/.test(words[end - 1] as string)) return null;
    end--;
  }
  const passive = words.slice(end, at).some(word => BE.test(lower(word)));
  // `, which was opened`, `, opened`
  if (end > 0 && /^(?:which|who|that)$/.test(lower(words[end - 1] as string))) end--;
  const apposed = /,$/.test(words[end - 1] ?? '');
  const thing = nounBefore(words, end);
  if (!thing) return null;
  if (isEvent && passive === (verb === 'held')) {
    const event = deedNouns.get(thing.head);
    if (event?.event) return eventOf(event, thing);
  }
  // `The library opened` is not `The library opened its doors`: nothing but a place may come before the date.
  const deed = passive || (apposed && !own) ? done : apposed && end === at ? done : own;
  if (!deed) return null;
  const next = words[at + 1];
  if (deed === own && !passive && next !== undefined && !PREPOSITION.test(lower(next)) && !/ly$/.test(next))
    return null;
  return toldOf(deed, thing, verb, words.slice(at + 1));
}

function toldOf(deed: Deed, { head, words, label }: Noun, verb: string, rest: readonly string[]): Told {
  const name = deed.name === 'opening' && (BEGINS.test(verb) || lasting.has(head)) ? 'beginning' : deed.name;
  const terms = termsOf(rest, { terms: new Set(), by: '' });
  return { deed, head, words, ...terms, restricts: false, label: `${name} of ${label}` };
}

const BEGINS = /^(?:beg[iau]n|start)/;

/** `her election`, `the fire`, `the vote on the merger`: right before its date. */
function atNoun(words: readonly string[]): Told | null {
  if (BREAK.test(words.at(-1) as string)) return null;
  const thing = nounBefore(words, words.length);
  const deed = deedNouns.get(thing?.head ?? '');
  if (!deed || !thing?.determined || thing.tail.some(isVerb)) return null;
  // `the Harlow merger`: nobody is named whose it is.
  return { ...eventOf(deed, thing), restricts: true };
}

/** What cannot stand behind a noun, in the words that tell where or of what it was. */
const isVerb = (word: string): boolean =>
  happens.has(word) || auxiliaries.has(word) || /(?:ed|ly)$|^(?:out|up)$/.test(word);

const eventOf = (deed: Deed, { words, label }: Noun): Told => ({
  deed,
  head: '',
  words,
  terms: new Set<string>(),
  by: '',
  restricts: false,
  label,
});

interface Noun {
  readonly head: string;
  readonly words: ReadonlySet<string>;
  readonly label: string;
  /** Words behind it that tell where, or of what: `over the Orle`. */
  readonly tail: readonly string[];
  /** With `the` or an owner: a certain one. */
  readonly determined: boolean;
}

/** What is named right before a place among words: `the new bridge over the Orle` is a bridge. */
function nounBefore(words: readonly string[], end: number, from = 0): Noun | null {
  let last = end;
  const tail: string[] = [];
  for (let tries = 0; tries < 3; tries++) {
    let start = last;
    while (
      start > 0 &&
      last - start < LONGEST &&
      !DETERMINER.test(lower(words[start - 1] as string)) &&
      !PREPOSITION.test(lower(words[start - 1] as string)) &&
      !JOINS.test(words[start - 1] as string) &&
      !(start < last && /[,;:)”"]$/.test(words[start - 1] as string))
    )
      start--;
    if (start === last) return null;
    const opening = start > 0 ? lower(words[start - 1] as string) : '';
    const determined = DETERMINER.test(opening);
    const ahead = determined ? start - 2 : start - 1;
    // Words behind a preposition tell where, or of what: whose noun it is stands before it.
    if (ahead >= 0 && PREPOSITION.test(lower(words[ahead] as string))) {
      tail.push(...words.slice(start, last).map(lower));
      last = ahead;
      continue;
    }
    if ((determined && ANY.test(opening)) || start < from) return null;
    return nounOf(words.slice(start, last), determined, tail, start === 0);
  }
  return null;
}

function nounOf(own: readonly string[], determined: boolean, tail: readonly string[], first: boolean): Noun | null {
  // `Mayor Ada Brekke`; but `her sister ship` is no nun.
  const named = own.map(plain).filter(word => !/^\p{Lu}/u.test(word) || !isTitle(word.toLowerCase()));
  const head = named.at(-1)?.toLowerCase();
  if (head === undefined || !/^\p{L}[\p{L}’'-]+$/u.test(head)) return null;
  // Without `the` it must be a name; the capital of a sentence's first word makes none.
  if (
    !determined &&
    (!named.every(word => /^\p{Lu}/u.test(word)) || (first && named.length === 1 && isEnglishWord(head)))
  )
    return null;
  if (PRONOUN.test(head) || named.some(word => auxiliaries.has(word.toLowerCase()) || /^(?:not|never)$/.test(word)))
    return null;
  const others = named.slice(0, -1).map(word => word.toLowerCase());
  if (others.some(word => (word !== NEW && notOneOfAKind.has(word)) || !/^[\p{L}’'.-]+$/u.test(word))) return null;
  return {
    head,
    words: new Set([...others, ...tail].filter(word => !plainModifiers.has(word) && !MODIFIER.test(word))),
    label: `${determined ? 'the ' : ''}${named.join(' ')}`,
    tail,
    determined,
  };
}

const isTitle = (word: string): boolean => titleWords.has(word) || civilTitles.has(word);
const NEW = 'new';
const CERTAIN = /^(?:the|its|their|his|her)$/;
const BE = /^(?:is|are|was|were|be|been|being)$/;
const ADVERB = /^(?:also|finally|officially|formally|only|just|now|\p{Ll}{4,}ly)$/u;
const DETERMINER = /^(?:the|its|their|his|her|this|that|these|those|an?|each|every|any|some|no)$/;
const ANY = /^(?:an?|each|every|any|some|no)$/;
const PREPOSITION =
  /^(?:of|for|in|at|on|to|from|with|by|between|under|over|near|off|into|behind|against|through|across|around|as)$/;
const PRONOUN = /^(?:it|he|she|they|we|i|you|who|which|that|this|there|one|them|us|both|all|doors)$/;
/** They tell a thing from no other of its name. */
const MODIFIER = /^(?:own|entire|whole|tiny|small|famous|wooden|historic|beloved|popular|modern|grand)$/;

/** Days: two dates so near are those of one deed; for what may be done again, and without a year, fewer. */
const SAME_TIME = 62;
const SAME_SEASON = 31;
const SAME_WEEKS = 20;

/** Whether two dates are given for one deed, both in one text. */
export function deedsDisagree(one: DatedDeed, other: DatedDeed): boolean {
  const [a, b] = one.place.start < other.place.start ? [one, other] : [other, one];
  if (a.deed !== b.deed || a.head !== b.head || (a.restricts && b.restricts && a.head === '')) return false;
  if (a.turn !== b.turn || !onOneTerms(a, b) || (a.deed.recurs && a.words.size * b.words.size === 0)) return false;
  const apart = daysApart(a, b);
  if (apart === 0) return false;
  const near = a.deed.again || a.deed.recurs ? SAME_WEEKS : a.year === null ? SAME_SEASON : SAME_TIME;
  // What opens and closes each week is told of without a year.
  if (apart !== null && apart <= near) return areOne(a, b, true) && (a.year !== null || apart % 7 > 0);
  if (a.year === null || b.year === null || a.deed.again || !isSlip(a.year, b.year)) return false;
  return areOne(a, b, false) && a.terms.size === b.terms.size;
}

/** The later one tells nothing, by whom or where, that the first has not told. */
function onOneTerms(a: DatedDeed, b: DatedDeed): boolean {
  if (![...b.terms].every(term => a.terms.has(term))) return false;
  // Each state signs a treaty by itself; that all did is no name.
  const isOfAll = (by: string): boolean => by === '' || !/\p{Lu}/u.test(by);
  if (/^(?:signing|ratification)$/.test(a.deed.name)) return a.by === b.by || (isOfAll(a.by) && isOfAll(b.by));
  return a.by === b.by || a.by === '' || b.by === '';
}

/** Days between two dates of one year or with their years; null where one is no day, or nobody knows its year. */
function daysApart(a: Given, b: Given): number | null {
  if ((a.year === null) !== (b.year === null) || a.month === null || b.month === null) return null;
  if (a.day === null || b.day === null) return a.year === b.year ? Math.abs(a.month - b.month) * DAYS_OF_MONTH : null;
  const days = ({ year, month, day }: Given): number => dayNumber(year ?? 2001, month ?? 1, day ?? 1);
  return Math.abs(days(a) - days(b));
}

const DAYS_OF_MONTH = 31;

/** Two years that differ in one digit, or have the same digits in another order. Others may be those of two things of one name. */
function isSlip(one: number, other: number): boolean {
  const [a, b] = [String(one), String(other)];
  const differing = [...a].filter((digit, i) => digit !== b[i]).length;
  return differing === 1 || (differing > 0 && [...a].sort().join() === [...b].sort().join());
}

/**
 * What the later one tells of it, the first has told: `the river library`, then `the library`. `The library`, then `the
 * river library` are two. The new library is the library where both days are near; years apart there was an old one.
 */
function areOne(a: DatedDeed, b: DatedDeed, near: boolean): boolean {
  if (!near && a.words.has(NEW) !== b.words.has(NEW)) return false;
  return [...b.words].every(word => a.words.has(word) || (near && word === NEW));
}
