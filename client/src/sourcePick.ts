import * as vscode from 'vscode';
import { sourceChoices } from './tickModel.ts';

/** One list: known sources, the last one used first, or what is typed. Null for none, undefined when it was left. */
export function askSource(known: readonly string[]): Promise<string | null | undefined> {
  const pick = vscode.window.createQuickPick<vscode.QuickPickItem & { source: string | null }>();
  pick.title = vscode.l10n.t('Checked against which source?');
  pick.placeholder = vscode.l10n.t('Type a source, with its page or time, or choose one');
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
    pick.onDidChangeValue(fill);
    pick.onDidAccept(() => {
      const chosen = pick.selectedItems[0] ?? pick.activeItems[0];
      resolve(chosen?.source);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}
