/** The desk view: one panel beside the text. The page shows; here it is fed, and what the person does there is done. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { FigureTarget, HostMessage, PageMessage, Scope, Target } from '../../desk/src/messages.ts';
import {
  type DeskSeries,
  type DeskSeriesParams,
  type DeskTable,
  type DeskTableParams,
  deskSeriesRequest,
  deskTableRequest,
} from '../../server/src/lsp/deskMessages.ts';
import { type Changed, explainCommand } from '../../server/src/lsp/messages.ts';
import { Asker } from './asker.ts';
import { deskPage } from './deskPage.ts';
import { newNonce } from './nonce.ts';
import type { Ticks } from './ticks.ts';

const viewType = 'tickmark.desk';
const exportCommand = 'tickmark.export';

export class DeskPanel implements vscode.Disposable {
  readonly #client: BaseLanguageClient;
  readonly #files: vscode.Uri;
  readonly #media: vscode.Uri;
  readonly #selector: vscode.DocumentSelector;
  readonly #ticking: Ticks['ofDesk'];
  readonly #disposables: vscode.Disposable[];
  #panel: vscode.WebviewPanel | undefined;
  /** The page is there and listens. */
  #live = false;
  #scope: Scope = 'article';
  /** The article that an editor showed last. */
  #article: string | null = null;
  /** Where the texts are, since the panel itself is an editor too. */
  #textColumn: vscode.ViewColumn | undefined;
  /** What the page has of its article or the folder; null if it has nothing to put an update on. */
  #since: number | null = null;
  #canExport: boolean | undefined;
  #shown: number | null = null;
  #lost = 0;
  /** The server was still reading the folder when it had news last. */
  #reading = false;
  /** Where the person was in the texts last. */
  #cursor: HostMessage | undefined;
  readonly #asker = new Asker(() => this.#send(), 0);

  constructor(
    context: vscode.ExtensionContext,
    client: BaseLanguageClient,
    onServerChange: vscode.Event<Changed>,
    selector: vscode.DocumentSelector,
    ticking: Ticks['ofDesk'],
  ) {
    this.#client = client;
    this.#ticking = ticking;
    this.#files = vscode.Uri.joinPath(context.extensionUri, 'dist');
    this.#media = vscode.Uri.joinPath(context.extensionUri, 'media');
    this.#selector = selector;
    this.#follow(vscode.window.activeTextEditor);
    this.#disposables = [
      vscode.commands.registerCommand('tickmark.openDesk', () => this.open()),
      vscode.window.registerWebviewPanelSerializer(viewType, {
        deserializeWebviewPanel: async panel => this.#take(panel),
      }),
      onServerChange(({ indexing }) => {
        if (indexing || this.#reading) this.#post({ type: 'indexing', progress: indexing });
        this.#reading = indexing !== null;
        if (this.#live) this.#asker.changed();
      }),
      vscode.window.onDidChangeActiveTextEditor(editor => this.#follow(editor)),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor === vscode.window.activeTextEditor) this.#tellCursor(textEditor);
      }),
    ];
  }

  /** How many figures the page was sent when it was last sent all; null while it shows none. */
  get shown(): number | null {
    return this.#live ? this.#shown : null;
  }

  open(): void {
    if (this.#panel) {
      this.#panel.reveal();
      return;
    }
    this.#follow(vscode.window.activeTextEditor);
    const column = vscode.ViewColumn.Beside;
    this.#take(vscode.window.createWebviewPanel(viewType, vscode.l10n.t('Tickmark Desk'), column));
  }

  #take(panel: vscode.WebviewPanel): void {
    this.#panel?.dispose();
    this.#panel = panel;
    const { webview } = panel;
    const page = (name: string) => webview.asWebviewUri(vscode.Uri.joinPath(this.#files, name)).toString();
    const [light, dark] = ['desk-light.svg', 'desk-dark.svg'].map(name => vscode.Uri.joinPath(this.#media, name));
    if (light && dark) panel.iconPath = { light, dark };
    webview.options = { enableScripts: true, localResourceRoots: [this.#files] };
    panel.onDidDispose(() => {
      if (this.#panel === panel) this.#panel = undefined;
      this.#live = false;
    });
    // A hidden page is gone; when it is looked at again it says that it is ready.
    panel.onDidChangeViewState(() => {
      if (!panel.visible) this.#live = false;
    });
    webview.onDidReceiveMessage((message: PageMessage) => this.#hear(message));
    webview.html = deskPage({
      script: page('desk.js'),
      styles: page('desk.css'),
      source: webview.cspSource,
      nonce: newNonce(),
    });
  }

  #post(message: HostMessage): void {
    if (this.#live) void this.#panel?.webview.postMessage(message);
  }

  async #hear(message: PageMessage): Promise<void> {
    try {
      await this.#do(message);
    } catch (error) {
      this.#client.warn(`The desk could not ${message.type}: ${error instanceof Error ? error.message : error}`);
    }
  }

  async #do(message: PageMessage): Promise<void> {
    switch (message.type) {
      case 'ready':
        this.#live = true;
        this.#shown = null;
        this.#since = null;
        this.#scope = message.scope;
        this.#article ??= message.article;
        this.#canExport ??= (await vscode.commands.getCommands(true)).includes(exportCommand);
        await this.#asker.now();
        if (this.#cursor) this.#post(this.#cursor);
        break;
      case 'scope':
        this.#scope = message.scope;
        this.#since = null;
        await this.#asker.now();
        break;
      case 'reveal':
        await this.#reveal(message.target, message.how);
        break;
      case 'decide':
        await this.#goOn(message.target, await this.#ticking.decide(message.target, message.state));
        break;
      case 'undo':
        await vscode.commands.executeCommand('tickmark.undoDecision');
        break;
      case 'redo':
        await vscode.commands.executeCommand('tickmark.redoDecision');
        break;
      case 'note':
        await vscode.commands.executeCommand('tickmark.note', message.target);
        break;
      case 'attach':
        await this.#goOn(message.target, await this.#ticking.attach(message.target));
        break;
      case 'done':
        this.#ticking.leave(true);
        break;
      case 'explain':
        await this.#reveal(message.target, 'focus');
        await vscode.commands.executeCommand(explainCommand, message.target);
        break;
      case 'series': {
        const { target } = message;
        const params: DeskSeriesParams = target;
        const series = await this.#client.sendRequest<DeskSeries | null>(deskSeriesRequest, params);
        this.#post({ type: 'series', target, series });
        break;
      }
      case 'lost':
        await vscode.commands.executeCommand('tickmark.claims.focus');
        break;
      case 'export':
        await vscode.commands.executeCommand(exportCommand, {
          scope: this.#scope,
          ...(this.#scope === 'article' && this.#article !== null && { uri: this.#article }),
        });
        break;
    }
  }

  /** Once the page has what was decided, it goes on where that is wanted. */
  async #goOn({ id }: FigureTarget, onward: boolean): Promise<void> {
    await this.#asker.now();
    if (onward && this.#live) this.#post({ type: 'goOn', id });
    else this.#ticking.leave(false);
  }

  #follow(editor: vscode.TextEditor | undefined): void {
    if (!editor || vscode.languages.match(this.#selector, editor.document) === 0) return;
    this.#textColumn = editor.viewColumn;
    const uri = this.#client.code2ProtocolConverter.asUri(editor.document.uri);
    if (uri !== this.#article) {
      this.#article = uri;
      if (this.#scope === 'article') {
        this.#since = null;
        void this.#asker.now();
      }
    }
    this.#tellCursor(editor);
  }

  #tellCursor({ document, selection }: vscode.TextEditor): void {
    if (vscode.languages.match(this.#selector, document) === 0) return;
    const { line, character } = selection.active;
    const uri = this.#client.code2ProtocolConverter.asUri(document.uri);
    this.#cursor = { type: 'cursor', uri, line, character };
    this.#post(this.#cursor);
  }

  async #reveal(target: Target, how: 'follow' | 'show' | 'focus'): Promise<void> {
    const uri = this.#client.protocol2CodeConverter.asUri(target.uri);
    const range = this.#client.protocol2CodeConverter.asRange(target.range);
    const visible = vscode.window.visibleTextEditors.find(one => one.document.uri.toString() === uri.toString());
    if (!visible && how === 'follow') return;
    let editor = visible;
    if (how !== 'follow') {
      const viewColumn = visible?.viewColumn ?? this.#columnForTexts();
      editor = await vscode.window.showTextDocument(uri, { viewColumn, preserveFocus: how === 'show', preview: true });
    }
    if (!editor) return;
    editor.selection = new vscode.Selection(range.start, range.end);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }

  #columnForTexts(): vscode.ViewColumn {
    const own = this.#panel?.viewColumn;
    if (this.#textColumn !== undefined && this.#textColumn !== own) return this.#textColumn;
    return own === vscode.ViewColumn.One ? vscode.ViewColumn.Beside : vscode.ViewColumn.One;
  }

  /** Asks for what the page shows and passes it on. */
  async #send(): Promise<void> {
    if (!this.#live) return;
    try {
      await this.#sendOnce();
    } catch (error) {
      // The server is stopping or restarting; its next news asks again, and the rows stay until then.
      this.#client.debug(`The desk could not be read: ${error instanceof Error ? error.message : error}`);
    }
  }

  async #sendOnce(): Promise<void> {
    const [scope, article, since] = [this.#scope, this.#article, this.#since];
    const uri = scope === 'article' ? article : null;
    const params: DeskTableParams = { uri, since };
    const table =
      scope === 'article' && uri === null
        ? nothing
        : await this.#client.sendRequest<DeskTable>(deskTableRequest, params);
    // For a page that has gone meanwhile: the one that has come in its place has nothing to put an update on.
    if (scope !== this.#scope || since !== this.#since) return;
    // What the folder holds is the same whichever of its articles is in view by now.
    if (scope === 'article' && article !== this.#article) return;
    this.#since = uri === null && scope === 'article' ? null : table.revision;
    const sameLost = table.lost === this.#lost;
    this.#lost = table.lost;
    const isNews = table.files.length > 0 || table.changed.length > 0 || table.removed.length > 0;
    if (table.isUpdate && !isNews && sameLost) return;
    if (!table.isUpdate) this.#shown = table.files.reduce((sum, { figures }) => sum + figures.length, 0);
    this.#post({ type: 'table', scope, article: this.#article, table, canExport: this.#canExport === true });
  }

  dispose(): void {
    this.#asker.dispose();
    this.#panel?.dispose();
    for (const one of this.#disposables) one.dispose();
  }
}

const nothing: DeskTable = { revision: 0, isUpdate: false, files: [], changed: [], removed: [], leftOut: 0, lost: 0 };
