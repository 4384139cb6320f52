/** What disagrees, to look at: “Explain This Figure” as a page of its own, and the other figure beside this one. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type CompareParams,
  compareCommand,
  type ExplainParams,
  type Explanation,
  explainCommand,
  explainRequest,
} from '../../server/src/lsp/messages.ts';
import { sayBriefly } from './brief.ts';
import { explainPage } from './explainPage.ts';
import { newNonce } from './nonce.ts';
import type { Row } from './rows.ts';

export function registerExplain(client: BaseLanguageClient): vscode.Disposable {
  const page = new ExplanationPanel();
  /** From the cursor, from a row of the sidebar, or from a code action, which names the place. */
  const explain = async (asked?: Row | ExplainParams) => {
    const place = asked && 'range' in asked ? asked : asked?.claim?.location;
    const params: ExplainParams | undefined = place ?? atCursor(client);
    if (!params) return;
    const found = await client.sendRequest<Explanation | null>(explainRequest, params);
    if (found) page.show(found);
    else sayBriefly(vscode.l10n.t('No figure stands at the cursor.'));
  };
  return vscode.Disposable.from(
    page,
    vscode.commands.registerCommand(explainCommand, explain),
    vscode.commands.registerCommand(compareCommand, ({ uri, range }: CompareParams) =>
      vscode.window.showTextDocument(client.protocol2CodeConverter.asUri(uri), {
        viewColumn: page.isActive ? vscode.ViewColumn.One : vscode.ViewColumn.Beside,
        selection: client.protocol2CodeConverter.asRange(range),
      }),
    ),
  );
}

/** One panel beside the text; each explanation takes the place of the one before. */
class ExplanationPanel implements vscode.Disposable {
  #panel: vscode.WebviewPanel | undefined;

  /** The person is in the page and not in a text. */
  get isActive(): boolean {
    return this.#panel?.active ?? false;
  }

  show(explanation: Explanation): void {
    this.#panel ??= this.#open();
    this.#panel.title = explanation.title;
    this.#panel.webview.html = explainPage(explanation, newNonce());
    this.#panel.reveal();
  }

  #open(): vscode.WebviewPanel {
    const panel = vscode.window.createWebviewPanel('tickmark.explanation', '', vscode.ViewColumn.Beside, {
      enableCommandUris: [compareCommand],
      enableFindWidget: true,
      localResourceRoots: [],
    });
    panel.onDidDispose(() => {
      this.#panel = undefined;
    });
    return panel;
  }

  dispose(): void {
    this.#panel?.dispose();
  }
}

function atCursor({ code2ProtocolConverter }: BaseLanguageClient): ExplainParams | undefined {
  const editor = vscode.window.activeTextEditor;
  return (
    editor && {
      uri: code2ProtocolConverter.asUri(editor.document.uri),
      range: code2ProtocolConverter.asRange(editor.selection),
    }
  );
}
