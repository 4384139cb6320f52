import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Api } from '../../../client/src/activate.ts';
import type { Row } from '../../../client/src/rows.ts';

export function folder(): vscode.Uri {
  return vscode.workspace.workspaceFolders![0]!.uri;
}

export const file = (path: string): vscode.Uri => vscode.Uri.joinPath(folder(), path);

export async function open(path: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(file(path)));
}

export async function extension(): Promise<Api> {
  const found = vscode.extensions.getExtension<Api>('tickmark.tickmark');
  assert.ok(found, 'the extension is not there');
  return found.activate();
}

/** Waits until something is so, and says what was awaited when it never is. */
export async function until<T>(
  what: string,
  question: () => T | Promise<T>,
  timeout = 15_000,
): Promise<Exclude<T, null | undefined | false>> {
  const end = Date.now() + timeout;
  for (;;) {
    const answer = await question();
    if (answer) return answer as Exclude<T, null | undefined | false>;
    if (Date.now() > end) throw new Error(`Waited ${timeout / 1000} s in vain: ${what}`);
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}

/** Closes an unsaved text, and waits until it is gone: the next one may get its name. */
export async function discard(document: vscode.TextDocument): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await until('the text is closed', () => document.isClosed);
}

/** The place of some words in a document; `at` counts from the beginning of the words. */
export function place(document: vscode.TextDocument, words: string, at = 1): vscode.Position {
  const offset = document.getText().indexOf(words);
  assert.notEqual(offset, -1, `“${words}” is not in ${document.uri}`);
  return document.positionAt(offset + at);
}

export const findings = (uri: vscode.Uri, code?: string): vscode.Diagnostic[] =>
  vscode.languages
    .getDiagnostics(uri)
    .filter(one => one.source === 'tickmark' && (code === undefined || codeOf(one) === code));

export function codeOf(diagnostic: vscode.Diagnostic): string {
  const { code } = diagnostic;
  return String(typeof code === 'object' && code !== null ? code.value : code);
}

export async function hoverText(uri: vscode.Uri, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, position);
  return hovers
    .flatMap(hover => hover.contents)
    .map(part => (typeof part === 'string' ? part : part.value))
    .join('\n');
}

/** All rows below some, and these themselves. */
export function* everyRow(rows: readonly Row[]): Generator<Row> {
  for (const row of rows) {
    yield row;
    if (row.children) yield* everyRow(row.children());
  }
}

/** `Differ 2 > bridge.txt 1 > €12.4 million`: the tree in one line a leaf. */
export function leaves(rows: readonly Row[], above = ''): string[] {
  return rows.flatMap(row => {
    const path = above === '' ? row.label : `${above} > ${row.label}`;
    return row.children ? leaves(row.children(), path) : [path];
  });
}

export async function set(setting: string, value: unknown): Promise<void> {
  await vscode.workspace
    .getConfiguration('tickmark', folder())
    .update(setting, value, vscode.ConfigurationTarget.Workspace);
}
