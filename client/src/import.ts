/** “Import…”: what other programs have made of an export. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { decodeText } from '../../host/src/decode.ts';
import { type ImportParams, type ImportResult, importRequest } from '../../server/src/lsp/messages.ts';
import { sayBriefly } from './brief.ts';
import { askFolder, folderOf, type Given, inFolder, isCancelled, reasonOf, whileWorking } from './exchange.ts';
import { importLines, importSummary } from './exportModel.ts';

export async function importFiles(
  client: BaseLanguageClient,
  articleInView: () => string | null,
  given: Given,
): Promise<void> {
  const article = given.uri ?? articleInView();
  const folder = (article ? folderOf(client, article) : undefined) ?? (await askFolder('folder'));
  if (!folder) return;
  const chosen = given.files?.map(one => vscode.Uri.parse(one)) ?? (await askFiles(folder.uri));
  if (!chosen || chosen.length === 0) return;
  try {
    const files = await readAll(folder.uri, chosen);
    const params: ImportParams = { uri: inFolder(client, folder), files, dryRun: true };
    const ask = (dryRun: boolean) =>
      whileWorking(vscode.l10n.t('Importing…'), token =>
        client.sendRequest<ImportResult>(importRequest, { ...params, dryRun }, token),
      );
    const found = await ask(true);
    if (found.added.length === 0) {
      void vscode.window.showInformationMessage(vscode.l10n.t('There is nothing to add.'), {
        modal: true,
        detail: importLines(found).join('\n'),
      });
      return;
    }
    const add = vscode.l10n.t('Add to the Ledger');
    const answer = given.files
      ? add
      : await vscode.window.showInformationMessage(
          importSummary(found),
          { modal: true, detail: importLines(found).join('\n') },
          add,
        );
    if (answer !== add) return;
    const done = await ask(false);
    sayBriefly(importSummary(done), 'check', 8000);
  } catch (error) {
    if (isCancelled(error)) return;
    void vscode.window.showErrorMessage(vscode.l10n.t('Nothing could be imported: {0}', reasonOf(error)));
  }
}

const askFiles = (inside: vscode.Uri): Thenable<readonly vscode.Uri[] | undefined> =>
  vscode.window.showOpenDialog({
    canSelectMany: true,
    defaultUri: inside,
    filters: { [vscode.l10n.t('Web Annotations and brat standoff')]: ['jsonld', 'json', 'ann'] },
    title: vscode.l10n.t('Import'),
    openLabel: vscode.l10n.t('Import'),
  });

/** Files by their path in the folder; the text that annotations of brat count in comes with them. */
async function readAll(folder: vscode.Uri, chosen: readonly vscode.Uri[]): Promise<{ name: string; text: string }[]> {
  const files: { name: string; text: string }[] = [];
  const read = async (uri: vscode.Uri): Promise<void> => {
    const decoded = decodeText(await vscode.workspace.fs.readFile(uri));
    if (!('text' in decoded)) throw new Error(`${uri.path}: ${decoded.reason}`);
    const inside = uri.scheme === folder.scheme && uri.path.startsWith(`${folder.path}/`);
    const name = inside ? uri.path.slice(folder.path.length + 1) : uri.path.slice(uri.path.lastIndexOf('/') + 1);
    files.push({ name, text: decoded.text });
  };
  for (const uri of chosen) {
    await read(uri);
    if (!uri.path.endsWith('.ann')) continue;
    const beside = uri.with({ path: uri.path.replace(/\.ann$/, '.txt') });
    if (!chosen.some(one => one.path === beside.path)) await read(beside).catch(() => undefined);
  }
  return files;
}
