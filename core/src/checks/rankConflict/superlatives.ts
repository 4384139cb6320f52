import type { DocumentAnalysis } from '../../document/analysis.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import { firstEndingAfter, type Span } from '../../text/span.ts';
import type { Check } from '../check.ts';
import { quoteOf } from '../support/words.ts';

/** `the second-oldest church in Torrey` here, `the oldest church in Torrey` there, of one name: the first is no second. */
export const superlativeRule: Check['run'] = ({ uri, document }, report) => {
  const { text } = document.source;
  let firsts: ReadonlyMap<string, readonly number[]> | null = null;
  for (const rank of document.quantities) {
    const by =
      rank.kind === 'ordinal' && (rank.low ?? 0) >= 2 ? SUPERLATIVE.exec(text.slice(rank.start, rank.end)) : null;
    if (!by) continue;
    const [, word, noun] = by as unknown as [string, string, string];
    const mine = sentenceOf(document, rank);
    if (!mine || isOfATime(text, mine)) continue;
    firsts ??= superlativesOf(text);
    const places = firsts.get(word.toLowerCase()) ?? [];
    const first = places
      .map(at => ({ start: at, end: at + `the ${word} ${noun}`.length }))
      .find(span => text.slice(span.end - noun.length, span.end) === noun && isSameThing(document, rank, mine, span));
    if (!first) continue;
    report({
      start: rank.start,
      end: rank.end,
      message: `${quoteOf(document, rank)} here, ${quoteOf(document, first)} in line ${document.source.lineAt(first.start) + 1}.`,
      related: [{ uri, ...first, message: 'The first of them here' }],
    });
  }
};

const SUPERLATIVE =
  /^\p{sc=Latin}+[-‐‑\s]((?:most|least) \p{sc=Latin}+|\p{sc=Latin}{3,}est) (\p{sc=Latin}[\p{sc=Latin} -]{2,40})$/iu;
/** Ranks change; what was once so may be otherwise now. */
const TIMES =
  /(?<!\p{sc=Latin})(?:until|once|then|was|were|had|used to|became|become|before|after|now|not|no longer|if|would|will|could|may|might|after|behind|among|perhaps|one of)(?!\p{sc=Latin})/iu;

const sentenceOf = ({ sentences }: DocumentAnalysis, { start }: Span): Span | undefined =>
  sentences[firstEndingAfter(sentences, start)];

const isOfATime = (text: string, { start, end }: Span): boolean => TIMES.test(text.slice(start, end));

/** More places of one word are those of a table or of noise. */
const MOST = 16;

/** Where `the oldest`, `the largest` stand, by the superlative in small letters. */
function superlativesOf(text: string): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const { 1: word = '', index } of text.matchAll(
    /(?<!\p{sc=Latin})[Tt]he ((?:most|least) \p{sc=Latin}{3,20}|\p{sc=Latin}{3,20}est) /gu,
  )) {
    const places = found.get(word.toLowerCase());
    if (!places) found.set(word.toLowerCase(), [index]);
    else if (places.length < MOST) places.push(index);
  }
  return found;
}

/** Whether a thing of the same name is the first of the same in another sentence. */
function isSameThing(document: DocumentAnalysis, rank: Quantity, mine: Span, span: Span): boolean {
  const { text } = document.source;
  const theirs = sentenceOf(document, span);
  if (!theirs || theirs.start === mine.start || isOfATime(text, theirs)) return false;
  if (/^[\p{L}-]/u.test(text.slice(span.end, span.end + 1))) return false;
  return scopeAfter(text, span.end) === scopeAfter(text, rank.end) && sameName(document, mine, rank, theirs, span);
}

/** `in Torrey county`, up to the next mark; empty where no place follows. */
const scopeAfter = (text: string, end: number): string =>
  /^ ((?:in|of|on) [^.,;:!?()–—]{1,40}?)(?= (?:gets?|has|have|is|are|and|with|for|to|says?|said)(?!\p{sc=Latin})|[.,;:!?()–—]|$)/u.exec(
    text.slice(end, end + 60),
  )?.[1] ?? '';

/** Whether both are said of the same one name. */
function sameName(document: DocumentAnalysis, mine: Span, rank: Span, theirs: Span, first: Span): boolean {
  const name = nameOf(document, mine, rank);
  return name !== null && name === nameOf(document, theirs, first);
}

/** Whose rank it is: the name right before `, the largest`, or that begins its clause before `is the largest`. */
function nameOf({ source: { text }, mentions }: DocumentAnalysis, sentence: Span, rank: Span): number | null {
  const name = mentions[firstEndingAfter(mentions, rank.start) - 1];
  if (!name || name.start < sentence.start) return null;
  const between = text.slice(name.end, rank.start);
  const isSubject = IS.test(between) && BEGINS.test(text.slice(sentence.start, name.start));
  return isSubject || BESIDE.test(between) ? name.entity : null;
}

/** `Ayr Union, the largest bank`. */
const BESIDE = /^(?:,| \(| –| —)? ?(?:now |still |already |by far )?(?:the |its )?$/;
/** `Ayr Union is the largest bank`; `the mayor of Ayr is` says it of the mayor. */
const IS = /^ (?:is|remains|ranks as) (?:also |still |now |by far )?(?:the |its )?$/;
const BEGINS = /(?:^|[,;:–—“"] )(?:(?:[Tt]he|But|and|And|Yet) )?(?:\p{Lu}[\p{L}.]{0,20} ){0,2}$/u;
