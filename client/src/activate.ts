import * as vscode from 'vscode';
import { type BaseLanguageClient, type LanguageClientOptions, RevealOutputChannelOn } from 'vscode-languageclient';
import { type Changed, changedNotification, type InitializationOptions } from '../../server/src/lsp/messages.ts';
import { Asking } from './asking.ts';
import { createClaimsView } from './claimsView.ts';
import { registerCommands, storedOnlyOpen, storedScope } from './commands.ts';
import { DeskPanel } from './deskPanel.ts';
import { registerDismissing } from './dismissing.ts';
import { registerExplain } from './explain.ts';
import { registerExport } from './export.ts';
import { FileMarks } from './fileMarks.ts';
import { registerFiles } from './files.ts';
import { nameAdded } from './glossary.ts';
import { Hiding } from './hiding.ts';
import { registerLedger } from './ledgerFile.ts';
import { registerLostPlace } from './lostPlace.ts';
import type { Mark } from './markShapes.ts';
import { Marks } from './marks.ts';
import { OverviewStore } from './overviewStore.ts';
import { Remarks } from './remarks.ts';
import type { Row } from './rows.ts';
import { registerSamples } from './samples.ts';
import { registerSourceCommands } from './sourceCommands.ts';
import { createSourcesView } from './sourcesView.ts';
import { StatusItem } from './status.ts';
import { Ticks } from './ticks.ts';
import { createTopicsView } from './topicsView.ts';
import { Undo } from './undo.ts';

/** Language ids that hold articles: any text file, and our own for files that a user calls articles. */
const languages = ['plaintext', 'tickmark-article'];
/**
 * Where texts lie. A list and not "everywhere": the left side of a diff, an output channel or a search result is
 * plain text too, and nobody wants it checked.
 */
const schemes = ['file', 'untitled', 'vscode-remote', 'vscode-vfs'];

/** What the extension hands to its tests; nothing else relies on it. */
export interface Api {
  readonly client: BaseLanguageClient;
  /** The roots of a tree as it stands now. */
  claims(): Promise<readonly Row[]>;
  topics(): Promise<readonly Row[]>;
  itemOf(row: Row): vscode.TreeItem;
  /** Grows with every answer of the server that the trees have taken in. */
  revision(): number;
  badge(): number;
  status(): StatusItem['shown'];
  /** Marks of a kind in the visible editors. */
  marks(mark: Mark): number;
  /** Figures that the desk's page was sent last; null while it shows none. */
  desk(): number | null;
  /** Threads of remarks in a document. */
  remarks(uri: vscode.Uri): number;
}

/** How the two hosts differ: what starts the server, and whether it can read the model. */
export interface Host {
  /** Bytes of the name model for a server that can't read them itself. */
  readonly namesModel?: Uint8Array | null;
  createClient(options: LanguageClientOptions): BaseLanguageClient;
}

export async function activateWith(context: vscode.ExtensionContext, host: Host): Promise<Api> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const known = new Set([...schemes, ...folders.map(folder => folder.uri.scheme)]);
  const documentSelector = [...known].flatMap(scheme => languages.map(language => ({ scheme, language })));
  const initializationOptions: InitializationOptions = {
    // The server takes its own disk where there is one; a folder elsewhere may be added at any time.
    clientFiles: true,
    ...(host.namesModel && { namesModel: host.namesModel }),
  };
  const hiding = new Hiding();
  const undo = new Undo(() => client);
  const asking = new Asking(
    () => client,
    (command, params) => {
      undo.said(command, params);
      nameAdded(command, params);
    },
  );
  const client: BaseLanguageClient = host.createClient({
    documentSelector,
    initializationOptions,
    // Findings are shown in the text and in the Problems panel, never as a message over the work.
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    markdown: { isTrusted: false, supportHtml: false },
    middleware: { ...hiding.middleware, ...asking.middleware },
    diagnosticPullOptions: { onChange: true, onSave: true, onFocus: true },
  });
  context.subscriptions.push(
    client,
    registerFiles(client),
    registerLedger(client),
    registerSamples(context),
    asking.register(),
    registerSourceCommands(),
    undo,
    hiding,
    hiding.register(client, documentSelector),
    registerExplain(client),
    registerDismissing(),
    registerLostPlace(),
  );

  // One handler for all who want to know: a client keeps only the last handler of a notification.
  const serverChange = new vscode.EventEmitter<Changed>();
  context.subscriptions.push(
    serverChange,
    client.onNotification(changedNotification, changed => {
      // First what takes longest: the editor, told of stale rows of a tree, asks back for them.
      store.take(changed);
      serverChange.fire(changed);
    }),
  );

  const ticks = new Ticks(client, asking);
  const store = new OverviewStore(client, storedScope(context), storedOnlyOpen(context));
  const claims = createClaimsView(store);
  const topics = createTopicsView(store);
  const sources = createSourcesView(store);
  const status = new StatusItem(client, serverChange.event, documentSelector, hiding);
  context.subscriptions.push(
    store,
    ticks.register({ claims: () => claims.view.selection, sources: () => sources.view.selection }),
    claims.view,
    topics.view,
    sources.view,
    status,
    registerCommands(context, store, status, claims),
    registerExport(client, () => store.article),
  );

  const followEditor = (editor: vscode.TextEditor | undefined) => {
    if (editor && vscode.languages.match(documentSelector, editor.document) > 0) {
      store.setArticle(client.code2ProtocolConverter.asUri(editor.document.uri));
    }
  };
  // Not when no editor is active: between two editors, and while the sidebar has the focus, the last article is meant.
  const followTabs = () => {
    if (vscode.window.tabGroups.all.every(group => group.tabs.length === 0)) store.setArticle(null);
  };
  const followVisibility = () => store.setVisible(claims.view.visible || topics.view.visible || sources.view.visible);
  context.subscriptions.push(
    vscode.window.onDidChangeActiveTextEditor(followEditor),
    vscode.window.tabGroups.onDidChangeTabs(followTabs),
    claims.view.onDidChangeVisibility(followVisibility),
    topics.view.onDidChangeVisibility(followVisibility),
    sources.view.onDidChangeVisibility(followVisibility),
  );

  await client.start();
  const marks = new Marks(client, uri => asking.desk(uri), serverChange.event, documentSelector, hiding);
  const desk = new DeskPanel(context, client, serverChange.event, documentSelector, ticks.ofDesk);
  const remarks = new Remarks(client, serverChange.event, documentSelector, hiding);
  context.subscriptions.push(marks, desk, remarks, new FileMarks(client, serverChange.event, known));
  followEditor(vscode.window.activeTextEditor);
  followVisibility();
  void store.refresh();

  return {
    client,
    claims: () => claims.tree.roots(),
    topics: () => topics.tree.roots(),
    itemOf: row => claims.tree.getTreeItem(row),
    revision: () => store.overview?.revision ?? 0,
    badge: () => claims.view.badge?.value ?? 0,
    status: () => status.shown,
    marks: mark => marks.count(mark),
    desk: () => desk.shown,
    remarks: uri => remarks.count(uri),
  };
}
