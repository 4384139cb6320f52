/** The calendar without a clock: days are counted from 1970-01-01, in the proleptic Gregorian calendar. */

/** Days since 1970-01-01 of a date; months and days out of range roll over. (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.) */
export function dayNumber(year: number, month: number, day: number): number {
  const m = month - 1;
  const y = year + Math.floor(m / 12) - (((m % 12) + 12) % 12 < 2 ? 1 : 0);
  const shifted = ((((m % 12) + 12) % 12) + 10) % 12;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * shifted + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The inverse of `dayNumber`. */
export function civil(days: number): Civil {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** 0 Sunday to 6 Saturday. */
export const weekdayOf = (days: number): number => (((days + 4) % 7) + 7) % 7;

const pad = (n: number): string => String(n).padStart(2, '0');
export const isoYear = (year: number): string =>
  year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0');
export const isoMonth = (year: number, month: number): string => `${isoYear(year)}-${pad(month)}`;
export const isoDay = (days: number): string => {
  const { year, month, day } = civil(days);
  return `${isoMonth(year, month)}-${pad(day)}`;
};
export const isoDate = (year: number, month: number, day: number): string => isoDay(dayNumber(year, month, day));

/** ISO week of a day: `1998-W08`. */
export function isoWeek(days: number): string {
  // The Thursday of a week decides its year.
  const thursday = days - ((weekdayOf(days) + 6) % 7) + 3;
  const { year } = civil(thursday);
  const week = Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1;
  return `${isoYear(year)}-W${pad(week)}`;
}

export const daysInMonth = (year: number, month: number): number =>
  dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);

/** The day number of the nth such weekday of a month, counted from 1; -1 is the last. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  if (nth > 0) {
    const first = dayNumber(year, month, 1);
    return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
  }
  const last = dayNumber(year, month, daysInMonth(year, month));
  return last - ((weekdayOf(last) - weekday + 7) % 7);
}

/** Year, month and day of the first part of an ISO date that has at least a year; null for others (`--05-09`, weeks). */
export function readIso(iso: string): { year: number; month: number | null; day: number | null } | null {
  const found = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?=$|[T/])/.exec(iso);
  if (!found) return null;
  return { year: Number(found[1]), month: found[2] ? Number(found[2]) : null, day: found[3] ? Number(found[3]) : null };
}

/** A stretch of days, first and last included, as day numbers. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** The days that an ISO date, week or interval covers; null where its year is open. */
export function daysOf(iso: string): Days | null {
  const [from, to] = iso.split('/') as [string, string?];
  if (to !== undefined) {
    const [first, last] = [daysOf(from), daysOf(to)];
    return first && last && first.first <= last.last ? { first: first.first, last: last.last } : null;
  }
  const week = /^(\d{4})-W(\d\d)$/.exec(from);
  if (week) {
    const january4 = dayNumber(Number(week[1]), 1, 4);
    const first = january4 - ((weekdayOf(january4) + 6) % 7) + (Number(week[2]) - 1) * 7;
    return { first, last: first + 6 };
  }
  const read = readIso(from);
  if (!read) return null;
  const { year, month, day } = read;
  if (month === null) return { first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) };
  if (day === null) return { first: dayNumber(year, month, 1), last: dayNumber(year, month, daysInMonth(year, month)) };
  return { first: dayNumber(year, month, day), last: dayNumber(year, month, day) };
}

/** Whole years from one day to a later one, as ages are counted. */
export function yearsBetween(from: number, to: number): number {
  const [a, b] = [civil(from), civil(to)];
  return b.year - a.year - (b.month < a.month || (b.month === a.month && b.day < a.day) ? 1 : 0);
}
