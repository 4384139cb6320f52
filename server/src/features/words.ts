/** Small things in words: counts, places, shortened sentences. */
import type { Span } from '../../../core/src/index.ts';
import type { FileView } from './view.ts';

/** Text of an article on one line: line ends and tabs become spaces, control characters go. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\s\u0000-\u001f\u007f\u2028\u2029]+/gu, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim();

/** `1 article`, `5 articles`. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** The line of a place as people count, from 1. */
export const lineOf = (file: FileView, offset: number): number => file.document.source.lineAt(offset) + 1;

/** How much of a long sentence is shown on either side of the words in question, in code units. */
const aroundWords = 70;

/** A sentence on one line, shortened around some words in it, with the place of these words in the result. */
export function excerpt(
  text: string,
  sentence: Span,
  words: Span,
  around = aroundWords,
): { text: string; highlight: [number, number] } {
  const start = Math.max(sentence.start, wordStart(text, words.start - around, words.start));
  const end = Math.min(Math.max(sentence.end, words.end), wordEnd(text, words.end + around, words.end));
  const before = oneLine(text.slice(start, words.start));
  const spaceBefore = /\s$/u.test(text.slice(start, words.start)) && before !== '' ? ' ' : '';
  const inside = oneLine(text.slice(words.start, words.end));
  const after = oneLine(text.slice(words.end, end));
  const spaceAfter = /^\s/u.test(text.slice(words.end, end)) && after !== '' ? ' ' : '';
  const lead = `${start > sentence.start ? '… ' : ''}${before}${spaceBefore}`;
  const tail = `${spaceAfter}${after}${end < sentence.end ? ' …' : ''}`;
  return { text: `${lead}${inside}${tail}`, highlight: [lead.length, lead.length + inside.length] };
}

/** The next start of a word at or after `from`, at the latest `limit`. */
function wordStart(text: string, from: number, limit: number): number {
  let at = Math.max(from, 0);
  if (at === 0) return 0;
  while (at < limit && !/\s/u.test(text[at - 1] as string)) at++;
  return at;
}

/** The last end of a word at or before `from`, at the earliest `limit`. */
function wordEnd(text: string, from: number, limit: number): number {
  let at = Math.min(from, text.length);
  if (at === text.length) return at;
  while (at > limit && !/\s/u.test(text[at] as string)) at--;
  return at;
}
