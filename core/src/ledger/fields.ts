/** What the fields of a line are looked at with: a ledger may hold anything. */
import { daysInMonth } from '../dates/iso.ts';

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
export const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

const day = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const clock = /^T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?Z$/;

/** Whether a value is a day that the calendar has, as lines have it: `2026-11-21`. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !day.test(value)) return false;
  const [year, month, date] = value.split('-').map(Number) as [number, number, number];
  return date <= daysInMonth(year, month);
}

/** Whether a value is a time as lines have it. */
export const isTime = (value: unknown): value is string =>
  typeof value === 'string' && clock.test(value.slice(10)) && isDay(value.slice(0, 10));

/** What a line must say whatever its kind, `named` by which field; null if it does. `what` names the kind for people. */
export function signatureComplaint(value: Record<string, unknown>, what: string, named: string): string | null {
  for (const field of [named, 'checker', 'time']) {
    if (!isText(value[field])) return `It is not a ${what}: it has no “${field}”.`;
  }
  return isTime(value['time']) ? null : 'Its time is not written as 2026-11-21T09:30:00.000Z.';
}
