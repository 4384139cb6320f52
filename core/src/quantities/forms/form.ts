import type { Draft } from '../draft.ts';
import { type NumberReading, round } from '../number/reading.ts';
import { readNumber } from '../number.ts';
import type { Reader } from '../reader.ts';

/** One form of figure. Looks at one place and says what stands there, or null. */
export interface Form {
  readonly name: string;
  /** Bits of `Start`: what its figures begin with. */
  readonly starts: number;
  /** `i` is a trigger piece of the sentence that `r` is set to. */
  parse(r: Reader, i: number, heading: boolean): Draft | null;
}

/** A number or the two ends of a range written together: `5-7`, `10 to 12 million`, `three or four`. */
export interface Head extends NumberReading {
  readonly range: boolean;
}

/** The number at `i` with the second end of its range, if the unit comes only after that. */
export function readHead(r: Reader, i: number, money = false): Head | null {
  const { memo } = r;
  if (memo.at !== i) {
    memo.at = i;
    memo.plain = undefined;
    memo.money = undefined;
  }
  if (money) {
    if (memo.money === undefined) memo.money = readHeadAt(r, i, true);
    return memo.money;
  }
  if (memo.plain === undefined) memo.plain = readHeadAt(r, i, false);
  return memo.plain;
}

function readHeadAt(r: Reader, i: number, money: boolean): Head | null {
  const a = readNumber(r, i, money);
  if (!a) return null;
  const single = { ...a, range: false };
  if (a.form === 'vague' || a.form === 'fraction') return single;
  const word = r.word(a.to);
  let at = -1;
  let dash = false;
  if (r.isDash(a.to) && r.joined(a.to) === r.joined(a.to + 1)) {
    // `5-7`, `25 – 40`; `2 - 3` with a hyphen between spaces may be a subtraction or a dash of the sentence.
    if (r.joined(a.to) || !r.isHyphen(a.to)) {
      at = a.to + 1;
      dash = true;
    }
  } else if (word === 'to' || word === 'or' || (word === 'and' && opensBetween(r, i))) at = a.to + 1;
  if (at < 0 || at >= r.limit) return single;
  const b = readNumber(r, at, money);
  if (!b || b.form === 'vague' || b.form === 'article') return single;
  if (b.form === 'fraction' && !dash) return single;
  const b0 = b.low / b.scale;
  const handed =
    b.scale > 1 &&
    a.scale === 1 &&
    a.low < 1000 &&
    (a.low < b0 || (dash ? false : a.low < b0 * 10 && a.low > b0 / 100));
  const first = handed ? round(a.low * b.scale) : a.low;
  if (word === 'or' && !(first < b.low && b.low - first <= Math.max(first, 2))) return single;
  const from = r.word(i - 1) === 'from';
  if (first >= b.low && !(from && word === 'to')) return single;
  // `19-20` and `2024-25` were tried as dates and scores before; a long run of joined figures is a number of another kind.
  if (r.isDash(b.to) && r.joined(b.to) && r.isDigits(b.to + 1)) return single;
  const precision =
    a.precision === null || b.precision === null ? null : Math.max(a.precision * (handed ? b.scale : 1), b.precision);
  return {
    ...a,
    to: b.to,
    low: Math.min(first, b.low),
    high: Math.max(first, b.low),
    scale: b.scale,
    precision,
    range: true,
    separated: true,
    form: b.form,
  };
}

/** Whether `between` (with at most a modifier after it) opens before piece `i`. */
export function opensBetween(r: Reader, i: number): boolean {
  return r.word(i - 1) === 'between' || (r.word(i - 2) === 'between' && r.isLetters(i - 1));
}

/** Puts the number of `head` into `into`. */
export function withHead(into: Draft, head: Head): Draft {
  into.from = Math.min(into.from, head.from);
  into.numberFrom = head.from;
  into.numberTo = head.to;
  into.low = head.low;
  into.high = head.high;
  into.precision = head.precision;
  into.scale = head.scale;
  if (head.low !== head.high) into.bound = 'range';
  return into;
}
