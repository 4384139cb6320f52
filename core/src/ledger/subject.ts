/** What the ledger says something about, whatever it is: a claim, a dismissed finding, a passage with remarks. */
import type { Anchor } from './anchor.ts';
import type { ClaimHistory, Ledger, SuppressionHistory, ThreadHistory } from './ledger.ts';
import { comparedAnchor } from './plainMarks.ts';

/** One thing with a place in a text. */
export interface Subject {
  readonly kind: 'claim' | 'suppression' | 'thread';
  readonly history: ClaimHistory | SuppressionHistory | ThreadHistory;
  /** As it is compared. */
  readonly anchor: Anchor;
  /** It was taken back: where its words are gone, nobody misses it. */
  readonly over: boolean;
}

/** All that has a place, by a name that is unlike all others of the ledger. A check dismissed for a whole file has none, nor has a thread of which nothing is left. */
export function subjectsOf({ claims, suppressions, threads }: Ledger): Map<string, Subject> {
  const subjects = new Map<string, Subject>();
  for (const [claim, history] of claims) {
    const { anchor, state } = history.ruling;
    subjects.set(`claim ${claim}`, { kind: 'claim', history, anchor: comparedAnchor(anchor), over: state === 'open' });
  }
  for (const [id, history] of suppressions) {
    const { ruling } = history;
    if (ruling.scope === 'rule-in-file') continue;
    const over = ruling.withdrawn === true;
    subjects.set(`suppression ${id}`, { kind: 'suppression', history, anchor: comparedAnchor(ruling.anchor), over });
  }
  for (const [thread, history] of threads) {
    if (history.entries.length === 0) continue;
    const { anchor } = history.ruling;
    subjects.set(`thread ${thread}`, {
      kind: 'thread',
      history,
      anchor: comparedAnchor(anchor),
      over: history.resolved,
    });
  }
  return subjects;
}

/** Whether two say the same, from whichever reading of the ledger they come. */
export const sameSubject = ({ history: a }: Subject, { history: b }: Subject): boolean =>
  a === b || (a.lines.length === b.lines.length && a.lines.every((entry, i) => entry.line === b.lines[i]?.line));
