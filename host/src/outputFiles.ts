/** Writes what a person asks to be exported. Problems come back as sentences for people. */
import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { reasonOf } from './nodeFiles.ts';

export interface OutputFile {
  /** Inside the folder, with forward slashes. */
  readonly name: string;
  readonly text: string;
  /** An article stands here as it is; it is never written over by another text. */
  readonly keep?: boolean;
}

/** Writes files into a folder, which is made where it is missing. Null when all are there, else why one is not. */
export async function writeFiles(folder: string, files: readonly OutputFile[]): Promise<string | null> {
  for (const { name, text, keep = false } of files) {
    // A name never leads out of the folder.
    const file = path.join(folder, path.posix.join('/', name));
    try {
      const old = keep ? await fs.readFile(file, 'utf8').catch(() => null) : null;
      if (old !== null && old.replace(/^\ufeff/, '') === text) continue;
      if (old !== null) return `${file}: Another text stands here already: choose an empty folder.`;
      await fs.mkdir(path.dirname(file), { recursive: true });
      await fs.writeFile(file, text);
    } catch (error) {
      return `${file}: ${reasonOf(error, 'file')}`;
    }
  }
  return null;
}
