/** `tickmark check`: what a fact-checker would ask about. */
import { readArticles } from './articles.ts';
import { github } from './formats/github.ts';
import { json } from './formats/json.ts';
import { pretty } from './formats/pretty.ts';
import { sarif } from './formats/sarif.ts';
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
  const articles = run.articles.map(({ uri, analysis }) => ({
    uri,
    source: analysis.source,
    figures: analysis.claims.length,
    sentences: analysis.sentences,
    findings: run.findings(uri),
  }));
  const report: Report = { articles, problems: run.problems };
  await terminal.print(writers[options.format](report, terminal));
  if (run.failed) return 2;
  return reaches(report, options.failOn) ? 1 : 0;
}

function reaches(report: Report, failOn: Options['failOn']): boolean {
  if (failOn === 'never') return false;
  const serious = severities.slice(0, severities.indexOf(failOn) + 1);
  return report.articles.some(article => article.findings.some(finding => serious.includes(finding.severity)));
}
