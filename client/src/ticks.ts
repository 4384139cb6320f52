/** Ticking by keyboard: the next open figure, a decision about the one at the cursor, and the source it was checked against. */
import * as vscode from 'vscode';
import type { BaseLanguageClient, ExecuteCommandMiddleware } from 'vscode-languageclient';
import {
  type DecideParams,
  type Desk,
  type DeskParams,
  decideCommand,
  deskRequest,
  type LostRow,
  type NextOpen,
  type NextOpenParams,
  nextOpenRequest,
} from '../../server/src/lsp/messages.ts';
import type { Row } from './rows.ts';
import { figureAt, openFigure, sourceChoices } from './tickModel.ts';

export class Ticks {
  #client: BaseLanguageClient | undefined;

  /** Every decision passes here, whether it comes from a key, the menu of quick fixes or the sidebar. */
  readonly middleware: ExecuteCommandMiddleware = {
    executeCommand: async (command, args, next) => {
      if (command !== decideCommand) return next(command, args);
      const params = await this.#complete(args[0] as DecideParams);
      return params && next(command, [params]);
    },
  };

  register(client: BaseLanguageClient): vscode.Disposable {
    this.#client = client;
    const decide = (state: string) => () => this.#decideHere(state);
    return vscode.Disposable.from(
      vscode.commands.registerCommand('tickmark.tick', decide('checked')),
      vscode.commands.registerCommand('tickmark.dispute', decide('disputed')),
      vscode.commands.registerCommand('tickmark.notAClaim', decide('not-a-claim')),
      vscode.commands.registerCommand('tickmark.reopen', decide('open')),
      vscode.commands.registerCommand('tickmark.nextOpen', () => this.#go(1)),
      vscode.commands.registerCommand('tickmark.previousOpen', () => this.#go(-1)),
      vscode.commands.registerCommand('tickmark.forgetLost', (row?: Row) => this.#forget(row?.lost)),
    );
  }

  desk(uri: vscode.Uri): Promise<Desk> {
    const client = this.#client as BaseLanguageClient;
    const params: DeskParams = { uri: client.code2ProtocolConverter.asUri(uri) };
    return client.sendRequest<Desk>(deskRequest, params);
  }

  async #decideHere(state: string): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (!editor) return;
    const figure = figureAt((await this.desk(editor.document.uri)).figures, editor.selection.active);
    if (!figure) {
      const say = vscode.l10n.t('No figure stands at the cursor. Alt+. goes to the next open one.');
      vscode.window.setStatusBarMessage(`$(info) ${say}`, 5000);
      return;
    }
    const uri = (this.#client as BaseLanguageClient).code2ProtocolConverter.asUri(editor.document.uri);
    await decide({ uri, range: figure.range, state });
  }

  /** Asks for what is missing: the name of the checker, once, and the source. Undefined when the person thinks better of it. */
  async #complete(params: DecideParams): Promise<DecideParams | undefined> {
    const uri = (this.#client as BaseLanguageClient).protocol2CodeConverter.asUri(params.uri);
    const { checker: known, sources: offered } = await this.desk(uri);
    const checker = params.checker ?? (known || (await askName()));
    if (!checker) return undefined;
    if (params.state !== 'checked' || params.sources) return { ...params, checker };
    const source = await askSource(offered);
    return source === undefined ? undefined : { ...params, checker, sources: source === null ? [] : [source] };
  }

  async #go(step: 1 | -1): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    const client = this.#client as BaseLanguageClient;
    if (!editor) return;
    const from = editor.selection.active;
    const here = openFigure((await this.desk(editor.document.uri)).figures, from, step);
    if (here) {
      show(editor, client.protocol2CodeConverter.asRange(here.range));
      return;
    }
    const params: NextOpenParams = { uri: client.code2ProtocolConverter.asUri(editor.document.uri), step };
    const there = await client.sendRequest<NextOpen>(nextOpenRequest, params);
    if (!there) {
      vscode.window.setStatusBarMessage(`$(check) ${vscode.l10n.t('Every figure is settled.')}`, 5000);
      return;
    }
    const other = await vscode.window.showTextDocument(client.protocol2CodeConverter.asUri(there.uri));
    show(other, client.protocol2CodeConverter.asRange(there.range));
  }

  async #forget(lost: LostRow | undefined): Promise<void> {
    if (lost) await decide({ uri: lost.ledger, claim: lost.claim, state: 'open' });
  }
}

const decide = (params: DecideParams): Thenable<unknown> => vscode.commands.executeCommand(decideCommand, params);

function show(editor: vscode.TextEditor, range: vscode.Range): void {
  editor.selection = new vscode.Selection(range.start, range.start);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Asked once, then kept in the user's settings. */
async function askName(): Promise<string | undefined> {
  const name = await vscode.window.showInputBox({
    title: vscode.l10n.t('Who checks?'),
    prompt: vscode.l10n.t('Your name or initials, as they are to stand beside your ticks. Kept in tickmark.checker.'),
    ignoreFocusOut: true,
  });
  const checker = name?.trim();
  if (!checker) return undefined;
  await vscode.workspace.getConfiguration('tickmark').update('checker', checker, vscode.ConfigurationTarget.Global);
  return checker;
}

/** One list: known sources, the last one used first, or what is typed. Null for none, undefined when it was left. */
function askSource(known: readonly string[]): Promise<string | null | undefined> {
  const pick = vscode.window.createQuickPick<vscode.QuickPickItem & { source: string | null }>();
  pick.title = vscode.l10n.t('Checked against which source?');
  pick.placeholder = vscode.l10n.t('Type a source, with its page or time, or choose one');
  pick.matchOnDescription = false;
  const fill = () => {
    pick.items = sourceChoices(known, pick.value).map(({ label, source, always, kind }) => ({
      label: kind === 'none' ? vscode.l10n.t('Without a source') : label,
      ...(kind === 'new' && { description: vscode.l10n.t('new source') }),
      alwaysShow: always,
      source,
    }));
  };
  fill();
  return new Promise(resolve => {
    pick.onDidChangeValue(fill);
    pick.onDidAccept(() => {
      const chosen = pick.selectedItems[0] ?? pick.activeItems[0];
      resolve(chosen?.source);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}
