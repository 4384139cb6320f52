import { titledDateline } from '../text/dateline.ts';
import { type BlockText, Shape } from '../text/tokens.ts';
import { functionWords } from './traits.ts';
import type { Words } from './words.ts';

/** How a sentence uses capitals. `title`: Like a Headline. `caps`: LIKE A SHOUT. */
export type Casing = 'normal' | 'title' | 'caps';

/** Headlines and shouts use capitals for every word, so that they show nothing there. */
export function casingOf(words: Words, block: BlockText, first: number, limit: number): Casing {
  const { kind } = block;
  const { text, start, end } = words;
  // Few headlines have a full stop, and a sentence may happen to be nearly all names: then every word must look it.
  const ends = kind !== 'heading' && endsSentence(words, limit);
  let small = 0;
  let long = 0;
  let capital = 0;
  let shout = 0;
  let marks = 0;
  for (let i = first; i < limit; i++) {
    if (!words.isWord(i)) {
      const code = words.code(i);
      if (code === 44 || code === 40 || code === 59) marks++;
      continue;
    }
    // `U.S.` is written so everywhere.
    const last = end[i] as number;
    if (last - (start[i] as number) < 4 || text.charCodeAt(last - 1) === 46) continue;
    long++;
    if (words.has(i, Shape.capital)) capital++;
    if (words.has(i, Shape.allCaps)) shout++;
    // No headline is written so; and whatever follows, too few are left for a shout.
    else if (ends && !words.has(i, Shape.capital) && ++small * 3 >= limit - first) return 'normal';
  }
  if (long >= 2 && shout / long > 0.7) return 'caps';
  if (ends) {
    return long >= 4 && capital === long && !hasSmallWord(words, first, limit) ? 'title' : 'normal';
  }
  const short = kind === 'heading' || kind === 'listItem' || kind === 'tableRow' || block.sentences.count === 1;
  // A list of names (`Najar (Anderlecht), Garcia (Motagua), …`) has the same capitals, and marks between.
  if (long >= 4 && capital / long >= 0.8) return marks * 3 > long && kind !== 'heading' ? 'normal' : 'title';
  if (kind === 'heading' && long >= 1 && capital / long >= 0.6) return 'title';
  if (short && long >= 1 && capital === long && limit - first <= 12) return 'title';
  return 'normal';
}

/** Whether a word that is not of a closed class is written small. */
function hasSmallWord(words: Words, first: number, limit: number): boolean {
  for (let i = first; i < limit; i++) {
    if (words.isWord(i) && !words.isCapital(i) && words.length(i) > 2 && !functionWords.has(words.lower(i)))
      return true;
  }
  return false;
}

/** Token of the colon after a heading that opens a paragraph (`Diplomatic Support: …`), 0 if there is none. */
export function leadIn(words: Words, limit: number): number {
  for (let i = 0; i < limit && i < 9; i++) {
    if (words.code(i) === COLON) return i;
    if (!words.isCapital(i) && (words.end[i] as number) - (words.start[i] as number) > 3) return 0;
  }
  return 0;
}

/** How far into a block a dateline reaches at most, in tokens. */
const DATELINE_LONGEST = 14;

/** Token of the dash after a dateline that opens a block (`OSLO, Norway, 3 May (Reuters) — `), 0 if there is none. */
export function datelineEnd(words: Words, limit: number): number {
  if (limit < 2 || !words.isCapital(0)) return 0;
  if (!words.has(0, Shape.allCaps)) return words.tokenAt(titledDateline(words.text), limit);
  if (words.length(0) < 3) return 0;
  for (let i = 1; i < limit && i < DATELINE_LONGEST; i++) {
    const raw = words.raw(i);
    if (
      (raw === '—' || raw === '–' || raw === '-') &&
      words.isCapital(i + 1 < limit && words.raw(i + 1) === '-' ? i + 2 : i + 1)
    )
      return i;
    if (words.isWord(i) && !words.isCapital(i)) return 0;
  }
  return 0;
}

/** Marks after which a capital shows nothing: quotation marks and colons. */
export function opensQuotation(words: Words, at: number): boolean {
  return words.length(at) === 1 && quotation.has(words.code(at));
}
export function opensAfter(words: Words, at: number): boolean {
  if (at === 0) return true;
  if (words.length(at - 1) !== 1) return false;
  const before = words.code(at - 1);
  return opening.has(before) || (straight.has(before) && !words.has(at, Shape.spaced));
}
const codes = (marks: string): ReadonlySet<number> => new Set([...marks].map(mark => mark.charCodeAt(0)));
const COLON = 58;
const quotation = codes('“"‘\'•');
const opening = codes(':•“‘…');
const straight = codes('"\'');
const ending = codes('.!?');

/** Whether the tokens before `limit` end with a full stop or its like. */
function endsSentence(words: Words, limit: number): boolean {
  for (let i = limit - 1; i >= 0 && i >= limit - 3; i--) {
    if (!words.isMark(i)) return false;
    if (words.length(i) === 1 && ending.has(words.code(i))) return true;
  }
  return false;
}
