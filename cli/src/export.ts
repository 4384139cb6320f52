/** `tickmark export`: the fact sheet. */
import { readArticles } from './articles.ts';
import { type DeskRow, deskRows } from './desk.ts';
import type { Options } from './options.ts';
import type { Terminal } from './terminal.ts';

/** Prints the sheet of all articles. Returns the exit code. */
export async function exportSheet(options: Options, terminal: Terminal): Promise<number> {
  const run = await readArticles(options, terminal, { judge: true });
  const rows = deskRows(run);
  await terminal.print(options.sheet === 'csv' ? csv(rows) : markdown(rows));
  return run.failed ? 2 : 0;
}

const columns = ['fact', 'sentence', 'place', 'credited to', 'source', 'checker', 'date', 'state', 'note'] as const;

function cells({ figure, sentence, file, line, credited, decision, state }: DeskRow): string[] {
  const place = line === null ? file : `${file}:${line}`;
  const sources = decision?.sources?.join('; ') ?? '';
  const date = decision?.time.slice(0, 10) ?? '';
  return [figure, sentence, place, credited, sources, decision?.checker ?? '', date, state, decision?.note ?? ''];
}

/** RFC 4180, in UTF-8. */
const csv = (rows: readonly DeskRow[]): string =>
  [[...columns], ...rows.map(cells)].map(row => `${row.map(csvCell).join(',')}\r\n`).join('');

/** A text that a spreadsheet would take for a formula gets an apostrophe, by which it is shown as text. */
function csvCell(text: string): string {
  const harmless = /^[=+@\t\r-]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

function markdown(rows: readonly DeskRow[]): string {
  const settled = rows.filter(row => !['open', 'changed since', 'lost'].includes(row.state)).length;
  const lines = [[...columns], columns.map(() => '---'), ...rows.map(row => cells(row).map(markdownCell))];
  const table = lines.map(line => `| ${line.join(' | ')} |\n`).join('');
  return `# Fact sheet\n\n${settled} of ${rows.length} settled.\n\n${table}`;
}

/** The words of an article bring in no markup of their own. */
const markdownCell = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|~#!&]/g, '\\$&');
