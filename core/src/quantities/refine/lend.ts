/** Units and rates that a text says once for two figures. */
import type { Draft } from '../draft.ts';
import { applyRate, findRate } from '../forms/rate.ts';
import type { Reader } from '../reader.ts';
import { isChange, startsFrom } from './ranges.ts';
import { VALUED } from './valued.ts';

/** `four-, five- and six-cylinder`, `20 million of the 3 billion crowns`, `up 2 percent … down by 1`: a bare figure takes the unit that is left out. */
export function lendUnits(r: Reader, drafts: readonly Draft[]): void {
  for (let d = drafts.length - 1; d >= 0; d--) {
    const one = drafts[d] as Draft;
    if (one.kind !== 'count' || one.unit !== null) continue;
    const next = drafts[d + 1];
    const previous = drafts[d - 1];
    const hangs = r.isHyphen(one.to) && r.joined(one.to) && next && next.from - one.to <= 3;
    const partOf =
      r.word(one.to) === 'of' &&
      next &&
      (next.from === one.to + 1 || (next.from === one.to + 2 && owning.has(r.word(one.to + 1))));
    // `6 by 9 feet`, `3 x 4 metres`
    const sides = /^(?:by|x|×)$/.test(r.word(one.to)) && next?.from === one.to + 1 && next.kind === 'measure';
    // `several hundred or perhaps 1,000 tonnes`
    const orMore =
      r.word(one.to) === 'or' &&
      next &&
      (next.from === one.to + 1 || (next.from === one.to + 2 && heightening.has(r.word(one.to + 1))));
    const toEnd =
      previous &&
      previous.unit !== null &&
      VALUED.has(previous.kind) &&
      r.word(one.from - 1) === 'to' &&
      previous.to === one.from - 1 &&
      previous.low !== previous.high &&
      (startsFrom(r, previous) || r.word(previous.from - 2) === 'from');
    if (toEnd) lend(one, previous);
    else if (next && (hangs || partOf || orMore || sides) && next.unit !== null && VALUED.has(next.kind))
      lend(one, next);
    else if (isSecondOfTwoTimes(r, drafts, d)) lend(one, drafts[d - 2] as Draft);
    else if (previous && previous.kind === 'percent' && r.word(one.from - 1) === 'by' && isChange(r, one.from - 2))
      lend(one, previous);
  }
}

/** What may stand before the whole that a part is of: `1,200 of its 5,000 workers`. */
const owning: ReadonlySet<string> = new Set('the its his her their our these those all'.split(' '));

const heightening: ReadonlySet<string> = new Set(['even', 'perhaps', 'maybe', 'possibly', 'about']);

function lend(one: Draft, from: Draft): void {
  one.kind = from.kind;
  one.unit = from.unit;
  one.unitName = from.unitName;
}

/** How far a date may stand from its figure, in pieces. */
const NEAR = 6;

/** `5 million tonnes in 2018 and 6 million in 2019`, `a dose of 1.4 grams in May and 2.1 last month`. */
function isSecondOfTwoTimes(r: Reader, drafts: readonly Draft[], d: number): boolean {
  const [first, then, one, next] = [drafts[d - 2], drafts[d - 1], drafts[d] as Draft, drafts[d + 1]];
  if (!first || !next || then?.kind !== 'date' || next.kind !== 'date') return false;
  if (first.unit === null || !VALUED.has(first.kind) || first.kind === 'age') return false;
  if (then.from - first.to > NEAR || next.from - one.to > 1 || one.from - then.to > 2) return false;
  for (let i = first.to; i < then.from; i++) if (!r.isLetters(i)) return false;
  return r.word(one.from - 1) === 'and';
}

/** `9 billion kroner ($800 million) a year`, `£5 ($6.40) a month`: the rate after the bracket is that of both. */
export function lendRates(r: Reader, drafts: readonly Draft[]): void {
  for (let d = 1; d < drafts.length; d++) {
    const one = drafts[d - 1] as Draft;
    const two = drafts[d] as Draft;
    if (one.kind !== two.kind || (one.kind !== 'money' && one.kind !== 'measure')) continue;
    if (one.to !== two.from - 1 || r.raw(one.to) !== '(' || r.raw(two.to) !== ')') continue;
    const rate = findRate(r, two.to + 1);
    if (!rate || rate.unit === null || one.unit?.includes('/') || two.unit?.includes('/')) continue;
    applyRate(one, rate);
    applyRate(two, rate);
  }
}
