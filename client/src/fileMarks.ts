import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type Changed,
  type FileStatus,
  type FileStatusesParams,
  fileStatusesRequest,
} from '../../server/src/lsp/messages.ts';
import { Asker } from './asker.ts';
import { type FileMark, fileMark, sameMark } from './fileMarksModel.ts';

/** Milliseconds between two looks at the files in sight. */
const rest = 200;
/** How many files are kept in mind. The editor asks about a file once, and again only when it is told of news of it. */
const mostFiles = 5000;

/** A question that is being put together, and its answer. */
interface Batch {
  readonly uris: vscode.Uri[];
  readonly marks: Promise<readonly (FileMark | null)[] | null>;
}

/** Marks articles in the Explorer. The editor asks about the files it shows, so a large folder costs no more than a small one. */
export class FileMarks implements vscode.FileDecorationProvider, vscode.Disposable {
  readonly #client: BaseLanguageClient;
  readonly #changed = new vscode.EventEmitter<vscode.Uri[]>();
  readonly onDidChangeFileDecorations = this.#changed.event;
  /** The files asked about, the last one last, with what was shown. */
  readonly #shown = new Map<string, { readonly uri: vscode.Uri; mark: FileMark | null }>();
  readonly #schemes: ReadonlySet<string>;
  readonly #disposables: vscode.Disposable[];
  #batch: Batch | null = null;
  readonly #asker = new Asker(() => this.#look(), rest);

  constructor(client: BaseLanguageClient, onServerChange: vscode.Event<Changed>, schemes: ReadonlySet<string>) {
    this.#client = client;
    this.#schemes = schemes;
    this.#disposables = [
      this.#changed,
      vscode.window.registerFileDecorationProvider(this),
      onServerChange(() => this.#asker.changed()),
      vscode.workspace.onDidChangeConfiguration(event => {
        if (event.affectsConfiguration('tickmark.fileDecorations'))
          this.#changed.fire([...this.#shown.values()].map(one => one.uri));
      }),
    ];
  }

  async provideFileDecoration(uri: vscode.Uri): Promise<vscode.FileDecoration | undefined> {
    if (!this.#schemes.has(uri.scheme) || uri.scheme === 'untitled') return undefined;
    const key = uri.toString();
    // What is known is looked at again whenever the server has news.
    const its = this.#shown.get(key) ?? { uri, mark: await this.#mark(uri) };
    this.#shown.delete(key);
    this.#shown.set(key, its);
    if (this.#shown.size > mostFiles) this.#shown.delete(this.#shown.keys().next().value as string);
    const { mark } = its;
    if (!mark || !vscode.workspace.getConfiguration('tickmark', uri).get('fileDecorations', true)) return undefined;
    return new vscode.FileDecoration(
      mark.badge,
      mark.tooltip,
      mark.color === null ? undefined : new vscode.ThemeColor(mark.color),
    );
  }

  /** Null also while the server is starting or stopping; its next news asks again. */
  async #mark(uri: vscode.Uri): Promise<FileMark | null> {
    this.#batch ??= this.#nextBatch();
    const { uris, marks } = this.#batch;
    const at = uris.push(uri) - 1;
    return (await marks)?.[at] ?? null;
  }

  /** The Explorer asks about each of its files at once: the server is asked about all of them together. */
  #nextBatch(): Batch {
    const uris: vscode.Uri[] = [];
    const marks = new Promise<void>(resolve => setTimeout(resolve, 0)).then(() => {
      this.#batch = null;
      return this.#marksOf(uris);
    });
    return { uris, marks };
  }

  /** Null where there is no answer. */
  async #marksOf(uris: readonly vscode.Uri[]): Promise<(FileMark | null)[] | null> {
    const params: FileStatusesParams = { uris: uris.map(uri => this.#client.code2ProtocolConverter.asUri(uri)) };
    try {
      return (await this.#client.sendRequest<FileStatus[]>(fileStatusesRequest, params)).map(fileMark);
    } catch {
      return null;
    }
  }

  /** Asks about the files that were shown, and has the editor ask about those alone that look otherwise now. */
  async #look(): Promise<void> {
    const shown = [...this.#shown.values()];
    const marks = shown.length > 0 ? await this.#marksOf(shown.map(one => one.uri)) : null;
    if (!marks) return;
    const stale = shown.filter(({ mark }, i) => !sameMark(mark, marks[i] ?? null));
    for (const [i, its] of shown.entries()) its.mark = marks[i] ?? null;
    if (stale.length > 0) this.#changed.fire(stale.map(one => one.uri));
  }

  dispose(): void {
    this.#asker.dispose();
    for (const one of this.#disposables) one.dispose();
  }
}
