/** What a click on something said does where no article of its name is read any more: it leads to the file, or says what can be done. */
import * as vscode from 'vscode';
import { withdrawDismissalCommand } from './dismissing.ts';
import { settleRemarkCommand } from './remarks.ts';
import type { Row } from './rows.ts';

/** Command of our own: takes a lost tick back. */
export const forgetLostCommand = 'tickmark.forgetLost';
/** Command of our own, which rows without a place carry. */
export const showLostCommand = 'tickmark.showLost';

export const registerLostPlace = (): vscode.Disposable =>
  vscode.commands.registerCommand(showLostCommand, async (row: Row) => {
    const said = row.lost ?? row.remark ?? row.dismissal;
    if (!said) return;
    const file = vscode.Uri.joinPath(vscode.Uri.parse(said.ledger), '..', '..', said.file);
    const isThere = await vscode.workspace.fs.stat(file).then(
      () => true,
      () => false,
    );
    if (isThere) {
      const selection = new vscode.Range(0, 0, 0, 0);
      await vscode.window.showTextDocument(file, { selection, preview: true, preserveFocus: true });
      return;
    }
    const { say, button, command } = wayOut(row, said.file);
    if ((await vscode.window.showInformationMessage(say, button)) === button)
      await vscode.commands.executeCommand(command, row);
  });

function wayOut({ lost, remark, label }: Row, file: string): { say: string; button: string; command: string } {
  if (lost)
    return {
      say: vscode.l10n.t(
        '“{0}” stood in {1}, which is not there any more. Put the cursor on the figure it belongs to and choose “Set on the Figure at the Cursor” in its row, or take the tick back.',
        ...[lost.figure, file],
      ),
      button: vscode.l10n.t('Take It Back'),
      command: forgetLostCommand,
    };
  if (remark)
    return {
      say: vscode.l10n.t('The remark “{0}” stood in {1}, which is not there any more.', label, file),
      button: vscode.l10n.t('Settle It'),
      command: settleRemarkCommand,
    };
  return {
    say: vscode.l10n.t('“{0}” was dismissed in {1}, which is not there any more.', label, file),
    button: vscode.l10n.t('Take It Back'),
    command: withdrawDismissalCommand,
  };
}
