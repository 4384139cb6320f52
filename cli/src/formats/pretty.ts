/** For people at a terminal: findings grouped by file and aligned, the summary last. */
import picocolors from 'picocolors';
import type { Severity } from '../../../core/src/index.ts';
import { positionAt } from '../../../sheet/src/index.ts';
import { type ArticleReport, type Report, summaryLine } from '../report.ts';
import { type Terminal, visible } from '../terminal.ts';
import { width, wrap } from './width.ts';

interface Row {
  readonly position: string;
  readonly severity: Severity;
  readonly message: string;
  readonly code: string;
}

/** A message column narrower than this is not worth having: the code then follows the message. */
const narrowest = 32;
/** Without a window to fit, codes are aligned behind messages of up to this width. */
const unbounded = 100;

export function pretty(report: Report, terminal: Pick<Terminal, 'columns' | 'colours'>): string {
  const colours = picocolors.createColors(terminal.colours);
  const paint: Record<Severity, (text: string) => string> = {
    error: colours.red,
    warning: colours.yellow,
    information: colours.blue,
    hint: colours.cyan,
  };
  const lines: string[] = [];
  for (const article of report.articles) {
    if (article.findings.length === 0) continue;
    lines.push(colours.bold(visible(article.uri)));
    const rows = rowsOf(article);
    const positions = widest(rows.map(row => row.position));
    const severities = widest(rows.map(row => row.severity));
    const codes = widest(rows.map(row => row.code));
    const indent = 2 + positions + 2 + severities + 2;
    const room = messageRoom(terminal.columns, indent, codes);
    const wrapped = rows.map(({ message, code }) => {
      const text = room.codeFollows ? `${message}  ${code}` : message;
      return terminal.columns === null ? [text] : wrap(text, room.width);
    });
    const messages = Math.min(widest(wrapped.flat()), room.width);
    rows.forEach((row, i) => {
      const [first = '', ...more] = wrapped[i] ?? [];
      const code = room.codeFollows
        ? ''
        : `${' '.repeat(Math.max(0, messages - width(first)))}  ${colours.dim(row.code)}`;
      const place = colours.dim(row.position.padStart(positions));
      lines.push(`  ${place}  ${paint[row.severity](row.severity.padEnd(severities))}  ${first}${code}`);
      for (const line of more) lines.push(' '.repeat(indent) + line);
    });
    lines.push('');
  }
  lines.push(colours.bold(summaryLine(report)));
  return `${lines.join('\n')}\n`;
}

function rowsOf({ source, findings }: ArticleReport): Row[] {
  return findings.map(({ start, severity, message, code }) => {
    const { line, column } = positionAt(source, start);
    return { position: `${line}:${column}`, severity, message: visible(message), code };
  });
}

function messageRoom(columns: number | null, indent: number, codes: number): { width: number; codeFollows: boolean } {
  if (columns === null) return { width: unbounded, codeFollows: false };
  const beside = columns - indent - 2 - codes;
  if (beside >= narrowest) return { width: beside, codeFollows: false };
  return { width: Math.max(narrowest, columns - indent), codeFollows: true };
}

const widest = (texts: readonly string[]): number => texts.reduce((most, text) => Math.max(most, width(text)), 0);
