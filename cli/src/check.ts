/** `tickmark check`: what a fact-checker would ask about. */
import { stateWords, tickedStates } from '../../core/src/index.ts';
import { rowsOf, sarif } from '../../sheet/src/index.ts';
import { type Run, readArticles } from './articles.ts';
import { reportOf, sheetOfRun } from './export.ts';
import { github } from './formats/github.ts';
import { json } from './formats/json.ts';
import { pretty } from './formats/pretty.ts';
import { type Format, type Options, severities } from './options.ts';
import type { Report } from './report.ts';
import type { Terminal } from './terminal.ts';

const writers: Readonly<Record<Format, (report: Report, terminal: Terminal) => string>> = {
  pretty,
  json,
  sarif,
  github,
};

/** Prints the findings of every article. Returns the exit code. */
export async function check(options: Options, terminal: Terminal): Promise<number> {
  const run = await readArticles(options, terminal, { judge: true });
  const report = reportOf(run);
  await terminal.print(writers[options.format](report, terminal));
  const waiting = options.require === 'checked=all' ? tellOpen(run, terminal) : 0;
  if (run.failed) return 2;
  return waiting > 0 || reaches(report, options.failOn) ? 1 : 0;
}

function reaches(report: Report, failOn: Options['failOn']): boolean {
  if (failOn === 'never') return false;
  const serious = severities.slice(0, severities.indexOf(failOn) + 1);
  return report.articles.some(article => article.findings.some(finding => serious.includes(finding.severity)));
}

/** Lists the figures that were not checked, on the error output. Returns how many there are. */
function tellOpen(run: Run, terminal: Terminal): number {
  // What is published holds nobody up for the sake of an article that is there no more.
  const rows = rowsOf(sheetOfRun(run, []));
  const waiting = rows.filter(({ state }) => !tickedStates.has(state));
  for (const { file, place, figure, state } of waiting) {
    const where = place ? `${file}:${place.line}:${place.column}` : file;
    terminal.note(`${where}: “${figure}”: ${stateWords[state]}.`);
  }
  if (waiting.length > 0) terminal.note(`${waiting.length} of ${rows.length} figures are not checked.`);
  return waiting.length;
}
