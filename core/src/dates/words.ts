/** Dates in words, as hovers and explanations tell them. */
import { dayNumber, weekdayOf } from './iso.ts';

export const monthNames: readonly string[] = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];
const dayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/**
 * `2025-05-08` as `Thursday 8 May 2025`, `2022-01/2022-04` as `January 2022 to April 2022`, `--05` as `May`, `2024-W05` as
 * `week 5 of 2024`; what is no date, as it is.
 */
export function dateInWords(iso: string): string {
  const [from, to] = iso.split('/');
  if (from && to) return `${dateInWords(from)} to ${dateInWords(to)}`;
  const [, ofYear, week] = /^(\d{4})-W(\d\d)$/.exec(iso) ?? [];
  if (week !== undefined) return `week ${Number(week)} of ${ofYear}`;
  const [, year, month, day, clock] = /^(-?\d{4}|-)(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d))?)?)?$/.exec(iso) ?? [];
  const monthName = month ? monthNames[Number(month) - 1] : undefined;
  if (year === undefined || (month && !monthName)) return iso;
  const yearWords = year === '-' ? '' : ` ${year}`;
  if (!monthName) return year;
  if (!day) return `${monthName}${yearWords}`;
  const at = dayNumber(Number(year), Number(month), Number(day));
  const weekday = year === '-' ? '' : `${dayNames[weekdayOf(at)]} `;
  return `${weekday}${Number(day)} ${monthName}${yearWords}${clock ? `, ${clock}` : ''}`;
}
