/** Ticking: the next open figure, a decision about the one at the cursor or about rows of the tree, and what must be asked for it. */
import * as vscode from 'vscode';
import type { BaseLanguageClient, ExecuteCommandMiddleware } from 'vscode-languageclient';
import {
  type ClaimRow,
  type DecideParams,
  type Desk,
  type DeskParams,
  type DismissParams,
  decideCommand,
  deskRequest,
  dismissCommand,
  type LostRow,
  type NextOpen,
  type NextOpenParams,
  nextOpenRequest,
} from '../../server/src/lsp/messages.ts';
import { askChecker } from './checker.ts';
import type { Row } from './rows.ts';
import { askSource } from './sourcePick.ts';
import { asTheyAreNow, decidable, figureAt, openFigure } from './tickModel.ts';

/** The Claims tree, as far as ticking needs it. */
export interface ClaimsTree {
  selection(): readonly Row[];
  /** All claims as they are after the last keystroke. */
  now(): Promise<readonly ClaimRow[]>;
}

export class Ticks {
  #client: BaseLanguageClient | undefined;

  /** Every decision passes here, whether it comes from a key, the menu of quick fixes or the sidebar. */
  readonly middleware: ExecuteCommandMiddleware = {
    executeCommand: async (command, args, next) => {
      if (command === dismissCommand) {
        const params = await this.#giveReason(args[0] as DismissParams);
        return params && next(command, [params]);
      }
      if (command !== decideCommand) return next(command, args);
      const params = await this.#complete(args[0] as DecideParams);
      return params && next(command, [params]);
    },
  };

  register(client: BaseLanguageClient, tree: ClaimsTree): vscode.Disposable {
    this.#client = client;
    // From the tree come the row that was clicked and all that are selected; from its keys the word “selection”.
    const decide = (state: string) => (row?: Row | 'selection', rows?: readonly Row[]) => {
      const chosen = row === 'selection' ? tree.selection() : (rows ?? (row?.claim ? [row] : null));
      return chosen ? this.#decideAbout(tree, chosen, state) : this.#decideHere(state);
    };
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

  /** One decision about many: name and source are asked for once, and each claim gets a line of its own. */
  async #decideAbout(tree: ClaimsTree, rows: readonly Row[], state: string): Promise<void> {
    const chosen = rows.flatMap(row => row.claim ?? []);
    const claims = decidable(asTheyAreNow(chosen, await tree.now()), state);
    const [first] = claims;
    if (!first) return;
    const params = await this.#complete(paramsFor(first, state));
    if (!params) return;
    const { checker, sources } = params;
    const said = { ...(checker !== undefined && { checker }), ...(sources && { sources }) };
    await vscode.window.withProgress({ location: { viewId: 'tickmark.claims' } }, async () => {
      for (const claim of claims) await decide({ ...paramsFor(claim, state), ...said });
    });
  }

  /** Asks for what is missing: the name of the checker, once, and the source. Undefined when the person thinks better of it. */
  async #complete(params: DecideParams): Promise<DecideParams | undefined> {
    const needsSource = params.state === 'checked' && !params.sources;
    if (params.checker && !needsSource) return params;
    const uri = (this.#client as BaseLanguageClient).protocol2CodeConverter.asUri(params.uri);
    const { checker: known, sources: offered } = await this.desk(uri);
    const checker = params.checker ?? (known || (await askChecker(uri)));
    if (!checker) return undefined;
    if (!needsSource) return { ...params, checker };
    const source = await askSource(offered);
    return source === undefined ? undefined : { ...params, checker, sources: source === null ? [] : [source] };
  }

  /** Asks for the name of the checker, once, and why the finding is dismissed. */
  async #giveReason(params: DismissParams): Promise<DismissParams | undefined> {
    const uri = (this.#client as BaseLanguageClient).protocol2CodeConverter.asUri(params.uri);
    const checker = params.checker ?? ((await this.desk(uri)).checker || (await askChecker(uri)));
    if (!checker) return undefined;
    if (params.withdraw !== undefined || params.reason !== undefined) return { ...params, checker };
    const reason = await vscode.window.showInputBox({
      title: vscode.l10n.t('Why is this dismissed?'),
      prompt: vscode.l10n.t('The reason stands in the ledger, for those who check after you.'),
      ignoreFocusOut: true,
    });
    return reason === undefined ? undefined : { ...params, checker, reason };
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

const paramsFor = ({ location: { uri, range } }: ClaimRow, state: string): DecideParams => ({ uri, range, state });

const decide = (params: DecideParams): Thenable<unknown> => vscode.commands.executeCommand(decideCommand, params);

function show(editor: vscode.TextEditor, range: vscode.Range): void {
  editor.selection = new vscode.Selection(range.start, range.start);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
