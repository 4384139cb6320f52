/**
 * What a folder's people keep beside the articles: its ledger and its lists are read here, and what is said is added to
 * them, one thing after the other.
 */
import type { LedgerProblem, Logger } from '../../core/src/index.ts';
import type { ListProblem } from '../../host/src/yamlList.ts';
import type { FolderView } from './features/view.ts';
import type { Files } from './files.ts';
import type { Folder } from './folder.ts';
import { changeList, type FolderList, readListText } from './lists.ts';
import { joinUri } from './lsp/uris.ts';

/** The folders as they are now. */
export interface Folders {
  /** Reads what was typed since the last answer. */
  flush(): void;
  /** The folder that a file belongs to. */
  folderOf(uri: string): Folder;
  folders(): Folder[];
  folderUris(): string[];
  /** Undefined when it is no folder of the workspace, or no more. */
  workspaceFolder(uri: string): Folder | undefined;
}

export interface KeepingListener {
  /** These files' findings may have changed. Also told without any file: a decision may be lost, or no longer be. */
  changed(uris: ReadonlySet<string>): void;
  /** A list that a folder's people keep, at an address, was read. */
  listRead(uri: string, text: string, problems: readonly ListProblem[]): void;
  /** A folder's ledger was read. */
  ledgerRead(folder: string, problems: readonly LedgerProblem[]): void;
}

/** Lines on their way into a folder's ledger, and the ledger as it was without them. */
interface Unwritten {
  readonly folder: string;
  readonly lines: readonly string[];
  readonly before: string;
}

/** Lines for the ledger, or why nothing can be said, in a sentence for people. */
export type Said = { readonly lines: readonly string[] } | string;

export class Keeping {
  readonly #folders: Folders;
  readonly #files: Files;
  readonly #logger: Logger;
  readonly #listener: KeepingListener;
  #lastSaid: Promise<unknown> = Promise.resolve();
  #lastChange: Promise<unknown> = Promise.resolve();
  /** What is being written to a ledger. It holds already: nobody is to wait for the disk to see a tick. */
  #unwritten: Unwritten | null = null;

  constructor(options: { folders: Folders; files: Files; logger: Logger; listener: KeepingListener }) {
    this.#folders = options.folders;
    this.#files = options.files;
    this.#logger = options.logger;
    this.#listener = options.listener;
  }

  /** Reads a folder's ledger anew. */
  async readLedger(uri: string): Promise<void> {
    const folder = this.#folders.workspaceFolder(uri);
    if (!folder) return;
    const text = await this.#textOf(uri);
    if (text !== null && this.#folders.workspaceFolder(uri) === folder) this.#take(uri, folder, text);
  }

  /** The ledger as it stands in its file; null when that can't be read. */
  async #textOf(uri: string): Promise<string | null> {
    const read = await this.#files.readLedger(uri);
    if ('text' in read) return read.text;
    this.#logger.warn(`The ledger of ${uri} is left alone. ${read.reason}`);
    return null;
  }

  #take(uri: string, folder: Folder, text: string): void {
    const lines = this.#unwritten?.folder === uri ? this.#unwritten.lines : [];
    const touched = folder.readLedger(withLines(text, lines));
    if (!touched) return;
    this.#listener.changed(touched);
    this.#listener.ledgerRead(uri, folder.ledger?.problems ?? []);
  }

  /** Reads one of a folder's lists anew. */
  async readList(uri: string, list: FolderList): Promise<void> {
    const folder = this.#folders.workspaceFolder(uri);
    const read = await readListText(this.#files, uri, list);
    if (!folder || this.#folders.workspaceFolder(uri) !== folder) return;
    const refused = 'reason' in read;
    if (refused) this.#logger.warn(`The ${list.name} of ${uri} is left alone. ${read.reason}`);
    const touched = refused ? list.refuse(folder, read.reason) : list.take(folder, read.text);
    if (!touched) return;
    this.#listener.changed(touched);
    this.#listener.listRead(joinUri(uri, list.path), refused ? '' : read.text, list.problems(folder));
  }

  /** Changes one of the lists of a file's folder. Null when it is done, else why not, in a sentence. */
  async changeList(
    uri: string,
    list: FolderList,
    change: (text: string) => { readonly text: string } | string,
  ): Promise<string | null> {
    const folder = this.#folders.folderOf(uri).uri;
    if (folder === null) return `The ${list.name} is kept beside the articles: open the folder that holds this one.`;
    const changing = changeList(this.#files, folder, list, change);
    this.#lastChange = Promise.allSettled([this.#lastChange, changing]);
    const problem = await changing;
    await this.readList(folder, list);
    return problem;
  }

  /**
   * Keeps what a person says about a file. Null when it is in the ledger, else why not, in a sentence. `say` is given the
   * folder also as it was when this was asked: places are of that moment.
   */
  keep(uri: string, say: (folder: Folder, now: Date, then: FolderView) => Said): Promise<string | null> {
    this.#folders.flush();
    const folder = this.#folders.folderOf(uri);
    const then = folder.view();
    return this.#inTurn(async () => {
      const { uri: home, ledger } = folder;
      let said = say(folder, new Date(), then);
      if (home === null || !ledger) return said as string;
      const before = ledger.text;
      const reading = this.#textOf(home);
      if (typeof said !== 'string') this.#hold(home, said.lines);
      const text = await reading;
      if (text !== null && text !== before) {
        // What others have said meanwhile comes first: this is to follow it.
        this.#unwritten = null;
        this.#take(home, folder, text);
        said = say(folder, new Date(), then);
      }
      return typeof said === 'string' ? said : this.#append(home, said.lines);
    });
  }

  /** Keeps what follows from all that was said in any folder; `say` names the folder, or null if there is nothing to keep. */
  keepLast(
    say: (folders: readonly Folder[], now: Date) => { readonly uri: string; readonly lines: readonly string[] } | null,
  ): Promise<string | null> {
    return this.#inTurn(async () => {
      await Promise.all(this.#folders.folderUris().map(uri => this.readLedger(uri)));
      const said = say(this.#folders.folders(), new Date());
      return said && this.#append(said.uri, said.lines);
    });
  }

  /** Adds finished lines to a folder's ledger. Null when all are there, else why one is not, in a sentence. */
  keepLines(uri: string, lines: readonly string[]): Promise<string | null> {
    return this.#inTurn(() => this.#append(uri, lines));
  }

  /** Waits until all that was asked for is in its file, or has been refused. */
  async written(): Promise<void> {
    await Promise.allSettled([this.#lastSaid, this.#lastChange]);
  }

  /** One after the other: what is said next follows what was said before, though that is still being written. */
  #inTurn<T>(say: () => Promise<T>): Promise<T> {
    const turn = this.#lastSaid.then(say);
    this.#lastSaid = turn.catch(() => undefined);
    return turn;
  }

  /** Takes lines as if they were written. */
  #hold(uri: string, lines: readonly string[]): void {
    const folder = this.#folders.workspaceFolder(uri);
    if (!folder?.ledger) return;
    const held = this.#unwritten?.folder === uri ? this.#unwritten : null;
    this.#unwritten = { folder: uri, lines, before: held?.before ?? folder.ledger.text };
    this.#take(uri, folder, folder.ledger.text);
  }

  /** What could not be written holds no longer. */
  #drop(): void {
    const held = this.#unwritten;
    this.#unwritten = null;
    const folder = held && this.#folders.workspaceFolder(held.folder);
    if (folder) this.#take(held.folder, folder, held.before);
  }

  async #append(uri: string, lines: readonly string[]): Promise<string | null> {
    let problem: string | null = null;
    this.#hold(uri, lines);
    for (const line of lines) {
      problem = await this.#files.appendToLedger(uri, line);
      if (problem !== null) break;
    }
    if (problem === null) this.#unwritten = null;
    else this.#drop();
    await this.readLedger(uri);
    return problem;
  }
}

/** A ledger with those lines added that are not in it yet. */
function withLines(text: string, lines: readonly string[]): string {
  const added = lines.filter(line => !text.includes(`${line}\n`)).map(line => `${line}\n`);
  return [text, added.length === 0 || text === '' || text.endsWith('\n') ? '' : '\n', ...added].join('');
}
