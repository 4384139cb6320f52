/** From the values of a measure to dots: where each stands, and what the axis says. */
import type { DeskPoint, DeskSeries } from '../../server/src/lsp/deskMessages.ts';

export interface Dots {
  /** Whether x is time (days since 1970); else it counts the values. */
  readonly isTime: boolean;
  readonly x: readonly number[];
  readonly y: readonly (number | null)[];
  /** The other end of a range, or null. */
  readonly high: readonly (number | null)[];
  /** In the same order. */
  readonly points: readonly DeskPoint[];
}

/** Time is the axis if every value has one and there are two; else the values stand in a row. */
export function dotsOf({ points }: DeskSeries): Dots {
  const drawn = points.filter(({ low, high }) => low !== null || high !== null);
  const times = drawn.map(({ time }) => (time === null ? null : dayOf(time)));
  const known = times.filter(time => time !== null);
  const isTime = known.length === drawn.length && new Set(known).size > 1;
  const order = drawn.map((_, i) => i);
  if (isTime) order.sort((a, b) => (known[a] as number) - (known[b] as number) || a - b);
  return {
    isTime,
    x: order.map((from, i) => (isTime ? (known[from] as number) : i)),
    y: order.map(i => drawn[i]?.low ?? drawn[i]?.high ?? null),
    high: order.map(i => (drawn[i]?.low === drawn[i]?.high ? null : (drawn[i]?.high ?? null))),
    points: order.map(i => drawn[i] as DeskPoint),
  };
}

/** `All values of: depth of the basin (unit: metre)`. */
export function captionOf({ measure, unit }: DeskSeries): string {
  const what = measure ? `All values of: ${measure}` : 'All values';
  return unit ? `${what} (unit: ${unit})` : what;
}

/** Why a value of the list is no dot; empty for one that is. */
export const undrawn = ({ low, high }: DeskPoint): string => (low === null && high === null ? 'no number to draw' : '');

const dayLength = 86_400_000;

/** The first day of an ISO date or interval, counted from 1970; null for what has no year. */
export function dayOf(iso: string): number | null {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/u.exec(iso) ?? [];
  return year === undefined ? null : Math.round(Date.UTC(Number(year), Number(month) - 1, Number(day)) / dayLength);
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day on the axis, as precise as the stretch of time that is shown asks for: `2024`, `May 2024`, `8 May`. */
export function axisLabel(day: number, span: number): string {
  const date = new Date(day * dayLength);
  const month = months[date.getUTCMonth()] as string;
  if (span > 3 * 365) return String(date.getUTCFullYear());
  if (span > 90) return `${month} ${date.getUTCFullYear()}`;
  return `${date.getUTCDate()} ${month}`;
}

/** A value on the axis: `2.3m`, `1,200`, `0.25`. */
export function axisValue(value: number): string {
  for (const [scale, name] of [
    [1e12, 'tn'],
    [1e9, 'bn'],
    [1e6, 'm'],
  ] as const) {
    if (Math.abs(value) >= scale) return `${Number((value / scale).toPrecision(4))}${name}`;
  }
  const [whole = '', decimals] = String(Number(value.toPrecision(6))).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/gu, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

/** The ends of the axis of values: a tenth of room on both sides, and from zero where that costs little. */
export function valueRange(values: readonly number[]): [number, number] {
  if (values.length === 0) return [0, 1];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = (high - low || Math.abs(high) || 1) / 8;
  const bottom = low >= 0 && low - room < high / 3 ? 0 : low - room;
  return [bottom, high + room];
}

/** The dot nearest to a point on the screen, within a finger's reach; -1 for none. */
export function nearestDot(
  dots: readonly { readonly left: number; readonly top: number }[],
  left: number,
  top: number,
  reach = 14,
): number {
  let best = -1;
  let least = reach * reach;
  for (const [i, dot] of dots.entries()) {
    const distance = (dot.left - left) ** 2 + (dot.top - top) ** 2;
    if (distance <= least) {
      least = distance;
      best = i;
    }
  }
  return best;
}
