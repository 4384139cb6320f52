/** Ticking: the next open figure, a decision about the one at the cursor or about rows of the tree. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { FigureTarget } from '../../desk/src/messages.ts';
import {
  type ClaimRow,
  type DecideParams,
  type DeskClaim,
  decideCommand,
  type LostRow,
  type NextOpen,
  type NextOpenParams,
  nextOpenRequest,
} from '../../server/src/lsp/messages.ts';
import { type Asking, nextOpenCommand, type Onward } from './asking.ts';
import type { Row } from './rows.ts';
import { decidable, openFigure } from './tickModel.ts';

/** A figure that is to be decided about. */
type Figure = Pick<ClaimRow, 'id' | 'state' | 'tick' | 'location'>;

/** The rows that are selected in a tree. */
interface Trees {
  claims(): readonly Row[];
  sources(): readonly Row[];
}

export class Ticks {
  readonly #client: BaseLanguageClient;
  readonly #asking: Asking;
  /** Ends when the cursor stands where the last key sent it. */
  #going: Promise<void> = Promise.resolve();

  constructor(client: BaseLanguageClient, asking: Asking) {
    this.#client = client;
    this.#asking = asking;
  }

  register(trees: Trees): vscode.Disposable {
    // From a tree come the row that was clicked and all that are selected; from its keys its name.
    const decide = (state: string) => (row?: Row | keyof Trees, rows?: readonly Row[]) => {
      const chosen = typeof row === 'string' ? trees[row]() : (rows ?? (row?.claim ? [row] : null));
      return chosen ? this.#decideAbout(chosen, state) : this.#decideHere(state);
    };
    return vscode.Disposable.from(
      vscode.commands.registerCommand('tickmark.tick', decide('checked')),
      vscode.commands.registerCommand('tickmark.dispute', decide('disputed')),
      vscode.commands.registerCommand('tickmark.notAClaim', decide('not-a-claim')),
      vscode.commands.registerCommand('tickmark.reopen', decide('open')),
      vscode.commands.registerCommand('tickmark.attachSource', (row?: Row | FigureTarget) => this.#attach(row)),
      vscode.commands.registerCommand(nextOpenCommand, (from?: Onward) => this.#go(1, from)),
      vscode.commands.registerCommand('tickmark.previousOpen', () => this.#go(-1)),
      vscode.commands.registerCommand('tickmark.forgetLost', (row?: Row) => this.#forget(row?.lost)),
    );
  }

  async #decideHere(state: string): Promise<void> {
    const figure = await this.#figureHere();
    if (figure) await decide(paramsFor(figure, state));
  }

  /** One more source for a figure that is ticked, with all else as it was; an open one is ticked against it. */
  async #attach(about: Row | FigureTarget | undefined): Promise<void> {
    const figure = await (about && 'uri' in about ? this.#figureOf(about) : (about?.claim ?? this.#figureHere()));
    if (!figure) return;
    const chosen = await this.#asking.source(figure.location.uri);
    if (!chosen?.source) return;
    const answer = await decide({ ...paramsFor(figure, 'checked'), sources: [chosen.source], adds: true });
    if (answer === null && chosen.onward) await this.#go(1, figure.location);
  }

  /** The figure at the cursor; says so where there is none. */
  async #figureHere(): Promise<Figure | undefined> {
    // Whoever presses Alt+. and at once the next key means the figure that the cursor is on its way to.
    await this.#going;
    const here = this.#cursor();
    if (!here) return undefined;
    const { here: found } = await this.#asking.desk(this.#client.protocol2CodeConverter.asUri(here.uri), here.range);
    if (found) return { ...found, location: { uri: here.uri, range: found.range } };
    const say = vscode.l10n.t('No figure stands at the cursor. Alt+. goes to the next open one.');
    vscode.window.setStatusBarMessage(`$(info) ${say}`, 5000);
    return undefined;
  }

  async #figureOf({ uri, id }: FigureTarget): Promise<Figure | undefined> {
    const found = (await this.#figuresOf(uri)).find(figure => figure.id === id);
    return found && { ...found, location: { uri, range: found.range } };
  }

  #cursor(): Onward | undefined {
    const editor = vscode.window.activeTextEditor;
    if (!editor) return undefined;
    const { code2ProtocolConverter: convert } = this.#client;
    const at = convert.asPosition(editor.selection.active);
    return { uri: convert.asUri(editor.document.uri), range: { start: at, end: at } };
  }

  async #figuresOf(uri: string): Promise<readonly DeskClaim[]> {
    return (await this.#asking.desk(this.#client.protocol2CodeConverter.asUri(uri))).figures;
  }

  /** One decision about many: name and source are asked for once, and each claim gets a line of its own. */
  async #decideAbout(rows: readonly Row[], state: string): Promise<void> {
    const chosen = rows.flatMap(row => row.claim ?? []);
    const claims = decidable(chosen, state);
    const [first] = claims;
    if (!first) return;
    const completed = await this.#asking.complete(decideCommand, paramsFor(first, state));
    if (!completed) return;
    const { checker, sources } = completed.params;
    // All of it is one act, and taken back as one.
    const moment = new Date().toISOString();
    const said = { ...(checker !== undefined && { checker }), ...(sources && { sources }), moment };
    const done = await vscode.window.withProgress({ location: { viewId: 'tickmark.claims' } }, async () => {
      // The first that can't be kept ends it: its reason is told, and told once.
      for (const claim of claims) if ((await decide({ ...paramsFor(claim, state), ...said })) !== null) return false;
      return true;
    });
    if (done && completed.onward) await this.#go(1, claims.at(-1)?.location);
  }

  #go(step: 1 | -1, from?: Onward): Promise<void> {
    const before = this.#going;
    const going = before.then(() => this.#goFrom(step, from ?? this.#cursor()));
    this.#going = going.catch(() => undefined);
    return going;
  }

  async #goFrom(step: 1 | -1, from: Onward | undefined): Promise<void> {
    const here = from && openFigure(await this.#figuresOf(from.uri), from.range.start, step);
    if (here) return this.#show({ uri: from.uri, range: here.range });
    // Without a text the folder is begun at its first article.
    const first = vscode.workspace.workspaceFolders?.[0]?.uri;
    const uri = from?.uri ?? (first && this.#client.code2ProtocolConverter.asUri(first));
    if (uri === undefined) return;
    const params: NextOpenParams = { uri, step };
    const there = await this.#client.sendRequest<NextOpen>(nextOpenRequest, params);
    if (there) await this.#show(there);
    else vscode.window.setStatusBarMessage(`$(check) ${vscode.l10n.t('Every figure is settled.')}`, 5000);
  }

  /** In an editor that shows the article, else where texts are: never in place of the desk. */
  async #show(place: Onward): Promise<void> {
    const uri = this.#client.protocol2CodeConverter.asUri(place.uri);
    const range = this.#client.protocol2CodeConverter.asRange(place.range);
    const { activeTextEditor, visibleTextEditors, tabGroups } = vscode.window;
    const shows = (editor: vscode.TextEditor) => editor.document.uri.toString() === uri.toString();
    const editors = [...(activeTextEditor ? [activeTextEditor] : []), ...visibleTextEditors];
    const onPage = tabGroups.activeTabGroup.activeTab?.input instanceof vscode.TabInputWebview;
    const column = (editors.find(shows) ?? editors[0])?.viewColumn;
    const viewColumn = column ?? (onPage ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active);
    const isHere = activeTextEditor !== undefined && shows(activeTextEditor);
    const editor = isHere ? activeTextEditor : await vscode.window.showTextDocument(uri, { viewColumn });
    editor.selection = new vscode.Selection(range.start, range.start);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }

  async #forget(lost: LostRow | undefined): Promise<void> {
    if (lost) await decide({ uri: lost.ledger, claim: lost.claim, state: 'open' });
  }
}

const paramsFor = ({ id, location: { uri, range } }: Figure, state: string): DecideParams => ({
  uri,
  range,
  id,
  state,
});

/** Null when it is kept, else why not; undefined when the person thought better of it. */
const decide = (params: DecideParams): Thenable<unknown> => vscode.commands.executeCommand(decideCommand, params);
