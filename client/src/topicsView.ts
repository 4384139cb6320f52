import * as vscode from 'vscode';
import type { OverviewStore } from './overviewStore.ts';
import type { Row } from './rows.ts';
import { RowTree } from './rowTree.ts';
import { topicRows } from './topicRows.ts';
import { progressMessage, treeModel, writeView } from './viewState.ts';

/** The Topics tree: what the articles are about, and every place that says so. */
export function createTopicsView(store: OverviewStore): { tree: RowTree; view: vscode.TreeView<Row> } {
  const tree = new RowTree(treeModel(store, topicRows, ({ topics, differing }) => [topics, differing]));
  const view = vscode.window.createTreeView('tickmark.topics', { treeDataProvider: tree, showCollapseAll: true });
  const update = () => {
    tree.refresh();
    writeView(view, {
      description: store.scope === 'article' ? vscode.l10n.t('this article') : vscode.l10n.t('folder'),
      message: progressMessage(store, topicRows),
    });
  };
  store.onDidChange(update);
  update();
  return { tree, view };
}
