import { hashOf } from './hash.ts';
import { Flag, type TokenView } from './view.ts';

const hashes = (words: string): ReadonlySet<number> => new Set(words.split(' ').map(hashOf));

/** Small words that may stand inside a name. */
const joiners = hashes(
  "of the and for on in to de la le les du del des di da dos das do van von der den el al bin ibn y e & + 's s ' - – / at",
);
/** Small words with which a name may begin, before a hyphen or a capital. */
const openers = hashes('al el ul as an ash az van von de del della di da bin ibn der ter ten le la du');
/** The same where all is written small: `san francisco`, `new york`. */
const smallOpeners = hashes('san santa new los las el la north south east west saint st');
/** Words that alone, with a capital, never are a name. */
const closed = hashes(
  "the a an this that these those i he she it we they my your his its our their what when where why how and or but nor so yet if while although though because since until as than not no yes at by for from in into of on to under with within without there here then now just also only even still it's i'm i've i'll i'd don't that's there's he's she's you're we're they're what's you me him her them",
);

/** Small words in a row that a name may hold: `of the`, `and the`. */
const JOINERS_MOST = 3;

/**
 * Runs of tokens that may hold names: capitals, what joins them, and numbers right after them. Appends first and last
 * token of each to `into`. Everything outside is no name.
 */
export function segmentsOf(view: TokenView, into: number[]): void {
  let floor = 0;
  for (let i = 0; i < view.count; i++) {
    if (!view.is(i, Flag.capital | Flag.nameish)) continue;
    const last = endOfRun(view, i);
    if (i < last || !isNone(view, i)) {
      into.push(startOfRun(view, i, floor), last);
      floor = last + 1;
    }
    i = last;
  }
}

/** `al-Assad`, `von Braun`, `san francisco`: takes in the small words before a run, down to token `floor`. */
function startOfRun(view: TokenView, i: number, floor: number): number {
  const { lower } = view;
  let first = i;
  if (!view.is(i, Flag.capital)) {
    if (i > floor && !view.is(i, Flag.boundary) && smallOpeners.has(lower[i - 1] as number)) return i - 1;
    return i;
  }
  while (first > floor && !view.is(first, Flag.boundary)) {
    const afterHyphen = view.is(first, Flag.joined) && first - 1 > floor && lower[first - 1] === hyphen;
    if (!openers.has(lower[first - 1] as number) && !(afterHyphen && openers.has(lower[first - 2] as number))) break;
    first--;
  }
  return first;
}

function endOfRun(view: TokenView, i: number): number {
  const { lower, count } = view;
  let last = i;
  for (;;) {
    const next = last + 1;
    if (next >= count || view.is(next, Flag.boundary)) return last;
    if (view.is(next, Flag.capital | Flag.nameish | Flag.number | Flag.digit)) {
      last = next;
      continue;
    }
    let at = next;
    while (at < count && at - next < JOINERS_MOST && joiners.has(lower[at] as number)) {
      if (view.is(at, Flag.boundary | Flag.capital | Flag.nameish)) break;
      at++;
    }
    if (at > next && at < count && !view.is(at, Flag.boundary) && view.is(at, Flag.capital | Flag.nameish)) {
      last = at;
    } else if (lower[next] === comma && next + 1 < count && suffixes.has(lower[next + 1] as number)) {
      last = next + 1;
    } else {
      // It may belong to the name: `Wendy's`.
      return possessives.has(lower[next] as number) ? next : last;
    }
  }
}

/** Whether a token alone is surely no name: `The`, or a single letter at the start of a sentence. */
function isNone(view: TokenView, i: number): boolean {
  const single = (view.end[i] as number) - (view.start[i] as number) === 1;
  if (single && view.is(i, Flag.opening)) return true;
  return closed.has(view.lower[i] as number) && (single || !view.is(i, Flag.allCaps));
}

const hyphen = hashOf('-');
const comma = hashOf(',');
const suffixes = hashes('inc inc. llc ltd ltd. corp corp. co co. lp l.p. jr jr. sr sr. iii plc');
const possessives = hashes("'s s");
