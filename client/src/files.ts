/**
 * The file system for a server that has none: in the browser, and where a folder is not on a disk. The server asks, the
 * editor's own file system answers.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { decodeText, largestFile, tooLarge } from '../../host/src/decode.ts';
import { GlobSet } from '../../host/src/globs.ts';
import {
  type FindFilesParams,
  type FindFilesResult,
  findFilesRequest,
  type ReadFileParams,
  type ReadFileResult,
  readFileRequest,
} from '../../server/src/lsp/messages.ts';

/** Enough for any newsroom; a wrong folder must not hang the editor. */
const mostFiles = 50_000;

export function registerFiles(client: BaseLanguageClient): vscode.Disposable {
  return vscode.Disposable.from(
    client.onRequest(findFilesRequest, (params: FindFilesParams, token: vscode.CancellationToken) =>
      findFiles(client, params, token),
    ),
    client.onRequest<ReadFileResult, unknown>(readFileRequest, (params: ReadFileParams) => readFile(client, params)),
  );
}

/**
 * Walks the folder with `workspace.fs`. Not `workspace.findFiles`: where no search provider is registered for a scheme,
 * which is common in the browser, it finds nothing and says nothing.
 */
async function findFiles(
  client: BaseLanguageClient,
  params: FindFilesParams,
  token: vscode.CancellationToken,
): Promise<FindFilesResult> {
  const root = client.protocol2CodeConverter.asUri(params.folder);
  const include = new GlobSet(params.include);
  const exclude = new GlobSet(params.exclude);
  const found: string[] = [];
  const folders: { readonly uri: vscode.Uri; readonly path: string }[] = [{ uri: root, path: '' }];
  for (let folder = folders.pop(); folder && found.length < mostFiles; folder = folders.pop()) {
    if (token.isCancellationRequested) break;
    let entries: [string, vscode.FileType][];
    try {
      entries = await vscode.workspace.fs.readDirectory(folder.uri);
    } catch {
      continue; // No permission, or gone since: the rest is still read.
    }
    for (const [name, type] of entries) {
      const path = folder.path === '' ? name : `${folder.path}/${name}`;
      const uri = vscode.Uri.joinPath(folder.uri, name);
      // Links to folders are not followed: they may lead in a circle.
      if (type === vscode.FileType.Directory) {
        if (include.mayEnter(name) && !exclude.hasFolder(path)) folders.push({ uri, path });
      } else if ((type & vscode.FileType.File) !== 0 && include.has(path) && !exclude.has(path)) {
        found.push(client.code2ProtocolConverter.asUri(uri));
      }
    }
  }
  return found.sort();
}

async function readFile(client: BaseLanguageClient, params: ReadFileParams): Promise<ReadFileResult> {
  const uri = client.protocol2CodeConverter.asUri(params.uri);
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > largestFile) return { text: null, reason: tooLarge(size) };
    const decoded = decodeText(await vscode.workspace.fs.readFile(uri));
    return 'text' in decoded ? decoded : { text: null, reason: decoded.reason };
  } catch (error) {
    const missing = error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
    return { text: null, missing, reason: `It can't be read: ${error instanceof Error ? error.message : error}` };
  }
}
