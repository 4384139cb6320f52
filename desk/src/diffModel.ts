/** Which words differ between two sentences. */

export type Stretch = readonly [start: number, end: number];
export interface Difference {
  readonly first: readonly Stretch[];
  readonly second: readonly Stretch[];
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Longer sentences are not laid side by side word by word. */
const mostWords = 200;
/** With less than this share of their words in common, two sentences are two sentences: every word would be marked. */
const leastShared = 0.3;

/**
 * Stretches of either sentence that the other lacks, by the longest common run of words; null where they have too little
 * in common for that to say anything. Letter case and punctuation make no difference.
 */
export function wordDifference(first: string, second: string): Difference | null {
  const [a, b] = [wordsOf(first), wordsOf(second)];
  if (a.length === 0 || b.length === 0 || a.length > mostWords || b.length > mostWords) return null;
  const common = commonWords(a, b);
  if (common.length < leastShared * Math.min(a.length, b.length)) return null;
  const kept = [new Set(common.map(([i]) => i)), new Set(common.map(([, j]) => j))] as const;
  return { first: stretches(a, kept[0]), second: stretches(b, kept[1]) };
}

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/[$€£¥]?[\p{L}\p{N}]+(?:[.,'’:/-][\p{L}\p{N}]+)*%?/gu)].map(({ 0: word, index }) => ({
    text: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));

/** Pairs of indexes of a longest common subsequence. */
function commonWords(a: readonly Word[], b: readonly Word[]): [number, number][] {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] as number;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] = a[i]?.text === b[j]?.text ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]?.text === b[j]?.text) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

/** Neighbouring words that are not kept become one stretch. */
function stretches(words: readonly Word[], kept: ReadonlySet<number>): Stretch[] {
  const found: [number, number][] = [];
  for (const [i, { start, end }] of words.entries()) {
    if (kept.has(i)) continue;
    const last = found.at(-1);
    if (last && i > 0 && !kept.has(i - 1)) last[1] = end;
    else found.push([start, end]);
  }
  return found;
}
