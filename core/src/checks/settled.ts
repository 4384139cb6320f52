import type { PlacedTick } from '../ledger/tickTable.ts';
import { overlaps } from '../text/span.ts';
import type { Finding } from './check.ts';

/** What a person checked has a source, and what is no claim needs none. */
const settling: ReadonlySet<string> = new Set(['checked', 'not-a-claim']);

/**
 * The findings that a person's decisions leave: nobody is asked for the source of a figure that was checked, or that was
 * said to be no claim. A tick whose words have changed since settles nothing.
 */
export function withoutSettled(findings: readonly Finding[], ticks: readonly PlacedTick[]): readonly Finding[] {
  const settled = ticks.filter(tick => tick.outcome === 'found' && settling.has(tick.history.ruling.state));
  if (settled.length === 0) return findings;
  return findings.filter(
    finding => finding.code !== 'unsourced-figure' || !settled.some(tick => overlaps(tick, finding)),
  );
}
