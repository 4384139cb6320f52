/** A text in no folder can't be ticked: said before anything is asked, with the way out. */
import * as vscode from 'vscode';

export function sayNoFolder(uri: vscode.Uri): void {
  if (uri.scheme === 'untitled') {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Ticks are kept beside the articles: save this text in a folder first.'),
    );
    return;
  }
  const open = vscode.l10n.t('Open Its Folder');
  const forceNewWindow = (vscode.workspace.workspaceFolders?.length ?? 0) > 0;
  void vscode.window
    .showInformationMessage(
      vscode.l10n.t('Ticks are kept beside the articles: open the folder that holds this one.'),
      open,
    )
    .then(choice => {
      if (choice !== open) return;
      void vscode.commands.executeCommand('vscode.openFolder', vscode.Uri.joinPath(uri, '..'), { forceNewWindow });
    });
}
