/** What happens to the drafts of a sentence after the forms have found them: signs, ranges, bounds, changes. */
import { prepositions } from '../lexicon/functionWords.ts';
import { boundsAfter, boundsBefore, fallers, notBoundAfter, risers, trendAdverbs } from '../lexicon/modifiers.ts';
import type { Draft } from './draft.ts';
import { opensBetween } from './forms/form.ts';
import { round } from './number.ts';
import type { Bound } from './quantity.ts';
import type { Reader } from './reader.ts';

const VALUED: ReadonlySet<string> = new Set([
  'money',
  'percent',
  'count',
  'measure',
  'duration',
  'age',
  'ratio',
  'other',
]);

/**
 * In this order: the sign belongs to the number; ranges join two drafts; bounds stand before the whole; a change is
 * said before the bound.
 */
export function refine(r: Reader, drafts: Draft[]): Draft[] {
  for (const one of drafts) if (VALUED.has(one.kind)) readMinus(r, one);
  lendUnits(r, drafts);
  const joined = joinRanges(r, drafts);
  let last: Draft | null = null;
  for (const one of joined) {
    if (VALUED.has(one.kind)) {
      readBound(r, one, last ? last.to : r.first);
      readTrend(r, one, last);
      if (last && one.bound === 'exact' && isConversion(r, last, one)) {
        set(one, last.bound, one.from);
        one.trend = last.trend;
      }
    }
    last = one;
  }
  return joined;
}

/** `under 296 hp (224 kW / 300 PS)`: the same in other units, and so under those. */
function isConversion(r: Reader, last: Draft, one: Draft): boolean {
  const mark = r.raw(one.from - 1);
  return (
    last.to === one.from - 1 &&
    (mark === '(' || mark === '/') &&
    last.kind === one.kind &&
    (one.kind === 'measure' || one.kind === 'money') &&
    last.unit !== one.unit
  );
}

/** `four-, five- and six-cylinder`, `280 million of the 1.5 billion shekels`, `up 2 percent … down by 1`: a bare figure takes the unit that is left out. */
function lendUnits(r: Reader, drafts: readonly Draft[]): void {
  for (let d = drafts.length - 1; d >= 0; d--) {
    const one = drafts[d] as Draft;
    if (one.kind !== 'count' || one.unit !== null) continue;
    const next = drafts[d + 1];
    const previous = drafts[d - 1];
    const hangs = r.isHyphen(one.to) && r.joined(one.to) && next && next.from - one.to <= 3;
    const partOf =
      r.word(one.to) === 'of' &&
      next &&
      (next.from === one.to + 1 || (next.from === one.to + 2 && r.word(one.to + 1) === 'the'));
    const toEnd =
      previous &&
      previous.unit !== null &&
      VALUED.has(previous.kind) &&
      r.word(one.from - 1) === 'to' &&
      previous.to === one.from - 1 &&
      previous.low !== previous.high &&
      (startsFrom(r, previous) || r.word(previous.from - 2) === 'from');
    if (toEnd) lend(one, previous);
    else if (next && (hangs || partOf) && next.unit !== null && VALUED.has(next.kind)) lend(one, next);
    else if (previous && previous.kind === 'percent' && r.word(one.from - 1) === 'by' && isChange(r, one.from - 2))
      lend(one, previous);
  }
}

function lend(one: Draft, from: Draft): void {
  one.kind = from.kind;
  one.unit = from.unit;
  one.unitName = from.unitName;
}

/** `-5 degrees`, `minus 5`, `minus-5`, `+0.2%`. */
function readMinus(r: Reader, one: Draft): void {
  const at = one.from - 1;
  if (at < r.first) return;
  const raw = r.raw(at);
  const word = r.word(at);
  const hyphen = r.isHyphen(at) && r.joined(at + 1);
  if (raw === '+' && r.joined(at + 1) && !r.joined(at)) {
    one.from = at;
    one.trend = 'up';
    return;
  }
  const named = word === 'minus' || word === 'negative' ? at : hyphen && r.word(at - 1) === 'minus' ? at - 1 : -1;
  // Things that are counted are never fewer than none: the dash before them is another kind.
  if (one.kind === 'count' && one.unit !== null && named < 0) return;
  const sign =
    (raw === '-' || raw === '−' || raw === '–') &&
    r.joined(at + 1) &&
    (!r.joined(at) || /^[([“"]$/.test(r.raw(at - 1)));
  if (named < 0 && !sign) return;
  one.from = named >= 0 ? named : at;
  const { low, high } = one;
  one.low = high === null ? null : -high;
  one.high = low === null ? null : -low;
}

/** `$3 billion to $5 billion`, `between 5% and 6%`, `from 252 miles to 287 miles`, `from $75 a barrel in May to $45`. */
function joinRanges(r: Reader, drafts: Draft[]): Draft[] {
  const out: Draft[] = [];
  for (const two of drafts) {
    const one = out.at(-1);
    if (one && canJoin(r, one, two)) {
      out.pop();
      out.push(join(r, one, two));
      continue;
    }
    // A date may stand between: `from 20 mpg in 2008 to 29 mpg in 2020`.
    let back = out.length - 1;
    while (
      back >= 0 &&
      out.length - back < 4 &&
      ((out[back] as Draft).kind === 'date' || (out[back] as Draft).kind === 'time')
    )
      back--;
    const before = out[back];
    if (before && back < out.length - 1 && isFromTo(r, before, two) && compatible(before, two)) {
      // The figure reaches over the dates, which keep their own place.
      const dates = out.splice(back + 1);
      out.pop();
      out.push(join(r, before, two), ...dates);
      continue;
    }
    out.push(two);
  }
  return out;
}

function isFromTo(r: Reader, one: Draft, two: Draft): boolean {
  return (
    startsFrom(r, one) &&
    (r.word(two.from - 1) === 'to' || (r.word(two.from - 2) === 'to' && r.isLetters(two.from - 1))) &&
    two.from - one.to < 16
  );
}

const isChange = (r: Reader, i: number): boolean => risers.has(r.word(i)) || fallers.has(r.word(i));

const startsFrom = (r: Reader, one: Draft): boolean =>
  r.word(one.from - 1) === 'from' ||
  r.word(one.from - 2) === 'from' ||
  (r.word(one.from - 3) === 'from' && r.word(one.from - 1) === 'to');

function canJoin(r: Reader, one: Draft, two: Draft): boolean {
  if (!compatible(one, two)) return false;
  const gap = two.from - one.to;
  const word = r.word(one.to);
  const from = startsFrom(r, one);
  if (gap === 1) {
    // `increased by $43.6 billion to $419.2 billion`: a change and where it led.
    if (word === 'to')
      return (
        from ||
        ((one.low as number) < (two.low as number) && r.word(one.from - 1) !== 'by' && !isChange(r, one.from - 1))
      );
    if (word === 'and') return opensBetween(r, one.from) && (one.low as number) <= (two.low as number);
    if (word === 'or' && one.unit === two.unit) return two.low === (one.low as number) + 1;
    if (r.isDash(one.to) && r.joined(one.to) === r.joined(two.from))
      return (one.low as number) < (two.low as number) && r.joined(two.from) && one.unit !== null;
  }
  return from && isFromTo(r, one, two) && gap < 10 && !hasComma(r, one.to, two.from);
}

function hasComma(r: Reader, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (r.raw(i) === ',' || r.raw(i) === ';') return true;
  return false;
}

/** Same thing counted, or one of the two has left its unit to the other. */
function compatible(one: Draft, two: Draft): boolean {
  if (!VALUED.has(one.kind) || !VALUED.has(two.kind) || one.low === null || two.low === null) return false;
  if (one.low !== one.high || two.low !== two.high) return false;
  if (one.unit === two.unit) return true;
  if (one.unit === null) return two.kind !== 'age';
  if (two.unit === null) return two.kind === 'count';
  return (two.unit.startsWith(`${one.unit}/`) || one.unit.startsWith(`${two.unit}/`)) && one.kind === two.kind;
}

function join(r: Reader, one: Draft, two: Draft): Draft {
  let a = one.low as number;
  const b = two.low as number;
  if (one.scale === 1 && two.scale > 1 && a < 1000 && one.unit !== null && a < b / two.scale) a = round(a * two.scale);
  const richer = two.unit === null || (one.unit !== null && one.unit.length > two.unit.length) ? one : two;
  const between = r.word(one.from - 1) === 'between' ? one.from - 1 : one.from;
  return {
    ...richer,
    from: between,
    to: two.to,
    numberFrom: one.numberFrom,
    numberTo: two.numberTo,
    low: Math.min(a, b),
    high: Math.max(a, b),
    bound: a === b ? 'exact' : 'range',
    precision: one.precision === null || two.precision === null ? null : Math.max(one.precision, two.precision),
    nounFrom: richer.nounFrom,
    nounTo: richer.nounTo,
  };
}

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
function readBound(r: Reader, one: Draft, floor: number): void {
  const range = one.low !== one.high;
  let before = one.from;
  if (r.word(before - 1) === 'between' && range) before--;
  else if (r.word(before - 1) === 'a' && one.kind !== 'count') before = one.from;
  if (r.raw(before - 1) === '~' || r.raw(before - 1) === '≈') {
    set(one, 'about', before - 1);
    return;
  }
  if ((r.raw(before - 1) === '>' || r.raw(before - 1) === '<') && before - 1 >= floor) {
    set(one, r.raw(before - 1) === '>' ? 'moreThan' : 'lessThan', before - 1);
    return;
  }
  // `sub-7 nanometre`
  if (r.isHyphen(before - 1) && r.joined(before) && r.joined(before - 1) && r.word(before - 2) === 'sub') {
    set(one, 'lessThan', before - 2);
    return;
  }
  const found = before - 1 >= floor ? modifierBefore(r, before, floor, one) : null;
  if (found) {
    set(one, found.bound, found.from);
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
    set(one, bound, one.from);
    return;
  }
  if (after === 'plus' || (r.raw(one.to) === '+' && r.joined(one.to) && !r.isDigits(one.to + 1))) {
    if (after === 'plus' && (r.isDigits(one.to + 1) || !r.isHyphen(one.to - 1))) return;
    one.to++;
    set(one, 'atLeast', one.from);
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
      if (words[0] === 'over' && one.kind === 'duration' && (previous === 'spread' || previous === 'stretched'))
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

function set(one: Draft, bound: Bound, from: number): void {
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

/** With `up` these mean something else: `gave up`, `made up`. */
const phrasal: ReadonlySet<string> = new Set(
  'gave give given gives giving made make makes took takes put puts set sets picked picks racked ended sums turned turns showed bought snapped signed'.split(
    ' ',
  ),
);

/** A verb of rise or fall right before the figure, or with `by` between: `rose 12%`, `down by 3`, `up nearly 57%`. */
function readTrend(r: Reader, one: Draft, last: Draft | null): void {
  if (one.trend !== 'none' || one.kind === 'age') return;
  let at = one.from - 1;
  let steps = 0;
  while (
    steps < 5 &&
    at >= r.first &&
    trendAdverbs.has(r.word(at)) &&
    !(r.word(at) === 'up' && r.word(at + 1) !== 'to')
  ) {
    at--;
    steps++;
  }
  const word = r.word(at);
  let trend: Draft['trend'] = risers.has(word) ? 'up' : fallers.has(word) ? 'down' : 'none';
  if (trend === 'none') {
    if (r.word(at + 1) === 'by') one.trend = trendBefore(r, at, one, last);
    return;
  }
  // `increase of` and `cut to` were not passed; `up to 8 million` is a bound; `lost 5 men` is a loss of things counted.
  if (word === 'up' && (r.word(at + 1) === 'to' || phrasal.has(r.word(at - 1)))) return;
  if (
    one.kind === 'count' &&
    (one.unit !== null ||
      /^(?:lost|lose|loses|losing|cut|cuts|gain|gained|add|added|adds|adding|shed|win)$/.test(word)) &&
    r.word(at + 1) !== 'by' &&
    word !== 'up' &&
    word !== 'down'
  )
    trend = one.unit === 'point' ? trend : 'none';
  if (one.kind === 'duration' || one.kind === 'ratio') trend = 'none';
  one.trend = trend;
}

/** How many words may stand between such a verb and `by`. */
const OBJECT = 4;

/** `grow sales by 35 per cent`; `one was down 2.3%, the other by 2.6%`. */
function trendBefore(r: Reader, at: number, one: Draft, last: Draft | null): Draft['trend'] {
  for (let k = at; k > at - OBJECT && r.isLetters(k); k--) {
    const word = r.word(k);
    if (prepositions.has(word)) return 'none';
    if (risers.has(word)) return 'up';
    if (fallers.has(word)) return 'down';
    const before = k - 1;
    const ends = r.raw(before) === ',' || r.word(before) === 'and' ? before : -1;
    if (ends >= 0 && last && last.to === ends && last.kind === one.kind) return last.trend;
  }
  return 'none';
}
