/** What a click on a lost tick does where no article of its name is read any more: it leads to the file, or says what can be done. */
import * as vscode from 'vscode';
import type { LostRow } from '../../server/src/lsp/messages.ts';

/** Command of our own: takes a lost tick back. */
export const forgetLostCommand = 'tickmark.forgetLost';

/** A choice in the tree is a click or Enter; the arrows alone choose nothing. */
export function leadToLost(view: vscode.TreeView<{ readonly lost?: LostRow }>): vscode.Disposable {
  return view.onDidChangeSelection(async ({ selection }) => {
    const [row] = selection;
    const lost = selection.length === 1 ? row?.lost : undefined;
    if (!row || !lost || lost.location) return;
    const file = vscode.Uri.joinPath(vscode.Uri.parse(lost.ledger), '..', '..', lost.file);
    const isThere = await vscode.workspace.fs.stat(file).then(
      () => true,
      () => false,
    );
    if (isThere) {
      const selection = new vscode.Range(0, 0, 0, 0);
      await vscode.window.showTextDocument(file, { selection, preview: true, preserveFocus: true });
      return;
    }
    const forget = vscode.l10n.t('Take It Back');
    const say = vscode.l10n.t(
      '“{0}” stood in {1}, which is not there any more. Put the cursor on the figure it belongs to and choose “Set on the Figure at the Cursor” in its row, or take the tick back.',
      ...[lost.figure, lost.file],
    );
    const choice = await vscode.window.showInformationMessage(say, forget);
    if (choice === forget) await vscode.commands.executeCommand(forgetLostCommand, row);
  });
}
