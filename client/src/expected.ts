/**
 * States that figures are about to have: somebody has said so, and the server has not answered yet. The trees show them at
 * once, since the editor takes longest to draw these. The ledger alone counts: what it does not take goes back to what it
 * was, with the reason. Knows nothing of the editor.
 */
import type { ClaimRow, ClaimState, Overview } from '../../server/src/lsp/messages.ts';

interface Expectation {
  /** As the server told it last; another state means that it has answered. */
  readonly was: ClaimState;
  readonly state: ClaimState;
  /** The server has taken it: the next answer tells what came of it. */
  taken: boolean;
}

export class Expected {
  /** By the id of the row. */
  readonly #states = new Map<string, Expectation>();
  #made: { readonly from: Overview; readonly overview: Overview } | null = null;

  /** False where the row has that state already, or is none. */
  add(overview: Overview, id: string, state: ClaimState): boolean {
    const row = overview.claims.find(one => one.id === id);
    if (!row || row.state === state) return false;
    this.#states.set(id, { was: row.state, state, taken: false });
    this.#made = null;
    return true;
  }

  /** The server has taken what was said of it, or refused. True where the row goes back to what it was. */
  settle(id: string, taken: boolean): boolean {
    const expectation = this.#states.get(id);
    if (!expectation) return false;
    if (taken) expectation.taken = true;
    else this.#forget(id);
    return !taken;
  }

  /** The server has answered: what it says of a figure counts from now on. */
  answered(overview: Overview): void {
    if (this.#states.size === 0) return;
    const states = new Map(overview.claims.map(({ id, state }) => [id, state]));
    for (const [id, { was, taken }] of this.#states) if (taken || states.get(id) !== was) this.#forget(id);
  }

  /** The overview with what is expected; the same object as long as both are the same. */
  shown(overview: Overview): Overview {
    if (this.#states.size === 0) return overview;
    if (this.#made?.from !== overview)
      this.#made = { from: overview, overview: { ...overview, claims: overview.claims.map(this.#row) } };
    return this.#made.overview;
  }

  readonly #row = (row: ClaimRow): ClaimRow => {
    const expectation = this.#states.get(row.id);
    return expectation ? { ...row, state: expectation.state } : row;
  };

  #forget(id: string): void {
    this.#states.delete(id);
    this.#made = null;
  }
}
