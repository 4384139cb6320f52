/** Files on disk. Every problem comes back as words that say what to do; nothing here throws. */
import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import picomatch from 'picomatch/posix.js';
import type { Settings } from '../../core/src/index.ts';
import { type Decoded, decodeText, largestFile, tooLarge } from './decode.ts';
import { GlobSet } from './globs.ts';

export interface FoundFiles {
  /** Relative to the folder, with forward slashes, in order of code units. */
  readonly files: readonly string[];
  /** Folders that could not be read: one sentence each. */
  readonly problems: readonly string[];
}

/** Stops a search that is no longer wanted. */
interface Cancellable {
  readonly isCancellationRequested: boolean;
}

/**
 * The files below `folder` that match `include` and not `exclude`. Symbolic links are followed, each real folder and
 * file is visited once under its own name where it has one, and links to a folder above lead nowhere.
 */
export async function findFiles(
  folder: string,
  globs: Pick<Settings, 'include' | 'exclude'>,
  token?: Cancellable,
): Promise<FoundFiles> {
  const include = new GlobSet(globs.include);
  const exclude = new GlobSet(globs.exclude);
  const files: string[] = [];
  const problems: string[] = [];
  const seen = new Set<string>();
  const links: { relative: string; absolute: string }[] = [];
  const root = await fs.realpath(folder).catch(() => path.resolve(folder));

  const inside = (relative: string): string => path.posix.join(folder, relative);

  const visit = async (relative: string, real: string): Promise<void> => {
    if (token?.isCancellationRequested || seen.has(real)) return;
    seen.add(real);
    let entries: Awaited<ReturnType<typeof list>>;
    try {
      entries = await list(real);
    } catch (error) {
      problems.push(`${inside(relative)}: ${reasonOf(error, 'folder')}`);
      return;
    }
    for (const entry of entries) {
      const below = relative === '' ? entry.name : `${relative}/${entry.name}`;
      const absolute = path.join(real, entry.name);
      if (entry.isDirectory()) {
        if (include.mayEnter(entry.name) && !exclude.hasFolder(below)) await visit(below, absolute);
      } else if (entry.isSymbolicLink()) {
        links.push({ relative: below, absolute });
      } else if (entry.isFile() && include.has(below) && !exclude.has(below)) {
        files.push(below);
        seen.add(absolute);
      }
    }
  };

  await visit('', root);
  // Links come last, so that what is also there under its own name is listed under it. Links may uncover more links.
  for (let link = links.shift(); link; link = links.shift()) {
    const { relative, absolute } = link;
    const wanted = include.has(relative) && !exclude.has(relative);
    const real = await fs.realpath(absolute).catch(() => null);
    if (real === null && wanted) problems.push(`${inside(relative)}: ${leadsNowhere}`);
    if (real !== null && `${absolute}${path.sep}`.startsWith(`${real}${path.sep}`) && !exclude.hasFolder(relative)) {
      problems.push(
        `${inside(relative)}: This symbolic link leads back to a folder above it: remove it or exclude it.`,
      );
      continue;
    }
    if (real === null || seen.has(real) || holds(real, root)) continue;
    const stats = await fs.stat(real).catch(() => null);
    if (stats?.isDirectory()) {
      const name = path.basename(relative);
      if (include.mayEnter(name) && !exclude.hasFolder(relative)) await visit(relative, real);
    } else if (stats?.isFile() && wanted) {
      seen.add(real);
      files.push(relative);
    }
  }
  return { files: files.sort(), problems };
}

/** Whether `folder` is `below` or somewhere above it. */
const holds = (folder: string, below: string): boolean =>
  folder === below || below.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep);

const list = (folder: string) => fs.readdir(folder, { withFileTypes: true });

/** The text of a file without its byte-order mark, or why it can't be read. */
export async function readFile(file: string): Promise<Decoded> {
  try {
    const stats = await fs.stat(file);
    if (stats.isDirectory()) return { reason: 'It is a folder.' };
    if (!stats.isFile()) return { reason: 'It is not a regular file.' };
    if (stats.size > largestFile) return { reason: tooLarge(stats.size) };
    return decodeText(await fs.readFile(file));
  } catch (error) {
    const missing = codeOf(error) === 'ENOENT';
    // It was found under a name that can't be asked for.
    if (missing && file.includes('\ufffd')) return { reason: 'Its name is not written in UTF-8: give it another.' };
    // What a link should lead to is not at hand; that is not to say that there is nothing.
    if (missing && (await isLink(file))) return { reason: leadsNowhere };
    return { reason: reasonOf(error, 'file'), missing };
  }
}

const leadsNowhere = 'This symbolic link leads nowhere: mend it or remove it.';

const isLink = (name: string): Promise<boolean> =>
  fs.lstat(name).then(
    stats => stats.isSymbolicLink(),
    () => false,
  );

export const isFolder = (name: string): Promise<boolean> =>
  fs.stat(name).then(
    stats => stats.isDirectory(),
    () => false,
  );

/** Whether a name is that of a file, whatever signs it is written with. */
export const isFile = (name: string): Promise<boolean> =>
  fs.stat(name).then(
    stats => stats.isFile(),
    () => false,
  );

/** As `readFile`; a problem names the file too. */
export async function readText(file: string): Promise<{ readonly text: string } | { readonly problem: string }> {
  const read = await readFile(file);
  return 'text' in read ? read : { problem: `${file}: ${read.reason}` };
}

export type FoundArticle =
  /** `path` as asked for, with forward slashes; `named` if it was asked for by its own name. */
  { readonly path: string; readonly named: boolean } | { readonly problem: string };

/** What the paths mean: a file itself, the articles of a folder, the files that match a glob. */
export async function* findArticles(
  paths: readonly string[],
  globs: Pick<Settings, 'include' | 'exclude'>,
): AsyncGenerator<FoundArticle> {
  for (const given of paths) {
    const asked = path.sep === '\\' ? given.replaceAll('\\', '/') : given;
    const stats = await fs.stat(given).catch((error: unknown) => error);
    if (isStats(stats) && !stats.isDirectory()) {
      yield { path: path.posix.normalize(asked), named: true };
    } else if (isStats(stats)) {
      yield* inFolder(asked, globs);
    } else if (codeOf(stats) === 'ENOENT' && picomatch.scan(asked).isGlob) {
      const { base, glob } = picomatch.scan(asked);
      const found = await findFiles(base || '.', { include: [`./${glob}`], exclude: globs.exclude });
      if (found.files.length === 0) yield { problem: `${given}: No file matches this pattern: check its spelling.` };
      yield* told(base, found, true);
    } else {
      const dangles = codeOf(stats) === 'ENOENT' && (await isLink(given));
      yield { problem: `${given}: ${dangles ? leadsNowhere : reasonOf(stats, 'file')}` };
    }
  }
}

async function* inFolder(folder: string, globs: Pick<Settings, 'include' | 'exclude'>): AsyncGenerator<FoundArticle> {
  const found = await findFiles(folder, globs);
  if (found.files.length + found.problems.length === 0)
    yield { problem: `${folder}: No file here matches ${globs.include.join(' or ')}: name files, or give --include.` };
  yield* told(folder, found, false);
}

function* told(folder: string, found: FoundFiles, named: boolean): Generator<FoundArticle> {
  for (const problem of found.problems) yield { problem };
  for (const file of found.files) yield { path: path.posix.join(folder, file), named };
}

const isStats = (value: unknown): value is { isDirectory(): boolean } =>
  typeof value === 'object' && value !== null && 'isDirectory' in value;

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** Why a file or folder can't be read, in a sentence for people. */
export function reasonOf(error: unknown, what: 'file' | 'folder'): string {
  switch (codeOf(error)) {
    case 'ENOENT':
      return 'There is no such file or folder: check its spelling.';
    case 'EACCES':
    case 'EPERM':
      return `You may not read this ${what}: check its permissions.`;
    case 'ENOTDIR':
      return 'A file stands where the path has a folder: check its spelling.';
    case 'EISDIR':
      return 'It is a folder.';
    case 'ELOOP':
      return 'Its symbolic links lead in a circle: remove one of them.';
    default:
      return `This ${what} can't be read: ${error instanceof Error ? error.message : String(error)}`;
  }
}
