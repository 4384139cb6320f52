import * as vscode from 'vscode';
import { contextOf, spokenOf } from './claimRows.ts';
import { showLostCommand } from './lostPlace.ts';
import { showRemarkCommand } from './remarks.ts';
import { type Row, renew, staleRows } from './rows.ts';

/** What a tree shows. */
export interface TreeModel {
  /** Settles when there is something to show; until then the view shows that it waits. */
  readonly ready: Promise<void>;
  /** `key`: what the rows are chosen by. With another one all of them are others. */
  now(): { readonly key: string; readonly roots: readonly Row[] };
}

/**
 * Shows rows of the model as a tree; knows nothing about what they mean. The editor is told of the roots alone that have
 * changed: it asks anew for all that is unfolded below what it is told of.
 */
export class RowTree implements vscode.TreeDataProvider<Row> {
  readonly #changed = new vscode.EventEmitter<Row[] | undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #model: TreeModel;
  /** The roots as the editor has them, and of what view. */
  #given: { readonly key: string; readonly roots: readonly Row[] } | null = null;

  constructor(model: TreeModel) {
    this.#model = model;
  }

  /** The rows may have changed. Those with the same id keep their expansion and selection. */
  refresh(): void {
    const given = this.#given;
    // Nobody has looked at it yet.
    if (!given) return;
    const { roots, key } = this.#model.now();
    const stale = given.key === key ? staleRows(given.roots, roots) : null;
    if (!stale) {
      this.#changed.fire(undefined);
      return;
    }
    // The editor knows rows by the objects that it was given, and hands these to commands.
    for (const [i, row] of given.roots.entries()) renew(row, roots[i] as Row);
    if (stale.length > 0) this.#changed.fire(stale);
  }

  async getChildren(row?: Row): Promise<Row[]> {
    if (row) return [...(row.children?.() ?? [])];
    await this.#model.ready;
    this.#given = this.#model.now();
    return [...this.#given.roots];
  }

  /** The roots as they are now, once there are any. */
  async roots(): Promise<readonly Row[]> {
    await this.#model.ready;
    return this.#model.now().roots;
  }

  getParent(row: Row): Row | null {
    return row.parent;
  }

  getTreeItem(row: Row): vscode.TreeItem {
    const item = new vscode.TreeItem(
      { label: row.label, highlights: row.highlights.map(([start, end]): [number, number] => [start, end]) },
      row.children === null
        ? vscode.TreeItemCollapsibleState.None
        : row.expanded
          ? vscode.TreeItemCollapsibleState.Expanded
          : vscode.TreeItemCollapsibleState.Collapsed,
    );
    item.id = row.id;
    item.description = row.description;
    const context = contextOf(row);
    if (context !== null) item.contextValue = context;
    const spoken = spokenOf(row);
    // What the editor shows and says of a row by itself is not sent: with each tick it asks for every row below a group.
    if (row.tooltip !== row.label || spoken !== `${row.label} ${row.description}`) {
      item.tooltip = row.tooltip;
      // Without this a screen reader would read the whole tooltip.
      item.accessibilityInformation = { label: spoken };
    }
    if (row.icon !== null) {
      item.iconPath = new vscode.ThemeIcon(row.icon, row.color === null ? undefined : new vscode.ThemeColor(row.color));
    }
    if (row.remark?.location) {
      item.command = { command: showRemarkCommand, title: vscode.l10n.t('Show the remark'), arguments: [row.remark] };
    } else if (row.target) {
      const { start, end } = row.target.range;
      // `vscode.open` in a tree gives preview on the first click and a lasting editor on the second.
      item.command = {
        command: 'vscode.open',
        title: vscode.l10n.t('Go to this place'),
        arguments: [
          vscode.Uri.parse(row.target.uri),
          {
            selection: new vscode.Range(start.line, start.character, end.line, end.character),
          } satisfies vscode.TextDocumentShowOptions,
        ],
      };
    } else if (row.lost ?? row.remark ?? row.dismissal) {
      item.command = { command: showLostCommand, title: vscode.l10n.t('Find its file'), arguments: [row] };
    }
    return item;
  }
}
