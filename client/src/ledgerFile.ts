/**
 * The ledger for a server without a disk, through the editor's own file system. It knows no way to add to a file, so a
 * line is added by writing all of it anew, and looked for afterwards: another window may have written in between.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { gitAttributes, ledgerFolder, ledgerPath } from '../../host/src/ledgerNames.ts';
import {
  type AppendToLedgerParams,
  appendToLedgerRequest,
  type ChangeFileParams,
  type ChangeFileResult,
  changeFileRequest,
  type ReadFileResult,
  type ReadLedgerParams,
  readLedgerRequest,
} from '../../server/src/lsp/messages.ts';

const mostTries = 5;

export function registerLedger(client: BaseLanguageClient): vscode.Disposable {
  const folderOf = (uri: string) => client.protocol2CodeConverter.asUri(uri);
  // One at a time: two of our own must not overwrite each other.
  let last: Promise<unknown> = Promise.resolve();
  return vscode.Disposable.from(
    client.onRequest<ReadFileResult, unknown>(readLedgerRequest, async ({ folder }: ReadLedgerParams) => {
      try {
        return { text: await read(folderOf(folder)) };
      } catch (error) {
        return { text: null, reason: reasonOf(error) };
      }
    }),
    client.onRequest<string | null, unknown>(appendToLedgerRequest, ({ folder, line }: AppendToLedgerParams) => {
      const work = last.then(() => append(folderOf(folder), line));
      last = work;
      return work;
    }),
    client.onRequest<ChangeFileResult, unknown>(changeFileRequest, (params: ChangeFileParams) => {
      const work = last.then(() => change(folderOf(params.folder), params));
      last = work;
      return work;
    }),
  );
}

async function read(folder: vscode.Uri, file = ledgerPath): Promise<string> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, file)));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return '';
    throw error;
  }
}

/** Null when the line is there, else why not. */
async function append(folder: vscode.Uri, line: string): Promise<string | null> {
  const { fs } = vscode.workspace;
  try {
    for (let tries = 0; tries < mostTries; tries++) {
      const before = await read(folder);
      if (before === '') await makeFolder(folder);
      const end = before === '' || before.endsWith('\n') ? '' : '\n';
      const bytes = new TextEncoder().encode(`${before}${end}${line}\n`);
      await fs.writeFile(vscode.Uri.joinPath(folder, ledgerPath), bytes);
      if ((await read(folder)).split('\n').includes(line)) return null;
    }
    return vscode.l10n.t('The tick can’t be kept: the ledger is being written to by others at once.');
  } catch (error) {
    return vscode.l10n.t('The tick can’t be kept: {0}', reasonOf(error));
  }
}

async function change(folder: vscode.Uri, { file, before, after }: ChangeFileParams): Promise<ChangeFileResult> {
  try {
    if ((await read(folder, file)) !== before) return 'stale';
    if (before === '') await makeFolder(folder);
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, file), new TextEncoder().encode(after));
    return null;
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

async function makeFolder(folder: vscode.Uri): Promise<void> {
  const { fs } = vscode.workspace;
  const inside = vscode.Uri.joinPath(folder, ledgerFolder);
  const attributes = vscode.Uri.joinPath(inside, '.gitattributes');
  await fs.createDirectory(inside);
  await fs.stat(attributes).then(undefined, () => fs.writeFile(attributes, new TextEncoder().encode(gitAttributes)));
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
