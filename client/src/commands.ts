import * as vscode from 'vscode';
import { type ShowClaimsParams, showClaimsCommand } from '../../server/src/lsp/messages.ts';
import type { ClaimsView } from './claimsView.ts';
import { includePattern } from './includePattern.ts';
import type { OverviewStore } from './overviewStore.ts';
import type { Scope } from './rows.ts';
import type { StatusItem } from './status.ts';
import { isOpen } from './tickModel.ts';

const scopeKey = 'tickmark.scope';
const onlyOpenKey = 'tickmark.onlyOpen';

/** The scope that the user chose last in this workspace. */
export function storedScope(context: vscode.ExtensionContext): Scope {
  return context.workspaceState.get<Scope>(scopeKey) ?? 'folder';
}

/** Whether the user wanted to see open claims alone. */
export function storedOnlyOpen(context: vscode.ExtensionContext): boolean {
  return context.workspaceState.get<boolean>(onlyOpenKey) ?? false;
}

export function registerCommands(
  context: vscode.ExtensionContext,
  store: OverviewStore,
  status: StatusItem,
  claims: ClaimsView,
): vscode.Disposable {
  const setScope = async (scope: Scope) => {
    store.setScope(scope);
    await context.workspaceState.update(scopeKey, scope);
    await setContext(store);
  };
  const setOnlyOpen = async (onlyOpen: boolean) => {
    store.setOnlyOpen(onlyOpen);
    await context.workspaceState.update(onlyOpenKey, onlyOpen);
    await setContext(store);
  };
  const setFilter = async (filter: string) => {
    store.setFilter(filter);
    await setContext(store);
  };
  void setContext(store);
  return vscode.Disposable.from(
    vscode.commands.registerCommand(showClaimsCommand, async (wanted?: ShowClaimsParams) => {
      await vscode.commands.executeCommand('tickmark.claims.focus');
      if (!wanted?.uri) return;
      store.setArticle(wanted.uri);
      // What was counted is to be in sight.
      await setFilter('');
      if (!wanted.state || !isOpen(wanted.state)) await setOnlyOpen(false);
      await setScope('article');
      await store.refresh();
      if (!wanted.state || (await claims.reveal(wanted.state))) return;
      // All that differ are settled.
      await setOnlyOpen(false);
      await claims.reveal(wanted.state);
    }),
    vscode.commands.registerCommand('tickmark.showTopics', () =>
      vscode.commands.executeCommand('tickmark.topics.focus'),
    ),
    vscode.commands.registerCommand('tickmark.refresh', async () => {
      await Promise.all([store.refresh(), status.update()]);
    }),
    vscode.commands.registerCommand('tickmark.scopeToArticle', () => setScope('article')),
    vscode.commands.registerCommand('tickmark.scopeToFolder', () => setScope('folder')),
    vscode.commands.registerCommand('tickmark.showOnlyOpen', () => setOnlyOpen(true)),
    vscode.commands.registerCommand('tickmark.showSettledToo', () => setOnlyOpen(false)),
    vscode.commands.registerCommand('tickmark.filter', async (words?: unknown) => {
      const filter = typeof words === 'string' ? words : await askForFilter(store);
      if (filter !== undefined) await setFilter(filter.trim());
    }),
    vscode.commands.registerCommand('tickmark.clearFilter', () => setFilter('')),
    vscode.commands.registerCommand('tickmark.treatAsArticle', treatAsArticle),
    vscode.commands.registerCommand('tickmark.explainLeftAlone', () => explainLeftAlone(status)),
  );
}

async function setContext(store: OverviewStore): Promise<void> {
  await vscode.commands.executeCommand('setContext', 'tickmark.scope', store.scope);
  await vscode.commands.executeCommand('setContext', 'tickmark.filtered', store.filter !== '');
  await vscode.commands.executeCommand('setContext', 'tickmark.onlyOpen', store.onlyOpen);
}

function askForFilter(store: OverviewStore): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Filter claims and topics'),
    prompt: vscode.l10n.t('Rows that contain all of these words. Empty shows everything.'),
    placeHolder: vscode.l10n.t('a figure, a name, a file…'),
    value: store.filter,
  });
}

/** Why a file is left alone, and what can be done about it. */
async function explainLeftAlone(status: StatusItem): Promise<void> {
  const shown = status.shown;
  if (!shown || shown.status.article) return;
  const include = vscode.l10n.t('Treat as an article');
  const settings = vscode.l10n.t('Open the settings for included and excluded files');
  const choice = await vscode.window.showQuickPick([include, settings], {
    title: vscode.l10n.t('Tickmark leaves this file alone'),
    placeHolder: shown.status.reason,
  });
  if (choice === include) await treatAsArticle();
  else if (choice === settings) await vscode.commands.executeCommand('workbench.action.openSettings', 'tickmark.');
}

/** Adds the active file to `tickmark.alwaysInclude` of its folder, or of the user when it lies in none. */
async function treatAsArticle(): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (!document) return;
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  const several = (vscode.workspace.workspaceFolders?.length ?? 0) > 1;
  const target = !folder
    ? vscode.ConfigurationTarget.Global
    : several
      ? vscode.ConfigurationTarget.WorkspaceFolder
      : vscode.ConfigurationTarget.Workspace;
  const configuration = vscode.workspace.getConfiguration('tickmark', document.uri);
  const patterns = configuration.get<readonly string[]>('alwaysInclude', []);
  const pattern = includePattern(document.uri.path, folder?.uri.path ?? null);
  if (!patterns.includes(pattern)) await configuration.update('alwaysInclude', [...patterns, pattern], target);
}
