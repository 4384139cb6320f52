import * as vscode from 'vscode';
import { claimRows } from './claimRows.ts';
import type { OverviewStore } from './overviewStore.ts';
import { counted, type Row } from './rows.ts';
import { RowTree } from './rowTree.ts';
import { progressMessage, rootsOf, viewOf } from './viewState.ts';

/** The Claims tree, and the badge: figures that differ, have no source, or changed after they were ticked. */
export function createClaimsView(store: OverviewStore): { tree: RowTree; view: vscode.TreeView<Row> } {
  const tree = new RowTree(() => rootsOf(store, claimRows));
  const view = vscode.window.createTreeView('tickmark.claims', { treeDataProvider: tree, showCollapseAll: true });
  const update = () => {
    tree.refresh();
    const counts = store.counts;
    const urgent = (counts?.differs ?? 0) + (counts?.unsourced ?? 0) + (counts?.changed ?? 0);
    view.badge =
      counts && urgent > 0
        ? {
            value: urgent,
            tooltip: vscode.l10n.t(
              '{0} differing, {1} without source, {2} changed since ticked',
              counted(counts.differs, 'figure'),
              String(counts.unsourced),
              String(counts.changed),
            ),
          }
        : undefined;
    view.description = store.scope === 'article' ? vscode.l10n.t('this article') : vscode.l10n.t('folder');
    view.message = progressMessage(
      store,
      store.overview !== null && claimRows(store.overview, viewOf(store)).length === 0,
    );
  };
  store.onDidChange(update);
  update();
  return { tree, view };
}
