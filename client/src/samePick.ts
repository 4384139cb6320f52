/** Where other places say the same as a figure: here only, or there too? */
import * as vscode from 'vscode';
import type { OpenPlaces } from '../../server/src/lsp/messages.ts';
import { isKeyHeld } from './heldKey.ts';

/** The question that is open. */
let goOn: (() => Thenable<unknown>) | undefined;

/** `Alt+Enter` in the question takes the row, and goes on to the next figure. */
export const registerPlaceKeys = (): vscode.Disposable =>
  vscode.commands.registerCommand('tickmark.acceptPlaces', () => (isKeyHeld() ? undefined : goOn?.()));

/** The row that `Alt+Enter` takes while the question is open. */
const acceptRow = 'workbench.action.acceptSelectedQuickOpenItem';

/**
 * “Here only” comes first: a tick is somebody's word that they looked, and the other places come up by themselves. Undefined
 * when it was left.
 */
export async function askEverywhere(
  places: OpenPlaces,
  figure: string,
  isTick: boolean,
): Promise<{ everywhere: boolean; onward: boolean } | undefined> {
  const { l10n } = vscode;
  const all = places.count + 1;
  let onward = false;
  const accept = () => {
    onward = true;
    return vscode.commands.executeCommand(acceptRow);
  };
  goOn = accept;
  const asking = (is: boolean): Thenable<unknown> =>
    vscode.commands.executeCommand('setContext', 'tickmark.askingPlaces', is);
  void asking(true);
  try {
    const chosen = await vscode.window.showQuickPick(
      [
        { label: isTick ? l10n.t('Tick here only') : l10n.t('Decide here only'), everywhere: false },
        {
          label: isTick
            ? l10n.t('Tick all {0} places that say the same: here, {1}', all, places.names)
            : l10n.t('Decide in all {0} places that say the same: here, {1}', all, places.names),
          detail: places.sentences.join('  ·  '),
          everywhere: true,
        },
      ],
      { title: l10n.t('“{0}”: the same stands elsewhere', figure), placeHolder: l10n.t('Enter: here only') },
    );
    return chosen && { everywhere: chosen.everywhere, onward };
  } finally {
    // Another question may have come in the place of this one.
    if (goOn === accept) {
      goOn = undefined;
      void asking(false);
    }
  }
}
