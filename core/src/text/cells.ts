/** The cells of a line of a table. */
import type { Span } from './span.ts';

/** Two spaces or more, as columns are set by hand; after the end of a sentence they part nothing. */
const WIDE_GAP = /(?<=[^\s.!?:;,"”’]) {2,}/g;

/** `Adults: 6 euros`, `Adults – 6 euros`: between what a line of a list names and its figure. */
const COLON = /(?:: | [–—] )(?=(?:about |some |up to )?(?:[A-Z]{2,3} ?)?\p{Sc}?\d)/gu;
/** A line of a list is no longer than this. */
const LONGEST_ITEM = 100;

/** The cells of a line without outer white space; a line that is no row is one cell. */
export function cellsOf(text: string, { start, end }: Span): Span[] {
  const line = text.slice(start, end);
  const mark = line.includes('|')
    ? /\|/g
    : line.includes('\t')
      ? /\t/g
      : line.includes('  ') || line.length > LONGEST_ITEM
        ? WIDE_GAP
        : COLON;
  const cells: Span[] = [];
  let from = 0;
  const push = (to: number): void => {
    const own = line.slice(from, to);
    const lead = own.length - own.trimStart().length;
    cells.push({ start: start + from + lead, end: start + from + lead + own.trim().length });
  };
  for (const match of line.matchAll(mark)) {
    // A bar at the very beginning opens the row.
    if (match.index > 0) push(match.index);
    from = match.index + match[0].length;
  }
  if (from < line.length) push(line.length);
  return cells;
}
