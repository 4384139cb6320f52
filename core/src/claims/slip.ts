import type { Quantity } from '../quantities/quantity.ts';

/**
 * The same digits in another order (`2,150` and `2,510`) or with another magnitude (`€34 million` and `€340 million`):
 * what a slip of the pen looks like, so both were probably meant for the same thing.
 */
export function likenessOfSlip(a: Quantity, b: Quantity): number {
  if (a.low === null || b.low === null || a.low !== a.high || b.low !== b.high) return 0;
  // The same number with another unit: `180 metres` and `180 feet`.
  if (a.low === b.low) return a.unit !== b.unit ? 2 : 0;
  const one = digitsOf(a.low);
  const other = digitsOf(b.low);
  if (isScaleSlip(a, b)) return 3;
  // One digit alone is the same by chance more often.
  if (one === other) return one.length > 1 ? 2 : 1;
  return one.length > 1 && one.length === other.length && [...one].sort().join('') === [...other].sort().join('')
    ? 2
    : 0;
}

/** `26 miles` and `26 kilometres`: one number of two digits at least, and two units of one dimension. */
export function isUnitSlip(a: Quantity, b: Quantity): boolean {
  if (a.kind !== 'measure' || b.kind !== 'measure' || a.low === null || a.low !== a.high) return false;
  return a.low === b.low && b.low === b.high && a.unit !== b.unit && digitsOf(a.low).length > 1;
}

/** Whether two figures have the same digits and another magnitude. */
export const isTenfold = (a: Quantity, b: Quantity): boolean =>
  a.low !== null && b.low !== null && a.low !== b.low && digitsOf(a.low) === digitsOf(b.low);

/** `€3.4 million` and `€3.4 billion`: one word for another, and two digits at least that are the same. */
export function isScaleSlip(a: Quantity, b: Quantity): boolean {
  if (a.kind !== 'money' || a.unit !== b.unit || !isTenfold(a, b) || digitsOf(a.low as number).length < 2) return false;
  const [less, more] = [Math.min(a.low as number, b.low as number), Math.max(a.low as number, b.low as number)];
  const thousands = Math.log10(more / less) / 3;
  return less >= 1e6 && Math.abs(thousands - Math.round(thousands)) < 1e-9;
}

/** Digits of a number without the zeros at its ends. */
const digitsOf = (value: number): string =>
  (String(Math.abs(value)).split('e', 1)[0] as string).replace('.', '').replace(/^0{1,30}|0{1,30}$/g, '');
