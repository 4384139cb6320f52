/** What a person notes of a decision, and how it was checked: short questions, each of which Enter passes over. */
import * as vscode from 'vscode';
import { acceptedMethod, type MethodChoice, methodChoices, noteQuestion } from './noteModel.ts';

/** What is right, or what was tried, for a figure that may not stand. Undefined when it was left. */
export function askWhy(state: string, about: string, stands: string): Thenable<string | undefined> {
  const wrong = noteQuestion(state) === 'right';
  return vscode.window.showInputBox({
    title: wrong
      ? vscode.l10n.t('Wrong: {0}. What is right?', about)
      : vscode.l10n.t('Can’t be verified: {0}. What was tried?', about),
    prompt:
      stands === ''
        ? vscode.l10n.t('Stands as a note in the ledger and on the sheet. Enter alone leaves it out.')
        : vscode.l10n.t('Stands as a note in the ledger and on the sheet. Enter alone keeps it.'),
    value: stands,
    ignoreFocusOut: true,
  });
}

/** The first of two questions. Undefined when it was left. */
export const askNote = (about: string, stands: string): Thenable<string | undefined> =>
  vscode.window.showInputBox({
    title: vscode.l10n.t('Note on {0} (1 of 2)', about),
    prompt: vscode.l10n.t('Stands beside the decision, in the ledger and on the sheet.'),
    value: stands,
    ignoreFocusOut: true,
  });

/** The second: what stands, what was used before, the usual ones, or what is typed. Undefined when it was left. */
export function askMethod(about: string, stands: string, used: readonly string[]): Promise<string | undefined> {
  const pick = vscode.window.createQuickPick<vscode.QuickPickItem & { choice: MethodChoice }>();
  pick.title = vscode.l10n.t('Note on {0} (2 of 2)', about);
  pick.placeholder = vscode.l10n.t('How it was checked, for the sheet; words of your own too');
  pick.ignoreFocusOut = true;
  const fill = () => {
    pick.items = methodChoices(stands, used, pick.value).map(choice => ({
      ...shown(choice),
      alwaysShow: choice.kind === 'typed',
      choice,
    }));
  };
  fill();
  return new Promise(resolve => {
    pick.onDidChangeValue(fill);
    pick.onDidAccept(() => {
      resolve(acceptedMethod(pick.activeItems[0]?.choice, pick.value));
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

function shown({ method, kind }: MethodChoice): { label: string; description?: string } {
  if (kind === 'none') return { label: vscode.l10n.t('No method') };
  if (kind === 'stands') return { label: method, description: vscode.l10n.t('as it is') };
  return kind === 'typed' ? { label: method, description: vscode.l10n.t('as typed') } : { label: method };
}
