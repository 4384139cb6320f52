/** “Explain This Figure”: what a figure was compared with and why it did or did not match, as a page of its own. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type ExplainParams, type Explanation, explainRequest } from '../../server/src/lsp/messages.ts';
import type { Row } from './rows.ts';

const scheme = 'tickmark-why';

export function registerExplain(client: BaseLanguageClient): vscode.Disposable {
  const pages = new Map<string, string>();
  const explain = async (row?: Row) => {
    const editor = vscode.window.activeTextEditor;
    const params: ExplainParams | undefined =
      row?.claim?.location ??
      (editor && {
        uri: client.code2ProtocolConverter.asUri(editor.document.uri),
        range: client.code2ProtocolConverter.asRange(editor.selection),
      });
    if (!params) return;
    const found = await client.sendRequest<Explanation | null>(explainRequest, params);
    if (!found) {
      vscode.window.setStatusBarMessage(`$(info) ${vscode.l10n.t('No figure stands at the cursor.')}`, 5000);
      return;
    }
    const page = vscode.Uri.from({ scheme, path: `/${found.title.replace(/[\\/]/g, ' ')}.md` });
    pages.set(page.toString(), found.markdown);
    changed.fire(page);
    await show(page);
  };
  const changed = new vscode.EventEmitter<vscode.Uri>();
  return vscode.Disposable.from(
    changed,
    vscode.workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: uri => pages.get(uri.toString()) ?? '',
    }),
    vscode.commands.registerCommand('tickmark.explainFigure', explain),
  );
}

/** As a preview where the editor has one for Markdown, else as text. */
async function show(page: vscode.Uri): Promise<void> {
  const commands = await vscode.commands.getCommands(true);
  if (commands.includes('markdown.showPreviewToSide'))
    await vscode.commands.executeCommand('markdown.showPreviewToSide', page);
  else await vscode.window.showTextDocument(page, { viewColumn: vscode.ViewColumn.Beside, preview: true });
}
