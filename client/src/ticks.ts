/** Ticking: the next open figure, a decision about the one at the cursor or about rows of the tree. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { FigureTarget } from '../../desk/src/messages.ts';
import {
  attachSourceCommand,
  type ClaimRow,
  type DecideParams,
  type DeskClaim,
  decideCommand,
  type LostRow,
  type NextOpen,
  type NextOpenParams,
  nextOpenRequest,
} from '../../server/src/lsp/messages.ts';
import { type Asking, type Onward, sayWaits, tickNextCommand } from './asking.ts';
import { forgetLostCommand } from './lostPlace.ts';
import { isNotable, noteNews } from './noteModel.ts';
import { askMethod, askNote } from './notePick.ts';
import type { Row } from './rows.ts';
import { decidable, oncePerFigure, openFigure } from './tickModel.ts';

/** A figure that is to be decided about. */
type Figure = Pick<ClaimRow, 'id' | 'state' | 'figure' | 'tick' | 'location'>;

/** From a tree come the row that was clicked and all that are selected; from its keys its name; from elsewhere a place. */
type About = Row | keyof Trees | FigureTarget | undefined;
const targetOf = (about: About): FigureTarget | undefined =>
  typeof about === 'object' && 'uri' in about ? about : undefined;

/** Milliseconds before the list goes on to the next figure: meanwhile the views show the tick, which would else wait for it. */
const shownFirst = 40;
/** So many lines at the top of the text an open list covers, roughly. */
const coveredLines = 8;

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
    const chosenIn = (row: About, rows: readonly Row[] | undefined): readonly ClaimRow[] | null => {
      const chosen = typeof row === 'string' ? trees[row]() : (rows ?? (row && 'parent' in row ? [row] : null));
      return chosen && oncePerFigure(chosen.flatMap(one => one.claim ?? []));
    };
    const decide = (state: string) => (row?: About, rows?: readonly Row[]) => {
      const chosen = chosenIn(row, rows);
      return chosen ? this.#decideAbout(chosen, state) : this.#decideHere(state);
    };
    return vscode.Disposable.from(
      vscode.commands.registerCommand('tickmark.tick', decide('checked')),
      vscode.commands.registerCommand('tickmark.dispute', decide('disputed')),
      vscode.commands.registerCommand('tickmark.markWrong', decide('wrong')),
      vscode.commands.registerCommand('tickmark.cannotVerify', decide('cannot-verify')),
      vscode.commands.registerCommand('tickmark.notAClaim', decide('not-a-claim')),
      vscode.commands.registerCommand('tickmark.reopen', decide('open')),
      vscode.commands.registerCommand(attachSourceCommand, (row?: About, rows?: readonly Row[]) =>
        this.#attachAndGoOn(chosenIn(row, rows) ?? targetOf(row)),
      ),
      vscode.commands.registerCommand('tickmark.note', (row?: About, rows?: readonly Row[]) =>
        this.#note(chosenIn(row, rows) ?? targetOf(row)),
      ),
      vscode.commands.registerCommand(tickNextCommand, (from: Onward) => this.#tickNext(from)),
      vscode.commands.registerCommand('tickmark.nextOpen', () => this.#pass(1)),
      vscode.commands.registerCommand('tickmark.previousOpen', () => this.#pass(-1)),
      vscode.commands.registerCommand(forgetLostCommand, (row?: Row) => this.#forget(row?.lost)),
      vscode.commands.registerCommand('tickmark.setLost', (row?: Row) => this.#setLost(row?.lost)),
    );
  }

  async #decideHere(state: string): Promise<void> {
    const figure = await this.#figureHere();
    if (!figure) return;
    if (state === 'open' && !figure.tick) sayNothingToReopen();
    else await decide(paramsFor(figure, state));
  }

  /** Rows that were chosen, a figure by its place, or the one at the cursor. */
  async #figuresMeant(about: readonly ClaimRow[] | FigureTarget | undefined): Promise<readonly Figure[]> {
    if (about && !('uri' in about)) return about;
    const figure = await (about ? this.#figureOf(about) : this.#figureHere());
    return figure ? [figure] : [];
  }

  async #attachAndGoOn(about: readonly ClaimRow[] | FigureTarget | undefined): Promise<void> {
    const figures = await this.#figuresMeant(about);
    const last = figures.at(-1)?.location;
    if (last && (await this.#attach(figures))) await this.#tickNext(last);
  }

  /** One more source for figures that are settled, with all else as it was; open ones are ticked against it. */
  async #attach(figures: readonly Figure[]): Promise<boolean> {
    const [first] = figures;
    if (!first) return false;
    const chosen = await this.#asking.source({ ...first.location, id: first.id }, figures.length);
    if (!chosen || chosen.sources.length === 0) return this.#end();
    const { sources, onward } = chosen;
    if (figures.length > 1) return (await this.#each(figures, { sources, adds: true })) && onward ? true : this.#end();
    // What is attached to a decision is about this place.
    const adds = isNotable(first) ? { adds: true, everywhere: false } : {};
    return this.#keep({ ...paramsFor(first, 'checked'), sources, ...adds }, onward);
  }

  /** A note and a method in the place of those that stand. Enter keeps them. */
  async #note(about: readonly ClaimRow[] | FigureTarget | undefined): Promise<void> {
    const meant = await this.#figuresMeant(about);
    const figures = meant.filter(isNotable);
    const [first] = figures;
    const stands = first?.tick;
    if (!first || !stands) {
      const say = vscode.l10n.t(
        'A note belongs to a decision: tick the figure first (Alt+Enter). A remark can stand anywhere.',
      );
      if (meant.length > 0) vscode.window.setStatusBarMessage(`$(info) ${say}`, 5000);
      return;
    }
    const desk = await this.#asking.desk(this.#client.protocol2CodeConverter.asUri(first.location.uri));
    const named = figures.length > 1 ? vscode.l10n.t('{0} figures', figures.length) : `“${first.figure}”`;
    const note = await askNote(named, stands.note);
    if (note === undefined) return;
    const method = await askMethod(named, stands.method, desk.methods);
    const news = method === undefined ? null : noteNews(stands, note, method);
    if (news) await this.#each(figures, { ...news, adds: true });
  }

  /** One act about many, taken back as one. The first that can't be kept ends it: its reason is told, and told once. */
  async #each(figures: readonly Figure[], said: Partial<DecideParams>): Promise<boolean> {
    const moment = new Date().toISOString();
    return vscode.window.withProgress({ location: { viewId: 'tickmark.claims' } }, async () => {
      for (const figure of figures) {
        const state = (isNotable(figure) && figure.tick?.state) || 'checked';
        // There is nothing to add to where nothing stands: it is a decision of its own.
        const adds = said.adds === true && isNotable(figure) ? { adds: true } : { adds: false };
        const params = { ...paramsFor(figure, state), everywhere: false, ...said, ...adds, moment };
        if ((await decide(params)) !== null) return false;
      }
      return true;
    });
  }

  /** Asks for what is missing, and decides. True when the next open figure is wanted. */
  async #keep(params: DecideParams, onward = false): Promise<boolean> {
    const completed = await this.#asking.complete(decideCommand, params);
    const answer = completed && (await decide(completed.params));
    return answer === null && (onward || completed?.onward) ? true : this.#end();
  }

  #end(): false {
    this.#asking.leave();
    return false;
  }

  /** For the desk, which has the focus and keeps it: it goes on by itself where true is returned. */
  readonly ofDesk = {
    decide: (target: FigureTarget, state: string): Promise<boolean> => this.#keep({ ...target, state }),
    attach: async (target: FigureTarget): Promise<boolean> => {
      const figure = await this.#figureOf(target);
      return figure !== undefined && this.#attach([figure]);
    },
    leave: (allSettled: boolean): void => {
      this.#end();
      if (allSettled) sayAllSettled();
    },
  };

  /** The list of sources stays open over the next open figure, so that one key a figure is enough. */
  async #tickNext(from: Onward): Promise<void> {
    try {
      await new Promise(resolve => setTimeout(resolve, shownFirst));
      const next = await this.#go(1, from, true);
      if (next) await decide(paramsFor(next, 'checked'));
    } finally {
      this.#asking.leave();
    }
  }

  /** The figure at the cursor; says so where there is none. */
  async #figureHere(): Promise<Figure | undefined> {
    // Whoever presses Alt+. and at once the next key means the figure that the cursor is on its way to.
    await this.#going;
    const here = this.#cursor();
    if (!here) return undefined;
    const found = await this.#figureAt(here);
    if (found) return found;
    const say = vscode.l10n.t('No figure stands at the cursor. Alt+. goes to the next open one.');
    vscode.window.setStatusBarMessage(`$(info) ${say}`, 5000);
    return undefined;
  }

  async #figureAt({ uri, range }: Onward): Promise<Figure | undefined> {
    const { here } = await this.#asking.desk(this.#client.protocol2CodeConverter.asUri(uri), range);
    return here ? { ...here, location: { uri, range: here.range } } : undefined;
  }

  /** By its row, else by its place: a date is in no list. */
  async #figureOf(target: FigureTarget): Promise<Figure | undefined> {
    const { uri, id } = target;
    const found = (await this.#figuresOf(uri)).find(figure => figure.id === id);
    if (found) return { ...found, location: { uri, range: found.range } };
    const there = await this.#figureAt(target);
    return there?.id === id ? there : undefined;
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
  async #decideAbout(chosen: readonly ClaimRow[], state: string): Promise<void> {
    const claims = decidable(chosen, state);
    const [first] = claims;
    if (!first) {
      if (state === 'checked' && chosen.some(({ tick }) => tick?.waits)) sayWaits();
      if (state === 'open') sayNothingToReopen();
      return;
    }
    const completed = await this.#asking.complete(decideCommand, paramsFor(first, state), claims.length);
    if (!completed) return;
    const { uri: _, range: __, id: ___, ...rest } = completed.params;
    const done = await this.#each(claims, rest);
    const last = claims.at(-1)?.location;
    if (done && completed.onward && last) await this.#tickNext(last);
    else this.#end();
  }

  /** From a list of sources, too: its figure is passed over. */
  async #pass(step: 1 | -1): Promise<void> {
    this.#asking.dismiss();
    await this.#go(step);
  }

  /** The figure that it went to. `asking`: a list is open and keeps the focus. */
  #go(step: 1 | -1, from?: Onward, asking = false): Promise<Figure | undefined> {
    const before = this.#going;
    const going = before.then(async () => {
      const next = await this.#openFrom(step, from ?? this.#cursor());
      if (next) await this.#show(next.location, asking);
      return next;
    });
    this.#going = going.then(
      () => undefined,
      () => undefined,
    );
    return going;
  }

  /** Says so where none is open. */
  async #openFrom(step: 1 | -1, from: Onward | undefined): Promise<Figure | undefined> {
    const here = from && openFigure(await this.#figuresOf(from.uri), from.range.start, step);
    if (here) return { ...here, location: { uri: from.uri, range: here.range } };
    // Without a text the folder is begun at its first article.
    const first = vscode.workspace.workspaceFolders?.[0]?.uri;
    const uri = from?.uri ?? (first && this.#client.code2ProtocolConverter.asUri(first));
    if (uri === undefined) return undefined;
    const params: NextOpenParams = { uri, step };
    const there = await this.#client.sendRequest<NextOpen>(nextOpenRequest, params);
    if (!there) sayAllSettled();
    return there ? this.#figureAt(there) : undefined;
  }

  /** In an editor that shows the article, else where texts are: never in place of the desk. */
  async #show(place: Onward, asking: boolean): Promise<void> {
    const uri = this.#client.protocol2CodeConverter.asUri(place.uri);
    const range = this.#client.protocol2CodeConverter.asRange(place.range);
    const { activeTextEditor, visibleTextEditors, tabGroups } = vscode.window;
    const shows = (editor: vscode.TextEditor) => editor.document.uri.toString() === uri.toString();
    const editors = [...(activeTextEditor ? [activeTextEditor] : []), ...visibleTextEditors];
    const onPage = tabGroups.activeTabGroup.activeTab?.input instanceof vscode.TabInputWebview;
    const column = (editors.find(shows) ?? editors[0])?.viewColumn;
    const viewColumn = column ?? (onPage ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active);
    const isHere = activeTextEditor !== undefined && shows(activeTextEditor);
    const how = { viewColumn, preserveFocus: asking };
    const editor = isHere ? activeTextEditor : await vscode.window.showTextDocument(uri, how);
    editor.selection = new vscode.Selection(range.start, range.start);
    const { InCenter, InCenterIfOutsideViewport } = vscode.TextEditorRevealType;
    const top = editor.visibleRanges[0]?.start.line ?? 0;
    const isCovered = asking && top > 0 && range.start.line < top + coveredLines;
    editor.revealRange(range, isCovered ? InCenter : InCenterIfOutsideViewport);
  }

  async #forget(lost: LostRow | undefined): Promise<void> {
    if (lost) await decide({ uri: lost.ledger, claim: lost.claim, state: 'open' });
  }

  /** Where a lost tick belongs is for a person to say. */
  async #setLost(lost: LostRow | undefined): Promise<void> {
    const figure = lost && (await this.#figureHere());
    if (!figure) return;
    const { state, sources, note } = lost.tick;
    await decide({ ...paramsFor(figure, state), claim: lost.claim, sources, note, everywhere: false });
  }
}

const paramsFor = ({ id, location: { uri, range } }: Figure, state: string): DecideParams => ({
  uri,
  range,
  id,
  state,
});

function sayNothingToReopen(): void {
  const say = vscode.l10n.t('Nothing has been decided here: there is nothing to reopen.');
  vscode.window.setStatusBarMessage(`$(info) ${say}`, 5000);
}

function sayAllSettled(): void {
  vscode.window.setStatusBarMessage(`$(check) ${vscode.l10n.t('Every figure is settled.')}`, 5000);
}

/** Null when it is kept, else why not; undefined when the person thought better of it. */
const decide = (params: DecideParams): Thenable<unknown> => vscode.commands.executeCommand(decideCommand, params);
