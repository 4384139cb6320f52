/** The margin: a tick beside a figure that was checked, a hollow one where its words have changed since. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { Throttle } from '../../host/src/throttle.ts';
import type { Changed, ClaimState, Desk } from '../../server/src/lsp/messages.ts';
import type { Hiding } from './hiding.ts';

const ticked = 'M3 8.5 6.2 12 13 4';
const shapes: Partial<Record<ClaimState, (color: string) => string>> = {
  checked: color => `<path d="${ticked}" fill="none" stroke="${color}" stroke-width="2.2"/>`,
  changed: color =>
    `<path d="M2 8.7 6.2 13.2 14.4 3.8 12.4 2.4 6.2 9.6 3.8 7.1Z" fill="none" stroke="${color}" stroke-width="1.1"/>`,
};

/** Milliseconds of rest after news: ticks move with every keystroke, and the editor moves them by itself meanwhile. */
const rest = 60;

export class Marks implements vscode.Disposable {
  readonly #desk: (uri: vscode.Uri) => Promise<Desk>;
  readonly #client: BaseLanguageClient;
  readonly #selector: vscode.DocumentSelector;
  readonly #types = new Map<ClaimState, vscode.TextEditorDecorationType>();
  readonly #hiding: Hiding;
  readonly #disposables: vscode.Disposable[] = [];
  readonly #shown = new Map<string, number>();
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
    for (const [state, draw] of Object.entries(shapes) as [ClaimState, (color: string) => string][]) {
      const type = vscode.window.createTextEditorDecorationType({
        light: { gutterIconPath: picture(draw('#2f7d32')), gutterIconSize: 'contain' },
        dark: { gutterIconPath: picture(draw('#8fd694')), gutterIconSize: 'contain' },
      });
      this.#types.set(state, type);
      this.#disposables.push(type);
    }
    this.#disposables.push(
      onServerChange(() => this.#later.ask()),
      hiding.onDidChange(() => this.#later.ask()),
      vscode.window.onDidChangeVisibleTextEditors(() => this.#later.ask()),
    );
    this.#later.ask();
  }

  /** How many marks of a state stand in the visible editors. */
  count(state: ClaimState): number {
    return this.#shown.get(state) ?? 0;
  }

  async #update(): Promise<void> {
    const counts = new Map<string, number>();
    for (const editor of vscode.window.visibleTextEditors) {
      if (vscode.languages.match(this.#selector, editor.document) === 0) continue;
      try {
        const { version } = editor.document;
        const figures = this.#hiding.hidden ? [] : (await this.#desk(editor.document.uri)).figures;
        // Typed on meanwhile: the next news is under way.
        if (editor.document.version !== version) continue;
        for (const [state, type] of this.#types) {
          const ranges = figures
            .filter(figure => figure.state === state)
            .map(figure => this.#client.protocol2CodeConverter.asRange(figure.range));
          editor.setDecorations(type, ranges);
          counts.set(state, (counts.get(state) ?? 0) + ranges.length);
        }
      } catch (error) {
        this.#client.debug(`The marks could not be read: ${error instanceof Error ? error.message : error}`);
      }
    }
    this.#shown.clear();
    for (const [state, count] of counts) this.#shown.set(state, count);
  }

  dispose(): void {
    this.#later.done();
    for (const one of this.#disposables) one.dispose();
  }
}

const picture = (content: string): vscode.Uri =>
  vscode.Uri.parse(
    `data:image/svg+xml;utf8,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">${content}</svg>`)}`,
  );
