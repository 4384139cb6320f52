/** `tickmark export`: what was decided about each figure, in the form that is asked for. */
import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeFiles, writeOutput } from '../../host/src/index.ts';
import { exported, relativeAddress, type Sheet, sheetOf } from '../../sheet/src/index.ts';
import { type Run, readArticles } from './articles.ts';
import type { Options } from './options.ts';
import type { Report } from './report.ts';
import type { Terminal } from './terminal.ts';

/** Prints the sheet of all articles, or writes it. Returns the exit code. */
export async function exportSheet(options: Options, terminal: Terminal): Promise<number> {
  const run = await readArticles(options, terminal, { judge: true });
  const { sheet: format, output, url, paths } = options;
  // What other programs read names articles as the ledger does; people find them by the path that they gave.
  const name = format === 'brat' || format === 'annotations' ? run.decisions.path : (uri: string) => uri;
  const files = exported(format, {
    sheet: sheetOfRun(run, paths, name),
    said: {
      articles: new Map(run.articles.map(({ uri, analysis }) => [name(uri), analysis])),
      said: run.decisions.said(paths, name),
      show: run.decisions.show,
    },
    checked: reportOf(run),
    url,
  });
  if (output === null) for (const { text } of files) await terminal.print(text);
  else {
    const kept = { files: run.articles.map(({ uri }) => uri), include: options.settings.include };
    const problem = await (format === 'brat'
      ? writeFiles(output, files)
      : writeOutput(output, files[0]?.text ?? '', kept));
    if (problem !== null) {
      terminal.note(problem);
      return 2;
    }
  }
  return run.failed ? 2 : 0;
}

/** What the checks found. */
export function reportOf({ articles, problems, decisions, ...run }: Run): Report {
  return {
    articles: articles.map(({ uri, analysis: { source, claims, sentences } }) => ({
      ...{ uri, source, figures: claims.length, sentences },
      findings: run.findings(uri),
      dismissed: run.dismissed(uri),
    })),
    problems,
    notes: decisions.problems,
    addressOf,
    show: decisions.show,
  };
}

/** A relative reference, or an absolute address for an absolute path. */
const addressOf = (path: string): string => (isAbsolute(path) ? pathToFileURL(path).href : relativeAddress(path));

/** The figures of a run as a checker's list. Of a folder among `paths` with what is lost of articles that are there no more. */
export function sheetOfRun(
  { articles, decisions, settings, findings }: Run,
  paths: readonly string[],
  name = (uri: string) => uri,
): Sheet {
  return sheetOf({
    signatures: settings.signatures,
    show: decisions.show,
    articles: articles.map(({ uri, analysis }) => ({
      ...{ name: name(uri), analysis, ticks: decisions.on(uri) },
      findings: findings(uri),
    })),
    lost: decisions.lost(paths),
  });
}
