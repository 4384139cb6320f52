/** What a row of the Sources tree leads to: the source itself, and its entry in the list. */
import * as vscode from 'vscode';
import type { Row } from './rows.ts';

export const registerSourceCommands = (): vscode.Disposable =>
  vscode.Disposable.from(
    vscode.commands.registerCommand('tickmark.openSource', (row?: Row) => openSource(row?.source?.address)),
    vscode.commands.registerCommand('tickmark.goToSource', (row?: Row) => goTo(row?.source?.location)),
  );

/** A page goes to the browser, which the editor asks about first; a file of the folder to the editor. */
async function openSource(address: string | null | undefined): Promise<void> {
  if (!address) return;
  const uri = vscode.Uri.parse(address, true);
  if (uri.scheme === 'http' || uri.scheme === 'https') await vscode.env.openExternal(uri);
  else await vscode.commands.executeCommand('vscode.open', uri);
}

async function goTo(place: Row['target'] | undefined): Promise<void> {
  if (!place) return;
  const { start, end } = place.range;
  const selection = new vscode.Range(start.line, start.character, end.line, end.character);
  await vscode.window.showTextDocument(vscode.Uri.parse(place.uri), { selection });
}
