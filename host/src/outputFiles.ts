/** Writes what a person asks to be exported. Problems come back as sentences for people. */
import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { GlobSet } from './globs.ts';
import { ledgerFolder } from './ledgerNames.ts';
import { linkOnTheWay } from './links.ts';
import { writeProblem } from './writeProblem.ts';

export interface OutputFile {
  /** Inside the folder, with forward slashes. */
  readonly name: string;
  readonly text: string;
  /** It is never written over another text. */
  readonly keep?: boolean;
}

/** Writes files into a folder, which is made where it is missing. Null when all are there, else why one is not. */
export async function writeFiles(folder: string, files: readonly OutputFile[]): Promise<string | null> {
  const real = await fs.realpath(folder).catch(() => path.resolve(folder));
  if (real.split(path.sep).includes(ledgerFolder)) return `${folder}: ${forDecisions}`;
  for (const { name, text, keep = false } of files) {
    // A name never leads out of the folder.
    const inside = path.join('.', path.posix.join('/', name));
    const file = path.join(folder, inside);
    const link = await linkOnTheWay(folder, inside);
    if (link !== null) return link;
    const old = keep ? await fs.readFile(file, 'utf8').catch(() => null) : null;
    if (old !== null && old.replace(/^\ufeff/, '') === text) continue;
    if (old !== null) return `${file}: Another text stands here already: choose an empty folder.`;
    const problem = await writeOutput(file, text);
    if (problem !== null) return problem;
  }
  return null;
}

const forDecisions = 'This folder is for what was decided, and for the lists beside it: name another.';

/** What a slip of the shell must not write over: `-o articles/*.txt` names an article as the output. */
export interface Kept {
  /** Paths of files that were read. */
  readonly files: readonly string[];
  /** Globs of what are articles. */
  readonly include: readonly string[];
}

/** Writes the one file that a person has named, wherever it leads. Null when it is there, else why it is not. */
export async function writeOutput(file: string, text: string, kept?: Kept): Promise<string | null> {
  if (file.trim() === '') return 'The output has no name: give it one.';
  try {
    const inTheWay = kept ? await keptHere(file, text, kept) : null;
    if (inTheWay !== null) return `${file}: ${inTheWay}`;
    await fs.mkdir(path.dirname(file), { recursive: true });
    await fs.writeFile(file, text);
    return null;
  } catch (error) {
    return `${file}: ${writeProblem(error)}`;
  }
}

/** Why a file that is there is not to be written over, in a sentence for people; null where it may be. */
async function keptHere(file: string, text: string, { files, include }: Kept): Promise<string | null> {
  const real = await fs.realpath(file).catch(() => null);
  if (path.basename(path.dirname(real ?? path.resolve(file))) === ledgerFolder) return forDecisions;
  if (real === null) return null;
  const article = 'An article stands here, and an export must not take its place: name another file.';
  for (const one of files) if ((await fs.realpath(one).catch(() => null)) === real) return article;
  // The sheet of yesterday begins as this one does.
  const old = await fs.readFile(real, 'utf8');
  if (old === '' || firstLine(old) === firstLine(text)) return null;
  const here = path.relative('.', file).replaceAll(path.sep, '/');
  return new GlobSet(include).has(here.replace(/^(?:\.\.\/)+/, ''))
    ? article
    : 'Another text stands here, which is no such export: name another file, or remove it first.';
}

const firstLine = (text: string): string => text.replace(/^\ufeff/, '').split(/\r?\n/, 1)[0] as string;
