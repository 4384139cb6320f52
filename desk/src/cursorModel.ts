/** From a place in the text to its row, and from a row to the next open one. */
import type { TableRow } from './tableModel.ts';
import { isSettled } from './tableModel.ts';

export interface Cursor {
  readonly uri: string;
  readonly line: number;
  readonly character: number;
}

/**
 * The row of the figure at a cursor, else the nearest one on its line; -1 if the line has none. Rows may be in any order.
 */
export function rowAtCursor(rows: readonly TableRow[], { uri, line, character }: Cursor): number {
  let best = -1;
  let nearest = Number.POSITIVE_INFINITY;
  for (const [i, { file, figure }] of rows.entries()) {
    if (file.uri !== uri) continue;
    const { start, end } = figure.range;
    if (line < start.line || line > end.line) continue;
    const from = start.line === line ? start.character : 0;
    const to = end.line === line ? end.character : Number.POSITIVE_INFINITY;
    const distance = character < from ? from - character : character > to ? character - to : 0;
    if (distance < nearest) {
      nearest = distance;
      best = i;
    }
  }
  return best;
}

/** The next open row after one, and round; -1 if all are settled. `from` may be -1. */
export function openRow(rows: readonly TableRow[], from: number, step: 1 | -1): number {
  for (let i = 1; i <= rows.length; i++) {
    const at = (from + step * i + rows.length * 2) % rows.length;
    const row = rows[at];
    if (row && !isSettled(row.figure.state) && !row.figure.tick?.waits) return at;
  }
  return -1;
}
