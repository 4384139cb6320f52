/** What a host hands to `core`. `core` has no timers, no files and no clock of its own. */

/** Says whether the work at hand is still wanted. */
export interface CancellationToken {
  readonly isCancellationRequested: boolean;
}

/** Thrown by `interruptAndCheck` when the work has become stale; never an error to show. */
export class Cancelled extends Error {
  constructor() {
    super('The work was cancelled.');
    this.name = 'Cancelled';
  }
}

/** Gives the host a turn. A host without an event loop to feed returns at once. */
export type YieldToHost = () => Promise<void>;

/** Lets the host breathe, then throws `Cancelled` if the work is stale. Every long loop calls this and nothing else. */
export async function interruptAndCheck(yieldToHost: YieldToHost, token?: CancellationToken): Promise<void> {
  await yieldToHost();
  if (token?.isCancellationRequested) throw new Cancelled();
}

/** Where a fenced failure is told. A check that throws loses its findings, never the run. */
export interface Logger {
  warn(message: string): void;
}
