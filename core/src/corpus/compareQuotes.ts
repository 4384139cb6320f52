/** Whether two quotations are two wordings of one. */

import type { Span } from '../text/span.ts';
import { isContentWord } from './contentWords.ts';
import type { QuoteItem } from './quoteTable.ts';

/** How the other wording differs, as seen from one end. */
export interface QuoteVerdict {
  /** The part of this quotation that the other one renders, relative to its start. */
  readonly span: Span;
  /** Words here that the other wording lacks, as written, stretch by stretch. */
  readonly onlyHere: readonly string[];
  /** Words of the other wording that are not here. */
  readonly onlyThere: readonly string[];
  /** The part of the other quotation that renders this one, relative to its start. */
  readonly otherSpan: Span;
  /** The words that differ there, relative to the start of the other quotation. */
  readonly differsThere: readonly Span[];
  /** One of the two is reported speech. */
  readonly reported: boolean;
}

/** Which words of `a` and `b` are the same, in order: a longest common subsequence. */
function align(a: readonly string[], b: readonly string[]): [Int16Array, Int16Array] {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      table[i * width + j] =
        a[i] === b[j]
          ? (table[(i + 1) * width + j + 1] as number) + 1
          : Math.max(table[(i + 1) * width + j] as number, table[i * width + j + 1] as number);
    }
  }
  const toB = new Int16Array(a.length).fill(-1);
  const toA = new Int16Array(b.length).fill(-1);
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      toB[i] = j;
      toA[j++] = i++;
    } else if ((table[(i + 1) * width + j] as number) >= (table[i * width + j + 1] as number)) i++;
    else j++;
  }
  slide(a, b, toB, toA);
  return [toB, toA];
}

/**
 * Where a word could be matched at either side of a gap, it belongs to the longer stretch: of `we won today, we go on`
 * and `we go on`, the second `we` is the one meant. Single words at the two ends move towards what follows or precedes.
 */
function slide(a: readonly string[], b: readonly string[], toB: Int16Array, toA: Int16Array): void {
  const move = (from: number, to: number, word: number, ofA: Int16Array, ofB: Int16Array) => {
    ofB[from] = -1;
    ofB[to] = word;
    ofA[word] = to;
  };
  const pull = (x: readonly string[], y: readonly string[], ofX: Int16Array, ofY: Int16Array) => {
    for (let i = x.length - 2; i >= 0; i--) {
      const here = ofX[i] as number;
      const next = ofX[i + 1] as number;
      if (here >= 0 && next > here + 1 && y[next - 1] === x[i]) move(here, next - 1, i, ofX, ofY);
    }
    const last = ofX.findLastIndex(j => j >= 0);
    for (let i = last; i > 0; i--) {
      const here = ofX[i] as number;
      const before = ofX[i - 1] as number;
      if (before < 0 || here === before + 1 || y[before + 1] !== x[i]) break;
      move(here, before + 1, i, ofX, ofY);
    }
  };
  pull(a, b, toB, toA);
  pull(b, a, toA, toB);
}

/** What two aligned quotations have in common and what not; words that only lengthen one end of one are left out. */
interface Overlap {
  readonly matched: number;
  readonly matchedContent: number;
  /** Words that differ, by their indexes. */
  readonly differA: readonly number[];
  readonly differB: readonly number[];
  /** Whether the first and the last words compared are the same in both. */
  readonly edgesAgree: boolean;
  readonly rangeA: readonly [number, number];
  readonly rangeB: readonly [number, number];
}

function overlap(a: readonly string[], b: readonly string[]): Overlap | null {
  const [toB, toA] = align(a, b);
  const firstA = toB.findIndex(j => j >= 0);
  if (firstA < 0) return null;
  const firstB = toB[firstA] as number;
  const lastB = toA.findLastIndex(i => i >= 0);
  const lastA = toA[lastB] as number;
  // Where both go on beyond what they share, they differ there; where one stops, it is merely quoted shorter.
  const before = firstA > 0 && firstB > 0;
  const after = lastA < a.length - 1 && lastB < b.length - 1;
  const rangeA: [number, number] = [before ? 0 : firstA, after ? a.length : lastA + 1];
  const rangeB: [number, number] = [before ? 0 : firstB, after ? b.length : lastB + 1];
  const differA: number[] = [];
  const differB: number[] = [];
  let matched = 0;
  let matchedContent = 0;
  for (let i = rangeA[0]; i < rangeA[1]; i++) {
    if ((toB[i] as number) < 0) {
      differA.push(i);
      continue;
    }
    matched++;
    if (isContentWord(a[i] as string)) matchedContent++;
  }
  for (let j = rangeB[0]; j < rangeB[1]; j++) if ((toA[j] as number) < 0) differB.push(j);
  return {
    matched,
    matchedContent,
    differA,
    differB,
    edgesAgree: !before && !after,
    rangeA,
    rangeB,
  };
}

/** Compares two quotations, or one with reported speech. Null where they agree or have nothing to do with each other. */
export function compareQuotes(a: QuoteItem, b: QuoteItem): readonly [QuoteVerdict, QuoteVerdict] | null {
  if (!a.quoted && !b.quoted) return null;
  if (!a.quoted || !b.quoted) return compareReported(a, b);
  if (a.uri === b.uri && a.paragraph === b.paragraph) return null;
  // Most quotations that share words are copies.
  if (isSame(a.words, b.words)) return null;
  const found = overlap(a.words, b.words);
  if (!found || (found.differA.length === 0 && found.differB.length === 0)) return null;
  // A headline shortens what it quotes; it may not change it.
  if ((a.headline && found.differA.length === 0) || (b.headline && found.differB.length === 0)) return null;
  if (!isSameQuotation(a, b, found)) return null;
  const verdict = (
    here: QuoteItem,
    there: QuoteItem,
    rangeHere: readonly [number, number],
    rangeThere: readonly [number, number],
    differHere: readonly number[],
    differThere: readonly number[],
  ): QuoteVerdict => ({
    span: cover(here, rangeHere),
    otherSpan: cover(there, rangeThere),
    onlyHere: stretches(here, differHere).map(span => here.text.slice(span.start, span.end)),
    onlyThere: stretches(there, differThere).map(span => there.text.slice(span.start, span.end)),
    differsThere: stretches(there, differThere),
    reported: false,
  });
  return [
    verdict(a, b, found.rangeA, found.rangeB, found.differA, found.differB),
    verdict(b, a, found.rangeB, found.rangeA, found.differB, found.differA),
  ];
}

function isSameQuotation(a: QuoteItem, b: QuoteItem, found: Overlap): boolean {
  const { matched, matchedContent, differA, differB } = found;
  const shorter = Math.min(a.words.length, b.words.length);
  const alike = (2 * matched) / (2 * matched + differA.length + differB.length);
  if (matchedContent < 2 || matched < 0.6 * shorter) return false;
  const strangers = a.speaker !== null && b.speaker !== null && !meets(a.speaker, b.speaker);
  if (shorter >= 6 && matched >= 5 && matchedContent >= 3) {
    return alike >= (strangers ? 0.85 : 0.7);
  }
  // A few words in common prove little: they must be framed alike and be about the same.
  if (strangers || !found.edgesAgree || alike < 0.8) return false;
  return (a.speaker !== null && b.speaker !== null) || meets(a.context, b.context);
}

/** Reported speech must share so many words in a row with the quotation, so many of them with meaning. */
const minimumRun = 5;
const minimumRunContent = 3;
/** And leave out no more of it than this. */
const maximumLeftOut = 5;

/**
 * Reported speech changes person and tense and leaves out what it likes. It counts as a rendering of the quotation only
 * if most of it is there word for word in one stretch, and words with meaning are not there at all.
 */
function compareReported(a: QuoteItem, b: QuoteItem): readonly [QuoteVerdict, QuoteVerdict] | null {
  if (a.uri === b.uri) return null;
  const [quote, report] = a.quoted ? [a, b] : [b, a];
  const run = longestRun(quote.words, report.words);
  if (run.length < minimumRun || 2 * run.length < quote.words.length) return null;
  if (quote.words.length - run.length > maximumLeftOut) return null;
  const shared = quote.words.slice(run.a, run.a + run.length);
  if (shared.filter(isContentWord).length < minimumRunContent) return null;
  const inReport = new Set(report.words);
  const left = quote.words.flatMap((word, i) =>
    (i >= run.a && i < run.a + run.length) || inReport.has(word) ? [] : [i],
  );
  if (!left.some(i => isContentWord(quote.words[i] as string))) return null;
  const runInReport = cover(report, [run.b, run.b + run.length]);
  const ofQuote: QuoteVerdict = {
    span: cover(quote, [0, quote.words.length]),
    otherSpan: runInReport,
    onlyHere: stretches(quote, left).map(span => quote.text.slice(span.start, span.end)),
    onlyThere: [],
    differsThere: [],
    reported: true,
  };
  const ofReport: QuoteVerdict = {
    span: runInReport,
    otherSpan: ofQuote.span,
    onlyHere: [],
    onlyThere: ofQuote.onlyHere,
    differsThere: stretches(quote, left),
    reported: true,
  };
  return a.quoted ? [ofQuote, ofReport] : [ofReport, ofQuote];
}

/** The longest stretch of words that both have. */
function longestRun(a: readonly string[], b: readonly string[]): { a: number; b: number; length: number } {
  const best = { a: 0, b: 0, length: 0 };
  let previous = new Uint16Array(b.length + 1);
  let current = new Uint16Array(b.length + 1);
  for (let i = 0; i < a.length; i++) {
    current.fill(0);
    for (let j = 0; j < b.length; j++) {
      if (a[i] !== b[j]) continue;
      const length = (previous[j] as number) + 1;
      current[j + 1] = length;
      if (length > best.length) Object.assign(best, { a: i - length + 1, b: j - length + 1, length });
    }
    [previous, current] = [current, previous];
  }
  return best;
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, i) => word === b[i]);

const meets = (a: readonly string[], b: readonly string[]): boolean => a.some(one => b.includes(one));

function cover(item: QuoteItem, [from, to]: readonly [number, number]): Span {
  return { start: (item.spans[from] as Span).start, end: (item.spans[to - 1] as Span).end };
}

/** Neighbouring words that differ, as one stretch each. */
function stretches(item: QuoteItem, words: readonly number[]): Span[] {
  const found: { start: number; end: number; last: number }[] = [];
  for (const word of words) {
    const span = item.spans[word] as Span;
    const previous = found.at(-1);
    if (previous && previous.last === word - 1) {
      previous.end = span.end;
      previous.last = word;
    } else found.push({ ...span, last: word });
  }
  return found.map(({ start, end }) => ({ start, end }));
}
