import type { PeriodPart } from '../quantities/quantity.ts';
import { isoMonth } from './iso.ts';

/** A third of the year each, so that `early 2022` is January to April. */
const months = { early: [1, 4], mid: [5, 8], late: [9, 12] } as const;

/** The months of an early, middle or late part of a year. */
export function partOfYear(year: number, part: PeriodPart): string {
  const [first, last] = months[part];
  return `${isoMonth(year, first)}/${isoMonth(year, last)}`;
}
