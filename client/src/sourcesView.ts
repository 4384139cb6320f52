import * as vscode from 'vscode';
import type { OverviewStore } from './overviewStore.ts';
import type { Row } from './rows.ts';
import { RowTree } from './rowTree.ts';
import { hasSources, sourceRows } from './sourceRows.ts';
import { progressMessage, treeModel, writeView } from './viewState.ts';

/** Milliseconds before the view comes: first the tick is shown that brought its first source. */
const afterTick = 300;

/** The Sources tree. The view is there once there is a source. */
export function createSourcesView(store: OverviewStore): { tree: RowTree; view: vscode.TreeView<Row> } {
  const tree = new RowTree(treeModel(store, sourceRows, ({ claims, registry }) => [claims, registry]));
  const view = vscode.window.createTreeView('tickmark.sources', {
    treeDataProvider: tree,
    showCollapseAll: true,
    canSelectMany: true,
  });
  let known = false;
  const update = () => {
    tree.refresh();
    const some = store.overview !== null && hasSources(store.overview);
    // In another article there may be none: the view stays, so that the others do not jump.
    if (some && !known) {
      known = true;
      setTimeout(() => void vscode.commands.executeCommand('setContext', 'tickmark.hasSources', true), afterTick);
    }
    writeView(view, {
      description: store.scope === 'article' ? vscode.l10n.t('this article') : vscode.l10n.t('folder'),
      message: progressMessage(store, sourceRows),
    });
  };
  store.onDidChange(update);
  update();
  return { tree, view };
}
