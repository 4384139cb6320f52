/** Tables as plain text has them: rows of cells parted by `|`, tabs or wide gaps, and what stands above them. */
import type { BlockSpan } from './blocks.ts';
import { cellsOf } from './cells.ts';
import { firstEndingAfter, type Span } from './span.ts';

/** A line of a table: the words that name it, and its cells from the second column on. */
export interface TableRow extends Span {
  readonly label: Span;
  readonly cells: readonly Span[];
}

/** From the first row that holds figures to the last. */
export interface Table extends Span {
  /** The line that announces it: `Kelp landed, in tonnes:`; null where there is none. */
  readonly caption: Span | null;
  /** Names of the columns from the second on; empty where no line names them. */
  readonly columns: readonly Span[];
  /** At least two, of as many cells each. */
  readonly rows: readonly TableRow[];
}

/** Where a figure stands in a table. */
export interface TableCell {
  readonly table: Table;
  readonly row: TableRow;
  /** Index into the row's cells and the table's columns. */
  readonly column: number;
}

/** The line above a table is its announcement if it is no longer than this. */
const LONGEST_CAPTION = 140;

/** A line of dashes between the names of the columns and the rows. */
const RULE = /^[\s|:+=_-]{3,}$/;
/** A figure, as it begins: `£1,200`, `-4`, `(12)`, `~30`. */
const FIGURE = /^[(~<>≈+−–-]{0,3}\s?(?:\p{Sc}|[A-Z]{2,3}\p{Sc})?\s?\.?\d/u;
const YEAR = /^(?:1[5-9]|20)\d\d(?:[-–/]\d\d(?:\d\d)?)?$/;

/** All tables of a text, in order. */
export function findTables(text: string, blocks: readonly BlockSpan[]): Table[] {
  const tables: Table[] = [];
  let first = 0;
  while (first < blocks.length) {
    const own = cellsOf(text, blocks[first] as Span).length;
    if (own < 2) {
      first++;
      continue;
    }
    // The names of the columns may lack one for the first.
    const next = blocks[first + 1];
    const width = next && cellsOf(text, next).length === own + 1 ? own + 1 : own;
    let end = first + 1;
    while (end < blocks.length && isNextLine(text, blocks, end) && isRowOf(text, blocks[end] as Span, width)) end++;
    const table = tableOf(text, blocks, first, end);
    if (table) tables.push(table);
    first = end;
  }
  return tables;
}

/** The cell around an offset; null outside of all cells with figures. */
export function cellAt(tables: readonly Table[], { start, end }: Span): TableCell | null {
  const table = tables[firstEndingAfter(tables, start)];
  if (!table || table.start > start) return null;
  const row = table.rows[firstEndingAfter(table.rows, start)];
  const column = row?.cells.findIndex(cell => cell.start <= start && end <= cell.end) ?? -1;
  return row && column >= 0 ? { table, row, column } : null;
}

const isNextLine = (text: string, blocks: readonly BlockSpan[], at: number): boolean =>
  text.slice(blocks[at - 1]?.end ?? 0, blocks[at]?.start).split('\n').length <= 2;

const isRowOf = (text: string, line: Span, width: number): boolean =>
  RULE.test(text.slice(line.start, line.end)) || cellsOf(text, line).length === width;

function tableOf(text: string, blocks: readonly BlockSpan[], first: number, end: number): Table | null {
  const lines: Span[][] = [];
  for (let b = first; b < end; b++) {
    const line = blocks[b] as Span;
    if (!RULE.test(text.slice(line.start, line.end))) lines.push(cellsOf(text, line));
  }
  const width = lines[1]?.length ?? 0;
  const names = namesColumns(text, lines) ? (lines.shift() as Span[]) : [];
  const rows = lines.filter(cells => cells.length === width).map(rowOf);
  if (rows.length < 2 || !rows.every(({ cells }) => cells.some(cell => FIGURE.test(text.slice(cell.start, cell.end)))))
    return null;
  const last = rows.at(-1) as TableRow;
  return {
    start: (rows[0] as TableRow).start,
    end: last.end,
    caption: captionOf(text, blocks, first),
    columns: names.slice(names.length - (width - 1)),
    rows,
  };
}

function rowOf(cells: readonly Span[]): TableRow {
  const label = cells[0] as Span;
  return { start: label.start, end: (cells.at(-1) as Span).end, label, cells: cells.slice(1) };
}

/** The first line names the columns if no figure stands in it, other than years. */
function namesColumns(text: string, [first, second]: readonly Span[][]): boolean {
  if (!first || !second) return false;
  const isName = (cell: Span): boolean => {
    const words = text.slice(cell.start, cell.end);
    return YEAR.test(words) || !FIGURE.test(words);
  };
  return first.slice(first.length - second.length + 1).every(isName);
}

function captionOf(text: string, blocks: readonly BlockSpan[], first: number): Span | null {
  const above = blocks[first - 1];
  if (!above || above.end - above.start > LONGEST_CAPTION) return null;
  const announces = text.charCodeAt(above.end - 1) === 58 || above.kind === 'heading';
  return announces ? { start: above.start, end: above.end } : null;
}
