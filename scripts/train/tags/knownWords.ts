import { closedTags, LEARNT, Tag, tagNames } from '../../../core/src/tags/tag.ts';
import type { Sentence } from './sentences.ts';

/** So often must a word be seen, and with so large a share of one tag, to be tagged without the model. */
const SETTLED_TIMES = 30;
const SETTLED_SHARE = 0.995;

const isPlain = (word: string): boolean => /^[a-z']+$/.test(word);
const inOrder = (a: string, b: string): number => (a < b ? -1 : 1);

/** Words that have a tag of a closed class more than once; what is left out are slips of the pen. */
export function findClosedWords(sentences: readonly Sentence[]): string[] {
  const times = new Map<string, number>();
  for (const { words, gold } of sentences)
    for (const [i, word] of words.entries())
      if (closedTags.includes(gold[i] as number) && isPlain(word)) times.set(word, (times.get(word) ?? 0) + 1);
  return [...times]
    .filter(([, n]) => n > 1)
    .map(([word]) => word)
    .sort(inOrder);
}

/** Words that are nearly always the same, with their one tag: half of all text is made of them. */
export function findSettledWords(sentences: readonly Sentence[]): Map<string, number> {
  const counts = new Map<string, Int32Array>();
  for (const { words, gold, fixed } of sentences)
    for (const [i, word] of words.entries()) {
      const tag = gold[i] as number;
      if (tag < 0 || tag >= LEARNT || (fixed[i] as number) >= 0 || !isPlain(word)) continue;
      const count = counts.get(word) ?? new Int32Array(LEARNT);
      counts.set(word, count);
      count[tag] = (count[tag] as number) + 1;
    }
  const found: [string, number][] = [];
  for (const [word, count] of counts) {
    const most = Math.max(...count);
    const all = count.reduce((a, b) => a + b);
    const tag = count.indexOf(most);
    // Names and nouns depend on their letters' case; what is left are words that do not.
    if (all >= SETTLED_TIMES && most >= SETTLED_SHARE * all && tag !== Tag.properNoun) found.push([word, tag]);
  }
  return new Map(found.sort(([a], [b]) => inOrder(a, b)));
}

/** The number of each tag, then its words. */
export const settledLines = (settled: ReadonlyMap<string, number>): string =>
  tagNames
    .slice(0, LEARNT)
    .map((_, tag) => [tag, ...[...settled].filter(([, its]) => its === tag).map(([word]) => word)])
    .filter(line => line.length > 1)
    .map(line => line.join(' '))
    .join(';');
