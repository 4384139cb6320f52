/** What was done once, as far as the text names it, whose it was, and its date: `the treaty was signed on 4 April 1949`. */
import type { DocumentAnalysis } from '../document/analysis.ts';
import { type Deed, deedNouns, doneDeeds, happens, ownDeeds } from '../lexicon/deeds.ts';
import { auxiliaries } from '../lexicon/functionWords.ts';
import { lasting } from '../lexicon/occasions.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Span } from '../text/span.ts';
import { sentenceProper } from './dateline.ts';
import { DETERMINER, JOINS, LONGEST, lower, type Noun, nounBefore, PREPOSITION, plain, wordsOf } from './nounBefore.ts';

/** A date as the text gives it. Months are counted from 1. */
export interface Given {
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
  const owners = ownersOf(found);
  return found.map(one => withOwner(one, owners));
}

/** What opens, closes and opens once more has two openings. */
function countTurns(text: string, found: { deed: Deed; place: Span; turn: number }[]): void {
  for (const [name, opposite] of TURNS) {
    const own = found.filter(({ deed }) => deed.name === name);
    if (own.length < 2) continue;
    const places = [...text.matchAll(opposite)].map(({ index }) => index);
    // Both stand in order of position.
    let passed = 0;
    for (const one of own) {
      while (passed < places.length && (places[passed] as number) < one.place.start) passed++;
      one.turn = passed;
    }
  }
}

const TURNS: readonly (readonly [deed: string, opposite: RegExp])[] = [
  ['opening', /(?<!\p{sc=Latin})(?:clos(?:e[sd]?|ing|ure)|shut)(?!\p{sc=Latin})/giu],
  ['closing', /(?<!\p{sc=Latin})(?:re-?)?open(?:s|ed|ing)?(?!\p{sc=Latin})/giu],
];

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

/**
 * `the sale`, `her election`: of the one thing of which the text tells that it was sold, of the one who was elected. Null
 * where several were.
 */
function ownersOf(all: readonly DatedDeed[]): ReadonlyMap<Deed, DatedDeed | null> {
  const owners = new Map<Deed, DatedDeed | null>();
  for (const one of all) {
    if (one.head === '') continue;
    const known = owners.get(one.deed);
    if (known === undefined) owners.set(one.deed, one);
    else if (known?.head !== one.head) owners.set(one.deed, null);
  }
  return owners;
}

function withOwner(one: DatedDeed, owners: ReadonlyMap<Deed, DatedDeed | null>): DatedDeed {
  if (one.deed.event || one.head !== '' || one.words.size > 0) return one;
  const owner = owners.get(one.deed);
  return owner ? { ...one, head: owner.head, words: owner.words, label: owner.label } : one;
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

/** `The treaty was signed`, `The treaty, signed`, `the library opened`, `The fire broke out`. */
function atVerb(words: readonly string[], at: number): Told | null {
  const verb = lower(words[at] as string);
  const done = doneDeeds.get(verb);
  const own = ownDeeds.get(verb);
  const isEvent = happens.has(verb);
  const object = done && CERTAIN.test(lower(words[at + 1] ?? '')) ? nounBefore(words, words.length, at + 2) : null;
  if (done && object) return { ...toldOf(done, object, verb, []), by: plain(words[helped(words, at) - 1] ?? '') };
  if ((!done && !own && !isEvent) || BREAK.test((words[at] as string).slice(0, -1))) return null;
  const takesPlace = verb === 'place';
  if (takesPlace && !/^(?:takes?|took|taken)$/.test(lower(words[at - 1] ?? ''))) return null;
  let end = helped(words, takesPlace ? at - 1 : at);
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

/** Where the words begin that help a verb: `was finally signed`. */
function helped(words: readonly string[], at: number): number {
  let start = at;
  for (let word = words[start - 1]; word !== undefined && !/,$/.test(word); word = words[start - 1]) {
    if (!auxiliaries.has(lower(word)) && !ADVERB.test(lower(word))) break;
    start--;
  }
  return start;
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

const CERTAIN = /^(?:the|its|their|his|her)$/;
const BE = /^(?:is|are|was|were|be|been|being)$/;
const ADVERB = /^(?:also|finally|officially|formally|only|just|now|\p{Ll}{4,}ly)$/u;
const BREAK = /[,;:()–—“”"]/;
