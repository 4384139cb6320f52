/** Workflow commands that GitHub shows as annotations beside the text. */
import type { Severity } from '../../../core/src/index.ts';
import { positionAt } from '../../../sheet/src/index.ts';
import { type Report, summaryLine } from '../report.ts';

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

export function github(report: Report): string {
  const lines: string[] = [];
  for (const { uri, source, findings } of report.articles) {
    for (const { code, severity, message, start, end } of findings) {
      const from = positionAt(source, start);
      const to = positionAt(source, end);
      // A column range is only understood within one line.
      const columns = from.line === to.line ? { col: from.column, endColumn: to.column } : {};
      const properties = Object.entries({ file: uri, line: from.line, endLine: to.line, ...columns, title: code })
        .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
        .join(',');
      lines.push(`::${levels[severity]} ${properties}::${escapeData(message)}`);
    }
  }
  for (const problem of report.problems) lines.push(`::error::${escapeData(problem)}`);
  for (const note of report.notes ?? []) lines.push(`::warning::${escapeData(note)}`);
  // A line that begins with `::` would be taken for a command; the summary begins with a number.
  lines.push(summaryLine(report));
  return `${lines.join('\n')}\n`;
}

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
