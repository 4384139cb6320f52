/** Tells the user how far indexing has got, if the client can show it. */
import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { Progress } from '../indexing.ts';

export class IndexProgress {
  readonly #connection: Connection;
  #latest: Progress | null = null;
  #reporter: Promise<WorkDoneProgressServerReporter | null> | null = null;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** `null` ends it. A client that is slow to agree gets the latest state when it does. */
  report(progress: Progress | null): void {
    this.#latest = progress;
    if (progress === null) {
      this.#reporter?.then(reporter => reporter?.done());
      this.#reporter = null;
      return;
    }
    this.#reporter ??= this.#begin();
    this.#reporter.then(reporter => reporter?.report(percentage(progress), words(progress)));
  }

  async #begin(): Promise<WorkDoneProgressServerReporter | null> {
    try {
      const reporter = await this.#connection.window.createWorkDoneProgress();
      reporter.begin('Tickmark: reading articles', percentage(this.#latest), words(this.#latest), false);
      return reporter;
    } catch {
      return null;
    }
  }
}

const percentage = (progress: Progress | null): number =>
  progress && progress.total > 0 ? Math.floor((100 * progress.done) / progress.total) : 0;

const words = (progress: Progress | null): string =>
  progress && progress.total > 0 ? `${progress.done} of ${progress.total}` : '';
