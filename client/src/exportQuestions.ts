/** What “Export…” asks about. */
import * as vscode from 'vscode';
import type { ExportParams } from '../../server/src/lsp/messages.ts';
import { type ExportChoice, exportChoices, suggestedName } from './exportModel.ts';

export function askFormat(): Thenable<ExportChoice | undefined> {
  const items = exportChoices.map(choice => ({
    ...choice,
    label: vscode.l10n.t(choice.title),
    detail: vscode.l10n.t(choice.use),
  }));
  return vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Export'),
    placeHolder: vscode.l10n.t('In which form?'),
    matchOnDetail: true,
  });
}

export async function askScope(
  article: string | null,
  folder: vscode.WorkspaceFolder | undefined,
): Promise<ExportParams['scope'] | undefined> {
  if (!article) return 'folder';
  if (!folder) return 'article';
  const name = decodeURIComponent(article.slice(article.lastIndexOf('/') + 1));
  const items = [
    { label: vscode.l10n.t('This article'), description: name, scope: 'article' as const },
    { label: vscode.l10n.t('The whole folder'), description: folder.name, scope: 'folder' as const },
  ];
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Export what?') }))?.scope;
}

/** Empty for none. */
export function askUrl(): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Where are the reviews published?'),
    prompt: vscode.l10n.t('The address of the page, which search engines ask for. Empty leaves it out.'),
    placeHolder: 'https://…',
    validateInput: value =>
      value === '' || /^https?:\/\/[^\s/]+/i.test(value)
        ? null
        : vscode.l10n.t('Write it as https://example.org/reviews.'),
  });
}

export async function askTarget(
  choice: ExportChoice,
  inside: vscode.Uri,
  uri: string,
  scope: ExportParams['scope'],
): Promise<vscode.Uri | undefined> {
  if (choice.folder) {
    const [folder] =
      (await vscode.window.showOpenDialog({
        canSelectFiles: false,
        canSelectFolders: true,
        defaultUri: inside,
        title: vscode.l10n.t('A folder for the files of brat'),
        openLabel: vscode.l10n.t('Export Here'),
      })) ?? [];
    return folder;
  }
  return vscode.window.showSaveDialog({
    defaultUri: vscode.Uri.joinPath(inside, suggestedName(choice, scope === 'article' ? uri : null)),
    filters: { [choice.title]: [choice.ending] },
    title: vscode.l10n.t('Export'),
    saveLabel: vscode.l10n.t('Export'),
  });
}
