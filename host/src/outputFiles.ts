/** Writes what a person asks to be exported. Problems come back as sentences for people. */
import * as fs from 'node:fs/promises';
import * as path from 'node:path';
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

/** Writes the one file that a person has named, wherever it leads. Null when it is there, else why it is not. */
export async function writeOutput(file: string, text: string): Promise<string | null> {
  try {
    await fs.mkdir(path.dirname(file), { recursive: true });
    await fs.writeFile(file, text);
    return null;
  } catch (error) {
    return `${file}: ${writeProblem(error)}`;
  }
}
