/** Folders, their settings, and news of files: asked of the client as far as it can tell. */
import {
  CodeLensRefreshRequest,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type Disposable,
  FileChangeType,
  type FileSystemWatcher,
  type InitializeParams,
} from 'vscode-languageserver';
import { defaultSettings, type Logger, type Settings } from '../../../core/src/index.ts';
import { ledgerPath } from '../../../host/src/ledgerNames.ts';
import { folderLists } from '../lists.ts';
import type { ServerState } from '../serverState.ts';
import type { Client } from './capabilities.ts';
import { readSettings, sameReading, sameSettings, section, settingsIn } from './settings.ts';
import { joinUri, uriKey, uriOfPath } from './uris.ts';

export class Workspace {
  readonly #connection: Connection;
  readonly #client: Client;
  readonly #state: ServerState;
  readonly #logger: Logger;
  /** Folder keys with the client's own spelling, which goes back to it as the scope of a setting. */
  readonly #folders = new Map<string, string>();
  /** For clients that send settings and can't be asked. */
  #sent: unknown;
  #watching: { patterns: string; registration: Disposable } | null = null;

  constructor(connection: Connection, client: Client, state: ServerState, logger: Logger, params: InitializeParams) {
    this.#connection = connection;
    this.#client = client;
    this.#state = state;
    this.#logger = logger;
    const root = params.rootUri ?? (params.rootPath ? uriOfPath(params.rootPath) : null);
    const roots = params.workspaceFolders?.map(folder => folder.uri) ?? (root === null ? [] : [root]);
    this.#sent = settingsIn(params.initializationOptions);
    for (const uri of roots) this.#folders.set(uriKey(uri), uri);
    // Until the client has told its settings, the defaults hold: nothing has to wait for them.
    state.setFolders(new Map([...this.#folders.keys()].map(key => [key, defaultSettings])));
  }

  /** Registers for news, takes the client's settings, then reads all folders. `configured` is called in between. */
  async start(configured: () => void): Promise<void> {
    if (this.#client.folderNews) {
      this.#connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) =>
        this.#fence(
          this.#changeFolders(
            added.map(one => one.uri),
            removed.map(one => one.uri),
          ),
        ),
      );
    }
    if (this.#client.configuration && this.#client.configurationNews) {
      this.#fence(this.#try(this.#connection.client.register(DidChangeConfigurationNotification.type, { section })));
    }
    await this.#configure([null, ...this.#folders.keys()], false);
    configured();
    this.#fence(this.#watch());
    for (const key of [...this.#folders.keys()]) await this.#state.index(key);
  }

  /** New settings, sent along or to be asked for. */
  async settingsChanged(sent: unknown): Promise<void> {
    const settings = settingsIn(sent);
    if (settings !== undefined) this.#sent = settings;
    await this.#configure([null, ...this.#folders.keys()], true);
    // What counts as an article may be another matter now, and a client asks for colours and counts anew only after an edit.
    const { languages } = this.#connection;
    if (this.#client.tokensRefresh) languages.semanticTokens.refresh();
    if (this.#client.lensRefresh) this.#fence(this.#connection.sendRequest(CodeLensRefreshRequest.type));
    if (this.#client.hintsRefresh) this.#fence(languages.inlayHint.refresh());
    await this.#watch();
  }

  /** For clients that can't watch files: what colleagues have said meanwhile. */
  async lookAgain(uri: string): Promise<void> {
    const folder = this.#client.watchedFiles ? null : this.#state.folderOf(uri).uri;
    if (folder === null) return;
    await this.#state.keeping.readLedger(folder);
    for (const list of folderLists) await this.#state.keeping.readList(folder, list);
  }

  async filesChanged(changes: readonly { uri: string; type: FileChangeType }[]): Promise<void> {
    for (const { uri, type } of changes) {
      const folderWith = (path: string) => this.#state.folderUris().find(key => joinUri(key, path) === uriKey(uri));
      const ledger = folderWith(ledgerPath);
      const list = folderLists.find(one => folderWith(one.path) !== undefined);
      if (ledger !== undefined) await this.#state.keeping.readLedger(ledger);
      else if (list) await this.#state.keeping.readList(folderWith(list.path) as string, list);
      else if (type === FileChangeType.Deleted) this.#state.fileDeleted(uriKey(uri));
      else await this.#state.fileChanged(uriKey(uri));
    }
  }

  /** Folders inside the workspace were renamed: what was below them is gone, and what is below them now is to be read. */
  async foldersRenamed(renamed: readonly { oldUri: string; newUri: string }[]): Promise<void> {
    const stale = new Set<string>();
    for (const { oldUri, newUri } of renamed) {
      this.#state.fileDeleted(uriKey(oldUri));
      const folder = this.#state.folderOf(uriKey(newUri));
      if (folder.uri !== null) stale.add(folder.uri);
    }
    for (const key of stale) await this.#state.index(key);
  }

  async #changeFolders(added: readonly string[], removed: readonly string[]): Promise<void> {
    for (const uri of removed) this.#folders.delete(uriKey(uri));
    const fresh = added.filter(uri => !this.#folders.has(uriKey(uri)));
    for (const uri of fresh) this.#folders.set(uriKey(uri), uri);
    const settings = new Map<string, Settings>();
    for (const key of this.#folders.keys()) settings.set(key, this.#state.settingsOf(key) ?? defaultSettings);
    this.#state.setFolders(settings);
    await this.#configure(fresh.map(uriKey), false);
    await this.#watch();
    // A folder that went may have been inside another one, which then has its files.
    const keys = removed.length > 0 ? [...this.#folders.keys()] : fresh.map(uriKey);
    for (const key of keys) await this.#state.index(key);
  }

  /** Gives folders (null: the loose files) their settings; with `reread`, reads again what depends on them. */
  async #configure(keys: readonly (string | null)[], reread: boolean): Promise<void> {
    const values = await this.#ask(keys);
    for (const [i, key] of keys.entries()) {
      const settings = readSettings(values[i]);
      const before = this.#state.settingsOf(key);
      if (!before || sameSettings(before, settings)) continue;
      await this.#state.configure(key, settings, reread && !sameReading(before, settings));
    }
  }

  async #ask(keys: readonly (string | null)[]): Promise<readonly unknown[]> {
    const same = keys.map(() => this.#sent);
    if (!this.#client.configuration || keys.length === 0) return same;
    const items = keys.map(key => (key === null ? { section } : { scopeUri: this.#folders.get(key) ?? key, section }));
    return (await this.#try<unknown[]>(this.#connection.workspace.getConfiguration(items))) ?? same;
  }

  /** Asks the client to watch what the settings want, again whenever that has changed. */
  async #watch(): Promise<void> {
    if (!this.#client.watchedFiles) return;
    const watchers = this.#watchers();
    const patterns = JSON.stringify(watchers);
    if (patterns === this.#watching?.patterns) return;
    this.#watching?.registration.dispose();
    this.#watching = null;
    if (watchers.length === 0) return;
    const type = DidChangeWatchedFilesNotification.type;
    const registration = await this.#try(this.#connection.client.register(type, { watchers }));
    if (registration) this.#watching = { patterns, registration };
  }

  #watchers(): FileSystemWatcher[] {
    const watchers: FileSystemWatcher[] = [];
    const plain = new Set<string>();
    for (const [key, baseUri] of this.#folders) {
      const settings = this.#state.settingsOf(key) ?? defaultSettings;
      for (const pattern of new Set([
        ...settings.include,
        ...settings.alwaysInclude,
        ledgerPath,
        ...folderLists.map(list => list.path),
      ])) {
        if (this.#client.relativePatterns) watchers.push({ globPattern: { baseUri, pattern } });
        else plain.add(pattern);
      }
    }
    for (const globPattern of plain) watchers.push({ globPattern });
    return watchers;
  }

  /** A client may refuse what it said it could do; the server then does without. */
  async #try<T>(asked: Promise<T>): Promise<T | null> {
    try {
      return await asked;
    } catch (error) {
      this.#logger.warn(`The editor refused a request: ${error instanceof Error ? error.message : error}`);
      return null;
    }
  }

  #fence(work: Promise<unknown>): void {
    work.catch(error => this.#logger.warn(`News could not be followed: ${error}`));
  }
}
