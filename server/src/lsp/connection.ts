/** Wires a connection to the state and the features. Everything here is the same on Node and in a web worker. */
import { type Connection, type Diagnostic, MessageType } from 'vscode-languageserver';
import { defaultSettings, type Logger, SourceText, setNamesModel } from '../../../core/src/index.ts';
import { ledgerPath } from '../../../host/src/ledgerNames.ts';
import { Throttle } from '../../../host/src/throttle.ts';
import { ledgerDiagnostics, listDiagnostics } from '../features/diagnostics.ts';
import { type Files, filesByScheme, noFiles } from '../files.ts';
import { innerLedgersMessage } from '../innerLedgers.ts';
import { ServerState } from '../serverState.ts';
import { Answering } from './answering.ts';
import { type Client, readClient, serverCapabilities } from './capabilities.ts';
import { TextPositions } from './convert.ts';
import { DiagnosticsHub } from './diagnosticsHub.ts';
import { Documents } from './documents.ts';
import { registerCommands } from './handlers/commands.ts';
import { registerDesk } from './handlers/desk.ts';
import { registerDeskView } from './handlers/deskView.ts';
import { registerExports } from './handlers/exports.ts';
import { type Lenses, registerLenses } from './handlers/lenses.ts';
import { registerPositions } from './handlers/positions.ts';
import { registerSemanticTokens } from './handlers/semanticTokens.ts';
import { registerWholeFile } from './handlers/wholeFile.ts';
import { IndexProgress } from './indexProgress.ts';
import { registerMalformed } from './malformed.ts';
import { type Changed, changedNotification, type OverviewNews } from './messages.ts';
import { OverviewAnswers } from './overviewAnswers.ts';
import { rehearseTick } from './rehearsal.ts';
import { remoteFiles } from './remoteFiles.ts';
import { joinUri, uriKey } from './uris.ts';
import { Workspace } from './workspace.ts';

/**
 * Milliseconds: from a keystroke to reading it when nobody asks before; between two notes that the overview changed; at
 * the longest until the client has told its settings, after which the defaults hold until it does; at the longest until what
 * was said last is written, when the client wants to close.
 */
const delay = { read: 25, changed: 200, settings: 3000, closing: 1500 };

/** Starts serving. `disk` reads files where the host has a disk. */
export function serve(connection: Connection, disk: Files | null): void {
  registerMalformed(connection);
  connection.onInitialize(params => {
    const client = readClient(params);
    if (client.namesModel) setNamesModel(client.namesModel);
    const session = new Session(connection, client, disk, params);
    session.register();
    return { capabilities: serverCapabilities(client), serverInfo: { name: 'Tickmark' } };
  });
  connection.listen();
}

const waited = (milliseconds: number) => new Promise<void>(resolve => setTimeout(resolve, milliseconds));

/** One client, from `initialize` to `exit`. */
class Session {
  readonly #connection: Connection;
  readonly #client: Client;
  readonly #logger: Logger;
  readonly #state: ServerState;
  readonly #hub: DiagnosticsHub;
  readonly #documents: Documents;
  readonly #workspace: Workspace;
  readonly #progress: IndexProgress;
  readonly #answering: Answering;
  readonly #lenses: Lenses;
  #setConfigured = (): void => {};
  #reading: ReturnType<typeof setTimeout> | null = null;
  readonly #telling = new Throttle(
    () => this.#tellChanged(),
    () => delay.changed,
  );
  #wantsNews: boolean;
  /** Whether somebody has typed since the client was told of changes. */
  #edited = false;
  readonly #overviews: OverviewAnswers;
  /** Ledgers whose lines were reported, to be cleared when they are mended. */
  readonly #faulty = new Set<string>();
  /** Folders of whose ledgers it was said that they do not count. */
  readonly #innerLedgers = new Set<string>();

  constructor(connection: Connection, client: Client, disk: Files | null, params: Parameters<typeof readClient>[0]) {
    this.#connection = connection;
    this.#client = client;
    this.#wantsNews = client.overview;
    this.#logger = { warn: message => connection.console.warn(message) };
    this.#progress = new IndexProgress(connection);
    this.#documents = new Documents(client.encoding);
    this.#hub = new DiagnosticsHub({
      connection,
      state: () => this.#state,
      logger: this.#logger,
      pull: client.pull,
      refresh: client.refresh,
      support: client.diagnostics,
    });
    this.#state = new ServerState({
      encoding: client.encoding,
      logger: this.#logger,
      files: filesByScheme(disk, client.clientFiles ? remoteFiles(connection) : noFiles),
      settings: defaultSettings,
      listener: {
        changed: (uris, edited) => {
          this.#edited ||= edited !== null;
          // First: what it leads to takes the client longest.
          if (this.#wantsNews) this.#telling.ask();
          this.#hub.changed(uris, edited);
          this.#lenses.changed(uris, edited);
        },
        indexing: progress => {
          if (client.progress) this.#progress.report(progress);
          if (this.#wantsNews) this.#telling.ask();
        },
        innerLedgers: (home, folders) => this.#tellInnerLedgers(home, folders),
        listRead: (uri, text, problems) => {
          const positions = new TextPositions(new SourceText(text), false, client.encoding);
          this.#tellFaults(uri, listDiagnostics(problems, positions));
        },
        ledgerRead: (folder, problems) => {
          this.#tellFaults(joinUri(folder, ledgerPath), ledgerDiagnostics(problems));
        },
      },
    });
    this.#workspace = new Workspace(connection, client, this.#state, this.#logger, params);
    const configured = new Promise<void>(resolve => {
      this.#setConfigured = resolve;
      setTimeout(resolve, delay.settings);
    });
    this.#overviews = new OverviewAnswers(this.#state);
    this.#answering = new Answering(connection, client, this.#state, configured, this.#logger);
    this.#lenses = registerLenses(this.#answering);
  }

  register(): void {
    this.#connection.onInitialized(() => this.#background(this.#start()));
    // Whoever ticks and closes the window has ticked.
    const { keeping } = this.#state;
    this.#connection.onShutdown(() => Promise.race([keeping.written(), waited(delay.closing)]));
    this.#registerNews();
    this.#registerDiagnostics();
    registerPositions(this.#answering);
    registerWholeFile(this.#answering);
    this.#registerDocuments(registerSemanticTokens(this.#answering));
    registerCommands(this.#answering);
    registerDesk(this.#answering, this.#overviews, () => {
      this.#wantsNews = true;
    });
    registerDeskView(this.#answering);
    registerExports(this.#answering);
  }

  async #start(): Promise<void> {
    await this.#workspace.start(this.#setConfigured);
    await rehearseTick(this.#client, this.#logger);
  }

  /** What is at fault in a file beside the articles; nothing is sent about one that never had a fault. */
  #tellFaults(uri: string, diagnostics: Diagnostic[]): void {
    if (diagnostics.length === 0 && !this.#faulty.delete(uri)) return;
    if (diagnostics.length > 0) this.#faulty.add(uri);
    this.#background(this.#connection.sendDiagnostics({ uri, diagnostics }));
  }

  /** Once for each: who knows it and works on need not be told at every change of the settings. */
  #tellInnerLedgers(home: string, folders: readonly string[]): void {
    const news = folders.filter(folder => !this.#innerLedgers.has(folder));
    for (const folder of news) this.#innerLedgers.add(folder);
    if (news.length === 0) return;
    const message = innerLedgersMessage(home, news);
    this.#background(this.#connection.sendNotification('window/showMessage', { type: MessageType.Warning, message }));
  }

  #registerDocuments(closed: (key: string) => void): void {
    this.#connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
      const key = uriKey(uri);
      this.#documents.open(key, uri, languageId, version, text);
      this.#state.edit(key, { clientUri: uri, version, text });
      this.#readSoon();
      this.#background(this.#workspace.lookAgain(key));
    });
    this.#connection.onDidSaveTextDocument(({ textDocument: { uri } }) => {
      this.#state.saved(uriKey(uri));
      this.#background(this.#workspace.lookAgain(uriKey(uri)));
    });
    this.#connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
      const key = uriKey(uri);
      const document = this.#documents.change(key, contentChanges, version);
      if (!document) return;
      this.#state.edit(key, { clientUri: document.uri, version, text: document.getText() });
      this.#readSoon();
    });
    this.#connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
      const key = uriKey(uri);
      this.#documents.close(key);
      closed(key);
      this.#lenses.closed(key);
      this.#background(this.#state.close(key));
    });
  }

  #registerNews(): void {
    this.#connection.onDidChangeConfiguration(({ settings }) =>
      this.#background(this.#workspace.settingsChanged(settings)),
    );
    this.#connection.onDidChangeWatchedFiles(({ changes }) => this.#background(this.#workspace.filesChanged(changes)));
    this.#connection.workspace.onDidDeleteFiles(({ files }) => {
      for (const { uri } of files) this.#state.fileDeleted(uriKey(uri));
    });
    this.#connection.workspace.onDidRenameFiles(({ files }) => this.#background(this.#workspace.foldersRenamed(files)));
  }

  #registerDiagnostics(): void {
    const { diagnostics } = this.#connection.languages;
    diagnostics.on(async ({ textDocument, previousResultId }, token) => {
      await this.#answering.configured;
      return this.#answering.answer(token, () => this.#hub.pull(textDocument.uri, previousResultId));
    });
    diagnostics.onWorkspace(async ({ previousResultIds }, token, _progress, partial) => {
      await this.#answering.configured;
      const send = partial ? (items: Parameters<typeof partial.report>[0]) => partial.report(items) : null;
      return this.#answering.answer(token, async () => ({
        items: await this.#hub.pullWorkspace(previousResultIds, token, send),
      }));
    });
  }

  #readSoon(): void {
    if (this.#reading !== null) return;
    this.#reading = setTimeout(() => {
      this.#reading = null;
      this.#state.flush();
    }, delay.read);
  }

  /** After a tick with what it changed; after a keystroke the client asks when it has rested. */
  #tellChanged(): void {
    const asks = this.#edited || this.#state.indexing !== null;
    this.#edited = false;
    this.#background(asks ? this.#sendChanged(null) : this.#sendNews());
  }

  async #sendNews(): Promise<void> {
    let news: OverviewNews | null = null;
    try {
      news = await this.#overviews.news();
    } finally {
      await this.#sendChanged(news);
    }
  }

  #sendChanged(overview: OverviewNews | null): Promise<void> {
    const { revision, indexing } = this.#state;
    const changed: Changed = { revision, indexing, overview };
    return this.#connection.sendNotification(changedNotification, changed);
  }

  #background(work: Promise<void>): void {
    work.catch(error => this.#logger.warn(`Something failed in the background: ${error}`));
  }
}
