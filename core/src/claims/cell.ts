/** What the names of its row and its column, and the line above its table, say of a figure. */
import type { DocumentAnalysis } from '../document/analysis.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { firstEndingAfter, quote, type Span } from '../text/span.ts';
import { cellAt, type Table, type TableCell } from '../text/tables.ts';
import { hash } from '../util/hash.ts';
import { familyOf } from './values.ts';
import { scopesOf } from './viewParts.ts';
import { formsIn, tellingWords } from './viewWords.ts';
import { normalForm } from './vocabulary.ts';

/** What a figure of a table is known by. Words are in normal form. */
export interface CellClaim {
  readonly at: TableCell;
  /** What its row and, where that is needed, its column are called, as it is written. */
  readonly names: readonly string[];
  /** Words that no other row has, and all that its own label has. */
  readonly row: readonly string[];
  readonly label: ReadonlySet<string>;
  readonly rows: TableWords;
  /** The same of the columns that hold figures of its kind. */
  readonly column: readonly string[];
  /** ISO dates of the row, the column and the announcement. */
  readonly times: readonly string[];
  /** What is measured, by the announcement and the column. */
  readonly measure: ReadonlySet<string>;
  /** Rows of `scopeWords` that the announcement and the column touch. */
  readonly scopes: ReadonlySet<number>;
}

/** The words of all labels of a table: read once, however many rows there are. */
export interface TableWords {
  /** Word → how many rows have it. */
  readonly counts: ReadonlyMap<string, number>;
  /** More than the label of its line says what a figure is: names of columns, years. */
  readonly named: boolean;
  /** All labels, in short. */
  readonly sign: string;
}

const known = new WeakMap<DocumentAnalysis, Map<Quantity, CellClaim | null>>();
const words = new WeakMap<Table, TableWords>();

/** Null for a figure of the running text, and of a list whose lines have but a label. */
export function cellClaimOf(document: DocumentAnalysis, quantity: Quantity): CellClaim | null {
  if (document.tables.length === 0) return null;
  let cells = known.get(document);
  if (!cells) {
    cells = new Map();
    known.set(document, cells);
  }
  let cell = cells.get(quantity);
  if (cell === undefined) {
    const at = cellAt(document.tables, quantity);
    cell = at !== null && wordsOf(document, at.table).named ? readCell(document, quantity, at) : null;
    cells.set(quantity, cell);
  }
  return cell;
}

function readCell(document: DocumentAnalysis, quantity: Quantity, at: TableCell): CellClaim {
  const { text } = document.source;
  const { table, row, column } = at;
  const own = formsIn(labelOf(document, row.label));
  const label = formsIn(quote(text, row.label));
  const rows = wordsOf(document, table);
  const family = familyOf(quantity);
  const alike = row.cells.flatMap((cell, index) => {
    const name = table.columns[index];
    return index !== column && name && familyIn(document, cell) === family ? [formsIn(quote(text, name))] : [];
  });
  const name = table.columns[column];
  const ofColumn = name ? formsIn(quote(text, name)) : new Set<string>();
  const above = [table.caption, name].flatMap(span => (span ? [span] : []));
  const units = new Set([quantity.unit, quantity.unitName].map(word => normalForm(word?.toLowerCase() ?? '')));
  const measure = new Set<string>();
  for (const span of above) for (const word of tellingWords(quote(text, span).toLowerCase(), null)) measure.add(word);
  const isAmong = alike.length > 0 && name !== undefined;
  return {
    at,
    names: [row.label, ...(isAmong ? [name] : [])].map(span => quote(text, span)).filter(words => words !== ''),
    row: [...own].filter(word => rows.counts.get(word) === 1),
    label,
    rows,
    column: alike.length > 0 ? [...ofColumn].filter(word => !alike.every(words => words.has(word))) : [],
    times: [row.label, ...above].flatMap(span => timeIn(document, span) ?? []),
    measure: new Set([...measure].filter(word => !units.has(word))),
    scopes: scopesOf(above.map(span => quote(text, span)).join('; ')),
  };
}

/** Of a person the last name is enough. */
function labelOf({ mentions, entities, source }: DocumentAnalysis, label: Span): string {
  const mention = mentions[firstEndingAfter(mentions, label.start)];
  const isPerson = mention?.start === label.start && entities[mention.entity]?.type === 'person';
  const words = quote(source.text, label);
  return isPerson && mention.end === label.end ? (words.split(' ').at(-1) as string) : words;
}

function familyIn({ quantities }: DocumentAnalysis, cell: Span): string | null {
  const quantity = quantities[firstEndingAfter(quantities, cell.start)];
  return quantity && quantity.start < cell.end ? familyOf(quantity) : null;
}

function timeIn({ quantities }: DocumentAnalysis, span: Span): string | null {
  for (let q = firstEndingAfter(quantities, span.start); q < quantities.length; q++) {
    const quantity = quantities[q] as Quantity;
    if (quantity.start >= span.end) return null;
    if (quantity.kind === 'date') return quantity.date;
  }
  return null;
}

function wordsOf(document: DocumentAnalysis, table: Table): TableWords {
  let known = words.get(table);
  if (!known) {
    const { text } = document.source;
    const { caption, columns, rows } = table;
    const counts = new Map<string, number>();
    for (const { label } of rows)
      for (const word of formsIn(quote(text, label))) counts.set(word, (counts.get(word) ?? 0) + 1);
    const named =
      columns.length > 0 ||
      [...(caption ? [caption] : []), ...rows.map(({ label }) => label)].some(span => timeIn(document, span) !== null);
    known = { counts, named, sign: hash(JSON.stringify([...counts])) };
    words.set(table, known);
  }
  return known;
}

/** All that is known of a figure by its table, in a form that changes when any of it does; null outside of tables. */
export function cellFingerprint(document: DocumentAnalysis, quantity: Quantity): readonly unknown[] | null {
  const cell = cellClaimOf(document, quantity);
  return cell && [cell.names, cell.row, cell.rows.sign, cell.column, cell.times, [...cell.measure], [...cell.scopes]];
}
