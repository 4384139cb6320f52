/** One JSON object for other programs; `docs/cli.md` describes it. Fields are added, never renamed. */
import { positionAt } from '../../../sheet/src/index.ts';
import { type ArticleReport, type Report, summarize } from '../report.ts';

export function json(report: Report): string {
  const sources = new Map(report.articles.map(article => [article.uri, article.source]));
  const output = {
    version: 1,
    articles: report.articles.map(article => ({ uri: article.uri, findings: findingsOf(article, sources) })),
    problems: report.problems,
    notes: report.notes ?? [],
    summary: summarize(report),
  };
  return `${JSON.stringify(output, null, 2)}\n`;
}

function findingsOf({ source, findings }: ArticleReport, sources: ReadonlyMap<string, ArticleReport['source']>) {
  return findings.map(({ code, severity, message, start, end, related, fixes }) => ({
    code,
    severity,
    message,
    text: source.text.slice(start, end),
    ...placeOf(source, start, end),
    related: related.map(place => ({
      uri: place.uri,
      message: place.message,
      ...placeOf(sources.get(place.uri) ?? source, place.start, place.end),
    })),
    fixes,
  }));
}

/** Offsets count UTF-16 code units from 0, lines and columns from 1. */
function placeOf(source: ArticleReport['source'], start: number, end: number) {
  const from = positionAt(source, start);
  const to = positionAt(source, end);
  return { start, end, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}
