import * as vscode from 'vscode';
import { contextOf } from './claimRows.ts';
import type { Row } from './rows.ts';

/** Shows rows of the model as a tree; knows nothing about what they mean. */
export class RowTree implements vscode.TreeDataProvider<Row> {
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #makeRoots: () => Promise<readonly Row[]>;

  constructor(makeRoots: () => Promise<readonly Row[]>) {
    this.#makeRoots = makeRoots;
  }

  /** The rows have changed. Those with the same id keep their expansion and selection. */
  refresh(): void {
    this.#changed.fire(undefined);
  }

  async getChildren(row?: Row): Promise<Row[]> {
    return [...(row ? (row.children?.() ?? []) : await this.#makeRoots())];
  }

  /** The root of this id, to be revealed. */
  async root(id: string): Promise<Row | undefined> {
    return (await this.#makeRoots()).find(row => row.id === id);
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
    item.tooltip = row.tooltip;
    const context = contextOf(row);
    if (context !== null) item.contextValue = context;
    // Without this a screen reader would read the whole tooltip.
    item.accessibilityInformation = { label: `${row.label} ${row.description}` };
    if (row.icon !== null) {
      item.iconPath = new vscode.ThemeIcon(row.icon, row.color === null ? undefined : new vscode.ThemeColor(row.color));
    }
    if (row.target) {
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
    }
    return item;
  }
}
