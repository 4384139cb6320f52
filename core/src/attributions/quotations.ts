import { wordBits } from '../lexicon/closedClass.ts';
import type { Quotation } from './attribution.ts';

/** What quotation marks are there for: somebody's words, a doubtful word, or a title. */
export function kindOfQuotation(text: string, start: number, end: number, credited: boolean): Quotation['kind'] {
  const inside = text.slice(start, Math.min(end, start + 400));
  const words = inside.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
  const ended = /[.,!?…]$/.test(inside);
  if (credited && (ended || words.length > 2)) return 'speech';
  if (words.length > 1 && words.length < 12 && !/[.!…]$/.test(inside) && isTitleCase(words)) return 'title';
  return words.length > 3 || ended ? 'speech' : 'scare';
}

/** All words begin with a capital, but for the small words of grammar. */
function isTitleCase(words: readonly string[]): boolean {
  return words.every((word, i) => /^[\p{Lu}\p{N}]/u.test(word) || (i > 0 && wordBits(word.toLowerCase()) !== 0));
}
