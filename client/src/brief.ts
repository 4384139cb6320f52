import * as vscode from 'vscode';

/** Milliseconds that a short message stays. */
const shownFor = 5000;

let shown: vscode.Disposable | undefined;

/**
 * Says something in the status bar for a while, in place of what was said so last. `icon`: a name of the editor's icons.
 * What it gives takes these words back, and none that were said since.
 */
export function sayBriefly(say: string, icon = 'info', milliseconds = shownFor): vscode.Disposable {
  shown?.dispose();
  shown = vscode.window.setStatusBarMessage(`$(${icon}) ${say}`, milliseconds);
  return shown;
}
