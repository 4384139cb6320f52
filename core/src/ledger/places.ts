/** The sentences of a text as decisions are anchored to them: by their words and by what stands around them. */
import type { DocumentAnalysis } from '../document/analysis.ts';
import type { Span } from '../text/span.ts';
import { contextLength } from './anchor.ts';
import { comparedPrefix, comparedSuffix, comparedWords } from './plainMarks.ts';

/** A sentence in its place, as it is written and as it is compared. */
export interface SentencePlace extends Span {
  /** Its words as they are written, white space as one space; and what stands around it likewise. */
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** The same as they are compared. */
  readonly words: string;
  /** Its words with every number as `#`. */
  readonly shape: string;
  /** The end of what stands before it in the text as it is compared, over paragraphs; at most `contextLength` long. */
  readonly before: string;
  /** The beginning of what stands after it. */
  readonly after: string;
}

const spaces = /\s+/g;

/** Words of a sentence with every number as `#`. */
export const shapeOf = (words: string): string => words.replace(/\p{N}[\p{N}.,]*/gu, '#');

/** A stretch of a text, white space as one space. */
export const wordsOf = (text: string, { start, end }: Span): string => text.slice(start, end).replace(spaces, ' ');

/** All sentences of a text, in order. */
export function sentencePlaces({ source, sentences }: DocumentAnalysis): SentencePlace[] {
  const exact = sentences.map(sentence => wordsOf(source.text, sentence));
  const all = exact.join(' ');
  let at = 0;
  return sentences.map(({ start, end }, i) => {
    const own = exact[i] as string;
    const from = at;
    const to = at + own.length;
    at = to + 1;
    const prefix = all.slice(wholeFrom(all, Math.max(0, from - 1 - contextLength)), Math.max(0, from - 1));
    const suffix = all.slice(to + 1, wholeTo(all, to + 1 + contextLength));
    const words = comparedWords(own);
    return {
      start,
      end,
      exact: own,
      prefix,
      suffix,
      words,
      shape: shapeOf(words),
      // Made of what an anchor keeps, and not of the whole text: a dash may be cut in two at its end.
      before: comparedPrefix(prefix),
      after: comparedSuffix(suffix),
    };
  });
}

const isTrail = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
/** No surrogate pair is cut in two. */
const wholeFrom = (text: string, at: number): number => (isTrail(text.charCodeAt(at)) ? at + 1 : at);
const wholeTo = (text: string, at: number): number => (isTrail(text.charCodeAt(at)) ? at - 1 : at);

/** An offset inside the words of a sentence as an offset of the text it stands in. */
export function textOffset(text: string, { start, end }: Span, inWords: number): number {
  let left = inWords;
  let at = start;
  while (at < end && left > 0) {
    if (isSpace(text, at)) while (at + 1 < end && isSpace(text, at + 1)) at++;
    at++;
    left--;
  }
  return at;
}

/** An offset of the text as an offset inside the words of the sentence around it. */
export const wordsOffset = (text: string, { start, end }: Span, offset: number): number =>
  wordsOf(text, { start, end: Math.min(Math.max(offset, start), end) }).length;

const isSpace = (text: string, at: number): boolean => /\s/.test(text[at] as string);
