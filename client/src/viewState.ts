import * as vscode from 'vscode';
import type { Overview } from '../../server/src/lsp/messages.ts';
import type { OverviewStore } from './overviewStore.ts';
import { remembered } from './remembered.ts';
import type { NameFile, Row, View } from './rows.ts';
import type { TreeModel } from './rowTree.ts';

/** How the rows are to be made now. */
export function viewOf({ scope, filter, onlyOpen, overview }: OverviewStore): View {
  const { indexing } = overview ?? {};
  const reading = indexing ? indexing.total || Number.POSITIVE_INFINITY : 0;
  return { scope, filter, onlyOpen, nameFile: fileNames(), reading };
}

/** What the names of files hang on. */
const foldersKey = (): string =>
  (vscode.workspace.workspaceFolders ?? []).map(({ name, uri }) => `${name} ${uri}`).join('\n');

/** Names of files that were asked for, as long as the folders are these. */
let named: { readonly folders: string; readonly names: Map<string, string> } = { folders: '', names: new Map() };

function fileNames(): NameFile {
  const folders = foldersKey();
  if (folders !== named.folders) named = { folders, names: new Map() };
  const { names } = named;
  return uri => {
    const name = names.get(uri) ?? nameFile(uri);
    names.set(uri, name);
    return name;
  };
}

/**
 * The rows of a tree of the store's overview, made anew where one of the parts that they are made from is another: a tick
 * changes no topic.
 */
export function treeModel(
  store: OverviewStore,
  make: (overview: Overview, view: View) => readonly Row[],
  partsOf: (overview: Overview) => readonly unknown[],
): TreeModel {
  const rowsOf = remembered<readonly Row[]>();
  return {
    ready: store.ready,
    now() {
      const { overview } = store;
      const key = JSON.stringify([store.scope, store.article, store.filter, store.onlyOpen, foldersKey()]);
      if (!overview) return { key, roots: [] };
      return { key, roots: rowsOf([key, ...partsOf(overview)], () => make(overview, viewOf(store))) };
    },
  };
}

/** `reports/harbour.txt`; with several folders the folder's name stands before it. */
export function nameFile(uri: string): string {
  const parsed = vscode.Uri.parse(uri);
  return parsed.scheme === 'untitled' ? parsed.path : vscode.workspace.asRelativePath(parsed);
}

/** The line above a tree: how far reading has got, or what the filter hides; empty for none. */
export function progressMessage(
  store: OverviewStore,
  make: (overview: Overview, view: View) => readonly Row[],
): string {
  const { indexing, filter } = store;
  if (indexing && indexing.done < indexing.total) {
    return vscode.l10n.t('Reading articles: {0} of {1}', indexing.done, indexing.total);
  }
  if (filter === '') return '';
  const isEmpty = store.overview !== null && make(store.overview, viewOf(store)).length === 0;
  return isEmpty ? vscode.l10n.t('Nothing contains “{0}”.', filter) : vscode.l10n.t('Only rows with “{0}”.', filter);
}

/** The line above a tree and the words behind its title. Both go to the window even when they are what stands there. */
export function writeView(
  view: vscode.TreeView<Row>,
  words: { readonly description: string; readonly message: string },
) {
  if (view.description !== words.description) view.description = words.description;
  if ((view.message ?? '') !== words.message) view.message = words.message;
}
