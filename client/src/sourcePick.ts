import * as vscode from 'vscode';
import { sourceChoices } from './tickModel.ts';

export interface ChosenSource {
  /** Null: without one. */
  readonly source: string | null;
  /** The person wants to go on to the next open figure. */
  readonly onward: boolean;
}

/** The list that is open, for the key that accepts and goes on. */
let goOn: (() => void) | undefined;

/** `Alt+Enter` in the list, so that the same key ticks one figure after the other. */
export const registerSourceKeys = (): vscode.Disposable =>
  vscode.commands.registerCommand('tickmark.acceptSource', () => goOn?.());

/** One list: known sources, the last one used first, or what is typed. Undefined when it was left. */
export function askSource(known: readonly string[]): Promise<ChosenSource | undefined> {
  const pick = vscode.window.createQuickPick<vscode.QuickPickItem & { source: string | null }>();
  pick.title = vscode.l10n.t('Checked against which source?');
  pick.placeholder = vscode.l10n.t(
    'Type a source with its page or time, or choose one. Alt+Enter goes on to the next figure',
  );
  pick.matchOnDescription = false;
  const fill = () => {
    pick.items = sourceChoices(known, pick.value).map(({ label, source, always, kind }) => ({
      label: kind === 'none' ? vscode.l10n.t('Without a source') : label,
      ...(kind === 'new' && { description: vscode.l10n.t('new source') }),
      alwaysShow: always,
      source,
    }));
  };
  fill();
  return new Promise(resolve => {
    const accept = (onward: boolean) => {
      const chosen = pick.activeItems[0] ?? pick.selectedItems[0];
      resolve(chosen && { source: chosen.source, onward });
      pick.hide();
    };
    goOn = () => accept(true);
    void vscode.commands.executeCommand('setContext', 'tickmark.askingSource', true);
    pick.onDidChangeValue(fill);
    pick.onDidAccept(() => accept(false));
    pick.onDidHide(() => {
      resolve(undefined);
      goOn = undefined;
      void vscode.commands.executeCommand('setContext', 'tickmark.askingSource', false);
      pick.dispose();
    });
    pick.show();
  });
}
