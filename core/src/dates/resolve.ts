/** From dates as written to ISO dates, against the document's own date. Never reads a clock. */
import type { DocumentDate } from '../document/analysis.ts';
import type { DateExpression, Quantity } from '../quantities/quantity.ts';
import {
  dayNumber,
  daysInMonth,
  isoDate,
  isoDay,
  isoMonth,
  isoWeek,
  isoYear,
  nthWeekday,
  readIso,
  weekdayOf,
} from './iso.ts';
import { seasonOf } from './seasons.ts';

export { findDocumentDate } from './documentDate.ts';

/** The day of writing, as far as it is known. */
interface Base {
  readonly year: number;
  readonly month: number | null;
  /** Day number, null if only the month or year is known. */
  readonly days: number | null;
}

/** So far back (code units) a period counts as spoken of last. */
const ANCHOR_REACH = 600;

/** The same figures, with `date` filled in where it can be known. */
export function resolveDates(quantities: readonly Quantity[], date: DocumentDate | null): readonly Quantity[] {
  const base = date && readBase(date.iso);
  let anchor: { iso: string; end: number } | null = null;
  let changed = false;
  const out = quantities.map((quantity, i) => {
    if (!quantity.expression) return quantity;
    const expression = withYearOf(quantity.expression, quantity, quantities[i + 1], quantities[i + 2]);
    const near: string | null = anchor && quantity.start - anchor.end < ANCHOR_REACH ? anchor.iso : null;
    const iso = resolve(expression, base, near);
    if (iso !== null && isPeriod(expression)) anchor = { iso, end: quantity.end };
    if (iso === quantity.date) return quantity;
    changed = true;
    return { ...quantity, date: iso };
  });
  return changed ? out : quantities;
}

/** Between two dates of one list or stretch: ` to `, `, `, ` and `, ` through `. */
const JOIN = 9;

/** `from May 30 to June 2, 2023`, `3 and 5 March 2023`: a year that is said once, at the end, is that of all. */
function withYearOf(e: DateExpression, own: Quantity, next?: Quantity, afterNext?: Quantity): DateExpression {
  if (e.type !== 'partial' || e.direction !== undefined || e.year !== undefined || e.time !== undefined) return e;
  if (!next?.expression || next.kind !== 'date' || next.start - own.end > JOIN) return e;
  const last = next.expression.type === 'partial' ? withYearOf(next.expression, next, afterNext) : next.expression;
  if (last.type !== 'absolute' || last.iso.length !== (e.day === null ? 7 : 10)) return e;
  const end = readIso(last.iso);
  if (!end || end.month === null || e.nth !== undefined) return e;
  const later = end.month > e.month || (end.month === e.month && (e.day ?? 0) < (end.day ?? 1));
  if (!later || (e.day ?? 1) > daysInMonth(end.year, e.month)) return e;
  if (e.day === null) return { type: 'absolute', iso: isoMonth(end.year, e.month) };
  const first = isoDate(end.year, e.month, e.day);
  return { type: 'absolute', iso: e.dayTo === undefined ? first : `${first}/${isoDate(end.year, e.month, e.dayTo)}` };
}

function readBase(iso: string): Base | null {
  const found = readIso(iso);
  if (!found) return null;
  const { year, month, day } = found;
  return { year, month, days: month !== null && day !== null ? dayNumber(year, month, day) : null };
}

/** What `a year earlier` looks back from: quarters, which are reported beside those of the year before. */
const isPeriod = (expression: DateExpression): boolean =>
  expression.type === 'quarter' ||
  (expression.type === 'absolute' && /^\d{4}-(?:01|04|07|10)\/\d{4}-(?:03|06|09|12)$/.test(expression.iso));

/** ISO 8601 of an expression, or null if it cannot be known. */
export function resolve(expression: DateExpression, base: Base | null, anchor: string | null): string | null {
  switch (expression.type) {
    case 'absolute':
      return expression.iso;
    case 'partial':
      return resolvePartial(expression, base);
    case 'weekday':
      return resolveWeekday(expression, base);
    case 'relative':
      return base && resolveRelative(expression, base);
    case 'quarter':
    case 'half':
    case 'season':
      return base && resolvePeriod(expression, base);
    case 'anchored':
      return shiftYears(anchor ?? (base && expression.years !== 0 ? isoYear(base.year) : null), expression.years);
    case 'upTo':
      return resolveUpTo(expression, base);
    case 'clock':
      return null;
  }
}

/** So many months that end with a month, or with a day. */
function resolveUpTo({ months, end }: Extract<DateExpression, { type: 'upTo' }>, base: Base | null): string | null {
  const iso = end.type === 'absolute' ? end.iso : resolvePartial(end, base);
  const last = iso === null ? null : readIso(iso);
  if (iso === null || !last || last.month === null) return null;
  if (last.day === null) return `${isoDay(dayNumber(last.year, last.month - months + 1, 1)).slice(0, 7)}/${iso}`;
  // Periods that end on the last day of a month begin on the first of another.
  const whole = last.day === daysInMonth(last.year, last.month);
  const from = whole
    ? dayNumber(last.year, last.month - months + 1, 1)
    : dayNumber(last.year, last.month - months, last.day) + 1;
  return `${isoDay(from)}/${iso.slice(0, 10)}`;
}

const two = (n: number): string => String(n).padStart(2, '0');

/**
 * A month or day without its year lies nearest to the day of writing, where what is to come counts as some times as far
 * as what has been: in November `March` has been, while `Jan. 14` in a text of January 6 is to come.
 */
function resolvePartial(e: Extract<DateExpression, { type: 'partial' }>, base: Base | null): string | null {
  const { month, day } = e;
  if (!base) {
    if (e.nth !== undefined) return null;
    return day === null
      ? `--${two(month)}`
      : e.dayTo === undefined
        ? `--${two(month)}-${two(day)}`
        : `--${two(month)}-${two(day)}/--${two(month)}-${two(e.dayTo)}`;
  }
  const year = e.year !== undefined ? base.year + e.year : yearOf(e, base);
  if (year === null) return day === null ? `--${two(month)}` : `--${two(month)}-${two(day)}`;
  if (e.nth !== undefined && e.weekday !== undefined) return isoDay(nthWeekday(year, month, e.weekday, e.nth));
  if (day === null) return isoMonth(year, month);
  if (day > daysInMonth(year, month)) return `--${two(month)}-${two(day)}`;
  if (e.dayTo !== undefined) return `${isoDate(year, month, day)}/${isoDate(year, month, e.dayTo)}`;
  return isoDate(year, month, day) + (e.time ? `T${e.time}` : '');
}

function yearOf(e: Extract<DateExpression, { type: 'partial' }>, base: Base): number | null {
  if (base.month === null) return e.direction === undefined ? null : base.year + e.direction;
  const here = base.days ?? dayNumber(base.year, base.month, 15);
  // A month by itself is as far away as its middle, the present month no distance.
  const at = (year: number): number => dayNumber(year, e.month, e.day ?? 15);
  if (e.direction !== undefined) {
    const same = base.month === e.month;
    if (e.direction === 0) return base.year;
    if (e.direction < 0) return base.month > e.month && !same ? base.year : base.year - 1;
    return base.month < e.month && !same ? base.year : base.year + 1;
  }
  if (e.day === null && e.month === base.month) return base.year;
  // A day is often one to come, a whole month seldom; where the words say which way, the other does not count.
  const future = e.past ? never : e.future ? 1 : e.day === null ? 4 : 2.5;
  const past = e.future ? never : 1;
  let best = base.year;
  let least = Number.POSITIVE_INFINITY;
  for (const year of [base.year - 1, base.year, base.year + 1]) {
    const distance = at(year) - here;
    const cost = distance > 0 ? distance * future : -distance * past;
    if (cost < least) {
      least = cost;
      best = year;
    }
  }
  return best;
}

/** So much further away than anything that a year of it is too far. */
const never = 100;

/** A bare weekday is the last one up to the day of writing, or the next one after it where the verb says so. */
function resolveWeekday(e: Extract<DateExpression, { type: 'weekday' }>, base: Base | null): string | null {
  if (!base || base.days === null) return null;
  const today = weekdayOf(base.days);
  const back = (today - e.weekday + 7) % 7;
  let days = base.days - back;
  if (e.direction < 0 && back === 0) days -= 7;
  else if (e.direction > 0 || (e.future && back !== 0)) days = base.days + ((e.weekday - today + 7) % 7 || 7);
  return isoDay(days) + (e.time ? `T${e.time}` : '');
}

function resolveRelative(e: Extract<DateExpression, { type: 'relative' }>, base: Base): string | null {
  const { amount, unit } = e;
  switch (unit) {
    case 'day':
      return base.days === null ? null : isoDay(base.days + amount) + (e.time ? `T${e.time}` : '');
    case 'week':
      if (base.days === null) return null;
      return e.ago ? isoDay(base.days + 7 * amount) : isoWeek(base.days + 7 * amount);
    case 'weekend': {
      if (base.days === null) return null;
      // Up to Sunday the weekend is this week's; `last weekend` of a Monday is the one just past.
      const ahead = e.future && weekdayOf(base.days) % 6 !== 0;
      const saturday = base.days - ((weekdayOf(base.days) + 1) % 7) + (ahead ? 7 : 0) + (amount > 0 ? 7 : 0);
      const from = amount < 0 && weekdayOf(base.days) % 6 === 0 ? saturday - 7 : saturday;
      return `${isoDay(from)}/${isoDay(from + 1)}`;
    }
    case 'month':
    case 'quarter': {
      if (base.month === null) return null;
      if (unit === 'month') {
        const months = base.year * 12 + base.month - 1 + amount;
        return isoMonth(Math.floor(months / 12), (months % 12) + 1);
      }
      const quarters = base.year * 4 + Math.floor((base.month - 1) / 3) + amount;
      return monthsOf(Math.floor(quarters / 4), 3, (quarters % 4) + 1);
    }
    case 'year':
      return isoYear(base.year + amount);
    case 'decade': {
      if (e.ago) return isoYear(base.year + 10 * amount);
      const start = Math.floor(base.year / 10) * 10 + 10 * amount;
      return `${isoYear(start)}/${isoYear(start + 9)}`;
    }
  }
}

const monthsOf = (year: number, length: number, index: number): string =>
  `${isoMonth(year, (index - 1) * length + 1)}/${isoMonth(year, index * length)}`;

/** A quarter, half or season is the last one that has begun, unless the words point elsewhere. */
function resolvePeriod(e: Extract<DateExpression, { type: 'quarter' | 'half' | 'season' }>, base: Base): string | null {
  if (e.type === 'season') {
    if (base.month === null) return null;
    const began = (year: number): number => (e.index === 12 ? (year - 1) * 12 + 12 : year * 12 + e.index);
    const now = base.year * 12 + base.month;
    let year = base.year + 1;
    while (began(year) > now) year--;
    if (e.direction < 0 && began(year) + 2 >= now) year--;
    else if (e.direction > 0) year++;
    // `this winter` of June is the last one, that of October the next.
    else if (e.direction === 0 && began(year) + 2 < now && (e.future || now - began(year) - 2 > 6)) year++;
    return seasonOf(year, e.index);
  }
  const length = e.type === 'quarter' ? 3 : 6;
  if (e.year !== undefined) return monthsOf(base.year + e.year, length, e.index);
  if (base.month === null) return null;
  // The quarter that runs is rarely spoken of before it ends, except as one to come.
  const first = (e.index - 1) * length + 1;
  return monthsOf(
    first <= base.month ? base.year : first - base.month > 3 ? base.year - 1 : base.year,
    length,
    e.index,
  );
}

/** An ISO date or interval so many years away. */
function shiftYears(iso: string | null, years: number): string | null {
  if (iso === null) return null;
  const parts = iso.split('/').map(part => {
    const found = readIso(part);
    if (!found) return null;
    const { year, month, day } = found;
    if (month === null) return isoYear(year + years);
    if (day === null) return isoMonth(year + years, month);
    return isoDate(year + years, month, Math.min(day, daysInMonth(year + years, month)));
  });
  return parts.includes(null) ? null : parts.join('/');
}
