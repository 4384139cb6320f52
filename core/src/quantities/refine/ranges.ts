/** Ranges whose two ends are figures of their own: `$3 billion to $5 billion`, `from 30 mpg in 2001 to 40 mpg in 2011`. */
import { fallers, risers } from '../../lexicon/modifiers.ts';
import type { Draft } from '../draft.ts';
import { opensBetween } from '../forms/form.ts';
import { round } from '../number/reading.ts';
import type { Reader } from '../reader.ts';
import { VALUED } from './valued.ts';

/** `$3 billion to $5 billion`, `between 5% and 6%`, `from 252 miles to 287 miles`, `from $75 a barrel in May to $45`. */
export function joinRanges(r: Reader, drafts: Draft[]): Draft[] {
  const out: Draft[] = [];
  for (const two of drafts) {
    const one = out.at(-1);
    if (one && canJoin(r, one, two)) {
      out.pop();
      out.push(join(r, one, two));
      continue;
    }
    // A date may stand between: `from 30 mpg in 2001 to 40 mpg in 2011`.
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

/** Whether piece `i` is a verb or adverb of rise or fall. */
export const isChange = (r: Reader, i: number): boolean => risers.has(r.word(i)) || fallers.has(r.word(i));

/** Whether `from` opens before the figure. */
export const startsFrom = (r: Reader, one: Draft): boolean =>
  r.word(one.from - 1) === 'from' ||
  r.word(one.from - 2) === 'from' ||
  (r.word(one.from - 3) === 'from' && r.word(one.from - 1) === 'to');

function canJoin(r: Reader, one: Draft, two: Draft): boolean {
  if (!compatible(one, two)) return false;
  const gap = two.from - one.to;
  const word = r.word(one.to);
  const from = startsFrom(r, one);
  if (gap === 1) {
    // `grew by $2 million to $9 million`: a change and where it led.
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
