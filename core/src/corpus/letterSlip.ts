/** How two ways of writing a word differ where the difference may be a slip of the pen. */

/** One letter too many or too few, one for another, or two neighbours in the wrong order. */
export type LetterSlip = 'missing' | 'other' | 'swapped';

/** The one slip that makes `b` of `a`, both folded; null if they are the same or differ by more. */
export function letterSlip(a: string, b: string): LetterSlip | null {
  const longer = Math.max(a.length, b.length);
  const shorter = Math.min(a.length, b.length);
  if (longer - shorter > 1 || a === b) return null;
  let from = 0;
  while (from < shorter && a[from] === b[from]) from++;
  // What the beginning has counted the end does not count again: `Holtzman`, `Holtzmann`.
  let back = 0;
  while (back < shorter - from && a.at(-1 - back) === b.at(-1 - back)) back++;
  const width = longer - from - back;
  if (longer > shorter) return width === 1 ? 'missing' : null;
  if (width === 1) return 'other';
  return width === 2 && a[from] === b[from + 1] && a[from + 1] === b[from] ? 'swapped' : null;
}
