/** “Export…” and “Import…”: the fact sheet and its kin as files, and what other programs have made of them. */
import * as vscode from 'vscode';
import { type BaseLanguageClient, LSPErrorCodes, ResponseError } from 'vscode-languageclient';
import { decodeText } from '../../host/src/decode.ts';
import { ledgerPath } from '../../host/src/ledgerNames.ts';
import {
  type ExportParams,
  type ExportResult,
  exportRequest,
  type ImportParams,
  type ImportResult,
  importRequest,
} from '../../server/src/lsp/messages.ts';
import { type ExportChoice, exportChoices, importLines, importSummary, suggestedName } from './exportModel.ts';

/** What commands of other views and tests can say beforehand; nothing is asked about that. */
interface Given {
  readonly uri?: string;
  readonly scope?: ExportParams['scope'];
  readonly format?: string;
  readonly url?: string;
  /** A file, for brat a folder. */
  readonly target?: string;
  /** Files to be imported. */
  readonly files?: readonly string[];
}

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

async function importFiles(
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
    vscode.window.setStatusBarMessage(`$(check) ${importSummary(done)}`, 8000);
  } catch (error) {
    if (isCancelled(error)) return;
    void vscode.window.showErrorMessage(vscode.l10n.t('Nothing could be imported: {0}', reasonOf(error)));
  }
}

const folderOf = (client: BaseLanguageClient, uri: string): vscode.WorkspaceFolder | undefined =>
  vscode.workspace.getWorkspaceFolder(client.protocol2CodeConverter.asUri(uri));
/** An address that lies in a folder whatever the folder holds. */
const inFolder = (client: BaseLanguageClient, folder: vscode.WorkspaceFolder): string =>
  client.code2ProtocolConverter.asUri(vscode.Uri.joinPath(folder.uri, ledgerPath));
/** The person thought better of it while work went on. */
const isCancelled = (error: unknown): boolean =>
  error instanceof vscode.CancellationError ||
  (error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled);
const parentOf = (uri: vscode.Uri): vscode.Uri => vscode.Uri.joinPath(uri, '..');
const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Asked where there are several; says so where there is none. Nothing for a single article. */
async function askFolder(scope: ExportParams['scope']): Promise<vscode.WorkspaceFolder | undefined> {
  if (scope === 'article') return undefined;
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length > 1)
    return vscode.window.showWorkspaceFolderPick({ placeHolder: vscode.l10n.t('Of which folder?') });
  if (folders.length === 0)
    void vscode.window.showInformationMessage(vscode.l10n.t('Open the folder of the articles first.'));
  return folders[0];
}

function askFormat(): Thenable<ExportChoice | undefined> {
  const items = exportChoices.map(choice => ({
    ...choice,
    label: vscode.l10n.t(choice.title),
    detail: vscode.l10n.t(choice.use),
  }));
  return vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Export'),
    placeHolder: vscode.l10n.t('In which form?'),
    matchOnDetail: true,
  });
}

async function askScope(
  article: string | null,
  folder: vscode.WorkspaceFolder | undefined,
): Promise<ExportParams['scope'] | undefined> {
  if (!article) return 'folder';
  if (!folder) return 'article';
  const name = decodeURIComponent(article.slice(article.lastIndexOf('/') + 1));
  const items = [
    { label: vscode.l10n.t('This article'), description: name, scope: 'article' as const },
    { label: vscode.l10n.t('The whole folder'), description: folder.name, scope: 'folder' as const },
  ];
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Export what?') }))?.scope;
}

/** Empty for none. */
function askUrl(): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Where are the reviews published?'),
    prompt: vscode.l10n.t('The address of the page, which search engines ask for. Empty leaves it out.'),
    placeHolder: 'https://…',
    validateInput: value =>
      value === '' || /^https?:\/\/[^\s/]+/i.test(value)
        ? null
        : vscode.l10n.t('Write it as https://example.org/reviews.'),
  });
}

async function askTarget(
  choice: ExportChoice,
  inside: vscode.Uri,
  uri: string,
  scope: ExportParams['scope'],
): Promise<vscode.Uri | undefined> {
  if (choice.folder) {
    const [folder] =
      (await vscode.window.showOpenDialog({
        canSelectFiles: false,
        canSelectFolders: true,
        defaultUri: inside,
        title: vscode.l10n.t('A folder for the files of brat'),
        openLabel: vscode.l10n.t('Export Here'),
      })) ?? [];
    return folder;
  }
  return vscode.window.showSaveDialog({
    defaultUri: vscode.Uri.joinPath(inside, suggestedName(choice, scope === 'article' ? uri : null)),
    filters: { [choice.title]: [choice.ending] },
    title: vscode.l10n.t('Export'),
    saveLabel: vscode.l10n.t('Export'),
  });
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

/** Shows that work goes on, once it has taken a second. */
async function whileWorking<T>(title: string, work: (token: vscode.CancellationToken) => Thenable<T>): Promise<T> {
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
