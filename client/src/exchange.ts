/** What “Export…” and “Import…” have in common: what is meant, and how work is shown. */
import * as vscode from 'vscode';
import { type BaseLanguageClient, LSPErrorCodes, ResponseError } from 'vscode-languageclient';
import { ledgerPath } from '../../host/src/ledgerNames.ts';
import type { ExportParams } from '../../server/src/lsp/messages.ts';

/** What commands of other views and tests can say beforehand; nothing is asked about that. */
export interface Given {
  readonly uri?: string;
  readonly scope?: ExportParams['scope'];
  readonly format?: string;
  readonly url?: string;
  /** A file, for brat a folder. */
  readonly target?: string;
  /** Files to be imported. */
  readonly files?: readonly string[];
}

export const folderOf = (client: BaseLanguageClient, uri: string): vscode.WorkspaceFolder | undefined =>
  vscode.workspace.getWorkspaceFolder(client.protocol2CodeConverter.asUri(uri));
/** An address that lies in a folder whatever the folder holds. */
export const inFolder = (client: BaseLanguageClient, folder: vscode.WorkspaceFolder): string =>
  client.code2ProtocolConverter.asUri(vscode.Uri.joinPath(folder.uri, ledgerPath));
/** The person thought better of it while work went on. */
export const isCancelled = (error: unknown): boolean =>
  error instanceof vscode.CancellationError ||
  (error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled);
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Asked where there are several; says so where there is none. Nothing for a single article. */
export async function askFolder(scope: ExportParams['scope']): Promise<vscode.WorkspaceFolder | undefined> {
  if (scope === 'article') return undefined;
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length > 1)
    return vscode.window.showWorkspaceFolderPick({ placeHolder: vscode.l10n.t('Of which folder?') });
  if (folders.length === 0)
    void vscode.window.showInformationMessage(vscode.l10n.t('Open the folder of the articles first.'));
  return folders[0];
}

/** Shows that work goes on, once it has taken a second. */
export async function whileWorking<T>(
  title: string,
  work: (token: vscode.CancellationToken) => Thenable<T>,
): Promise<T> {
  const cancel = new vscode.CancellationTokenSource();
  const working = Promise.resolve(work(cancel.token));
  const slow = new Promise<'slow'>(resolve => setTimeout(() => resolve('slow'), 1000));
  const first = await Promise.race([
    working.then(
      () => 'done' as const,
      () => 'done' as const,
    ),
    slow,
  ]);
  if (first === 'done') return working;
  const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
  return vscode.window.withProgress(options, (_, token) => {
    token.onCancellationRequested(() => cancel.cancel());
    return working;
  });
}
