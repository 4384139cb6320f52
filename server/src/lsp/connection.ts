/** Wires a connection to the state and the features. Everything here is the same on Node and in a web worker. */
import {
  type CancellationToken,
  type Connection,
  ErrorCodes,
  LSPErrorCodes,
  MessageType,
  ResponseError,
} from 'vscode-languageserver';
import type { Position } from 'vscode-languageserver-types';
import { Cancelled, defaultSettings, type Logger, setNamesModel } from '../../../core/src/index.ts';
import { ledgerPath } from '../../../host/src/ledgerNames.ts';
import { codeActionsOf } from '../features/codeActions.ts';
import { ledgerDiagnostics } from '../features/diagnostics.ts';
import { explainAt } from '../features/explain.ts';
import { foldingOf } from '../features/folding.ts';
import { highlightsAt } from '../features/highlights.ts';
import { hoverAt } from '../features/hover.ts';
import { linksOf } from '../features/links.ts';
import { definitionAt, referencesAt } from '../features/references.ts';
import { prepareRenameAt, type Refusal, renameAt } from '../features/rename.ts';
import { semanticTokensOf, tokenEdits } from '../features/semanticTokens.ts';
import { documentSymbolsOf, flatSymbols, workspaceSymbolsOf } from '../features/symbols.ts';
import type { FileView, FolderView } from '../features/view.ts';
import { type Files, filesByScheme, noFiles } from '../files.ts';
import { nextTurn } from '../pacer.ts';
import { ServerState } from '../serverState.ts';
import { type Client, readClient, serverCapabilities } from './capabilities.ts';
import { isDecideParams } from './decideParams.ts';
import { DiagnosticsHub } from './diagnosticsHub.ts';
import { Documents } from './documents.ts';
import { IndexProgress } from './indexProgress.ts';
import {
  type Changed,
  changedNotification,
  type Desk,
  type DeskParams,
  decideCommand,
  deskRequest,
  type ExplainParams,
  type Explanation,
  explainRequest,
  type FileStatus,
  type FileStatusParams,
  fileStatusRequest,
  type Overview,
  type OverviewParams,
  overviewRequest,
} from './messages.ts';
import { desk, fileStatus, overview } from './overviewAnswers.ts';
import { remoteFiles } from './remoteFiles.ts';
import { joinUri, uriKey } from './uris.ts';
import { Workspace } from './workspace.ts';

/**
 * Milliseconds: from a keystroke to reading it when nobody asks before; between two notes that the overview changed; at
 * the longest until the client has told its settings, after which the defaults hold until it does.
 */
const delay = { read: 25, changed: 200, settings: 3000 };

/** Starts serving. `disk` reads files where the host has a disk. */
export function serve(connection: Connection, disk: Files | null): void {
  connection.onInitialize(params => {
    const client = readClient(params);
    if (client.namesModel) setNamesModel(client.namesModel);
    const session = new Session(connection, client, disk, params);
    session.register();
    return { capabilities: serverCapabilities(client), serverInfo: { name: 'Tickmark' } };
  });
  connection.listen();
}

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
  /** Settled when the client's settings are in: a verdict before would be taken back at once. */
  readonly #configured: Promise<void>;
  #setConfigured = (): void => {};
  #reading: ReturnType<typeof setTimeout> | null = null;
  #telling: ReturnType<typeof setTimeout> | null = null;
  #wantsNews: boolean;
  /** The tokens each document's client has, for deltas. */
  readonly #tokens = new Map<string, { id: string; data: number[] }>();
  #tokenId = 0;
  /** Ledgers whose lines were reported, to be cleared when they are mended. */
  readonly #faultyLedgers = new Set<string>();

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
          this.#hub.changed(uris, edited);
          this.#tellChanged();
        },
        indexing: progress => {
          if (client.progress) this.#progress.report(progress);
          this.#tellChanged();
        },
        ledgerRead: (folder, problems) => {
          const uri = joinUri(folder, ledgerPath);
          if (problems.length === 0 && !this.#faultyLedgers.delete(uri)) return;
          if (problems.length > 0) this.#faultyLedgers.add(uri);
          this.#background(connection.sendDiagnostics({ uri, diagnostics: ledgerDiagnostics(problems) }));
        },
      },
    });
    this.#workspace = new Workspace(connection, client, this.#state, this.#logger, params);
    this.#configured = new Promise(resolve => {
      this.#setConfigured = resolve;
      setTimeout(resolve, delay.settings);
    });
  }

  register(): void {
    this.#connection.onInitialized(() => this.#background(this.#workspace.start(this.#setConfigured)));
    this.#registerDocuments();
    this.#registerNews();
    this.#registerDiagnostics();
    this.#registerPositions();
    this.#registerWholeFile();
    this.#registerOverview();
    this.#registerDesk();
  }

  #registerDocuments(): void {
    this.#connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
      const key = uriKey(uri);
      this.#documents.open(key, uri, languageId, version, text);
      this.#state.edit(key, { clientUri: uri, version, text });
      this.#readSoon();
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
      this.#tokens.delete(key);
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
      await this.#configured;
      return this.#answer(token, () => this.#hub.pull(textDocument.uri, previousResultId));
    });
    diagnostics.onWorkspace(async ({ previousResultIds }, token, _progress, partial) => {
      await this.#configured;
      const send = partial ? (items: Parameters<typeof partial.report>[0]) => partial.report(items) : null;
      return this.#answer(token, async () => ({
        items: await this.#hub.pullWorkspace(previousResultIds, token, send),
      }));
    });
  }

  #registerPositions(): void {
    const { encoding: _, markdown } = this.#client;
    this.#connection.onHover(this.#at((folder, file, position) => hoverAt(folder, file, position, markdown)));
    this.#connection.onDefinition(this.#at((_folder, file, position) => definitionAt(file, position)));
    this.#connection.onDocumentHighlight(this.#at((_folder, file, position) => highlightsAt(file, position)));
    this.#connection.onReferences(({ textDocument, position, context }, token) =>
      this.#answer(token, async () => {
        await nextTurn();
        const found = this.#find(textDocument.uri);
        return found && referencesAt(found.folder, found.file, position, context.includeDeclaration);
      }),
    );
    this.#connection.onPrepareRename(this.#at((_folder, file, position) => accepted(prepareRenameAt(file, position))));
    this.#connection.onRenameRequest(({ textDocument, position, newName }, token) =>
      this.#answer(token, async () => {
        await nextTurn();
        const found = this.#find(textDocument.uri);
        const { versionedEdits: versions, annotatedEdits: annotations } = this.#client;
        return found && accepted(renameAt(found.folder, found.file, position, newName, { versions, annotations }));
      }),
    );
    this.#connection.onCodeAction(({ textDocument, range, context }, token) =>
      this.#answer(token, () => {
        const found = this.#find(textDocument.uri);
        const { diagnostics: support, versionedEdits: versions } = this.#client;
        const { diagnostics, only } = context;
        return found && codeActionsOf(found.folder, found.file, { range, diagnostics, only, support, versions });
      }),
    );
  }

  #registerWholeFile(): void {
    this.#connection.onDocumentSymbol(
      this.#of(file => {
        const symbols = documentSymbolsOf(file);
        return this.#client.symbolTree ? symbols : flatSymbols(file.clientUri, symbols);
      }),
    );
    this.#connection.onDocumentLinks(this.#of(linksOf));
    this.#connection.onFoldingRanges(this.#of(foldingOf));
    this.#connection.onWorkspaceSymbol(({ query }, token) =>
      this.#answer(token, async () => {
        await nextTurn();
        if (token.isCancellationRequested) throw new Cancelled();
        return this.#state.folders().flatMap(folder => workspaceSymbolsOf(folder.view(), query));
      }),
    );
    const { semanticTokens } = this.#connection.languages;
    semanticTokens.on(({ textDocument: { uri } }, token) => this.#answer(token, () => this.#freshTokens(uri)));
    semanticTokens.onRange(({ textDocument, range }, token) =>
      this.#answer(token, () => {
        const file = this.#find(textDocument.uri)?.file;
        return { data: file ? semanticTokensOf(file, file.positions.span(range)) : [] };
      }),
    );
    semanticTokens.onDelta(({ textDocument: { uri }, previousResultId }, token) =>
      this.#answer(token, () => {
        const before = this.#tokens.get(uriKey(uri));
        const now = this.#freshTokens(uri);
        if (before?.id !== previousResultId) return now;
        return { resultId: now.resultId, edits: tokenEdits(before.data, now.data) };
      }),
    );
  }

  #registerOverview(): void {
    this.#connection.onRequest<Overview, never>(
      overviewRequest,
      async (params: OverviewParams, token: CancellationToken) => {
        this.#wantsNews = true;
        await this.#configured;
        return this.#answer(token, () => overview(this.#state, params, token));
      },
    );
    this.#connection.onRequest<FileStatus, never>(
      fileStatusRequest,
      async ({ uri }: FileStatusParams, token: CancellationToken) => {
        this.#wantsNews = true;
        await this.#configured;
        return this.#answer(token, () => fileStatus(this.#state, uri));
      },
    );
  }

  #registerDesk(): void {
    this.#connection.onExecuteCommand(({ command, arguments: [params] = [] }, token) =>
      this.#answer(token, async () => {
        if (command !== decideCommand || !isDecideParams(params)) return 'Tickmark can’t carry out this command.';
        const problem = await this.#state.decide(uriKey(params.uri), params);
        if (problem !== null) {
          const message = { type: MessageType.Warning, message: problem };
          await this.#connection.sendNotification('window/showMessage', message);
        }
        return problem;
      }),
    );
    this.#connection.onRequest<Desk, never>(deskRequest, async ({ uri }: DeskParams, token: CancellationToken) => {
      this.#wantsNews = true;
      await this.#configured;
      return this.#answer(token, () => desk(this.#state, uri));
    });
    this.#connection.onRequest<Explanation | null, never>(
      explainRequest,
      async ({ uri, range }: ExplainParams, token: CancellationToken) => {
        await this.#configured;
        return this.#answer(token, async () => {
          const found = this.#find(uri);
          return found ? explainAt(found.folder, found.file, found.file.positions.span(range)) : null;
        });
      },
    );
  }

  #freshTokens(uri: string): { resultId: string; data: number[] } {
    const file = this.#find(uri)?.file;
    const data = file ? semanticTokensOf(file) : [];
    const id = String(++this.#tokenId);
    this.#tokens.set(uriKey(uri), { id, data });
    return { resultId: id, data };
  }

  /** The article at an address, as it is after the last keystroke. */
  #find(uri: string): { folder: FolderView; file: FileView } | null {
    this.#state.flush();
    const key = uriKey(uri);
    const folder = this.#state.folderOf(key).view();
    const file = folder.file(key);
    return file ? { folder, file } : null;
  }

  #at<T>(feature: (folder: FolderView, file: FileView, position: Position) => T) {
    return (
      { textDocument, position }: { textDocument: { uri: string }; position: Position },
      token: CancellationToken,
    ) =>
      this.#answer(token, () => {
        const found = this.#find(textDocument.uri);
        return found && feature(found.folder, found.file, position);
      });
  }

  #of<T>(feature: (file: FileView) => T) {
    return ({ textDocument }: { textDocument: { uri: string } }, token: CancellationToken) =>
      this.#answer(token, () => {
        const file = this.#find(textDocument.uri)?.file;
        return file ? feature(file) : null;
      });
  }

  /** The fence around every feature: what is no longer wanted ends quietly, what breaks is told and ends alone. */
  async #answer<T>(token: CancellationToken, work: () => T | Promise<T>): Promise<T | ResponseError<never>> {
    const cancelled = () => new ResponseError<never>(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
    if (token.isCancellationRequested) return cancelled();
    try {
      const result = await work();
      return token.isCancellationRequested ? cancelled() : result;
    } catch (error) {
      if (error instanceof Cancelled) return cancelled();
      if (error instanceof Refused) return new ResponseError<never>(LSPErrorCodes.RequestFailed, error.message);
      this.#logger.warn(`A request failed: ${error instanceof Error ? (error.stack ?? error.message) : error}`);
      return new ResponseError<never>(ErrorCodes.InternalError, 'Tickmark could not answer; its log says why.');
    }
  }

  #readSoon(): void {
    if (this.#reading !== null) return;
    this.#reading = setTimeout(() => {
      this.#reading = null;
      this.#state.flush();
    }, delay.read);
  }

  #tellChanged(): void {
    if (!this.#wantsNews || this.#telling !== null) return;
    this.#telling = setTimeout(() => {
      this.#telling = null;
      const { revision, indexing } = this.#state;
      const changed: Changed = { revision, indexing };
      this.#background(this.#connection.sendNotification(changedNotification, changed));
    }, delay.changed);
  }

  #background(work: Promise<void>): void {
    work.catch(error => this.#logger.warn(`Something failed in the background: ${error}`));
  }
}

/** Asked for what can't be done; the message says why, for people. */
class Refused extends Error {}

function accepted<T extends object>(answer: T | Refusal): T {
  if ('refused' in answer) throw new Refused(answer.refused);
  return answer;
}
