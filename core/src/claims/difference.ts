/** Temperatures that are a distance between two others, and so are converted without the zero of their scale. */
import { differenceAfter, differenceBefore, differenceNouns } from '../lexicon/differences.ts';
import { trendAdverbs } from '../lexicon/modifiers.ts';
import type { Quantity } from '../quantities/quantity.ts';

/** Farther from the figure no word makes it a difference. */
const REACH = 40;

/** Whether the words beside a figure say that it is a difference: `rose 5 degrees`, `5 degrees (2.8 C) warmer`. */
export function isDifference(text: string, { start, end, trend }: Quantity): boolean {
  return (
    trend !== 'none' ||
    saidAfter(text.slice(end, end + REACH)) ||
    saidBefore(text.slice(Math.max(0, start - REACH), start))
  );
}

function saidAfter(words: string): boolean {
  const [, word = '', next = ''] =
    /^(?: ?\([^()]{1,30}\))?[ -](\p{sc=Latin}+)(?: (\p{sc=Latin}+))?/u.exec(words.toLowerCase()) ?? [];
  // `10 degrees below zero` is a place on the scale.
  return differenceNouns.has(word) || (differenceAfter.has(word) && next !== 'zero');
}

function saidBefore(words: string): boolean {
  const before =
    words
      .toLowerCase()
      .split(/[^\p{L} ]/u)
      .at(-1)
      ?.trim()
      .split(' ') ?? [];
  for (let i = before.length - 1; i >= 0; i--) {
    const word = before[i] as string;
    if (differenceBefore.has(word)) return true;
    if (word === 'of') return differenceNouns.has(before[i - 1] ?? '');
    if (!trendAdverbs.has(word)) return false;
  }
  return false;
}
