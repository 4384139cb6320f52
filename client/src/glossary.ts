/** The quick fixes of names write into the glossary, which nobody sees: what they wrote, and the way there. */
import * as vscode from 'vscode';
import { glossaryPath } from '../../host/src/ledgerNames.ts';
import { type AddNameParams, addNameCommand } from '../../server/src/lsp/messages.ts';
import { addedPlace, addedWords } from './glossaryModel.ts';

/** To be told of each command that was carried out. */
export function nameAdded(command: string, params: object): void {
  if (command === addNameCommand) void offer(params as AddNameParams);
}

async function offer(added: AddNameParams): Promise<void> {
  const open = vscode.l10n.t('Open Glossary');
  if ((await vscode.window.showInformationMessage(addedWords(added), open)) !== open) return;
  const folder = vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(added.uri));
  if (!folder) return;
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, glossaryPath));
  const { start, end } = addedPlace(document.getText(), added);
  const selection = new vscode.Range(document.positionAt(start), document.positionAt(end));
  await vscode.window.showTextDocument(document, { selection });
}
