import type { Columns } from './columns.ts';
import { Flag } from './flags.ts';
import { classesAt, type Vocabulary } from './vocabulary.ts';
import { Class } from './wordClasses.ts';

/** Small words in a row that a name may hold: `of the`, `and the`. */
const JOINERS_MOST = 3;

/**
 * Runs of tokens that may hold names: capitals, what joins them, and numbers right after them. Appends first and last
 * token of each from token `from` on to `into`. Everything outside is no name.
 */
export function readRuns(columns: Columns, from: number, words: Vocabulary, into: number[]): void {
  const { count, flags } = columns;
  let floor = from;
  for (let i = from; i < count; i++) {
    if (((flags[i] as number) & (Flag.capital | Flag.nameish)) === 0) continue;
    const last = endOfRun(columns, words, i);
    if (i < last || !isNone(columns, words, i)) {
      into.push(startOfRun(columns, words, i, floor), last);
      floor = last + 1;
    }
    i = last;
  }
}

const hasClass = ({ word }: Columns, words: Vocabulary, i: number, bits: number): boolean =>
  (classesAt(words, word[i] as number) & bits) !== 0;

/** `al-Assad`, `von Braun`, `san francisco`: takes in the small words before a run, down to token `floor`. */
function startOfRun(columns: Columns, words: Vocabulary, i: number, floor: number): number {
  const before = (at: number, bits: number): boolean => hasClass(columns, words, at, bits);
  let first = i;
  if (!columns.is(i, Flag.capital)) {
    return i > floor && !columns.is(i, Flag.boundary) && before(i - 1, Class.smallOpener) ? i - 1 : i;
  }
  while (first > floor && !columns.is(first, Flag.boundary)) {
    const afterHyphen = columns.is(first, Flag.joined) && first - 1 > floor && before(first - 1, Class.hyphen);
    if (!before(first - 1, Class.opener) && !(afterHyphen && before(first - 2, Class.opener))) break;
    first--;
  }
  return first;
}

function endOfRun(columns: Columns, words: Vocabulary, i: number): number {
  const { count } = columns;
  let last = i;
  for (;;) {
    const next = last + 1;
    if (next >= count || columns.is(next, Flag.boundary)) return last;
    if (columns.is(next, Flag.capital | Flag.nameish | Flag.number | Flag.digit)) {
      last = next;
      continue;
    }
    let at = next;
    while (at < count && at - next < JOINERS_MOST && hasClass(columns, words, at, Class.joiner)) {
      if (columns.is(at, Flag.boundary | Flag.capital | Flag.nameish)) break;
      at++;
    }
    if (at > next && at < count && !columns.is(at, Flag.boundary) && columns.is(at, Flag.capital | Flag.nameish)) {
      last = at;
    } else if (
      hasClass(columns, words, next, Class.comma) &&
      next + 1 < count &&
      hasClass(columns, words, next + 1, Class.suffix)
    ) {
      last = next + 1;
    } else return hasClass(columns, words, next, Class.ending) ? next : last;
  }
}

/** Whether a token alone is surely no name: `The`, or a single letter at the start of a sentence. */
function isNone(columns: Columns, words: Vocabulary, i: number): boolean {
  const single = (columns.end[i] as number) - (columns.start[i] as number) === 1;
  if (single && columns.is(i, Flag.opening)) return true;
  return hasClass(columns, words, i, Class.closed) && (single || !columns.is(i, Flag.allCaps));
}
