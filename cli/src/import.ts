/** `tickmark import`: what was decided in other programs, added to the ledger of a folder. */
import * as path from 'node:path';
import {
  appendToLedger,
  findLedgerFolder,
  isFolder,
  ledgerPath,
  readLedgerFile,
  readText,
} from '../../host/src/index.ts';
import { type Imported, type ImportFile, importInto, unsigned } from '../../sheet/src/index.ts';
import { readArticles } from './articles.ts';
import type { Options } from './options.ts';
import { type Terminal, visible } from './terminal.ts';

/** Prints what is added. Returns the exit code: 1 where something has no place in the articles. */
export async function importFiles(options: Options, terminal: Terminal): Promise<number> {
  const wanted = options.into ?? '.';
  if (!(await isFolder(wanted))) {
    terminal.note(`${wanted}: There is no such folder: check its spelling.`);
    return 2;
  }
  const folder = (await findLedgerFolder(wanted)) ?? path.resolve(wanted);
  if (folder !== path.resolve(wanted))
    terminal.note(`${folder}: This folder around it has the ledger that is added to.`);
  const files: ImportFile[] = [];
  let unread = false;
  const complain = (problem: string): void => {
    unread = true;
    terminal.note(problem);
  };
  for (const file of options.paths) {
    const read = await readText(file);
    if ('problem' in read) complain(read.problem);
    else files.push({ name: nameIn(folder, file), text: read.text });
    // Annotations of brat count places in the text beside them.
    if (!/\.ann$/i.test(file)) continue;
    const beside = file.replace(/\.ann$/i, '.txt');
    const text = options.paths.includes(beside) ? { problem: '' } : await readText(beside);
    if ('text' in text) files.push({ name: nameIn(folder, beside), text: text.text });
  }
  const run = await readArticles({ ...options, paths: [folder] }, terminal, { judge: false });
  const ledger = await readLedgerFile(folder);
  if ('reason' in ledger) {
    // Where there are articles, reading them has told it.
    if (run.decisions.unread.length === 0) terminal.note(`${path.join(folder, ledgerPath)}: ${ledger.reason}`);
    return 2;
  }
  const articles = new Map(run.articles.map(({ uri, analysis }) => [nameIn(folder, uri), analysis]));
  const now = new Date().toISOString();
  const found = importInto(
    { articles, ledger: ledger.text, checker: options.checker, now, show: run.decisions.show },
    files,
  );
  for (const problem of found.problems) complain(problem);
  if (!options.dryRun) {
    for (const line of found.lines) {
      const problem = await appendToLedger(folder, line);
      if (problem === null) continue;
      terminal.note(problem);
      return 2;
    }
  }
  await terminal.print(told(found, options.dryRun));
  if (found.lost.some(({ reason }) => reason === unsigned)) terminal.note('Say who checks with --checker NAME.');
  return unread || run.failed ? 2 : found.lost.length > 0 ? 1 : 0;
}

/** A path inside the folder where it lies there, else as it was given. */
function nameIn(folder: string, file: string): string {
  const inside = path.relative(folder, path.resolve(file));
  return (inside.startsWith('..') ? file : inside).replaceAll(path.sep, '/');
}

function told({ added, known, lost, passed }: Imported, dryRun: boolean): string {
  const one = (file: string, words: string): string => `${visible(file)}: “${visible(words)}”`;
  const lines = [
    ...added.map(({ file, words, what }) => `${dryRun ? 'would add' : 'added'}: ${one(file, words)} (${what})`),
    ...lost.map(({ file, words, reason }) => `lost: ${one(file, words)}: ${visible(reason)}`),
    `${added.length} ${dryRun ? 'to add' : 'added'}, ${known} known already, ${lost.length} lost, ${passed} passed over.`,
  ];
  return lines.map(line => `${line}\n`).join('');
}
