import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type Changed,
  type FileStatus,
  type FileStatusParams,
  fileStatusRequest,
} from '../../server/src/lsp/messages.ts';
import { Asker } from './asker.ts';
import { type FileMark, fileMark, sameMark } from './fileMarksModel.ts';

/** Milliseconds between two looks at the files in sight. */
const rest = 1000;
/** How many files are kept in mind: no Explorer shows more at once. */
const mostFiles = 200;

/** Marks articles in the Explorer. The editor asks about the files it shows, so a large folder costs no more than a small one. */
export class FileMarks implements vscode.FileDecorationProvider, vscode.Disposable {
  readonly #client: BaseLanguageClient;
  readonly #changed = new vscode.EventEmitter<vscode.Uri[]>();
  readonly onDidChangeFileDecorations = this.#changed.event;
  /** The files asked about, the last one last, with what was shown. */
  readonly #shown = new Map<string, { readonly uri: vscode.Uri; mark: FileMark | null }>();
  readonly #schemes: ReadonlySet<string>;
  readonly #disposables: vscode.Disposable[];
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
    const mark = await this.#mark(uri);
    const key = uri.toString();
    this.#shown.delete(key);
    this.#shown.set(key, { uri, mark });
    if (this.#shown.size > mostFiles) this.#shown.delete(this.#shown.keys().next().value as string);
    if (!mark || !vscode.workspace.getConfiguration('tickmark', uri).get('fileDecorations', true)) return undefined;
    return new vscode.FileDecoration(
      mark.badge,
      mark.tooltip,
      mark.color === null ? undefined : new vscode.ThemeColor(mark.color),
    );
  }

  async #mark(uri: vscode.Uri): Promise<FileMark | null> {
    try {
      const params: FileStatusParams = { uri: this.#client.code2ProtocolConverter.asUri(uri) };
      return fileMark(await this.#client.sendRequest<FileStatus>(fileStatusRequest, params));
    } catch {
      return null; // The server is starting or stopping; its next news asks again.
    }
  }

  /** Asks about the files that were shown, and has the editor ask about those alone that look otherwise now. */
  async #look(): Promise<void> {
    const stale: vscode.Uri[] = [];
    for (const { uri, mark } of [...this.#shown.values()]) {
      if (!sameMark(mark, await this.#mark(uri))) stale.push(uri);
    }
    if (stale.length > 0) this.#changed.fire(stale);
  }

  dispose(): void {
    this.#asker.dispose();
    for (const one of this.#disposables) one.dispose();
  }
}
