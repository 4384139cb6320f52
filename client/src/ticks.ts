/** Ticking: the next open figure, a decision about the one at the cursor or about rows of the tree. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type ClaimRow,
  type DecideParams,
  decideCommand,
  type LostRow,
  type NextOpen,
  type NextOpenParams,
  nextOpenRequest,
  type Overview,
  type OverviewParams,
  overviewRequest,
} from '../../server/src/lsp/messages.ts';
import type { Asking } from './asking.ts';
import type { Row } from './rows.ts';
import { asTheyAreNow, decidable, figureAt, isOpen, openFigure } from './tickModel.ts';

/** The Claims tree, as far as ticking needs it. */
export interface ClaimsTree {
  selection(): readonly Row[];
  /** All claims as they are after the last keystroke. */
  now(): Promise<readonly ClaimRow[]>;
}

export class Ticks {
  readonly #client: BaseLanguageClient;
  readonly #asking: Asking;

  constructor(client: BaseLanguageClient, asking: Asking) {
    this.#client = client;
    this.#asking = asking;
  }

  register(tree: ClaimsTree): vscode.Disposable {
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
      vscode.commands.registerCommand('tickmark.attachSource', (row?: Row) => this.#attach(row?.claim)),
      vscode.commands.registerCommand('tickmark.nextOpen', () => this.#go(1)),
      vscode.commands.registerCommand('tickmark.previousOpen', () => this.#go(-1)),
      vscode.commands.registerCommand('tickmark.forgetLost', (row?: Row) => this.#forget(row?.lost)),
    );
  }

  async #decideHere(state: string): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (!editor) return;
    const figure = figureAt((await this.#asking.desk(editor.document.uri)).figures, editor.selection.active);
    if (!figure) {
      sayNoFigure();
      return;
    }
    const uri = this.#client.code2ProtocolConverter.asUri(editor.document.uri);
    await decide({ uri, range: figure.range, state });
  }

  /** One more source for a figure that is ticked, with all else as it was; an open one is ticked against it. */
  async #attach(about: ClaimRow | undefined): Promise<void> {
    const claim = about ?? (await this.#claimHere());
    if (!claim) {
      sayNoFigure();
      return;
    }
    const { uri } = claim.location;
    const source = await this.#asking.source(uri);
    if (!source) return;
    const tick = isOpen(claim.state) ? null : claim.tick;
    const sources = [...new Set([...(tick?.sources ?? []), source])];
    const note = tick?.note ? { note: tick.note } : {};
    await decide({ ...paramsFor(claim, tick?.state ?? 'checked'), sources, ...note });
  }

  async #claimHere(): Promise<ClaimRow | undefined> {
    const editor = vscode.window.activeTextEditor;
    if (!editor) return undefined;
    const params: OverviewParams = { uri: this.#client.code2ProtocolConverter.asUri(editor.document.uri) };
    const { claims } = await this.#client.sendRequest<Overview>(overviewRequest, params);
    return figureAt(
      claims.map(claim => ({ ...claim, range: claim.location.range })),
      editor.selection.active,
    );
  }

  /** One decision about many: name and source are asked for once, and each claim gets a line of its own. */
  async #decideAbout(tree: ClaimsTree, rows: readonly Row[], state: string): Promise<void> {
    const chosen = rows.flatMap(row => row.claim ?? []);
    const claims = decidable(asTheyAreNow(chosen, await tree.now()), state);
    const [first] = claims;
    if (!first) return;
    const params = await this.#asking.complete(decideCommand, paramsFor(first, state));
    if (!params) return;
    const { checker, sources } = params;
    const said = { ...(checker !== undefined && { checker }), ...(sources && { sources }) };
    await vscode.window.withProgress({ location: { viewId: 'tickmark.claims' } }, async () => {
      for (const claim of claims) await decide({ ...paramsFor(claim, state), ...said });
    });
  }

  async #go(step: 1 | -1): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    const client = this.#client;
    if (editor) {
      const from = editor.selection.active;
      const here = openFigure((await this.#asking.desk(editor.document.uri)).figures, from, step);
      if (here) {
        show(editor, client.protocol2CodeConverter.asRange(here.range));
        return;
      }
    }
    // Without a text the folder is begun at its first article.
    const uri = editor?.document.uri ?? vscode.workspace.workspaceFolders?.[0]?.uri;
    if (!uri) return;
    const params: NextOpenParams = { uri: client.code2ProtocolConverter.asUri(uri), step };
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

function sayNoFigure(): void {
  const say = vscode.l10n.t('No figure stands at the cursor. Alt+. goes to the next open one.');
  vscode.window.setStatusBarMessage(`$(info) ${say}`, 5000);
}

const decide = (params: DecideParams): Thenable<unknown> => vscode.commands.executeCommand(decideCommand, params);

function show(editor: vscode.TextEditor, range: vscode.Range): void {
  editor.selection = new vscode.Selection(range.start, range.start);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
