/** Taking back the last decision, and saying it again, by a command, by its keys, or by the item in the status bar that tells what was decided. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type DecideParams,
  type DecisionState,
  type DismissParams,
  decideCommand,
  dismissCommand,
  type RedoResult,
  type RemarkParams,
  redoCommand,
  remarkCommand,
  type UndoParams,
  type UndoResult,
  undoCommand,
} from '../../server/src/lsp/messages.ts';
import { sayBriefly } from './brief.ts';
import { actWords } from './undoModel.ts';

const command = 'tickmark.undoDecision';
const redoingCommand = 'tickmark.redoDecision';
/** Milliseconds before the last decision stands in the status bar, after the views that show it, and for which it does. */
const [shownAfter, shownFor] = [200, 10_000];

export class Undo implements vscode.Disposable {
  readonly #client: () => BaseLanguageClient;
  readonly #item = vscode.window.createStatusBarItem('tickmark.undo', vscode.StatusBarAlignment.Left, 99);
  readonly #registered: vscode.Disposable;
  /** What was decided before this window was opened is taken back only after a question. */
  readonly #since = new Date().toISOString();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What says so, which holds no longer once something is decided or said again. */
  #takenBack: vscode.Disposable | undefined;
  #last: { readonly moment: string | undefined; readonly count: number } | undefined;

  constructor(client: () => BaseLanguageClient) {
    this.#client = client;
    this.#item.name = vscode.l10n.t('Tickmark: last decision');
    this.#item.command = command;
    this.#item.tooltip = vscode.l10n.t('Take it back');
    this.#registered = vscode.Disposable.from(
      vscode.commands.registerCommand(command, () => this.#undo()),
      vscode.commands.registerCommand(redoingCommand, () => this.#redo()),
    );
  }

  /** Something was decided, dismissed or remarked: for a while it can be taken back by a click. */
  said(command: string, params: object): void {
    if (command === decideCommand) this.#decided(params as DecideParams);
    else if (command === dismissCommand) this.#dismissed(params as DismissParams);
    else if (command === remarkCommand) this.#remarked(params as RemarkParams);
  }

  #remarked({ text = '', resolved }: RemarkParams): void {
    this.#last = undefined;
    const remark = text !== '' ? 'said' : resolved ? 'settled' : 'reopened';
    this.#show(actWords({ state: null, addition: null, remark, words: text, count: 1 }));
  }

  #dismissed({ uri, range, words, withdraw }: DismissParams): void {
    this.#last = undefined;
    // What the item speaks of may be what was withdrawn, and is the last act no more.
    if (withdraw !== undefined) this.#hide();
    else
      this.#show(
        actWords({ state: null, addition: null, remark: null, words: words ?? this.#wordsAt(uri, range), count: 1 }),
      );
  }

  #decided({ uri, range, state, adds, sources, everywhere, moment }: DecideParams): void {
    const count = moment !== undefined && this.#last?.moment === moment ? this.#last.count + 1 : 1;
    this.#last = { moment, count };
    const addition = adds ? (sources ? 'source' : 'note') : null;
    const words = everywhere ? vscode.l10n.t('all places that say the same') : this.#wordsAt(uri, range);
    this.#show(actWords({ state: state as DecisionState, addition, remark: null, words, count }, signatures()));
  }

  #show(words: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#takenBack?.dispose();
      this.#item.text = `$(discard) ${words}`;
      this.#item.show();
      this.#timer = setTimeout(() => this.#item.hide(), shownFor);
    }, shownAfter);
  }

  #hide(): void {
    clearTimeout(this.#timer);
    this.#item.hide();
  }

  #wordsAt(uri: string, range: DecideParams['range']): string {
    const { protocol2CodeConverter: convert } = this.#client();
    const address = convert.asUri(uri).toString();
    const document = vscode.workspace.textDocuments.find(one => one.uri.toString() === address);
    return document && range ? document.getText(convert.asRange(range)).replace(/\s+/g, ' ') : '';
  }

  async #undo(): Promise<void> {
    const result = await this.#ask({ since: this.#since });
    if (!('older' in result)) return this.#tell(result);
    const take = vscode.l10n.t('Take It Back');
    const day = new Date(result.older.time).toLocaleDateString();
    const question = vscode.l10n.t(
      'What you said last is of {0}: “{1}”. Take it back?',
      day,
      actWords(result.older, signatures()),
    );
    if ((await vscode.window.showInformationMessage(question, { modal: true }, take)) !== take) return;
    this.#tell(await this.#ask({}));
  }

  async #redo(): Promise<void> {
    const result = await this.#client().sendRequest<RedoResult>('workspace/executeCommand', { command: redoCommand });
    if ('problem' in result) sayBriefly(result.problem);
    else this.#show(actWords(result.redone, signatures()));
  }

  #ask(params: UndoParams): Promise<UndoResult> {
    return this.#client().sendRequest('workspace/executeCommand', { command: undoCommand, arguments: [params] });
  }

  #tell(result: UndoResult): void {
    this.#hide();
    if ('undone' in result) {
      const say = vscode.l10n.t('Taken back: {0}', actWords(result.undone, signatures()));
      this.#takenBack = sayBriefly(say, 'discard');
    } else if ('problem' in result) sayBriefly(result.problem);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#item.dispose();
    this.#registered.dispose();
  }
}

/** How many people have to sign. */
const signatures = (): number => vscode.workspace.getConfiguration('tickmark').get('signatures', 1);
