import * as vscode from 'vscode';

/** Milliseconds after which somebody who has pressed a key is told what they wait for. */
const patience = 400;

/** Says in the status bar that the answer is on its way, if it does not come at once: until then keys go to the text. */
export function askedFor<T>(answer: Promise<T>): Promise<T> {
  const come = answer.then(
    () => undefined,
    () => undefined,
  );
  const timer = setTimeout(() => {
    const say = vscode.l10n.t('Tickmark is still reading, and will answer when it has…');
    vscode.window.setStatusBarMessage(`$(loading~spin) ${say}`, come);
  }, patience);
  void come.then(() => clearTimeout(timer));
  return answer;
}
