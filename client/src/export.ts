/** “Export…” and “Import…”: the fact sheet and its kin as files. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { decodeText } from '../../host/src/decode.ts';
import { type ExportParams, type ExportResult, exportRequest } from '../../server/src/lsp/messages.ts';
import { askFolder, folderOf, type Given, inFolder, isCancelled, reasonOf, whileWorking } from './exchange.ts';
import { exportChoices } from './exportModel.ts';
import { askFormat, askScope, askTarget, askUrl } from './exportQuestions.ts';
import { importFiles } from './import.ts';

export function registerExport(client: BaseLanguageClient, articleInView: () => string | null): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('tickmark.export', (given?: Given) =>
      exportSheet(client, articleInView, given ?? {}),
    ),
    vscode.commands.registerCommand('tickmark.import', (given?: Given) =>
      importFiles(client, articleInView, given ?? {}),
    ),
  );
}

async function exportSheet(
  client: BaseLanguageClient,
  articleInView: () => string | null,
  given: Given,
): Promise<void> {
  const article = given.uri ?? articleInView();
  const around = article ? folderOf(client, article) : undefined;
  if (!article && !vscode.workspace.workspaceFolders?.length) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open an article or a folder of articles first.'));
    return;
  }
  const choice = exportChoices.find(({ format }) => format === given.format) ?? (await askFormat());
  if (!choice) return;
  const scope = given.scope ?? (await askScope(article, around));
  if (!scope) return;
  const url = choice.format === 'claimreview' ? (given.url ?? (await askUrl())) : undefined;
  if (choice.format === 'claimreview' && url === undefined) return;
  // The folder of the article has been named, by a question or by who asked for this; the desk shows all folders.
  const folder = around && (scope === 'article' || given.uri || !given.scope) ? around : await askFolder(scope);
  const uri = scope === 'article' && article ? article : folder && inFolder(client, folder);
  if (!uri) return;
  const params: ExportParams = { uri, scope, format: choice.format, ...(url && { url }) };
  const inside = given.target ? undefined : (folder?.uri ?? parentOf(client.protocol2CodeConverter.asUri(uri)));
  const target = given.target
    ? vscode.Uri.parse(given.target)
    : await askTarget(choice, inside as vscode.Uri, uri, scope);
  if (!target) return;
  try {
    const written = await whileWorking(vscode.l10n.t('Exporting…'), async token => {
      const { files } = await client.sendRequest<ExportResult>(exportRequest, params, token);
      return choice.folder ? writeAll(target, files) : [await write(target, files[0]?.text ?? '')];
    });
    const shown = written.find(one => choice.folder && one.path.endsWith('.ann')) ?? written[0];
    if (shown) await open(shown);
  } catch (error) {
    if (isCancelled(error)) return;
    void vscode.window.showErrorMessage(vscode.l10n.t('Nothing could be exported: {0}', reasonOf(error)));
  }
}

const parentOf = (uri: vscode.Uri): vscode.Uri => vscode.Uri.joinPath(uri, '..');
async function write(uri: vscode.Uri, text: string): Promise<vscode.Uri> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/** Writes into the folder itself, and no text over another one: an article may stand where its copy is to go. */
async function writeAll(folder: vscode.Uri, files: ExportResult['files']): Promise<vscode.Uri[]> {
  const written: vscode.Uri[] = [];
  for (const { name, text, keep } of files) {
    let uri = folder;
    for (const part of name.split('/').filter(part => part !== '..')) {
      uri = vscode.Uri.joinPath(uri, part);
      // In a folder from somebody else a link may lead to any file of this machine.
      const type = await vscode.workspace.fs.stat(uri).then(
        ({ type }) => type,
        () => vscode.FileType.Unknown,
      );
      if (type & vscode.FileType.SymbolicLink) throw new Error(vscode.l10n.t('{0} is a symbolic link.', uri.path));
    }
    const old = keep ? await vscode.workspace.fs.readFile(uri).then(decodeText, () => null) : null;
    if (old && !('text' in old && old.text.replace(/^\ufeff/, '') === text))
      throw new Error(vscode.l10n.t('{0}: another text stands there already.', name));
    written.push(old ? uri : await write(uri, text));
  }
  return written;
}

/** A sheet to print belongs into a browser: its source would only be in the way. All else opens as text. */
async function open(uri: vscode.Uri): Promise<void> {
  if (uri.path.endsWith('.html')) void offerPage(uri);
  else await vscode.window.showTextDocument(uri, { preview: true });
}

/** Says that the page is written, and how it goes on; a window far from the file can't hand it to a browser. */
async function offerPage(uri: vscode.Uri): Promise<void> {
  const isHere = uri.scheme === 'file' && !vscode.env.remoteName && vscode.env.uiKind === vscode.UIKind.Desktop;
  const browse = vscode.l10n.t('Open in Browser');
  const reveal = vscode.l10n.t('Show in Explorer');
  const text = vscode.l10n.t('Open as Text');
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t(
      'The fact sheet is written: {0}. Print it from a browser.',
      uri.path.slice(uri.path.lastIndexOf('/') + 1),
    ),
    ...(isHere ? [browse] : vscode.workspace.getWorkspaceFolder(uri) ? [reveal, text] : [text]),
  );
  if (answer === reveal) await vscode.commands.executeCommand('revealInExplorer', uri);
  else if (answer === text || (answer === browse && !(await vscode.env.openExternal(uri))))
    await vscode.window.showTextDocument(uri, { preview: true });
}
