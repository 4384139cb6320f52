/** What happens to the drafts of a sentence after the forms have found them: signs, ranges, bounds, changes. */
import type { Draft } from './draft.ts';
import type { Reader } from './reader.ts';
import { readBound, setBound } from './refine/bounds.ts';
import { isChange, joinRanges, startsFrom } from './refine/ranges.ts';
import { readTrend } from './refine/trends.ts';
import { VALUED } from './refine/valued.ts';

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
        setBound(one, last.bound, one.from);
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
    // `several hundred or even 1,000 tonnes`
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
    else if (next && (hangs || partOf || orMore) && next.unit !== null && VALUED.has(next.kind)) lend(one, next);
    else if (previous && previous.kind === 'percent' && r.word(one.from - 1) === 'by' && isChange(r, one.from - 2))
      lend(one, previous);
  }
}

const heightening: ReadonlySet<string> = new Set(['even', 'perhaps', 'maybe', 'possibly', 'about']);

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
  if (one.kind === 'count' && one.unit !== null && one.unit !== 'point' && raw !== '−' && named < 0) return;
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
