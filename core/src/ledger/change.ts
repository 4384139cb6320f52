/** How a sentence differs from what it was: whether it can be the same one, and where its figure is now. */
import type { Span } from '../text/span.ts';

/** How much of two sentences is the same: 0 nothing, 1 all, by their words without regard to order. */
export function likeness(a: string, b: string): number {
  const counts = new Map<string, number>();
  const first = wordsOf(a);
  const second = wordsOf(b);
  for (const word of first) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of second) {
    const left = counts.get(word) ?? 0;
    if (left === 0) continue;
    counts.set(word, left - 1);
    common++;
  }
  return first.length + second.length === 0 ? 0 : (2 * common) / (first.length + second.length);
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Where the figure of a sentence stands after the sentence was changed: untouched before or after the change, or the
 * changed stretch itself, whole words. Offsets inside the new words.
 */
export function figureAfter(before: string, now: string, figure: Span): Span {
  const shorter = Math.min(before.length, now.length);
  let head = 0;
  while (head < shorter && before[head] === now[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  // What merely begins or ends like the new words, `2,3` of `2,300` and `2,350`, is part of the change.
  while (head > 0 && before[head - 1] !== ' ') head--;
  while (tail > 0 && before[before.length - tail] !== ' ') tail--;
  if (figure.end <= head) return figure;
  const grown = now.length - before.length;
  if (figure.start >= before.length - tail) return { start: figure.start + grown, end: figure.end + grown };
  return { start: Math.min(figure.start, head), end: Math.max(figure.end + grown, now.length - tail, head) };
}
