/** Words around a figure that say how firmly it is stated: `over 15 years`, `10 or more`, `sub-7`. */
import { boundsAfter, boundsBefore, notBoundAfter } from '../../lexicon/modifiers.ts';
import type { Draft } from '../draft.ts';
import type { Bound } from '../quantity.ts';
import type { Reader } from '../reader.ts';

interface Modifier {
  readonly words: readonly string[];
  readonly bound: Bound;
}
const byLastWord = new Map<string, Modifier[]>();
for (const [phrase, bound] of boundsBefore) {
  const words = phrase.split(' ');
  const last = words.at(-1) as string;
  const list = byLastWord.get(last) ?? [];
  list.push({ words, bound });
  list.sort((a, b) => b.words.length - a.words.length);
  byLastWord.set(last, list);
}
const byFirstWord = new Map<string, Modifier[]>();
for (const [phrase, bound] of boundsAfter) {
  const words = phrase.split(' ');
  const list = byFirstWord.get(words[0] as string) ?? [];
  list.push({ words, bound });
  byFirstWord.set(words[0] as string, list);
}

/** Words before and after the figure that bound it; they come into its span. `floor` is where the figure before ends. */
export function readBound(r: Reader, one: Draft, floor: number): void {
  const range = one.low !== one.high;
  let before = one.from;
  if (r.word(before - 1) === 'between' && range) before--;
  else if (r.word(before - 1) === 'a' && one.kind !== 'count') before = one.from;
  if (r.raw(before - 1) === '~' || r.raw(before - 1) === '≈') {
    setBound(one, 'about', before - 1);
    return;
  }
  if ((r.raw(before - 1) === '>' || r.raw(before - 1) === '<') && before - 1 >= floor) {
    setBound(one, r.raw(before - 1) === '>' ? 'moreThan' : 'lessThan', before - 1);
    return;
  }
  // `sub-7 nanometre`
  if (r.isHyphen(before - 1) && r.joined(before) && r.joined(before - 1) && r.word(before - 2) === 'sub') {
    setBound(one, 'lessThan', before - 2);
    return;
  }
  const found = before - 1 >= floor ? modifierBefore(r, before, floor, one) : null;
  if (found) {
    setBound(one, found.bound, found.from);
    return;
  }
  if (before !== one.from) one.from = before;
  const after = r.word(one.to);
  for (const { words, bound } of byFirstWord.get(after) ?? []) {
    const to = r.match(one.to, words);
    if (to < 0) continue;
    if (words[0] === 'at' && r.isDigits(to)) continue;
    // `10 or more people` has its noun after the words.
    one.to = to;
    setBound(one, bound, one.from);
    return;
  }
  if (after === 'plus' || (r.raw(one.to) === '+' && r.joined(one.to) && !r.isDigits(one.to + 1))) {
    if (after === 'plus' && (r.isDigits(one.to + 1) || !r.isHyphen(one.to - 1))) return;
    one.to++;
    setBound(one, 'atLeast', one.from);
    return;
  }
}

function modifierBefore(r: Reader, before: number, floor: number, one: Draft): { bound: Bound; from: number } | null {
  for (const { words, bound } of byLastWord.get(r.word(before - 1)) ?? []) {
    const from = before - words.length;
    if (from < floor || r.match(from, words) !== before) continue;
    const previous = r.word(from - 1);
    if (words.length === 1) {
      if (notBoundAfter.has(previous) && (words[0] === 'over' || words[0] === 'under' || words[0] === 'around'))
        return null;
      // `over the past 15 years` is no bound and never gets here; `up about 5%`, `by about` do.
      if ((words[0] === 'near' || words[0] === 'minimum' || words[0] === 'maximum') && one.kind === 'date') return null;
      // `118 games over three years`: right behind another figure it tells in what time.
      if (
        words[0] === 'over' &&
        one.kind === 'duration' &&
        (from === floor || previous === 'spread' || previous === 'stretched')
      )
        return null;
    }
    if (bound === 'exact') return null;
    // `over the past 20 years` is a time, not a bound.
    if (
      one.kind === 'duration' &&
      (words[0] === 'over' || words[0] === 'around' || words[0] === 'about') &&
      !r.isDigits(one.from) &&
      /^(?:the|this|past|last|next|first|previous|coming)$/.test(r.word(one.from))
    )
      return null;
    return { bound, from };
  }
  return null;
}

/** Gives a figure its bound; it begins at piece `from` now. */
export function setBound(one: Draft, bound: Bound, from: number): void {
  one.from = from;
  if (one.low !== one.high) {
    // A range stays one; `about 14-18` is about.
    if (bound === 'about') one.bound = 'about';
    return;
  }
  one.bound = bound;
  if (bound === 'moreThan' || bound === 'atLeast') one.high = null;
  if (bound === 'lessThan' || bound === 'atMost') one.low = null;
}
