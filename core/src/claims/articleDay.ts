import type { DocumentAnalysis } from '../document/analysis.ts';

/** How far into a text a dateline reaches. */
const DATELINE = 250;

/** The day of an article: its date, or that of a dateline which leaves out the year (`--02-03`); null if it has none. */
export function articleDay({ date, quantities }: DocumentAnalysis): string | null {
  if (date) return date.iso;
  for (const { kind, start, expression } of quantities) {
    if (start > DATELINE) break;
    if (kind !== 'date' || expression?.type !== 'partial' || expression.day === null) continue;
    return `--${String(expression.month).padStart(2, '0')}-${String(expression.day).padStart(2, '0')}`;
  }
  return null;
}
