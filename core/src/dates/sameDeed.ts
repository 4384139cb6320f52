/** Whether one text gives two dates for one deed. */
import type { DatedDeed, Given } from './deeds.ts';
import { dayNumber } from './iso.ts';
import { NEW } from './nounBefore.ts';

/** Days: two dates so near are those of one deed; for what may be done again, and without a year, fewer. */
const SAME_TIME = 62;
const SAME_SEASON = 31;
const SAME_WEEKS = 20;

/** Whether two dates are given for one deed, both in one text. */
export function deedsDisagree(one: DatedDeed, other: DatedDeed): boolean {
  const [a, b] = one.place.start < other.place.start ? [one, other] : [other, one];
  if (a.deed !== b.deed || a.head !== b.head || (a.restricts && b.restricts && a.head === '')) return false;
  if (a.turn !== b.turn || !onOneTerms(a, b) || (a.deed.recurs && a.words.size * b.words.size === 0)) return false;
  const apart = daysApart(a, b);
  if (apart === 0) return false;
  const near = a.deed.again || a.deed.recurs ? SAME_WEEKS : a.year === null ? SAME_SEASON : SAME_TIME;
  // What opens and closes each week is told of without a year.
  if (apart !== null && apart <= near) return areOne(a, b, true) && (a.year !== null || apart % 7 > 0);
  if (a.year === null || b.year === null || a.deed.again || !isSlip(a.year, b.year)) return false;
  return areOne(a, b, false) && a.terms.size === b.terms.size;
}

/** The later one tells nothing, by whom or where, that the first has not told. */
function onOneTerms(a: DatedDeed, b: DatedDeed): boolean {
  if (![...b.terms].every(term => a.terms.has(term))) return false;
  // Each state signs a treaty by itself; that all did is no name.
  const isOfAll = (by: string): boolean => by === '' || !/\p{Lu}/u.test(by);
  if (/^(?:signing|ratification)$/.test(a.deed.name)) return a.by === b.by || (isOfAll(a.by) && isOfAll(b.by));
  return a.by.toLowerCase() === b.by.toLowerCase() || a.by === '' || b.by === '';
}

/** Days between two dates of one year or with their years; null where one is no day, or nobody knows its year. */
function daysApart(a: Given, b: Given): number | null {
  if ((a.year === null) !== (b.year === null) || a.month === null || b.month === null) return null;
  if (a.day === null || b.day === null) return a.year === b.year ? Math.abs(a.month - b.month) * DAYS_OF_MONTH : null;
  const days = ({ year, month, day }: Given): number => dayNumber(year ?? 2001, month ?? 1, day ?? 1);
  return Math.abs(days(a) - days(b));
}

const DAYS_OF_MONTH = 31;

/** Two years that differ in one digit, or have the same digits in another order. Others may be those of two things of one name. */
function isSlip(one: number, other: number): boolean {
  const [a, b] = [String(one), String(other)];
  const differing = [...a].filter((digit, i) => digit !== b[i]).length;
  return differing === 1 || (differing > 0 && [...a].sort().join() === [...b].sort().join());
}

/**
 * What the later one tells of it, the first has told: `the river library`, then `the library`. `The library`, then `the
 * river library` are two. The new library is the library where both days are near; years apart there was an old one.
 */
function areOne(a: DatedDeed, b: DatedDeed, near: boolean): boolean {
  if (!near && a.words.has(NEW) !== b.words.has(NEW)) return false;
  return [...b.words].every(word => a.words.has(word) || (near && word === NEW));
}
