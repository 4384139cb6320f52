/** A table in Markdown, and what is still asked below it. */
import { cells, columns } from './columns.ts';
import type { Question } from './questions.ts';
import { isSettled, rowsOf, type Sheet } from './sheet.ts';

export function markdown(sheet: Sheet, questions: readonly Question[] = []): string {
  const rows = rowsOf(sheet);
  const lines = [[...columns], columns.map(() => '---'), ...rows.map(row => Object.values(cells(row)).map(cell))];
  const table = lines.map(line => `| ${line.join(' | ')} |\n`).join('');
  return `# Fact sheet\n\n${rows.filter(isSettled).length} of ${rows.length} settled.\n\n${table}${openQuestions(questions)}`;
}

/** A list below the table; empty where nothing is asked. */
function openQuestions(questions: readonly Question[]): string {
  const items = questions.map(({ words, file, line, said }) => {
    const place = line === null ? `lost, was in ${file}` : `${file}:${line}`;
    const lines = said.map(({ checker, day, text }) => `  - ${cell(`${checker}, ${day}: ${text}`)}\n`);
    return `- “${cell(words)}” (${cell(place)})\n${lines.join('')}`;
  });
  return items.length === 0 ? '' : `\n## Open questions\n\n${items.join('')}`;
}

/** The words of an article bring in no markup of their own. */
const cell = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|~#!&]/g, '\\$&');
