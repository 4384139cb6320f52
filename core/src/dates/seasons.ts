import { isoMonth } from './iso.ts';

/** Months of a season that begins with month `first` (3, 6, 9, 12): the winter of a year ends in it, as news counts. */
export function seasonOf(year: number, first: number): string {
  if (first === 12) return `${isoMonth(year - 1, 12)}/${isoMonth(year, 2)}`;
  return `${isoMonth(year, first)}/${isoMonth(year, first + 2)}`;
}
