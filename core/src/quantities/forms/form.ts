import { adverbs, commonVerbs, phraseEnds } from '../../lexicon/functionWords.ts';
import { boundsAfter, boundsBehind } from '../../lexicon/modifiers.ts';
import { looksPlural } from '../../lexicon/nouns.ts';
import { scales } from '../../lexicon/numbers.ts';
import type { Draft } from '../draft.ts';
import { type NumberReading, round } from '../number/reading.ts';
import { readNumber } from '../number.ts';
import type { Bound } from '../quantity.ts';
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
  /** What a word against the number says of it: `20-odd`, `30-plus`. */
  readonly tail?: Bound;
  /** Piece after the number words, where such a tail follows them. */
  readonly numberTo?: number;
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
  const head = readEnds(r, i, money);
  return head && withTail(r, head);
}

/** `20-odd sheep`, `30-plus years`, `300+ jobs`, `a dozen or so boats`: the bound stands before what it bounds. */
function withTail(r: Reader, head: Head): Head {
  const { to } = head;
  if (head.form === 'vague' || head.form === 'fraction') return head;
  const ends = (piece: number, tail: Bound): Head => ({ ...head, to: piece, numberTo: to, tail });
  if (r.isHyphen(to) && r.joined(to) && r.joined(to + 1)) {
    const tail = boundsBehind.get(r.word(to + 1));
    if (tail === undefined) return head;
    // `40-odd million`
    const scaled = head.scale === 1 ? scales.get(r.word(to + 2)) : undefined;
    if (scaled === undefined) return ends(to + 2, tail);
    const low = round(head.low * scaled);
    return { ...ends(to + 3, tail), low, high: round(head.high * scaled), scale: scaled, precision: null };
  }
  if (r.raw(to) === '+' && r.joined(to) && !r.joined(to + 1)) return ends(to + 1, 'atLeast');
  if (r.word(to) === 'odd' && head.low >= 10 && looksPlural(r.word(to + 1))) return ends(to + 1, 'about');
  if (r.word(to) !== 'or') return head;
  const tail = boundsAfter.find(([words]) => words === `or ${r.word(to + 1)}`)?.[1];
  const next = r.word(to + 2);
  return tail === undefined ||
    !r.isLetters(to + 2) ||
    phraseEnds.has(next) ||
    commonVerbs.has(next) ||
    adverbs.has(next)
    ? head
    : ends(to + 2, tail);
}

function readEnds(r: Reader, i: number, money: boolean): Head | null {
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
  // `7-Eleven`
  if (dash && r.isCapital(at) && r.isDigits(i)) return single;
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

/**
 * The piece after the hyphen at `i`, or -1 if none ties what stands before and after it. Some archives have spaces on
 * both sides (`12 - cent - a - share`): then only what is clearly one word may follow, a unit in the singular and such.
 */
export const afterHyphen = (r: Reader, i: number): number =>
  r.isHyphen(i) && r.joined(i) === r.joined(i + 1) ? i + 1 : -1;

/** Whether `between` (with at most a modifier after it, or `the ages of`) opens before piece `i`. */
export function opensBetween(r: Reader, i: number): boolean {
  return (
    r.word(i - 1) === 'between' ||
    (r.word(i - 2) === 'between' && r.isLetters(i - 1)) ||
    (r.word(i - 1) === 'of' && r.word(i - 2) === 'ages' && r.word(i - 4) === 'between')
  );
}

/** Puts the number of `head` into `into`. */
export function withHead(into: Draft, head: Head): Draft {
  into.from = Math.min(into.from, head.from);
  into.numberFrom = head.from;
  into.numberTo = head.numberTo ?? head.to;
  into.low = head.low;
  into.high = head.high;
  into.precision = head.precision;
  into.scale = head.scale;
  if (head.low !== head.high) into.bound = 'range';
  if (head.tail !== undefined && (!head.range || head.tail === 'about')) {
    into.bound = head.tail;
    if (head.tail === 'atLeast') into.high = null;
    if (head.tail === 'atMost') into.low = null;
  }
  return into;
}
