/**
 * Who learns of findings, and when. A client that pulls gets answers with result ids, and one refresh when the verdict on
 * a file changes through an edit elsewhere; to a client that can't pull, the same answers are pushed.
 */
import type {
  CancellationToken,
  Connection,
  Diagnostic,
  DocumentDiagnosticReport,
  PreviousResultId,
  WorkspaceDiagnosticReportPartialResult,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { Cancelled, hash, type Logger } from '../../../core/src/index.ts';
import { type DiagnosticSupport, diagnosticsOf, limitDiagnostic } from '../features/diagnostics.ts';
import { Pacer } from '../pacer.ts';
import type { ServerState } from '../serverState.ts';
import { uriKey } from './uris.ts';

/** Milliseconds from a keystroke to what is told of it, and between any two times; longer while the index is being built. */
const delay = { typing: 100, indexing: 750 };
/** Reports in one partial answer. */
const chunk = 64;

export interface HubOptions {
  readonly connection: Connection;
  readonly state: () => ServerState;
  readonly logger: Logger;
  readonly pull: boolean;
  readonly refresh: boolean;
  readonly support: DiagnosticSupport;
}

interface Report {
  /** Hash of the diagnostics: equal ids, equal reports. */
  readonly id: string;
  readonly items: Diagnostic[];
}

export class DiagnosticsHub {
  readonly #options: HubOptions;
  /** What the client last got for each file. Files without findings that were never told are not in it. */
  readonly #told = new Map<string, string>();
  /** Reports made since their files last changed: a question about all files costs what has changed. */
  readonly #reports = new Map<string, Report>();
  /** Files to look at, and whether the client looks at them by itself. */
  readonly #pending = new Map<string, { own: boolean }>();
  #timer: ReturnType<typeof setTimeout> | null = null;
  /** When the timer goes off, and when what is new was told last. */
  #due = 0;
  #settled = Number.NEGATIVE_INFINITY;
  /** Workspace questions without news, held open until there is some. */
  readonly #waiting = new Set<() => void>();

  constructor(options: HubOptions) {
    this.#options = options;
  }

  changed(uris: ReadonlySet<string>, edited: string | null): void {
    for (const uri of uris) {
      this.#reports.delete(uri);
      const before = this.#pending.get(uri);
      this.#pending.set(uri, { own: uri === edited && (before?.own ?? true) });
    }
    this.#schedule(edited !== null);
  }

  /** A decision is seen at once; typing goes on, and what it changes elsewhere is told after a moment. */
  #schedule(typing: boolean): void {
    const now = performance.now();
    const rest = this.#options.state().indexing ? delay.indexing : delay.typing;
    const wait = typing ? rest : Math.max(0, this.#settled + rest - now);
    if (this.#timer !== null && this.#due <= now + wait) return;
    clearTimeout(this.#timer ?? undefined);
    this.#due = now + wait;
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.#settle().catch(error => {
        if (!(error instanceof Cancelled)) this.#options.logger.warn(`Findings were not sent: ${error}`);
      });
    }, wait);
  }

  /** Tells the client what is new about the files that have changed. */
  async #settle(): Promise<void> {
    this.#settled = performance.now();
    const pending = [...this.#pending];
    this.#pending.clear();
    const pacer = new Pacer();
    let verdictChanged = false;
    for (const [uri, { own }] of pending) {
      await pacer.pause();
      if (!this.#options.pull) {
        await this.#push(uri);
        continue;
      }
      const told = this.#told.get(uri);
      if (told === undefined || own) continue;
      // While a workspace question is open, it brings the news of files that aren't.
      if (this.#waiting.size > 0 && !this.#options.state().openDocument(uri)) continue;
      if (this.#report(uri).id !== told) verdictChanged = true;
    }
    if (pending.length > 0) for (const wake of [...this.#waiting]) wake();
    if (verdictChanged && this.#options.refresh) this.#options.connection.languages.diagnostics.refresh();
  }

  async #push(uri: string): Promise<void> {
    const { connection, state } = this.#options;
    const report = this.#report(uri);
    const told = this.#told.get(uri) ?? emptyId;
    if (report.id === told && !this.#isOpenAndUntold(uri)) return;
    this.#told.set(uri, report.id);
    const open = state().openDocument(uri);
    await connection.sendDiagnostics({
      uri: open?.clientUri ?? state().folderOf(uri).clientUri(uri),
      diagnostics: report.items,
      ...(open ? { version: open.version } : {}),
    });
  }

  /** An editor that shows a file wants to hear that it is clean, too. */
  #isOpenAndUntold(uri: string): boolean {
    return !this.#told.has(uri) && this.#options.state().openDocument(uri) !== undefined;
  }

  #report(uri: string): Report {
    const state = this.#options.state();
    state.flush();
    let report = this.#reports.get(uri);
    if (!report) {
      report = this.#makeReport(uri);
      this.#reports.set(uri, report);
    }
    return report;
  }

  #makeReport(uri: string): Report {
    const state = this.#options.state();
    const folder = state.folderOf(uri);
    const view = folder.view();
    const file = view.file(uri);
    const selection = folder.selection(uri);
    let items: Diagnostic[] = [];
    if (file) items = diagnosticsOf(view, file, this.#options.support);
    else if (selection && !selection.article && selection.limit) items = [limitDiagnostic(selection.reason)];
    return { id: items.length === 0 ? emptyId : hash(JSON.stringify(items)), items };
  }

  /** The answer for one file. */
  pull(clientUri: string, previous: string | undefined): DocumentDiagnosticReport {
    const uri = uriKey(clientUri);
    const { id, items } = this.#report(uri);
    this.#told.set(uri, id);
    return id === previous ? { kind: 'unchanged', resultId: id } : { kind: 'full', resultId: id, items };
  }

  /**
   * The answer for all files: those whose report differs from what the client has. If there is none and the client takes
   * partial answers, the question stays open until something has changed.
   */
  async pullWorkspace(
    previousIds: readonly PreviousResultId[],
    token: CancellationToken,
    partial: ((items: WorkspaceDiagnosticReportPartialResult) => void) | null,
  ): Promise<WorkspaceDocumentDiagnosticReport[]> {
    const previous = new Map(previousIds.map(({ uri, value }) => [uriKey(uri), value]));
    for (;;) {
      const reports = await this.#news(previous, token, partial);
      if (reports.length > 0 || !partial || token.isCancellationRequested) return partial ? [] : reports;
      await this.#nextChange(token);
      if (token.isCancellationRequested) return [];
    }
  }

  async #news(
    previous: ReadonlyMap<string, string>,
    token: CancellationToken,
    partial: ((items: WorkspaceDiagnosticReportPartialResult) => void) | null,
  ): Promise<WorkspaceDocumentDiagnosticReport[]> {
    const state = this.#options.state();
    const pacer = new Pacer();
    const reports: WorkspaceDocumentDiagnosticReport[] = [];
    let sent = 0;
    const uris = new Set(previous.keys());
    for (const folder of state.folders()) for (const uri of folder.uris()) uris.add(uri);
    for (const uri of uris) {
      await pacer.pause(token);
      const { id, items } = this.#report(uri);
      const known = previous.get(uri);
      if (id === known || (known === undefined && items.length === 0)) {
        if (!partial && known !== undefined) {
          reports.push({ kind: 'unchanged', uri: this.#clientUri(uri), version: null, resultId: id });
        }
        continue;
      }
      const version = state.openDocument(uri)?.version ?? null;
      // For an open document the client goes by its own questions and drops this answer: it has not been told.
      if (version === null) this.#told.set(uri, id);
      reports.push({ kind: 'full', uri: this.#clientUri(uri), version, resultId: id, items });
      if (partial && reports.length - sent >= chunk) {
        partial({ items: reports.slice(sent) });
        sent = reports.length;
      }
    }
    if (partial && sent < reports.length) partial({ items: reports.slice(sent) });
    return reports;
  }

  #clientUri(uri: string): string {
    const state = this.#options.state();
    return state.openDocument(uri)?.clientUri ?? state.folderOf(uri).clientUri(uri);
  }

  #nextChange(token: CancellationToken): Promise<void> {
    return new Promise(resolve => {
      const wake = (): void => {
        this.#waiting.delete(wake);
        cancelled.dispose();
        resolve();
      };
      const cancelled = token.onCancellationRequested(wake);
      this.#waiting.add(wake);
    });
  }
}

const emptyId = 'none';
