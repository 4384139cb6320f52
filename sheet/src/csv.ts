/** Comma-separated values after RFC 4180, in UTF-8 with a byte-order mark: without it, spreadsheets take `£` for `Â£`. */
import { cells, columns } from './columns.ts';
import { rowsOf, type Sheet } from './sheet.ts';

export function csv(sheet: Sheet): string {
  const rows = [[...columns], ...rowsOf(sheet).map(row => Object.values(cells(row)))];
  return `\ufeff${rows.map(row => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/**
 * A text that a spreadsheet would take for a formula gets an apostrophe, by which it is shown as text. Spreadsheets skip
 * white space before they look, and some read the full-width forms of the signs too.
 */
function cell(text: string): string {
  const harmless = /^(?:[\t\r\n]|\s*[=+@＝＋－＠-])/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
