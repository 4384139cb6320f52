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
import type { Row } from './rows.ts';

const scheme = 'tickmark-why';

export function registerExplain(client: BaseLanguageClient): vscode.Disposable {
  const pages = new Map<string, string>();
  /** From the cursor, from a row of the sidebar, or from a code action, which names the place. */
  const explain = async (asked?: Row | ExplainParams) => {
    const place = asked && 'range' in asked ? asked : asked?.claim?.location;
    const params: ExplainParams | undefined = place ?? atCursor(client);
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
    vscode.commands.registerCommand(explainCommand, explain),
    vscode.commands.registerCommand(compareCommand, ({ uri, range }: CompareParams) =>
      vscode.window.showTextDocument(client.protocol2CodeConverter.asUri(uri), {
        viewColumn: vscode.ViewColumn.Beside,
        selection: client.protocol2CodeConverter.asRange(range),
      }),
    ),
  );
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

/**
 * As a preview where the editor has one for Markdown, else as text. It is tried rather than looked up: the editor's own
 * extension, and with it the command, wakes only when it is called.
 */
async function show(page: vscode.Uri): Promise<void> {
  try {
    await vscode.commands.executeCommand('markdown.showPreviewToSide', page);
  } catch {
    await vscode.window.showTextDocument(page, { viewColumn: vscode.ViewColumn.Beside, preview: true });
  }
}
