import { isMeasure, isTelling, normalForm } from '../../claims/vocabulary.ts';
import type { DocumentAnalysis } from '../../document/analysis.ts';
import { wholeWords } from '../../lexicon/measures.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import { firstEndingAfter, type Span } from '../../text/span.ts';
import type { Check } from '../check.ts';
import { quoteOf } from '../support/words.ts';
import { type Ends, endsOf, fits } from './change.ts';
import { fractions } from './fraction.ts';

/** What changed by how much, or from where to where, as the beginning of its sentence says. */
interface Told {
  /** Normal form of what changed: `profit`. */
  readonly what: string;
  /** Its other words in small letters, in order, and the names beside it. */
  readonly narrowed: string;
  readonly names: ReadonlySet<string>;
  /** What a preposition adds to it: `at tile maker Azulor`, `of wheat`; empty if nothing. */
  readonly tail: string;
  readonly falls: boolean;
  readonly sentence: Span;
  /** Number of the sentence. */
  readonly at: number;
}

/** `Net profit fell by a third` in one sentence, `Profit sank to €30 million from €60 million` in another one near it. */
export const distantChangeRule: Check['run'] = ({ uri, document }, report) => {
  const { text } = document.source;
  const { quantities } = document;
  const changes: (Told & Change)[] = fractionsIn(text).flatMap(change => {
    const told = toldBefore(document, change);
    return told ? [{ ...told, ...change }] : [];
  });
  const values: (Told & { ends: Ends })[] = [];
  const byWhat = new Map<string, Told[]>();
  quantities.forEach((quantity, i) => {
    const ends = endsOf(text, quantities, i);
    const told = isPercent(quantity) || ends ? toldBefore(document, quantity) : null;
    if (!told) return;
    const { start, end } = quantity;
    if (ends) {
      const value = { ...told, ends };
      values.push(value);
      byWhat.set(value.what, [...(byWhat.get(value.what) ?? []).slice(0, MOST), value]);
    } else changes.push({ ...told, start, end, percent: quantity, share: (quantity.low as number) / 100 });
  });
  changes.sort((a, b) => a.at - b.at);
  let low = 0;
  for (const value of values) {
    while ((changes[low]?.at ?? value.at) < value.at - REACH) low++;
    let high = low;
    while (changes[high] && (changes[high] as Told).at <= value.at + REACH) high++;
    const around = changes.slice(low, high);
    const periods = periodsOf(text, value.sentence);
    const near = around.filter(
      one => one.at !== value.at && sameThing(one, value) && periodsOf(text, one.sentence) === periods,
    );
    const [only] = near;
    if (!only || near.length > 1) continue;
    const others = byWhat.get(value.what) ?? [];
    if (others.length > MOST || others.some(other => other !== value && sameThing(other, value))) continue;
    // A change beside the values is compared with them there.
    if (around.some(one => one.at === value.at && one.what === value.what)) continue;
    const { from, to, first, last } = value.ends;
    const real = (to / from - 1) * 100;
    if (only.falls !== real < 0 || agrees(only, real, value.ends)) continue;
    const span = { start: first.start, end: last.end };
    report({
      start: only.start,
      end: only.end,
      message: `${quoteOf(document, span)} is ${real < 0 ? 'a fall' : 'a rise'} of ${Math.round(Math.abs(real) * 10) / 10} percent, the text says ${quoteOf(document, only)}.`,
      related: [{ uri, ...span, message: 'Both ends of the change' }],
    });
  }
};

/** So many sentences apart, the two are told of one thing. */
const REACH = 5;
/** A text that gives more values of one measure is a table or noise. */
const MOST = 16;
/** Percentage points that a share in words may be off. */
const SLACK = 5;

/** `20 percent`, `a third`. */
interface Change extends Span {
  readonly percent: Quantity | null;
  readonly share: number;
}

const isPercent = ({ kind, unit, low, high, bound }: Quantity): boolean =>
  kind === 'percent' && unit === '%' && low !== null && low === high && bound === 'exact';

const FRACTION =
  /(?<= by )((?:an?|one)[- ](?:half|third|quarter|fifth|tenth)|half|two[- ]thirds|three[- ]quarters)(?!\p{sc=Latin})/giu;

function fractionsIn(text: string): Change[] {
  return [...text.matchAll(FRACTION)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
    percent: null,
    share: fractions.get(words.toLowerCase().replace(/^(?:an?|one)[- ]/, '')) ?? 0,
  }));
}

const agrees = ({ percent, share }: Change, real: number, ends: Ends): boolean =>
  percent
    ? fits(percent, real < 0 ? -100 * share : 100 * share, ends)
    : Math.abs(100 * share - Math.abs(real)) <= SLACK;

const CHANGES =
  /^(.{3,120}?) (?:(?:has|have|had) )?(?:(fell|dropped|declined|decreased|shrank|sank|slipped|slid|tumbled|plunged|fallen|dropped)|rose|grew|increased|climbed|jumped|gained|soared|surged|risen|grown)(?: sharply| slightly| steeply)?(?: last year| in \d{4})?,?(?: by| to| from)?(?: the)? $/;
/** Where the name of what changed ends: `Net profit | at the brewery`. */
const NARROWS = / (?=(?:at|of|in|for|from|on|by|to|among|with) )/;

/** What the words from the start of the sentence to the figure say to have changed; null where they say something else. */
function toldBefore({ source: { text }, sentences, mentions }: DocumentAnalysis, figure: Span): Told | null {
  const at = firstEndingAfter(sentences, figure.start);
  const sentence = sentences[at];
  if (!sentence || sentence.start > figure.start || figure.start - sentence.start > 160) return null;
  // `VALENCIA (Market Desk) - Net profit fell`
  const dateline =
    /^[\p{Lu}, ]{3,40}[^-–—]{0,40}[-–—] /u.exec(text.slice(sentence.start, figure.start))?.[0].length ?? 0;
  const match = CHANGES.exec(text.slice(sentence.start + dateline, figure.start));
  const subject = match?.[1];
  if (!match || subject === undefined || /[,;:“”"]/.test(subject)) return null;
  const plain = subject.replace(/^(?:The|Its|Their|His|Her|And|But) /, '');
  const tailAt = plain.search(NARROWS);
  const words = (tailAt < 0 ? plain : plain.slice(0, tailAt)).split(' ');
  const what = normalForm((words.at(-1) as string).toLowerCase());
  if (!isTelling(what)) return null;
  // `Operating profit`: a capital at the start of a sentence makes no name.
  const start = sentence.start + dateline;
  const named = plain === subject && mentions[firstEndingAfter(mentions, start)]?.start === start;
  const isNamed = (word: string, i: number): boolean => isName(word) && (i > 0 || named || /[’']s$/.test(word));
  const narrowed = words
    .slice(0, -1)
    .filter((word, i) => !isNamed(word, i) && !wholeWords.has(word.toLowerCase()))
    .join(' ')
    .toLowerCase();
  const names = new Set(plain.split(' ').filter(isNamed).map(bare));
  const tail = tailAt < 0 ? '' : plain.slice(tailAt + 1);
  return { what, narrowed, names, tail, falls: match[2] !== undefined, sentence, at };
}

/** The stretches of time that a sentence names, but for years as a whole. */
const periodsOf = (text: string, { start, end }: Span): string =>
  [
    ...new Set(
      text
        .slice(start, Math.min(end, start + 400))
        .toLowerCase()
        .match(PERIOD) ?? [],
    ),
  ]
    .sort()
    .join(' ');
const PERIOD =
  /\b(?:quarter|half-year|first half|second half|months?|weeks?|january|february|march|april|may|june|july|august|september|october|november|december|\d{4})\b/g;

const isName = (word: string): boolean => /^\p{Lu}/u.test(word);

/** `Lederer’s profit` is profit at Lederer. */
const bare = (word: string): string => word.replace(/[’']s?$/, '');

/**
 * One thing told of twice: a measure of the table in the same narrower words. A thing is named in full first and in
 * short later, so what it belongs to may be left out where it is told of again; what comes in later narrows it.
 */
function sameThing(one: Told, other: Told): boolean {
  if (one.what !== other.what || !isMeasure(one.what) || one.narrowed !== other.narrowed) return false;
  const [first, later] = one.at < other.at ? [one, other] : [other, one];
  return isPartOf(later.names, first.names) && (first.tail === later.tail || isTakenUp(first.tail, later.tail));
}

/** `at tile maker Azulor`, then `at Azulor` or nothing. After `of`, `in`, `from` stands a part of the whole. */
const isTakenUp = (first: string, later: string): boolean =>
  first.startsWith('at ') && isPartOf(new Set(later === '' ? [] : later.split(' ')), new Set(first.split(' ')));

const isPartOf = (part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean =>
  [...part].every(one => whole.has(one));
