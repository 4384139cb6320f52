import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { Throttle } from '../../host/src/throttle.ts';
import {
  type Changed,
  type FileStatus,
  type FileStatusParams,
  fileStatusRequest,
} from '../../server/src/lsp/messages.ts';
import type { Hiding } from './hiding.ts';
import { plainMarkdown } from './plainMarkdown.ts';
import { hiddenLine, statusLine } from './statusModel.ts';

/** The status bar item of the active file. Hidden in files of other languages. */
export class StatusItem implements vscode.Disposable {
  readonly #client: BaseLanguageClient;
  readonly #selector: vscode.DocumentSelector;
  readonly #hiding: Hiding;
  readonly #item = vscode.window.createStatusBarItem('tickmark.status', vscode.StatusBarAlignment.Left, 10);
  readonly #disposables: vscode.Disposable[] = [this.#item];
  readonly #later = new Throttle(
    () => void this.update(),
    () => 150,
  );
  #question = 0;
  #shown: { readonly uri: string; readonly status: FileStatus } | null = null;

  constructor(
    client: BaseLanguageClient,
    onServerChange: vscode.Event<Changed>,
    selector: vscode.DocumentSelector,
    hiding: Hiding,
  ) {
    this.#client = client;
    this.#selector = selector;
    this.#hiding = hiding;
    this.#item.name = 'Tickmark';
    this.#disposables.push(
      vscode.window.onDidChangeActiveTextEditor(() => void this.update()),
      onServerChange(() => this.#later.ask()),
      hiding.onDidChange(() => void this.update()),
    );
    void this.update();
  }

  /** What stands in the item now, or null while it is hidden. */
  get shown(): { readonly uri: string; readonly status: FileStatus; readonly text: string } | null {
    return this.#shown && { ...this.#shown, text: this.#item.text };
  }

  async update(): Promise<void> {
    this.#later.done();
    const question = ++this.#question;
    const document = vscode.window.activeTextEditor?.document;
    if (!document || vscode.languages.match(this.#selector, document) === 0) {
      this.#shown = null;
      this.#item.hide();
      return;
    }
    const uri = this.#client.code2ProtocolConverter.asUri(document.uri);
    try {
      const params: FileStatusParams = { uri };
      const status = await this.#client.sendRequest<FileStatus>(fileStatusRequest, params);
      if (question !== this.#question) return;
      this.#show(uri, status);
    } catch (error) {
      this.#client.debug(`The file's status could not be read: ${error instanceof Error ? error.message : error}`);
    }
  }

  #show(uri: string, status: FileStatus): void {
    const hidden = this.#hiding.hidden && status.article;
    const line = hidden ? hiddenLine(status) : statusLine(status);
    this.#shown = { uri, status };
    this.#item.text = line.text;
    this.#item.tooltip = tooltipOf(line.tooltip, line.offersInclusion);
    this.#item.accessibilityInformation = { label: `Tickmark: ${line.tooltip.join(' ')}` };
    this.#item.backgroundColor = line.warns ? new vscode.ThemeColor('statusBarItem.warningBackground') : undefined;
    this.#item.command = line.offersInclusion
      ? { command: 'tickmark.explainLeftAlone', title: 'Tickmark' }
      : { command: hidden ? 'tickmark.showMarks' : 'tickmark.showClaims', title: 'Tickmark' };
    this.#item.show();
  }

  dispose(): void {
    this.#later.done();
    for (const one of this.#disposables) one.dispose();
  }
}

function tooltipOf(lines: readonly string[], offersInclusion: boolean): vscode.MarkdownString {
  const tooltip = new vscode.MarkdownString(lines.map(plainMarkdown).join('\n\n'));
  if (offersInclusion) {
    tooltip.isTrusted = { enabledCommands: ['tickmark.treatAsArticle'] };
    tooltip.appendMarkdown(`\n\n[${vscode.l10n.t('Treat as an article')}](command:tickmark.treatAsArticle)`);
  }
  return tooltip;
}
