import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { type Api, activateWith } from './activate.ts';

/** vscode.dev and other browsers: the server is a web worker and reads files through the editor. */
export async function activate(context: vscode.ExtensionContext): Promise<Api> {
  const dist = vscode.Uri.joinPath(context.extensionUri, 'dist');
  const script = vscode.Uri.joinPath(dist, 'server.web.js');
  const namesModel = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(dist, 'names.bin')).then(
    bytes => bytes,
    () => null,
  );
  return activateWith(context, {
    namesModel,
    createClient: options => new LanguageClient('tickmark', 'Tickmark', new Worker(script.toString(true)), options),
  });
}
