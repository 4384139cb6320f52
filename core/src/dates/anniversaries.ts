/** Which year an anniversary implies: the year of its event and the number together. */
import type { DocumentAnalysis } from '../document/analysis.ts';
import { datedEvents } from '../lexicon/datedEvents.ts';
import { foldName } from '../names/slug.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { firstEndingAfter, type Span } from '../text/span.ts';

/** An anniversary whose event has a year that is known. */
export interface Anniversary {
  readonly quantity: Quantity;
  /** Which one: 80 for `80th anniversary`. */
  readonly number: number;
  /** Year of the event that is remembered. */
  readonly eventYear: number;
  /** The event in the text's words, or null where the text leaves it out: `its 75th anniversary`. */
  readonly event: string | null;
  /** Where the article gives the year; null where it is common knowledge. */
  readonly yearPlace: Span | null;
  readonly sentence: Span;
  /** Span of the words for the event after `of`; empty at the figure's end where there are none. */
  readonly eventSpan: Span;
}

/** The anniversaries of a document whose event can be dated, by the article itself or by general knowledge. */
export function datedAnniversaries(document: DocumentAnalysis): Anniversary[] {
  const found: Anniversary[] = [];
  for (const quantity of document.quantities) {
    if (quantity.kind !== 'anniversary' || quantity.low === null || quantity.low !== quantity.high) continue;
    if (quantity.bound !== 'exact' || !Number.isInteger(quantity.low)) continue;
    const sentence = document.sentences[firstEndingAfter(document.sentences, quantity.start)];
    if (!sentence || sentence.start > quantity.start) continue;
    const eventSpan = eventAfter(document.source.text, quantity, sentence);
    const event = document.source.text.slice(eventSpan.start, eventSpan.end) || null;
    const year = yearOf(document, quantity, sentence, eventSpan, event);
    if (year) found.push({ quantity, number: quantity.low, ...year, event, sentence, eventSpan });
  }
  return found;
}

const maxEventLength = 160;

/** What the anniversary is of: the words after `of`, `since` or `celebrations of` up to the end of the sentence. */
function eventAfter(text: string, quantity: Quantity, sentence: Span): Span {
  const rest = text.slice(quantity.end, Math.min(sentence.end, quantity.end + maxEventLength));
  const lead =
    /^(?:[\s,]+(?:celebrations?|commemorations?|festivities|ceremony|year|party|gala))*\s+(?:of|since)\s+(?:the\s+)?/i.exec(
      rest,
    );
  if (!lead) return { start: quantity.end, end: quantity.end };
  const start = quantity.end + lead[0].length;
  const stop = /[;:()]|\s[–—-]\s|[.!?]["'”’]?(?=\s|$)/.exec(rest.slice(lead[0].length));
  return { start, end: start + (stop ? stop.index : rest.length - lead[0].length) };
}

type EventYear = Pick<Anniversary, 'eventYear' | 'yearPlace'>;

function yearOf(
  document: DocumentAnalysis,
  quantity: Quantity,
  sentence: Span,
  eventSpan: Span,
  event: string | null,
): EventYear | null {
  if (event === null) return foundingYear(document, quantity, sentence);
  const inPhrase = yearInside(document, eventSpan, event);
  if (inPhrase) return inPhrase;
  if (
    /^(?:its|his|her|their|[\p{sc=Latin}\s]{0,30}['’]s)?\s{0,160}(?:founding|foundation|establishment|creation|formation|birth|opening|launch)\b/iu.test(
      event,
    )
  ) {
    return foundingYear(document, quantity, sentence);
  }
  return wellKnownYear(event) ?? statedYear(document, event, eventSpan);
}

/** `the invasion of 2014`, `Russia’s 2022 invasion`, `the founding of the club in 1949`: a year within the event itself. */
function yearInside(document: DocumentAnalysis, span: Span, event: string): EventYear | null {
  const clause = /,/.exec(event);
  const end = clause ? span.start + clause.index : span.end;
  for (let i = firstEndingAfter(document.quantities, span.start); i < document.quantities.length; i++) {
    const date = document.quantities[i] as Quantity;
    if (date.start >= end) break;
    const year = plainYear(date);
    if (year !== null) return { eventYear: year, yearPlace: { start: date.start, end: date.end } };
  }
  return null;
}

/** The one year of a date that is written with its year; null for all other figures. */
export function plainYear(quantity: Quantity): number | null {
  if (quantity.kind !== 'date' || quantity.expression?.type !== 'absolute' || quantity.date === null) return null;
  const years = quantity.date.match(/(?<=^|\/)\d{4}/g);
  if (!years || years.some(year => year !== years[0]) || /X|^\d{3}$/.test(quantity.date)) return null;
  return Number(years[0]);
}

interface EventPattern {
  readonly year: number;
  readonly pattern: RegExp;
}

/** Patterns of events by their first word, to be tried where that word stands. */
const eventPatterns: ReadonlyMap<string, readonly EventPattern[]> = (() => {
  const byFirst = new Map<string, EventPattern[]>();
  for (const { words, year } of datedEvents) {
    const first = words.slice(0, words.search(/ |$/));
    const source = words.replace(/[.+?^${}()|[\]\\/]/g, '\\$&').replaceAll('* ', '(?:\\S+ ){0,3}?');
    const pattern = { year, pattern: new RegExp(`${source}(?![\\p{L}\\p{N}])`, 'uy') };
    const list = byFirst.get(first);
    if (list) list.push(pattern);
    else byFirst.set(first, [pattern]);
  }
  return byFirst;
})();

/** The year of the well-known event that is named first. */
function wellKnownYear(event: string): EventYear | null {
  const words = foldName(event)
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{N}'./-]+/gu, ' ')
    .replace(/(?<![\p{sc=Latin}'])(?:the|an?) /gu, '');
  for (const { 0: word, index } of words.matchAll(/\S+/g)) {
    for (const { year, pattern } of eventPatterns.get(word) ?? eventPatterns.get(word.replace(/'s$/, '')) ?? []) {
      pattern.lastIndex = index;
      if (pattern.test(words)) return { eventYear: year, yearPlace: null };
    }
  }
  return null;
}

/**
 * The year that the article itself gives for an event of the same name elsewhere: `the invasion of Ukraine in 2022`,
 * `the 2022 invasion`. Only if it gives no other one for it.
 */
function statedYear(document: DocumentAnalysis, event: string, at: Span): EventYear | null {
  const head = headOf(event);
  if (!head) return null;
  const { text } = document.source;
  let found: EventYear | null = null;
  for (const date of document.quantities) {
    const year = plainYear(date);
    if (year === null || (date.start < at.end && at.start < date.end)) continue;
    const before = text.slice(Math.max(0, date.start - 60), date.start).toLowerCase();
    const after = text.slice(date.end, date.end + 40).toLowerCase();
    const follows = new RegExp(
      `(?<![\\p{L}])${head}(?: (?:of|in|by|on) (?:\\S+ ){1,4}?| )(?:in|of) (?:early |late |mid-)?$`,
      'u',
    );
    const precedes = new RegExp(`^ (?:\\S+ ){0,2}?${head}(?![\\p{L}])`, 'u');
    if (!follows.test(before) && !precedes.test(after)) continue;
    if (found && found.eventYear !== year) return null;
    found ??= { eventYear: year, yearPlace: { start: date.start, end: date.end } };
  }
  return found;
}

/** The noun that the event is: the last word before a preposition, a comma or the end. */
function headOf(event: string): string | null {
  const phrase =
    /^[^,]{0,160}?(?=,| (?:of|in|by|on|at|from|with|for|against|between|that|which|who|when|this|last|and)\b|$)/i.exec(
      event,
    )?.[0];
  const head = phrase?.trim().split(/\s+/).at(-1)?.toLowerCase() ?? '';
  return /^\p{L}{4,}$/u.test(head) ? head : null;
}

const foundingPattern =
  /(?<!\p{sc=Latin})(?:founded|established|created|formed|incorporated|opened|launched|started|began|born|set up|came into being|inaugurated|built)(?: (?!(?:in|on)\b)\S{1,60}){0,3}? (?:in|on) (?:the )?(?:early |late |mid-)?$/iu;

/** The year in which what has the anniversary was founded, if the article gives exactly one that can be meant. */
function foundingYear(document: DocumentAnalysis, quantity: Quantity, sentence: Span): EventYear | null {
  const { text } = document.source;
  const founded: { year: number; place: Span; sentence: Span }[] = [];
  for (const date of document.quantities) {
    const year = plainYear(date);
    if (year === null || !foundingPattern.test(text.slice(Math.max(0, date.start - 60), date.start))) continue;
    const around = document.sentences[firstEndingAfter(document.sentences, date.start)];
    if (around) founded.push({ year, place: { start: date.start, end: date.end }, sentence: around });
  }
  const near = founded.filter(one => one.sentence === sentence);
  const candidates =
    near.length > 0
      ? near
      : founded.filter(
          one =>
            shareEntity(document, one.sentence, sentence) ||
            takesUp(text, one.sentence, sentence, quantity) ||
            isTakenUp(text, one, sentence, quantity),
        );
  const [first] = candidates;
  if (!first || candidates.some(one => one.year !== first.year) || first.place.start === quantity.start) return null;
  return { eventYear: first.year, yearPlace: first.place };
}

/** `The station was founded …` right after `The Torvale Lifeboat Station celebrates its …`: the noun alone means what was named. */
function takesUp(text: string, founding: Span, sentence: Span, quantity: Quantity): boolean {
  if (founding.start < sentence.end || founding.start - sentence.end > 3) return false;
  const noun =
    /^The (\p{Ll}{4,20})(?:,| was| which| first)/u.exec(text.slice(founding.start, founding.start + 40))?.[1] ??
    // `Founded in 1921 by a baker, the station has …`
    /^(?:Founded|Established|Formed) (?:in|on) [^.,;:]{4,140}, the (\p{Ll}{4,20})(?!\p{sc=Latin})/u.exec(
      text.slice(founding.start, Math.min(founding.end, founding.start + 190)),
    )?.[1];
  if (noun === undefined)
    return /^It was (?:founded|established)(?!\p{sc=Latin})/u.test(text.slice(founding.start, founding.start + 24));
  const lead = text.slice(sentence.start, quantity.start).toLowerCase();
  return lead.split(/[^\p{L}]+/u).includes(noun);
}

/** `It will celebrate its centenary`, `The chess club celebrates its`: of what a sentence before said it was founded. */
function isTakenUp(
  text: string,
  founding: { place: Span; sentence: Span },
  sentence: Span,
  quantity: Quantity,
): boolean {
  if (founding.sentence.end > sentence.start) return false;
  const subject = FOUNDED.exec(text.slice(founding.sentence.start, founding.place.start))?.[1];
  const lead = text.slice(sentence.start, Math.min(quantity.start, sentence.start + 160));
  if (subject === undefined || !/(?:^|\s)(?:its|the) $/.test(lead)) return false;
  if (/^(?:This year,? )?[Ii]t /.test(lead)) return sentence.start - founding.sentence.end <= 3;
  return lead.toLowerCase().startsWith(`${subject.toLowerCase()} `);
}

const FOUNDED =
  /^(?:.{0,40} – )?(The (?:\p{Ll}{2,20} ){0,2}\p{Ll}{3,20}) (?:was|were|had been) \p{Ll}{4,12} (?:in|on|by)(?!\p{sc=Latin})/u;

function shareEntity(document: DocumentAnalysis, a: Span, b: Span): boolean {
  const entities = new Set(entitiesIn(document, a));
  return entitiesIn(document, b).some(entity => entities.has(entity));
}

/** Indexes of the entities that are mentioned within a span, in order of position. */
export function entitiesIn(document: DocumentAnalysis, span: Span): number[] {
  const found: number[] = [];
  for (let i = firstEndingAfter(document.mentions, span.start); i < document.mentions.length; i++) {
    const mention = document.mentions[i];
    if (!mention || mention.start >= span.end) break;
    found.push(mention.entity);
  }
  return found;
}
