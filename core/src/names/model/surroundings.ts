import type { Columns } from './columns.ts';
import { Flag } from './flags.ts';
import { classesAt, NO_WORD, type Vocabulary } from './vocabulary.ts';
import { Class } from './wordClasses.ts';

/** Kinds of surroundings that a name can have. */
export const SURROUNDINGS = 8;

/**
 * Fills in what stands about the stretch of capitals that each token of a run is in, in a block that begins with token
 * `from`: a bit for each kind of surroundings. The same name elsewhere in the text profits from it.
 */
export function readSurroundings(
  columns: Columns,
  from: number,
  words: Vocabulary,
  runs: readonly number[],
  firstRun: number,
): void {
  const { count, flags, word, kinds } = columns;
  const classes = (i: number): number => classesAt(words, i >= from && i < count ? (word[i] as number) : NO_WORD);
  for (let r = firstRun; r < runs.length; r += 2) {
    const last = runs[r + 1] as number;
    for (let i = runs[r] as number; i <= last; i++) {
      if (((flags[i] as number) & Flag.capital) === 0) continue;
      const first = i;
      while (i < last && (flags[i + 1] as number) & Flag.capital) i++;
      const before = classes(first - 1);
      const preposition = before & Class.the && first - 1 > from ? classes(first - 2) : before;
      const after = classes(i + 1);
      const bits =
        (preposition & Class.placePreposition ? 1 : 0) |
        (before & Class.the ? 2 : 0) |
        (after & Class.speech ? 4 : 0) |
        (after & Class.possessive ? 8 : 0) |
        (before & Class.title ? 16 : 0) |
        (after & Class.comma ? 32 : 0) |
        (after & Class.ofBody ? 64 : 0) |
        (preposition & Class.otherPreposition ? 128 : 0);
      kinds.fill(bits, first, i + 1);
    }
  }
}
