/** A table in Markdown. */
import { cells, columns } from './columns.ts';
import { isSettled, rowsOf, type Sheet } from './sheet.ts';

export function markdown(sheet: Sheet): string {
  const rows = rowsOf(sheet);
  const lines = [[...columns], columns.map(() => '---'), ...rows.map(row => Object.values(cells(row)).map(cell))];
  const table = lines.map(line => `| ${line.join(' | ')} |\n`).join('');
  return `# Fact sheet\n\n${rows.filter(isSettled).length} of ${rows.length} settled.\n\n${table}`;
}

/** The words of an article bring in no markup of their own. */
const cell = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|~#!&]/g, '\\$&');
