/**
 * All that changes while the server runs: open documents, folders, and which files are still to be read. Knows nothing
 * of the connection; tells those who listen what may have changed.
 */
import { BlockCache, type CancellationToken, type Logger, type Settings } from '../../core/src/index.ts';
import { dayOf } from '../../host/src/today.ts';
import type { Files } from './files.ts';
import { Folder } from './folder.ts';
import { Indexing, type IndexingListener, type Progress, take } from './indexing.ts';
import { type Folders, Keeping, type KeepingListener } from './keeping.ts';
import type { Encoding } from './lsp/convert.ts';
import { pathBelow, schemeOf } from './lsp/uris.ts';

/** A document as the editor has it, which always wins over the disk. */
export interface OpenDocument {
  readonly clientUri: string;
  readonly version: number;
  readonly text: string;
}

export interface StateListener extends Omit<KeepingListener, 'changed'>, IndexingListener {
  /** These files' findings may have changed; `edited` is the file whose text did, if the editor changed it. */
  changed(uris: ReadonlySet<string>, edited: string | null): void;
}

export class ServerState implements Folders {
  /** The ledgers and lists of the folders. */
  readonly keeping: Keeping;
  readonly #encoding: Encoding;
  readonly #logger: Logger;
  readonly #files: Files;
  readonly #listener: StateListener;
  readonly #open = new Map<string, OpenDocument>();
  readonly #dirty = new Set<string>();
  /** The text that the files of open documents had last, as far as the editor tells. */
  readonly #saved = new Map<string, string>();
  /** Open documents whose files are gone from the disk. */
  readonly #gone = new Set<string>();
  /** Those of them whose text lies in the folder under another name. That file counts, and they are read by themselves. */
  readonly #renamed = new Set<string>();
  readonly #folders = new Map<string, Folder>();
  /** Documents of other schemes (`git:`, a diff's left side): each by itself, or it would differ from its own file. */
  readonly #alone = new Map<string, Folder>();
  readonly #loose: Folder;
  /** Blocks of what is open. The index uses a cache of its own, so that it can't push these out. */
  readonly #cache = new BlockCache();
  readonly #indexing: Indexing;
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
    this.#indexing = new Indexing({
      files,
      logger,
      keeping: this.keeping,
      listener,
      isOpen: uri => this.#open.has(uri),
      folderOf: uri => this.folderOf(uri),
      tell: affected => this.#tell(affected, null),
    });
    this.#loose = new Folder(null, options.settings, options.encoding, options.logger, this.#today);
  }

  /** Grows with every change. */
  get revision(): number {
    this.flush();
    return this.#revision;
  }

  get indexing(): Progress | null {
    return this.#indexing.progress;
  }

  /** Workspace folders, then the loose files, then documents that stand alone. */
  folders(): Folder[] {
    this.flush();
    return [...this.#folders.values(), this.#loose, ...this.#alone.values()];
  }

  /** The folder that a file belongs to: the innermost workspace folder around it. */
  folderOf(uri: string): Folder {
    if (this.#renamed.has(uri)) return this.#aloneOf(uri);
    return this.#folderAround(uri);
  }

  #folderAround(uri: string): Folder {
    let best: Folder | null = null;
    for (const folder of this.#folders.values()) {
      if (folder.uri === null || pathBelow(folder.uri, uri) === null) continue;
      if (!best || folder.uri.length > (best.uri as string).length) best = folder;
    }
    if (best) return best;
    const scheme = schemeOf(uri);
    return scheme === 'file' || scheme === 'untitled' ? this.#loose : this.#aloneOf(uri);
  }

  #aloneOf(uri: string): Folder {
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
    if (!this.#open.has(uri)) this.#saved.set(uri, document.text);
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
    this.#gone.delete(uri);
    this.#renamed.delete(uri);
    this.#saved.delete(uri);
    // A text that was never saved leaves with its document.
    if (folder.uri === null || !folder.wants(uri)) this.#tell(folder.remove(uri), null);
    else await this.#reread(folder, uri);
  }

  /** A file was made or changed on disk. */
  async fileChanged(uri: string): Promise<void> {
    this.#isBack(uri);
    const folder = this.folderOf(uri);
    if (folder.uri === null || this.#open.has(uri) || !folder.wants(uri)) return;
    await this.#reread(folder, uri);
    for (const gone of this.#gone) this.#settleGone(gone);
  }

  /** A document was saved: that is what its file holds. */
  saved(uri: string): void {
    this.#isBack(uri);
    const text = this.#open.get(uri)?.text;
    if (text !== undefined) this.#saved.set(uri, text);
  }

  /** A file or a folder of files was deleted. */
  fileDeleted(uri: string): void {
    for (const folder of this.#folders.values()) {
      for (const known of [...folder.uris()]) {
        if (known !== uri && pathBelow(uri, known) === null) continue;
        if (!this.#open.has(known)) this.#tell(folder.remove(known), null);
        else this.#gone.add(known);
      }
    }
    for (const gone of this.#gone) this.#settleGone(gone);
  }

  /** An open document whose file is gone was renamed, if a file of its folder has its text: one article, not two. */
  #settleGone(uri: string): void {
    const folder = this.folderOf(uri);
    if (folder.uri === null || !folder.holdsText(this.#saved.get(uri) ?? '', uri)) return;
    this.#tell(folder.remove(uri), null);
    this.#renamed.add(uri);
    this.#dirty.add(uri);
  }

  /** The file of an open document is there again. */
  #isBack(uri: string): void {
    this.#gone.delete(uri);
    if (!this.#renamed.delete(uri)) return;
    this.#alone.delete(uri);
    this.#dirty.add(uri);
  }

  setFolders(settings: ReadonlyMap<string, Settings>): void {
    for (const uri of [...this.#folders.keys()]) {
      if (!settings.has(uri)) this.#dropFolder(uri);
    }
    for (const [uri, its] of settings) {
      if (this.#folders.has(uri)) continue;
      const folder = new Folder(uri, its, this.#encoding, this.#logger, this.#today);
      this.#folders.set(uri, folder);
      this.#indexing.expect(folder);
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
    this.#indexing.forget(folder);
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
    if (folder) await this.#indexing.read(folder, uri);
  }

  /** Waits until a folder has been read. */
  settled(folder: Folder, token: CancellationToken): Promise<void> {
    return this.#indexing.settled(folder, token);
  }

  async #reread(folder: Folder, uri: string): Promise<void> {
    const read = await this.#files.read(uri);
    if (this.#open.has(uri) || !this.#folders.has(folder.uri as string)) return;
    this.#tell(take(folder, uri, read, this.#cache), null);
  }

  #tell(affected: ReadonlySet<string>, edited: string | null): void {
    if (affected.size > 0) this.#change(affected, edited);
  }

  #change(affected: ReadonlySet<string>, edited: string | null): void {
    this.#revision++;
    this.#listener.changed(affected, edited);
  }
}
