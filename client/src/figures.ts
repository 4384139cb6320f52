/** Which figure is meant, at the cursor or by its row, and the way to the next open one. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { FigureTarget } from '../../desk/src/messages.ts';
import {
  type ClaimRow,
  type Desk,
  type DeskClaim,
  type DeskParams,
  type NextOpen,
  type NextOpenParams,
  nextOpenRequest,
} from '../../server/src/lsp/messages.ts';
import type { Asking, Onward } from './asking.ts';
import { sayBriefly } from './brief.ts';
import { askedFor } from './patience.ts';
import { openFigure } from './tickModel.ts';

/** A figure that is to be decided about. */
export type Figure = Pick<ClaimRow, 'id' | 'state' | 'figure' | 'tick' | 'gone' | 'location'>;

/** So many lines at the top of the text an open list covers, roughly. */
const coveredLines = 8;

export class Figures {
  readonly #client: BaseLanguageClient;
  readonly #asking: Asking;
  /** Ends when the cursor stands where the last key sent it. */
  #going: Promise<void> = Promise.resolve();

  constructor(client: BaseLanguageClient, asking: Asking) {
    this.#client = client;
    this.#asking = asking;
  }

  /** The figure at the cursor; says so where there is none. */
  async here(): Promise<Figure | undefined> {
    // Whoever presses Alt+. and at once the next key means the figure that the cursor is on its way to.
    await this.#going;
    const here = this.#cursor();
    if (!here) return undefined;
    const found = await this.#at(here);
    if (found) return found;
    sayBriefly(vscode.l10n.t('No figure stands at the cursor. Alt+. goes to the next open one.'));
    return undefined;
  }

  /** The figures that the selections of the text touch, in order; none where they touch fewer than two. */
  async selected(): Promise<readonly Figure[]> {
    await this.#going;
    const editor = vscode.window.activeTextEditor;
    if (!editor || (editor.selections.length === 1 && editor.selection.isEmpty)) return [];
    const { code2ProtocolConverter: to, protocol2CodeConverter: from } = this.#client;
    const uri = to.asUri(editor.document.uri);
    const touched = (await this.#all(uri)).filter(({ range }) => {
      const figure = from.asRange(range);
      return editor.selections.some(selection => selection.intersection(figure));
    });
    return touched.length < 2 ? [] : touched.map(figure => ({ ...figure, location: { uri, range: figure.range } }));
  }

  async #at({ uri, range }: Onward): Promise<Figure | undefined> {
    const { here } = await this.#desk(uri, range);
    return here ? { ...here, location: { uri, range: here.range } } : undefined;
  }

  /** By its row, else by its place: a date is in no list. */
  async of(target: FigureTarget): Promise<Figure | undefined> {
    const { uri, id } = target;
    const found = (await this.#all(uri)).find(figure => figure.id === id);
    if (found) return { ...found, location: { uri, range: found.range } };
    const there = await this.#at(target);
    return there?.id === id ? there : undefined;
  }

  #cursor(): Onward | undefined {
    const editor = vscode.window.activeTextEditor;
    if (!editor) return undefined;
    const { code2ProtocolConverter: convert } = this.#client;
    const at = convert.asPosition(editor.selection.active);
    return { uri: convert.asUri(editor.document.uri), range: { start: at, end: at } };
  }

  async #all(uri: string): Promise<readonly DeskClaim[]> {
    return (await this.#desk(uri)).figures;
  }

  #desk(uri: string, at?: DeskParams['at']): Promise<Desk> {
    return askedFor(this.#asking.desk(this.#client.protocol2CodeConverter.asUri(uri), at));
  }

  /** The figure that it went to. `asking`: a list is open and keeps the focus. */
  go(step: 1 | -1, from?: Onward, asking = false): Promise<Figure | undefined> {
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
    const here = from && openFigure(await this.#all(from.uri), from.range.start, step);
    if (here) return { ...here, location: { uri: from.uri, range: here.range } };
    // Without a text the folder is begun at its first article.
    const first = vscode.workspace.workspaceFolders?.[0]?.uri;
    const uri = from?.uri ?? (first && this.#client.code2ProtocolConverter.asUri(first));
    if (uri === undefined) return undefined;
    const params: NextOpenParams = { uri, step };
    const there = await askedFor(this.#client.sendRequest<NextOpen>(nextOpenRequest, params));
    if (!there) sayAllSettled();
    return there ? this.#at(there) : undefined;
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
}

export function sayAllSettled(): void {
  sayBriefly(vscode.l10n.t('Every figure is settled.'), 'check');
}
