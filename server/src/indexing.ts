/** Finding and reading the files of folders, in the background: one run at a time for each, and how far it has got. */
import {
  BlockCache,
  type CancellationToken,
  Cancelled,
  emptyLedger,
  factsOf,
  type Logger,
} from '../../core/src/index.ts';
import { ledgerPath } from '../../host/src/ledgerNames.ts';
import type { Files, ReadResult } from './files.ts';
import type { Folder } from './folder.ts';
import { foldersWithLedger, innerLedgerGlob, withoutEffect } from './innerLedgers.ts';
import type { Keeping } from './keeping.ts';
import { folderLists } from './lists.ts';
import { joinUri } from './lsp/uris.ts';
import { Pacer } from './pacer.ts';

export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** How many files are read ahead of the one that is analysed. */
const readAhead = 16;

/** Milliseconds between two looks at whether a folder has been read. */
const readingPause = 50;

export interface IndexingListener {
  indexing(progress: Progress | null): void;
  /** A folder was read, and `folders` below it have ledgers whose lines do not count. At least one. */
  innerLedgers(home: string, folders: readonly string[]): void;
}

interface Options {
  readonly files: Files;
  readonly logger: Logger;
  readonly keeping: Keeping;
  readonly listener: IndexingListener;
  /** The editor has the file open, and its text counts. */
  isOpen(uri: string): boolean;
  /** The folder that a file belongs to. */
  folderOf(uri: string): Folder;
  /** These files' findings may have changed. */
  tell(affected: ReadonlySet<string>): void;
}

export class Indexing {
  readonly #options: Options;
  /** One indexing at a time for each folder; a newer one cancels the older. */
  readonly #runs = new Map<Folder, { isCancellationRequested: boolean }>();
  readonly #progress = new Map<Folder, Progress>();

  constructor(options: Options) {
    this.#options = options;
  }

  /** How far all folders have got together; null when none is being read. */
  get progress(): Progress | null {
    let [done, total] = [0, 0];
    for (const progress of this.#progress.values()) {
      done += progress.done;
      total += progress.total;
    }
    return this.#progress.size > 0 ? { done, total } : null;
  }

  /** The folder is still to be searched. */
  expect(folder: Folder): void {
    this.#progress.set(folder, { done: 0, total: 0 });
  }

  /** The folder was closed. */
  forget(folder: Folder): void {
    const run = this.#runs.get(folder);
    if (run) run.isCancellationRequested = true;
    this.#progress.delete(folder);
  }

  /** Finds and reads a folder's files, giving way to questions all the while. */
  async read(folder: Folder, uri: string): Promise<void> {
    const older = this.#runs.get(folder);
    if (older) older.isCancellationRequested = true;
    const run = { isCancellationRequested: false };
    this.#runs.set(folder, run);
    try {
      await this.#readAll(folder, uri, run);
    } catch (error) {
      if (!(error instanceof Cancelled)) {
        const reason = error instanceof Error ? error.message : error;
        this.#options.logger.warn(`The folder ${uri} can't be searched: ${reason}`);
      }
    } finally {
      if (this.#runs.get(folder) === run) {
        this.#runs.delete(folder);
        this.#progress.delete(folder);
        this.#options.listener.indexing(this.progress);
      }
    }
  }

  /** Waits until a folder has been read. */
  async settled(folder: Folder, token: CancellationToken): Promise<void> {
    while (this.#runs.has(folder) && !token.isCancellationRequested) {
      await new Promise(resolve => setTimeout(resolve, readingPause));
    }
    if (token.isCancellationRequested) throw new Cancelled();
  }

  async #readAll(folder: Folder, uri: string, token: CancellationToken): Promise<void> {
    const { files, logger, keeping, listener, isOpen, folderOf, tell } = this.#options;
    this.#report(folder, 0, 0);
    await Promise.all([keeping.readLedger(uri), ...folderLists.map(list => keeping.readList(uri, list))]);
    const { include, exclude, alwaysInclude } = folder.settings;
    const { uris, problems } = await files.find(uri, { include: [...include, innerLedgerGlob], exclude }, token);
    for (const problem of problems) logger.warn(problem);
    const found = new Set(uris.filter(file => !file.endsWith(`/${ledgerPath}`)));
    if (alwaysInclude.length > 0) {
      const more = await files.find(uri, { include: alwaysInclude, exclude: [] }, token);
      for (const file of more.uris) found.add(file);
    }
    const wanted = [...found].filter(file => folderOf(file) === folder);
    const pacer = new Pacer();
    const cache = new BlockCache(false);
    await pacer.pause(token);
    for (const known of [...folder.uris()]) {
      if (!found.has(known) && !isOpen(known)) tell(folder.remove(known));
    }
    for (let first = 0; first < wanted.length; first += readAhead) {
      const batch = wanted.slice(first, first + readAhead);
      const texts = await Promise.all(batch.map(file => (isOpen(file) ? null : files.read(file))));
      for (const [i, file] of batch.entries()) {
        await pacer.pause(token);
        const read = texts[i];
        // It may have been opened in the meantime, and the editor's text counts.
        if (!read || isOpen(file)) continue;
        tell(take(folder, file, read, cache));
      }
      this.#report(folder, Math.min(first + readAhead, wanted.length), wanted.length);
    }
    const inner = foldersWithLedger(uri, uris).filter(one => folderOf(joinUri(one, ledgerPath)) === folder);
    const idle = await withoutEffect(files, folder.ledger?.ledger ?? emptyLedger, inner);
    if (idle.length > 0) listener.innerLedgers(uri, idle);
    // What the first hover and the first tick need is made while nobody waits for it.
    factsOf('', 'place');
    while (folder.ledger?.readAhead()) await pacer.pause(token);
  }

  #report(folder: Folder, done: number, total: number): void {
    this.#progress.set(folder, { done, total });
    this.#options.listener.indexing(this.progress);
  }
}

/** Puts what was read into its folder. */
export function take(folder: Folder, uri: string, read: ReadResult, cache: BlockCache): ReadonlySet<string> {
  if ('text' in read) return folder.put(uri, { text: read.text, clientUri: uri, version: null }, cache);
  return read.missing ? folder.remove(uri) : folder.refuse(uri, read.reason);
}
