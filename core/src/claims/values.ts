import { units } from '../lexicon/units.ts';
import type { Quantity } from '../quantities/quantity.ts';

/** A figure as an interval in the first unit of its kind: what is written leaves room for all values inside. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** How a unit turns into the first unit of its dimension: add the offset, then multiply. */
export interface Scale {
  readonly dimension: string;
  readonly factor: number;
  readonly offset: number;
}

const SCALES: ReadonlyMap<string, Scale> = new Map(
  units.map(({ unit, dimension, factor, offset }) => [unit, { dimension, factor, offset: offset ?? 0 }] as const),
);

/** The scale of a measure's unit, beside another measure: `41C` next to `106F` is a temperature. Undefined for no unit. */
export function scaleOf({ unit }: Quantity, beside: Quantity): Scale | undefined {
  if (unit === null) return undefined;
  if (unit === 'C' && beside.unit === '[degF]') return SCALES.get('Cel');
  return SCALES.get(unit);
}

/** What can be compared with what: figures of different families are never about the same measure. Null: not compared. */
export function familyOf({ kind, unit, low, high }: Quantity): string | null {
  switch (kind) {
    case 'money':
      return unit === null ? null : `money ${unit}`;
    case 'percent':
      return unit === 'pp' || unit === '[pp]' ? 'points' : 'share';
    case 'ratio':
      // `40 deaths per 1,000 births`, `three to one` are no shares of anything.
      return unit !== null ? `ratio ${unit}` : (high ?? low ?? 2) <= 1 ? 'share' : null;
    case 'count':
      return 'count';
    case 'measure':
      return unit === null ? null : `measure ${SCALES.get(unit)?.dimension ?? unit}`;
    case 'duration':
      return 'duration';
    case 'ordinal':
      return 'rank';
    default:
      return null;
  }
}

/** Percentage points that a share in words may be off. */
const RATIO_SLACK = 3;

/**
 * The room a figure leaves: half a unit of its last digit, its bound, and for `about` some more. Null without a value. What
 * is set, as a court sets a term, is no rounding of what lies in the middle.
 */
export function intervalOf(quantity: Quantity, isSet = false): Interval | null {
  const { low, high, bound } = quantity;
  if (low === null && high === null) return null;
  if (quantity.kind === 'ratio' && quantity.unit === null) {
    // `one in five`, `two-thirds` as percentages: nobody says them to the point.
    const slack = bound === 'exact' || bound === 'about' ? RATIO_SLACK : 0;
    return {
      low: low === null ? Number.NEGATIVE_INFINITY : 100 * low - slack,
      high: high === null ? Number.POSITIVE_INFINITY : 100 * high + slack,
    };
  }
  // The ends of a range and a bound are meant as they stand.
  const rounded = bound === 'exact' || bound === 'about';
  const room = (value: number): number => (rounded ? slackOf(quantity, value) * (isSet ? SET : 1) : 0);
  const from = low === null ? Number.NEGATIVE_INFINITY : low - room(low);
  const to = high === null ? Number.POSITIVE_INFINITY : high + room(high);
  const scale = quantity.unit === null ? undefined : SCALES.get(quantity.unit);
  if (!scale || (quantity.kind !== 'measure' && quantity.kind !== 'duration')) return { low: from, high: to };
  return { low: (from + scale.offset) * scale.factor, high: (to + scale.offset) * scale.factor };
}

/** So much of the room is left to what is set: `nine years` may be nine and a third, but is not eight. */
const SET = 0.9;

/** Half of the place of the last digit; round numbers (`8,000`, `40,000`) may be rounded to their last digit that is not 0. */
function slackOf({ precision, bound, kind }: Quantity, value: number): number {
  const size = Math.abs(value);
  let place = precision ?? 1;
  if (kind === 'count' || kind === 'measure' || kind === 'money') {
    let zeros = 1;
    while (size >= zeros * 10 && size % (zeros * 10) === 0 && zeros < 1e15) zeros *= 10;
    // 8,000 may be 7,900 or 8,300, but 100 is hardly 60.
    if (zeros >= 100 && zeros > place) place = Math.max(place, Math.min(zeros, size / 10));
  }
  let slack = place / 2;
  if ((kind === 'count' && place <= 1) || kind === 'ordinal') slack = 0;
  if (bound === 'about') slack = Math.max(slack, size * (significantDigits(size) > 2 ? CLOSE : LOOSE), place);
  return slack;
}

/** How far off `about` may be: `about 24,000` is loosely said, `about 24,300` is rounded to its last digit. */
const LOOSE = 0.1;
const CLOSE = 0.025;

/** Digits of a number before the zeros at its end, and after those at its start. */
const significantDigits = (size: number): number =>
  (size.toPrecision(9).split('e', 1)[0] as string)
    .replace('.', '')
    .replace(/^0{1,30}/, '')
    .replace(/0{1,30}$/, '').length;

/** Whether no value fits both. Touching ends fit. */
export const apart = (a: Interval, b: Interval): boolean => {
  const room = 1e-9 * Math.max(1, Math.abs(a.high) === Number.POSITIVE_INFINITY ? 1 : Math.abs(a.high));
  return a.high < b.low - room || b.high < a.low - room;
};
