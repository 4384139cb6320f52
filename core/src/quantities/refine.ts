/** What happens to the drafts of a sentence after the forms have found them: signs, ranges, bounds, changes. */
import type { Draft } from './draft.ts';
import type { Reader } from './reader.ts';
import { readBound, setBound } from './refine/bounds.ts';
import { lendRates, lendUnits } from './refine/lend.ts';
import { joinParts } from './refine/parts.ts';
import { joinRanges } from './refine/ranges.ts';
import { readTrend } from './refine/trends.ts';
import { VALUED } from './refine/valued.ts';

/**
 * In this order: the sign belongs to the number; what is left out comes from the figure beside; parts of one figure are
 * added up; ranges join two drafts; bounds stand before the whole; a change is
 * said before the bound.
 */
export function refine(r: Reader, drafts: Draft[]): Draft[] {
  for (const one of drafts) if (VALUED.has(one.kind)) readMinus(r, one);
  lendRates(r, drafts);
  lendUnits(r, drafts);
  const joined = joinRanges(r, joinParts(r, drafts));
  let last: Draft | null = null;
  for (const one of joined) {
    if (VALUED.has(one.kind)) {
      readBound(r, one, last ? last.to : r.first);
      readTrend(r, one, last);
      if (last && one.bound === 'exact' && isConversion(r, last, one)) {
        setBound(one, last.bound, one.from);
        one.trend = last.trend;
      }
    }
    last = one;
  }
  return joined;
}

/** `under 201 hp (150 kW / 204 PS)`: the same in other units, and so under those. */
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
  if (one.kind === 'count' && one.unit !== null && one.unit !== 'point' && raw !== '−' && named < 0) return;
  const sign =
    (raw === '-' || raw === '−' || raw === '–') &&
    r.joined(at + 1) &&
    (!r.joined(at) || /^[([“"]$/.test(r.raw(at - 1)));
  if (named < 0 && !sign) return;
  // `plus or minus 8 points` tells how far off it may be: nothing is below nought.
  if (named >= 0 && r.word(named - 1) === 'or' && r.word(named - 2) === 'plus') return;
  one.from = named >= 0 ? named : at;
  const { low, high } = one;
  one.low = high === null ? null : -high;
  one.high = low === null ? null : -low;
}
