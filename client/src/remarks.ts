/**
 * Remarks and replies on passages, through the editor's comments. They are kept in the ledger, and their places come from
 * there: the editor moves a thread with the text but does not tell where to, so the server's word is set again after
 * each change.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type Changed,
  type RemarkParams,
  type RemarkRow,
  type RemarksParams,
  type RemarkThread,
  remarkCommand,
  remarksRequest,
} from '../../server/src/lsp/messages.ts';
import { Asker } from './asker.ts';
import type { Hiding } from './hiding.ts';
import { plainMarkdown } from './plainMarkdown.ts';
import { excerpt, type ShownThread, sameThread, shownThread } from './remarkModel.ts';
import type { Row } from './rows.ts';

/** Milliseconds between two questions. */
const rest = 100;

/** Command of our own, which rows of the sidebar carry: shows a remark in its text. */
export const showRemarkCommand = 'tickmark.showRemark';
/** Command of our own, about a thread in a text or a row of the sidebar. */
export const settleRemarkCommand = 'tickmark.settleRemark';

/** A thread in the editor, and the name that the ledger has for it. */
interface Kept {
  readonly thread: vscode.CommentThread;
  shown: ShownThread;
}

export class Remarks implements vscode.Disposable {
  readonly #client: BaseLanguageClient;
  readonly #selector: vscode.DocumentSelector;
  readonly #hiding: Hiding;
  readonly #controller = vscode.comments.createCommentController('tickmark.remarks', 'Tickmark');
  readonly #disposables: vscode.Disposable[];
  /** By document, then by the ledger's name. */
  readonly #kept = new Map<string, Map<string, Kept>>();
  readonly #asker = new Asker(() => this.#update(), rest);

  constructor(
    client: BaseLanguageClient,
    onServerChange: vscode.Event<Changed>,
    selector: vscode.DocumentSelector,
    hiding: Hiding,
  ) {
    this.#client = client;
    this.#selector = selector;
    this.#hiding = hiding;
    // No ranges for new comments are offered: the editor would draw a bar along every line of every article.
    this.#controller.options = { prompt: vscode.l10n.t('Reply') };
    this.#disposables = [
      this.#controller,
      onServerChange(() => this.#asker.changed()),
      hiding.onDidChange(() => this.#asker.changed()),
      vscode.workspace.onDidOpenTextDocument(() => this.#asker.changed()),
      vscode.workspace.onDidCloseTextDocument(document => this.#drop(document.uri.toString())),
      vscode.commands.registerCommand('tickmark.addRemark', () => this.#add()),
      vscode.commands.registerCommand('tickmark.saveRemark', (reply: vscode.CommentReply) => this.#reply(reply)),
      vscode.commands.registerCommand(showRemarkCommand, (remark: RemarkRow) => this.#show(remark)),
      vscode.commands.registerCommand(settleRemarkCommand, (thread: vscode.CommentThread | Row) =>
        this.#settle(thread, true),
      ),
      vscode.commands.registerCommand('tickmark.unsettleRemark', (thread: vscode.CommentThread) =>
        this.#settle(thread, false),
      ),
    ];
    this.#asker.changed();
  }

  /** Threads that stand in a document now. */
  count(uri: vscode.Uri): number {
    return this.#kept.get(uri.toString())?.size ?? 0;
  }

  /** There is a folder, and so a ledger. */
  #isKept(document: vscode.TextDocument): boolean {
    return (
      vscode.languages.match(this.#selector, document) > 0 &&
      vscode.workspace.getWorkspaceFolder(document.uri) !== undefined
    );
  }

  /** A new thread on what is selected, else on the word at the cursor. */
  async #add(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (!editor) return;
    if (!this.#isKept(editor.document)) {
      const say = vscode.l10n.t('Remarks are kept beside the articles: open the folder that holds this one.');
      void vscode.window.showInformationMessage(say);
      return;
    }
    const { document, selection } = editor;
    const word = document.getWordRangeAtPosition(selection.active) ?? document.lineAt(selection.active.line).range;
    const passage = selection.isEmpty ? word : selection;
    const uri = this.#client.code2ProtocolConverter.asUri(document.uri);
    const range = this.#client.code2ProtocolConverter.asRange(passage);
    // The text may be edited while the question is open.
    const words = document.getText(passage);
    const text = await vscode.window.showInputBox({
      title: vscode.l10n.t('Remark on “{0}”', excerpt(words)),
      placeHolder: vscode.l10n.t('A question, a doubt, a hint for who checks next'),
      ignoreFocusOut: true,
    });
    if (!text?.trim()) return;
    await vscode.commands.executeCommand(remarkCommand, { uri, range, words, text } satisfies RemarkParams);
    await this.#asker.now();
  }

  /** Goes to a remark's passage and unfolds its thread; one whose words are gone stands at the beginning of its file. */
  async #show({ location, thread }: RemarkRow): Promise<void> {
    if (!location) return;
    const uri = this.#client.protocol2CodeConverter.asUri(location.uri);
    const selection = this.#client.protocol2CodeConverter.asRange(location.range);
    const editor = await vscode.window.showTextDocument(uri, { selection, preview: true });
    await this.#asker.now();
    const kept = this.#kept.get(editor.document.uri.toString())?.get(thread);
    if (!kept) return;
    kept.thread.collapsibleState = vscode.CommentThreadCollapsibleState.Expanded;
    if (kept.thread.range) editor.revealRange(kept.thread.range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }

  async #reply({ thread, text }: vscode.CommentReply): Promise<void> {
    const known = this.#nameOf(thread);
    if (known === undefined) return;
    const uri = this.#client.code2ProtocolConverter.asUri(thread.uri);
    await vscode.commands.executeCommand(remarkCommand, { uri, thread: known, text } satisfies RemarkParams);
    await this.#asker.now();
  }

  async #settle(about: vscode.CommentThread | Row, resolved: boolean): Promise<void> {
    if ('remark' in about && about.remark) {
      const { ledger, thread } = about.remark;
      await vscode.commands.executeCommand(remarkCommand, { uri: ledger, thread, resolved } satisfies RemarkParams);
      return;
    }
    const thread = about as vscode.CommentThread;
    const known = this.#nameOf(thread);
    if (known === undefined) return;
    const uri = this.#client.code2ProtocolConverter.asUri(thread.uri);
    await vscode.commands.executeCommand(remarkCommand, { uri, thread: known, resolved } satisfies RemarkParams);
    await this.#asker.now();
  }

  #nameOf(thread: vscode.CommentThread): string | undefined {
    const all = this.#kept.get(thread.uri.toString()) ?? [];
    for (const [name, kept] of all) if (kept.thread === thread) return name;
    return undefined;
  }

  async #update(): Promise<void> {
    for (const document of vscode.workspace.textDocuments) {
      if (!this.#isKept(document)) continue;
      try {
        await this.#updateOne(document);
      } catch (error) {
        this.#client.debug(`The remarks could not be read: ${error instanceof Error ? error.message : error}`);
      }
    }
  }

  async #updateOne(document: vscode.TextDocument): Promise<void> {
    const key = document.uri.toString();
    const { version } = document;
    const params: RemarksParams = { uri: this.#client.code2ProtocolConverter.asUri(document.uri) };
    const threads = this.#hiding.hidden
      ? []
      : await this.#client.sendRequest<readonly RemarkThread[]>(remarksRequest, params);
    // Typed on or closed meanwhile: the next news is under way.
    if (document.isClosed || document.version !== version) return;
    const before = this.#kept.get(key) ?? new Map<string, Kept>();
    const now = new Map<string, Kept>();
    for (const one of threads) {
      const range = this.#client.protocol2CodeConverter.asRange(one.range);
      const kept = before.get(one.thread);
      before.delete(one.thread);
      now.set(one.thread, kept ? redraw(kept, one, range) : this.#draw(document.uri, one, range));
    }
    for (const { thread } of before.values()) thread.dispose();
    this.#kept.set(key, now);
  }

  #draw(uri: vscode.Uri, one: RemarkThread, range: vscode.Range): Kept {
    const thread = this.#controller.createCommentThread(uri, range, []);
    thread.collapsibleState = vscode.CommentThreadCollapsibleState.Collapsed;
    const shown = shownThread(one);
    write(thread, shown);
    return { thread, shown };
  }

  #drop(key: string): void {
    for (const { thread } of this.#kept.get(key)?.values() ?? []) thread.dispose();
    this.#kept.delete(key);
  }

  dispose(): void {
    this.#asker.dispose();
    for (const one of this.#disposables) one.dispose();
  }
}

function redraw(kept: Kept, one: RemarkThread, range: vscode.Range): Kept {
  if (!kept.thread.range?.isEqual(range)) kept.thread.range = range;
  const shown = shownThread(one);
  if (!sameThread(kept.shown, shown)) {
    write(kept.thread, shown);
    kept.shown = shown;
  }
  return kept;
}

function write(thread: vscode.CommentThread, { label, context, remarks }: ShownThread): void {
  thread.comments = remarks.map(({ body, author, time }) => ({
    // Plain text: the words of a colleague are no markup.
    body: new vscode.MarkdownString(plainMarkdown(body)),
    mode: vscode.CommentMode.Preview,
    author: { name: author },
    timestamp: new Date(time),
  }));
  thread.label = label;
  thread.contextValue = context;
  thread.state = context === 'settled' ? vscode.CommentThreadState.Resolved : vscode.CommentThreadState.Unresolved;
}
