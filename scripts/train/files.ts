import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What stands after `npm run train:… --`: the folder of the training text, and `--name=value`. */
export class Options {
  readonly folder: string;
  readonly #words: readonly string[];

  /** @param usage what to say, and end, if there is no folder */
  constructor(words: readonly string[], usage: string) {
    const folder = words.find(word => !word.startsWith('-'));
    if (!folder) {
      console.error(`usage: ${usage}`);
      process.exit(2);
    }
    this.folder = folder;
    this.#words = words;
  }

  has(name: string): boolean {
    return this.#words.includes(`--${name}`);
  }
  text(name: string): string | null {
    return this.#words.find(word => word.startsWith(`--${name}=`))?.slice(name.length + 3) ?? null;
  }
  number(name: string, otherwise: number): number {
    return Number(this.text(name) ?? otherwise);
  }
}

/** Lines of a file, the last line end left out. */
export const readLines = (folder: string, name: string): string[] =>
  readFileSync(join(folder, name), 'utf8').trimEnd().split('\n');

/** The fields of each line of a file whose fields are parted by tabs. */
export const readRows = (folder: string, name: string): string[][] =>
  readLines(folder, name).map(line => line.split('\t'));

/** A text with its marked names, as the files of the training text have it. */
export interface MarkedText {
  readonly id?: string;
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly type: string }[];
  /** Ranges whose names are not known. */
  readonly unsure?: readonly (readonly [number, number])[];
}

export const readTexts = (folder: string, name: string): MarkedText[] =>
  readLines(folder, name).map(line => JSON.parse(line) as MarkedText);

/** A word with its clusters of 64, 256 and 1024. */
export const readClusters = (folder: string): (readonly [word: string, ...clusters: number[]])[] =>
  readRows(folder, 'resources/glove-clusters.tsv').map(([word, ...clusters]) => [
    word as string,
    ...clusters.map(Number),
  ]);
