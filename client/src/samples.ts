/** “Open the Sample Articles”: a copy of them, so that trying things out leaves the extension itself alone. */
import * as vscode from 'vscode';

export function registerSamples(context: vscode.ExtensionContext): vscode.Disposable {
  return vscode.commands.registerCommand('tickmark.openSamples', async () => {
    const shipped = vscode.Uri.joinPath(context.extensionUri, 'samples');
    const copy = vscode.Uri.joinPath(context.globalStorageUri, 'samples');
    const { fs } = vscode.workspace;
    await fs.createDirectory(copy);
    for (const [name] of await fs.readDirectory(shipped)) {
      const [from, to] = [vscode.Uri.joinPath(shipped, name), vscode.Uri.joinPath(copy, name)];
      // What somebody has worked on stays.
      await fs.copy(from, to, { overwrite: false }).then(undefined, () => {});
    }
    const forceNewWindow = (vscode.workspace.workspaceFolders?.length ?? 0) > 0;
    await vscode.commands.executeCommand('vscode.openFolder', copy, { forceNewWindow });
  });
}
