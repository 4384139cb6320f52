import * as vscode from 'vscode';
import type { ClaimState } from '../../server/src/lsp/messages.ts';
import { badgeOf, groupId } from './claimRows.ts';
import type { OverviewStore } from './overviewStore.ts';
import type { Row } from './rows.ts';
import { RowTree } from './rowTree.ts';
import { claimsTree } from './saidRows.ts';
import { progressMessage, treeModel, writeView } from './viewState.ts';

export interface ClaimsView {
  readonly tree: RowTree;
  readonly view: vscode.TreeView<Row>;
  /** Unfolds the claims of a state. False when there are none in the view. */
  reveal(state: ClaimState): Promise<boolean>;
}

/** The Claims tree, and the badge: what is urgent. */
export function createClaimsView(store: OverviewStore): ClaimsView {
  const tree = new RowTree(treeModel(store, claimsTree, ({ claims, said }) => [claims, said]));
  const view = vscode.window.createTreeView('tickmark.claims', {
    treeDataProvider: tree,
    showCollapseAll: true,
    canSelectMany: true,
  });
  const update = () => {
    tree.refresh();
    view.badge = badgeOf(store.counts);
    const where = store.scope === 'article' ? vscode.l10n.t('this article') : vscode.l10n.t('folder');
    writeView(view, {
      description: store.onlyOpen ? vscode.l10n.t('{0}, only open', where) : where,
      message: progressMessage(store, claimsTree),
    });
  };
  store.onDidChange(update);
  update();
  const reveal = async (state: ClaimState): Promise<boolean> => {
    const group = (await tree.roots()).find(row => row.id === groupId(state));
    if (group) await view.reveal(group, { select: true, focus: true, expand: true });
    return group !== undefined;
  };
  return { tree, view, reveal };
}
