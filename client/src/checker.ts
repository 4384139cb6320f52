/** Who ticks: asked for at the first decision, with the name that git knows as a proposal. Nothing leaves the machine. */
import * as vscode from 'vscode';
import { userNameIn } from './gitConfig.ts';

/** Asked once, then kept in the user's settings. Undefined when nobody gave a name. */
export async function askChecker(about: vscode.Uri): Promise<string | undefined> {
  const proposed = await gitUserName(about);
  const name = await vscode.window.showInputBox({
    title: vscode.l10n.t('Who checks?'),
    prompt: proposed
      ? vscode.l10n.t(
          'Git knows you by this name; change it as it is to stand beside your ticks. Kept in tickmark.checker.',
        )
      : vscode.l10n.t('Your name or initials, as they are to stand beside your ticks. Kept in tickmark.checker.'),
    value: proposed,
    ignoreFocusOut: true,
  });
  const checker = name?.trim();
  if (!checker) return undefined;
  await vscode.workspace.getConfiguration('tickmark').update('checker', checker, vscode.ConfigurationTarget.Global);
  return checker;
}

/** The part of the built-in git extension's interface that is used here. */
interface Git {
  getAPI(version: 1): {
    getRepository(uri: vscode.Uri): { getConfig(key: string): Promise<string> } | null;
  };
}

/** As the repository around a file has it; empty if nothing is known. No program is run for it. */
async function gitUserName(about: vscode.Uri): Promise<string> {
  try {
    const extension = vscode.extensions.getExtension<Git>('vscode.git');
    const repository = extension?.isActive ? extension.exports.getAPI(1).getRepository(about) : null;
    const name = await repository?.getConfig('user.name');
    if (name?.trim()) return name.trim();
  } catch {
    // Git is turned off: its own file may still say it.
  }
  const folder = vscode.workspace.getWorkspaceFolder(about);
  if (!folder) return '';
  try {
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder.uri, '.git', 'config'));
    return userNameIn(new TextDecoder().decode(bytes));
  } catch {
    return ''; // No repository here.
  }
}
