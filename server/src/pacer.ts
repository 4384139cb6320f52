/** Long work gives way: after some milliseconds the event loop gets a turn, so that questions are answered meanwhile. */
import { type CancellationToken, interruptAndCheck } from '../../core/src/index.ts';

/** How long work may go on without a pause, in milliseconds: below what a person notices while typing. */
const patience = 8;

export class Pacer {
  #since = performance.now();

  /** To be called in every long loop. Throws `Cancelled` when the work is no longer wanted. */
  pause(token?: CancellationToken): Promise<void> {
    return interruptAndCheck(async () => {
      if (performance.now() - this.#since < patience) return;
      await nextTurn();
      this.#since = performance.now();
    }, token);
  }
}

/** Resolves after events that wait have been handled. A timer, since both Node and web workers have it. */
export const nextTurn = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 0));
