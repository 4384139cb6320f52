/** What is read of a number, whatever it is written with. */

/** A number as read: pieces `from` up to, not with, `to`. */
export interface NumberReading {
  from: number;
  to: number;
  low: number;
  high: number;
  /** Scale words applied in all, 1 if none. */
  scale: number;
  /** Place value of the last digit as written; null for vague numbers. */
  precision: number | null;
  form: 'digits' | 'words' | 'fraction' | 'vague' | 'article';
  /** Digits as written, without separators, for years and the like; empty for words. */
  digits: string;
  /** Written with separators or decimals, so that it cannot be a year. */
  separated: boolean;
}

/** A reading of one value, without a scale. */
export function plain(
  from: number,
  to: number,
  value: number,
  form: NumberReading['form'],
  precision: number | null,
): NumberReading {
  return { from, to, low: value, high: value, scale: 1, precision, form, digits: '', separated: false };
}

/** Takes the binary dust off products such as `244.8 * 1e9`. */
export const round = (value: number): number => (Number.isFinite(value) ? Number(value.toPrecision(15)) : value);
