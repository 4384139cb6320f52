/**
 * All that changes while the server runs: open documents, folders, and which files are still to be read. Knows nothing
 * of the connection; tells those who listen what may have changed.
 */
import {
  BlockCache,
  type CancellationToken,
  Cancelled,
  factsOf,
  type Logger,
  type Settings,
} from '../../core/src/index.ts';
import { dayOf } from '../../host/src/today.ts';
import type { Files, ReadResult } from './files.ts';
import { Folder } from './folder.ts';
import { type Folders, Keeping, type KeepingListener } from './keeping.ts';
import { folderLists } from './lists.ts';
import type { Encoding } from './lsp/convert.ts';
import { pathBelow, schemeOf } from './lsp/uris.ts';
import { Pacer } from './pacer.ts';

/** A document as the editor has it, which always wins over the disk. */
export interface OpenDocument {
  readonly clientUri: string;
  readonly version: number;
  readonly text: string;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
}

export interface StateListener extends Omit<KeepingListener, 'changed'> {
  /** These files' findings may have changed; `edited` is the file whose text did, if the editor changed it. */
  changed(uris: ReadonlySet<string>, edited: string | null): void;
  indexing(progress: Progress | null): void;
}

/** How many files are read ahead of the one that is analysed. */
const readAhead = 16;

/** Milliseconds between two looks at whether a folder has been read. */
const readingPause = 50;

export class ServerState implements Folders {
  /** The ledgers and lists of the folders. */
  readonly keeping: Keeping;
  readonly #encoding: Encoding;
  readonly #logger: Logger;
  readonly #files: Files;
  readonly #listener: StateListener;
  readonly #open = new Map<string, OpenDocument>();
  readonly #dirty = new Set<string>();
  readonly #folders = new Map<string, Folder>();
  /** Documents of other schemes (`git:`, a diff's left side): each by itself, or it would differ from its own file. */
  readonly #alone = new Map<string, Folder>();
  readonly #loose: Folder;
  /** Blocks of what is open. The index uses a cache of its own, so that it can't push these out. */
  readonly #cache = new BlockCache();
  /** One indexing at a time for each folder; a newer one cancels the older. */
  readonly #runs = new Map<Folder, { isCancellationRequested: boolean }>();
  readonly #progress = new Map<Folder, Progress>();
  #revision = 0;
  #today = dayOf(new Date());

  constructor(options: {
    encoding: Encoding;
    logger: Logger;
    files: Files;
    listener: StateListener;
    settings: Settings;
  }) {
    this.#encoding = options.encoding;
    this.#logger = options.logger;
    this.#files = options.files;
    this.#listener = options.listener;
    const { files, logger, listener } = options;
    const changed = (uris: ReadonlySet<string>) => this.#change(uris, null);
    this.keeping = new Keeping({ folders: this, files, logger, listener: { ...listener, changed } });
    this.#loose = new Folder(null, options.settings, options.encoding, options.logger, this.#today);
  }

  /** Grows with every change. */
  get revision(): number {
    this.flush();
    return this.#revision;
  }

  get indexing(): Progress | null {
    let [done, total] = [0, 0];
    for (const progress of this.#progress.values()) {
      done += progress.done;
      total += progress.total;
    }
    return this.#progress.size > 0 ? { done, total } : null;
  }

  /** Workspace folders, then the loose files, then documents that stand alone. */
  folders(): Folder[] {
    this.flush();
    return [...this.#folders.values(), this.#loose, ...this.#alone.values()];
  }

  /** The folder that a file belongs to: the innermost workspace folder around it. */
  folderOf(uri: string): Folder {
    let best: Folder | null = null;
    for (const folder of this.#folders.values()) {
      if (folder.uri === null || pathBelow(folder.uri, uri) === null) continue;
      if (!best || folder.uri.length > (best.uri as string).length) best = folder;
    }
    if (best) return best;
    const scheme = schemeOf(uri);
    if (scheme === 'file' || scheme === 'untitled') return this.#loose;
    let alone = this.#alone.get(uri);
    if (!alone) {
      alone = new Folder(null, this.#loose.settings, this.#encoding, this.#logger, this.#today);
      if (this.#open.has(uri)) this.#alone.set(uri, alone);
    }
    return alone;
  }

  openDocument(uri: string): OpenDocument | undefined {
    return this.#open.get(uri);
  }

  /** A document was opened, or its text has changed. It is read when next asked about, or after a moment. */
  edit(uri: string, document: OpenDocument): void {
    this.#open.set(uri, document);
    this.#dirty.add(uri);
  }

  /** Reads what was typed since the last answer. Every question begins here. */
  flush(): void {
    this.#turnDay();
    if (this.#dirty.size === 0) return;
    const dirty = [...this.#dirty];
    this.#dirty.clear();
    for (const uri of dirty) {
      const document = this.#open.get(uri);
      if (document) this.#tell(this.folderOf(uri).put(uri, document, this.#cache), uri);
    }
  }

  /** After midnight, dismissals may have ended. */
  #turnDay(): void {
    const today = dayOf(new Date());
    if (today === this.#today) return;
    this.#today = today;
    for (const folder of [...this.#folders.values(), this.#loose, ...this.#alone.values()])
      this.#tell(folder.turnTo(today), null);
  }

  /** A document was closed: what is on disk counts again, if it belongs to a folder. */
  async close(uri: string): Promise<void> {
    const folder = this.folderOf(uri);
    this.#open.delete(uri);
    this.#dirty.delete(uri);
    this.#alone.delete(uri);
    // A text that was never saved leaves with its document.
    if (folder.uri === null || !folder.wants(uri)) this.#tell(folder.remove(uri), null);
    else await this.#reread(folder, uri);
  }

  /** A file was made or changed on disk. */
  async fileChanged(uri: string): Promise<void> {
    const folder = this.folderOf(uri);
    if (folder.uri !== null && !this.#open.has(uri) && folder.wants(uri)) await this.#reread(folder, uri);
  }

  /** A file or a folder of files was deleted. */
  fileDeleted(uri: string): void {
    for (const folder of this.#folders.values()) {
      for (const known of [...folder.uris()]) {
        if (known !== uri && pathBelow(uri, known) === null) continue;
        if (!this.#open.has(known)) this.#tell(folder.remove(known), null);
      }
    }
  }

  setFolders(settings: ReadonlyMap<string, Settings>): void {
    for (const uri of [...this.#folders.keys()]) {
      if (!settings.has(uri)) this.#dropFolder(uri);
    }
    for (const [uri, its] of settings) {
      if (this.#folders.has(uri)) continue;
      const folder = new Folder(uri, its, this.#encoding, this.#logger, this.#today);
      this.#folders.set(uri, folder);
      // It is still to be searched.
      this.#progress.set(folder, { done: 0, total: 0 });
      // What was loose, or in a folder around this one, lives here now.
      for (const other of [this.#loose, ...this.#folders.values()]) {
        if (other === folder) continue;
        for (const known of [...other.uris()]) {
          if (this.folderOf(known) === folder) this.#tell(other.remove(known), null);
        }
      }
    }
    for (const uri of this.#open.keys()) this.#dirty.add(uri);
  }

  #dropFolder(uri: string): void {
    const folder = this.#folders.get(uri);
    if (!folder) return;
    const run = this.#runs.get(folder);
    if (run) run.isCancellationRequested = true;
    this.#progress.delete(folder);
    this.#folders.delete(uri);
    this.#tell(new Set(folder.uris()), null);
  }

  /** Takes new settings for a folder, or for the loose files (`null`). */
  async configure(uri: string | null, settings: Settings, reread: boolean): Promise<void> {
    const folders = uri === null ? [this.#loose, ...this.#alone.values()] : [this.#folders.get(uri)];
    for (const folder of folders) {
      if (!folder) continue;
      this.#tell(folder.configure(settings), null);
      for (const open of this.#open.keys()) if (this.folderOf(open) === folder) this.#dirty.add(open);
      if (folder.uri !== null && reread) await this.index(folder.uri);
    }
  }

  settingsOf(uri: string | null): Settings | undefined {
    return uri === null ? this.#loose.settings : this.#folders.get(uri)?.settings;
  }

  folderUris(): string[] {
    return [...this.#folders.keys()];
  }

  workspaceFolder(uri: string): Folder | undefined {
    return this.#folders.get(uri);
  }

  /** Finds and reads a folder's files, giving way to questions all the while. */
  async index(uri: string): Promise<void> {
    const folder = this.#folders.get(uri);
    if (!folder) return;
    const older = this.#runs.get(folder);
    if (older) older.isCancellationRequested = true;
    const run = { isCancellationRequested: false };
    this.#runs.set(folder, run);
    try {
      await this.#readAll(folder, uri, run);
    } catch (error) {
      if (!(error instanceof Cancelled)) {
        this.#logger.warn(`The folder ${uri} can't be searched: ${error instanceof Error ? error.message : error}`);
      }
    } finally {
      if (this.#runs.get(folder) === run) {
        this.#runs.delete(folder);
        this.#progress.delete(folder);
        this.#listener.indexing(this.indexing);
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
    this.#report(folder, 0, 0);
    await Promise.all([this.keeping.readLedger(uri), ...folderLists.map(list => this.keeping.readList(uri, list))]);
    const { include, exclude, alwaysInclude } = folder.settings;
    const { uris, problems } = await this.#files.find(uri, { include, exclude }, token);
    for (const problem of problems) this.#logger.warn(problem);
    const found = new Set(uris);
    if (alwaysInclude.length > 0) {
      const more = await this.#files.find(uri, { include: alwaysInclude, exclude: [] }, token);
      for (const file of more.uris) found.add(file);
    }
    const wanted = [...found].filter(file => this.folderOf(file) === folder);
    const pacer = new Pacer();
    const cache = new BlockCache(false);
    await pacer.pause(token);
    for (const known of [...folder.uris()]) {
      if (!found.has(known) && !this.#open.has(known)) this.#tell(folder.remove(known), null);
    }
    for (let first = 0; first < wanted.length; first += readAhead) {
      const batch = wanted.slice(first, first + readAhead);
      const texts = await Promise.all(batch.map(file => (this.#open.has(file) ? null : this.#files.read(file))));
      for (const [i, file] of batch.entries()) {
        await pacer.pause(token);
        const read = texts[i];
        // It may have been opened in the meantime, and the editor's text counts.
        if (!read || this.#open.has(file)) continue;
        this.#tell(take(folder, file, read, cache), null);
      }
      this.#report(folder, Math.min(first + readAhead, wanted.length), wanted.length);
    }
    // What the first hover and the first tick need is made while nobody waits for it.
    factsOf('', 'place');
    while (folder.ledger?.readAhead()) await pacer.pause(token);
  }

  async #reread(folder: Folder, uri: string): Promise<void> {
    const read = await this.#files.read(uri);
    if (this.#open.has(uri) || !this.#folders.has(folder.uri as string)) return;
    this.#tell(take(folder, uri, read, this.#cache), null);
  }

  #report(folder: Folder, done: number, total: number): void {
    this.#progress.set(folder, { done, total });
    this.#listener.indexing(this.indexing);
  }

  #tell(affected: ReadonlySet<string>, edited: string | null): void {
    if (affected.size > 0) this.#change(affected, edited);
  }

  #change(affected: ReadonlySet<string>, edited: string | null): void {
    this.#revision++;
    this.#listener.changed(affected, edited);
  }
}

/** Puts what was read into its folder. */
function take(folder: Folder, uri: string, read: ReadResult, cache: BlockCache): ReadonlySet<string> {
  if ('text' in read) return folder.put(uri, { text: read.text, clientUri: uri, version: null }, cache);
  return read.missing ? folder.remove(uri) : folder.refuse(uri, read.reason);
}
