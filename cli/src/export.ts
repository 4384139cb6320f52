/** `tickmark export`: what was decided about each figure, in the form that is asked for. */
import { csv, html, markdown, type Sheet, sheetOf } from '../../sheet/src/index.ts';
import { type Run, readArticles } from './articles.ts';
import type { Options, SheetFormat } from './options.ts';
import type { Terminal } from './terminal.ts';

const writers: Readonly<Record<SheetFormat, (sheet: Sheet) => string>> = { markdown, csv, html };

/** Prints the sheet of all articles. Returns the exit code. */
export async function exportSheet(options: Options, terminal: Terminal): Promise<number> {
  const run = await readArticles(options, terminal, { judge: true });
  await terminal.print(writers[options.sheet](sheetOfRun(run)));
  return run.failed ? 2 : 0;
}

/** The figures of a run as a checker's list. */
export function sheetOfRun({ articles, decisions }: Run): Sheet {
  return sheetOf({
    articles: articles.map(({ uri, analysis }) => ({ name: uri, analysis, ticks: decisions.on(uri) })),
    lost: decisions.lost(),
  });
}
