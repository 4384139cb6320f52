/** In the text: a sign in the margin for what was decided about a figure, a line under one that is open. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { Throttle } from '../../host/src/throttle.ts';
import type { Changed, Desk, DeskClaim } from '../../server/src/lsp/messages.ts';
import type { Hiding } from './hiding.ts';
import { drawing, lines, type Mark, marksOf, signs } from './markShapes.ts';

/** Milliseconds of rest after news: ticks move with every keystroke, and the editor moves them by itself meanwhile. */
const rest = 60;

export class Marks implements vscode.Disposable {
  readonly #desk: (uri: vscode.Uri) => Promise<Desk>;
  readonly #client: BaseLanguageClient;
  readonly #selector: vscode.DocumentSelector;
  readonly #types = new Map<Mark, vscode.TextEditorDecorationType>();
  readonly #hiding: Hiding;
  readonly #disposables: vscode.Disposable[] = [];
  readonly #shown = new Map<Mark, number>();
  /** The kinds that stand in an editor. */
  readonly #drawn = new WeakMap<vscode.TextEditor, ReadonlySet<Mark>>();
  readonly #later = new Throttle(
    () => void this.#update(),
    () => rest,
  );

  constructor(
    client: BaseLanguageClient,
    desk: (uri: vscode.Uri) => Promise<Desk>,
    onServerChange: vscode.Event<Changed>,
    selector: vscode.DocumentSelector,
    hiding: Hiding,
  ) {
    this.#client = client;
    this.#desk = desk;
    this.#selector = selector;
    this.#hiding = hiding;
    for (const [mark, sign] of Object.entries(signs)) {
      const gutter = (color: string) => ({ gutterIconPath: picture(drawing(sign, color)), gutterIconSize: 'contain' });
      this.#add(mark as Mark, { light: gutter(sign.light), dark: gutter(sign.dark) });
    }
    for (const [mark, { borderStyle, color }] of Object.entries(lines)) {
      this.#add(mark as Mark, {
        rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
        borderStyle,
        borderWidth: '0 0 1px 0',
        borderColor: new vscode.ThemeColor(color),
      });
    }
    this.#disposables.push(
      onServerChange(() => this.#later.ask()),
      hiding.onDidChange(() => this.#later.ask()),
      vscode.window.onDidChangeVisibleTextEditors(() => this.#later.ask()),
    );
    this.#later.ask();
  }

  #add(mark: Mark, options: vscode.DecorationRenderOptions): void {
    const type = vscode.window.createTextEditorDecorationType(options);
    this.#types.set(mark, type);
    this.#disposables.push(type);
  }

  /** How many marks of a kind stand in the visible editors. */
  count(mark: Mark): number {
    return this.#shown.get(mark) ?? 0;
  }

  async #update(): Promise<void> {
    const counts = new Map<Mark, number>();
    for (const editor of vscode.window.visibleTextEditors) {
      if (vscode.languages.match(this.#selector, editor.document) === 0) {
        // It was an article when they were drawn.
        this.#clear(editor);
        continue;
      }
      try {
        const { version } = editor.document;
        const figures = this.#hiding.hidden ? [] : (await this.#desk(editor.document.uri)).figures;
        // Typed on meanwhile: the next news is under way.
        if (editor.document.version !== version) continue;
        const places = this.#places(figures);
        const drawn = this.#drawn.get(editor);
        for (const [mark, type] of this.#types) {
          const ranges = places.get(mark) ?? [];
          // Most kinds stand nowhere, and stood nowhere before.
          if (ranges.length > 0 || drawn?.has(mark)) editor.setDecorations(type, ranges);
          counts.set(mark, (counts.get(mark) ?? 0) + ranges.length);
        }
        this.#drawn.set(editor, new Set(places.keys()));
      } catch (error) {
        this.#client.debug(`The marks could not be read: ${error instanceof Error ? error.message : error}`);
      }
    }
    this.#shown.clear();
    for (const [mark, count] of counts) this.#shown.set(mark, count);
  }

  #clear(editor: vscode.TextEditor): void {
    for (const mark of this.#drawn.get(editor) ?? []) {
      const type = this.#types.get(mark);
      if (type) editor.setDecorations(type, []);
    }
    this.#drawn.delete(editor);
  }

  #places(figures: readonly DeskClaim[]): Map<Mark, vscode.Range[]> {
    const places = new Map<Mark, vscode.Range[]>();
    for (const figure of figures) {
      const range = this.#client.protocol2CodeConverter.asRange(figure.range);
      for (const mark of marksOf(figure)) {
        const known = places.get(mark);
        if (known) known.push(range);
        else places.set(mark, [range]);
      }
    }
    return places;
  }

  dispose(): void {
    this.#later.done();
    for (const one of this.#disposables) one.dispose();
  }
}

const picture = (content: string): vscode.Uri =>
  vscode.Uri.parse(`data:image/svg+xml;utf8,${encodeURIComponent(content)}`);
