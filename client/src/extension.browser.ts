import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { type Api, activateWith } from './activate.ts';

/** vscode.dev and other browsers: the server is a web worker and reads files through the editor. */
export function activate(context: vscode.ExtensionContext): Promise<Api> {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.web.js');
  return activateWith(context, {
    serverReadsFiles: false,
    createClient: options => new LanguageClient('tickmark', 'Tickmark', new Worker(script.toString(true)), options),
  });
}
