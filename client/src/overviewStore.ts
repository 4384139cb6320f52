import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type Changed,
  type Counts,
  type Overview,
  type OverviewParams,
  overviewRequest,
} from '../../server/src/lsp/messages.ts';
import type { Scope } from './rows.ts';

/** Milliseconds of rest after a change before the server is asked: a burst of keystrokes is to be one question. */
const rest = 150;
/** And this many times what the last answer took, so that a large folder never takes more than a fifth of the time. */
const restPerWork = 4;

/**
 * The last overview that the server gave, asked for again when it says that something changed. While nobody looks at the
 * trees only the counts are asked for: a keystroke must not cost what the whole folder weighs.
 */
export class OverviewStore implements vscode.Disposable {
  readonly #client: BaseLanguageClient;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  readonly #disposables: vscode.Disposable[] = [this.#changed];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asking: Promise<void> | undefined;
  #stale = false;
  #scope: Scope;
  #article: string | null = null;
  #filter = '';
  #onlyOpen: boolean;
  #visible = false;
  #lastTook = 0;
  #overview: Overview | null = null;
  #counts: Counts | null = null;
  #loaded: () => void = () => {};
  /** Settles with the first answer that holds rows. */
  readonly ready = new Promise<void>(resolve => {
    this.#loaded = resolve;
  });
  #indexing: Changed['indexing'] = null;

  constructor(client: BaseLanguageClient, onServerChange: vscode.Event<Changed>, scope: Scope, onlyOpen: boolean) {
    this.#client = client;
    this.#scope = scope;
    this.#onlyOpen = onlyOpen;
    this.#disposables.push(
      onServerChange(changed => {
        this.#indexing = changed.indexing;
        this.#later();
      }),
    );
  }

  /** The last answer that held rows; null before the first. Grows old while nobody looks at the trees. */
  get overview(): Overview | null {
    return this.#overview;
  }
  get counts(): Counts | null {
    return this.#counts;
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
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#asking) {
      this.#stale = true;
      return this.#asking;
    }
    this.#asking = this.#ask().finally(() => {
      this.#asking = undefined;
    });
    return this.#asking;
  }

  #later(): void {
    this.#timer ??= setTimeout(() => void this.refresh(), Math.max(rest, restPerWork * this.#lastTook));
  }

  async #ask(): Promise<void> {
    do {
      this.#stale = false;
      try {
        const before = performance.now();
        await this.#fetch();
        this.#lastTook = performance.now() - before;
      } catch (error) {
        // The server is stopping or restarting; its next `changed` asks again, and the rows stay until then.
        this.#client.debug(`The overview could not be read: ${error instanceof Error ? error.message : error}`);
      }
      this.#changed.fire();
    } while (this.#stale);
  }

  async #fetch(): Promise<void> {
    const withRows = this.#visible;
    const uri = this.#scope === 'article' ? this.#article : null;
    const params: OverviewParams = { uri, ...(withRows ? {} : { countsOnly: true }) };
    const overview =
      this.#scope === 'article' && uri === null
        ? nothing
        : await this.#client.sendRequest<Overview>(overviewRequest, params);
    this.#counts = overview.counts;
    if (!withRows) return;
    this.#overview = overview;
    this.#loaded();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const one of this.#disposables) one.dispose();
  }
}

const nothing: Overview = {
  revision: 0,
  topics: [],
  claims: [],
  lost: [],
  lostRemarks: [],
  counts: { articles: 0, claims: 0, differs: 0, unsourced: 0, sourced: 0, settled: 0, changed: 0, findings: 0 },
};
