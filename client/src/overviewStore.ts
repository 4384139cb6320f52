import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type Changed,
  type Counts,
  type Overview,
  type OverviewUpdate,
  overviewRequest,
} from '../../server/src/lsp/messages.ts';
import { OverviewFeed } from './overviewFeed.ts';
import type { Scope } from './rows.ts';

/**
 * The last overview that the server gave, asked for again when it says that something changed. While nobody looks at the
 * trees only the counts are asked for: a keystroke must not cost what the whole folder weighs.
 */
export class OverviewStore implements vscode.Disposable {
  readonly #feed: OverviewFeed;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  #scope: Scope;
  #article: string | null = null;
  #filter = '';
  #onlyOpen: boolean;
  #visible = false;
  #loaded: () => void = () => {};
  /**
   * Settles with the first answer that holds rows; for the folder once it is known how many articles there are: rows of
   * few are unfolded, and stay so.
   */
  readonly ready = new Promise<void>(resolve => {
    this.#loaded = resolve;
  });
  #indexing: Changed['indexing'] = null;

  constructor(client: BaseLanguageClient, scope: Scope, onlyOpen: boolean) {
    this.#scope = scope;
    this.#onlyOpen = onlyOpen;
    this.#feed = new OverviewFeed({
      send: params => client.sendRequest<Overview | OverviewUpdate>(overviewRequest, params),
      wanted: () => ({
        uri: this.#scope === 'article' ? (this.#article ?? undefined) : null,
        rows: this.#visible,
      }),
      answered: () => {
        const { overview } = this.#feed;
        if (overview && (this.#scope === 'article' || overview.indexing?.total !== 0)) this.#loaded();
        this.#changed.fire();
      },
      failed: error =>
        client.debug(`The overview could not be read: ${error instanceof Error ? error.message : error}`),
    });
  }

  /** The server has news. */
  take(changed: Changed): void {
    this.#indexing = changed.indexing;
    this.#feed.changed(changed);
  }

  /** The last answer that held rows; null before the first. Grows old while nobody looks at the trees. */
  get overview(): Overview | null {
    return this.#feed.overview;
  }
  get counts(): Counts | null {
    return this.#feed.counts;
  }
  get indexing(): Changed['indexing'] {
    return this.#indexing;
  }
  get scope(): Scope {
    return this.#scope;
  }
  get filter(): string {
    return this.#filter;
  }
  /** The Claims tree leaves out what is settled. */
  get onlyOpen(): boolean {
    return this.#onlyOpen;
  }
  /** The article of the scope `article`, or null when no editor shows one. */
  get article(): string | null {
    return this.#article;
  }

  setScope(scope: Scope): void {
    if (scope === this.#scope) return;
    this.#scope = scope;
    void this.refresh();
  }

  setArticle(uri: string | null): void {
    if (uri === this.#article) return;
    this.#article = uri;
    if (this.#scope === 'article') void this.refresh();
  }

  setFilter(filter: string): void {
    this.#filter = filter;
    this.#changed.fire();
  }

  setOnlyOpen(onlyOpen: boolean): void {
    this.#onlyOpen = onlyOpen;
    this.#changed.fire();
  }

  setVisible(visible: boolean): void {
    if (visible === this.#visible) return;
    this.#visible = visible;
    if (visible) void this.refresh();
  }

  /** Asks the server now, after the question that is under way if there is one. */
  refresh(): Promise<void> {
    return this.#feed.refresh();
  }

  dispose(): void {
    this.#feed.dispose();
    this.#changed.dispose();
  }
}
