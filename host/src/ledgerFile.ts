/**
 * The ledger on disk. Several windows and machines may add to it at once, and any of them may die in the middle of a
 * line: what was acknowledged is there all the same. Problems come back as sentences for people; nothing here throws.
 */
import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { gitAttributes, glossaryPath, ledgerFolder, ledgerName, ledgerPath, sourcesPath } from './ledgerNames.ts';
import { linkOnTheWay } from './links.ts';
import { isFolder, reasonOf } from './nodeFiles.ts';
import { writeProblem } from './writeProblem.ts';

/** How often a line is written that another writer's half line got in front of. */
const mostTries = 20;
/** How much of the end of the file is looked at for a line just written, to begin with. In bytes. */
const tailLength = 64 * 1024;

/** All of a folder's ledger, empty if there is none. Bytes that are no text become `U+FFFD`: they spoil their line alone. */
export async function readLedgerFile(folder: string): Promise<{ readonly text: string } | { readonly reason: string }> {
  try {
    // What is not written to is not read either.
    const link = await linkOnTheWay(folder, ledgerPath);
    if (link !== null)
      return { reason: 'It is behind a symbolic link, which is not followed: put the file itself there.' };
    const file = path.join(folder, ledgerFolder, ledgerName);
    if (await isFolder(file)) return { reason: 'It is a folder: move it away, or give it another name.' };
    const bytes = await fs.readFile(file);
    if (isUtf16(bytes)) return { reason: 'It is written in UTF-16: save it as UTF-8.' };
    return { text: new TextDecoder().decode(bytes) };
  } catch (error) {
    if (isMissing(error)) return { text: '' };
    return { reason: reasonOf(error, 'file') };
  }
}

/** The nearest folder, from `start` upwards, that has a ledger, a list of sources or a glossary; null if there is none. */
export async function findLedgerFolder(start: string): Promise<string | null> {
  for (let folder = path.resolve(start); ; folder = path.dirname(folder)) {
    for (const file of [ledgerPath, sourcesPath, glossaryPath]) {
      // What may not be looked at, or leads nowhere, is there, and whoever reads it is told why not.
      const isThere = await fs.lstat(path.join(folder, file)).then(
        () => true,
        error => isForbidden(error),
      );
      if (isThere) return folder;
    }
    if (path.dirname(folder) === folder) return null;
  }
}

/** Adds one line, which holds no line end, to a folder's ledger. Null when it is there, else why it could not be added. */
export async function appendToLedger(folder: string, line: string): Promise<string | null> {
  const inside = path.join(folder, ledgerFolder);
  const file = path.join(inside, ledgerName);
  try {
    const link = await linkOnTheWay(folder, ledgerPath);
    if (link !== null) return link;
    await fs.mkdir(inside, { recursive: true });
    const handle = await fs.open(file, 'a+');
    try {
      // The folder may have been made for a list. What people have written there themselves stays.
      if ((await handle.stat()).size === 0)
        await fs.writeFile(path.join(inside, '.gitattributes'), gitAttributes, { flag: 'wx' }).catch(() => {});
      return (await add(handle, line)) ? null : `${file} is being written to by too many others at once: try again.`;
    } finally {
      await handle.close();
    }
  } catch (error) {
    return `The tick can't be kept in ${inside}. ${writeProblem(error)}`;
  }
}

/** One write a line, so that others' lines stay whole; then a look whether the line stands by itself. */
async function add(handle: fs.FileHandle, line: string): Promise<boolean> {
  for (let tries = 0; tries < mostTries; tries++) {
    const bytes = Buffer.from(`${(await endsInLineEnd(handle)) ? '' : '\n'}${line}\n`);
    const { bytesWritten } = await handle.write(bytes);
    if (bytesWritten === bytes.length && (await standsAlone(handle, line))) return true;
  }
  return false;
}

async function endsInLineEnd(handle: fs.FileHandle): Promise<boolean> {
  const { size } = await handle.stat();
  if (size === 0) return true;
  const { bytesRead, buffer } = await handle.read(Buffer.alloc(1), 0, 1, size - 1);
  return bytesRead === 1 && buffer[0] === 10;
}

/** Whether the line is there from a line's start to its end. It was just written, so the search begins at the end. */
async function standsAlone(handle: fs.FileHandle, line: string): Promise<boolean> {
  const wanted = Buffer.from(`\n${line}\n`);
  for (let length = Math.max(tailLength, 2 * wanted.length); ; length *= 8) {
    const { size } = await handle.stat();
    const from = Math.max(0, size - length);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(size - from), 0, size - from, from);
    const tail = buffer.subarray(0, bytesRead);
    if (tail.includes(wanted)) return true;
    if (from === 0) return tail.subarray(0, wanted.length - 1).equals(wanted.subarray(1));
  }
}

const isForbidden = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EPERM');
/** By its byte-order mark. */
const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';
