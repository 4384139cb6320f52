/** The sentences of a text as decisions are anchored to them: by their words and by what stands around them. */
import type { DocumentAnalysis } from '../document/analysis.ts';
import type { Span } from '../text/span.ts';
import { plainMarks } from './plainMarks.ts';

/** How much of the text on either side of a sentence is remembered, in UTF-16 code units. */
export const contextLength = 32;

/** A sentence in its place. What it is compared by is in plain marks. */
export interface SentencePlace extends Span {
  /** Its words as they are written, white space as one space; and what stands around it likewise. */
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** The same as they are compared. */
  readonly words: string;
  /** Its words with every number as `#`. */
  readonly shape: string;
  /** The end of what stands before it in the text, over paragraphs; at most `contextLength` long. */
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
  const words = exact.map(plainMarks);
  // One code unit for one: what stands where in the one stands there in the other.
  const [written, all] = [exact.join(' '), words.join(' ')];
  let at = 0;
  return sentences.map(({ start, end }, i) => {
    const own = words[i] as string;
    const from = at;
    const to = at + own.length;
    at = to + 1;
    const before = [wholeFrom(all, Math.max(0, from - 1 - contextLength)), Math.max(0, from - 1)] as const;
    const after = [to + 1, wholeTo(all, to + 1 + contextLength)] as const;
    return {
      start,
      end,
      exact: exact[i] as string,
      prefix: written.slice(...before),
      suffix: written.slice(...after),
      words: own,
      shape: shapeOf(own),
      before: all.slice(...before),
      after: all.slice(...after),
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
