/** From the text of a ledger to what is decided about each claim. */
import { byMoment, type Decision, decisionLine, type Entry, readDecision } from './decision.ts';

/** A line that is no decision of ours. It stays in the file as it is. */
export interface LedgerProblem {
  /** From 1. */
  readonly line: number;
  /** A sentence for people. */
  readonly reason: string;
}

/** All that was ever decided about one claim. */
export interface ClaimHistory {
  readonly claim: string;
  /** The decision that holds: the last. */
  readonly ruling: Decision;
  /** Oldest first, the ruling last. */
  readonly entries: readonly Entry[];
}

export interface Ledger {
  /** By claim, in no order that means anything. */
  readonly claims: ReadonlyMap<string, ClaimHistory>;
  readonly problems: readonly LedgerProblem[];
}

/**
 * Reads a ledger as a set of decisions: the order of its lines and lines that stand twice make no difference. What rules
 * is decided by time, and among decisions of one moment by the bytes of their lines.
 */
export const readLedger = (text: string): Ledger => new LedgerReader().read(text);

/** Reads a ledger again and again. Lines that it has seen cost nothing, and claims without news are the same objects. */
export class LedgerReader {
  /** By line as it stands in the file: the decision, or why it is none. */
  #lines = new Map<string, Entry | string>();
  #claims = new Map<string, ClaimHistory>();

  read(text: string): Ledger {
    const lines = new Map<string, Entry | string>();
    const byClaim = new Map<string, Map<string, Entry>>();
    const problems: LedgerProblem[] = [];
    let number = 0;
    for (const raw of text.split('\n')) {
      number++;
      const line = raw.replace(/^\ufeff/, '').trim();
      if (line === '') continue;
      const entry = lines.get(line) ?? this.#lines.get(line) ?? entryOf(line);
      lines.set(line, entry);
      if (typeof entry === 'string') {
        problems.push({ line: number, reason: entry });
        continue;
      }
      const { claim } = entry.decision;
      const known = byClaim.get(claim);
      if (known) known.set(entry.line, entry);
      else byClaim.set(claim, new Map([[entry.line, entry]]));
    }
    const claims = new Map<string, ClaimHistory>();
    for (const [claim, entries] of byClaim) claims.set(claim, this.#history(claim, [...entries.values()]));
    this.#lines = lines;
    this.#claims = claims;
    return { claims, problems };
  }

  #history(claim: string, entries: Entry[]): ClaimHistory {
    entries.sort(byMoment);
    const old = this.#claims.get(claim);
    const same = old?.entries.length === entries.length && old.entries.every((entry, i) => entry === entries[i]);
    return same ? old : { claim, entries, ruling: (entries.at(-1) as Entry).decision };
  }
}

function entryOf(line: string): Entry | string {
  try {
    const decision = readDecision(line);
    return typeof decision === 'string' ? decision : { decision, line: decisionLine(decision) };
  } catch {
    // Nesting deeper than the call stack: nothing that Tickmark or a person writes.
    return 'It can’t be read.';
  }
}

export const emptyLedger: Ledger = { claims: new Map(), problems: [] };
