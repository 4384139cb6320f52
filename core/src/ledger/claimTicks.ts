import { claimAbout } from '../claims/claimAbout.ts';
import type { DocumentAnalysis } from '../document/analysis.ts';
import { firstEndingAfter, type Span } from '../text/span.ts';
import type { Decision } from './decision.ts';
import { byMoment, type Entry } from './line.ts';
import type { PlacedTick } from './standing.ts';

/** The ticks of one text, sorted out. What was taken back is in neither. */
export interface ClaimTicks {
  /** By index of claim. */
  readonly byClaim: ReadonlyMap<number, PlacedTick>;
  /** The same with all that was said of each claim, also where it was taken back or where another tick counts. */
  readonly said: ReadonlyMap<number, readonly PlacedTick[]>;
  /** Ticks that stand where no figure is seen any more: they are to be listed all the same. */
  readonly orphans: readonly PlacedTick[];
}

/**
 * Brings ticks and claims of one text together. Of two ticks on one figure, the one that found its own words counts
 * before the one whose words have changed, then the later one.
 */
export function matchTicks(document: DocumentAnalysis, ticks: readonly PlacedTick[]): ClaimTicks {
  const byClaim = new Map<number, PlacedTick>();
  const said = new Map<number, PlacedTick[]>();
  const orphans: PlacedTick[] = [];
  for (const tick of ticks) {
    const index = claimUnder(document, tick);
    if (index === null) {
      orphans.push(tick);
      continue;
    }
    const known = said.get(index);
    if (known) known.push(tick);
    else said.set(index, [tick]);
    const other = byClaim.get(index);
    // What was withdrawn must not hide what others said of the same figure under another name.
    if (tick.history.decided && (!other || rules(tick, other))) byClaim.set(index, tick);
  }
  for (const [index, tick] of byClaim) if (tick.history.ruling.state === 'open') byClaim.delete(index);
  return { byClaim, said, orphans: orphans.filter(tick => tick.history.ruling.state !== 'open') };
}

function rules(one: PlacedTick, other: PlacedTick): boolean {
  if (one.outcome !== other.outcome) return one.outcome === 'found';
  return byMoment(last(one), last(other)) > 0;
}

/** What was added since decides about nothing. */
const last = ({ history: { entries, ruling } }: PlacedTick): Entry<Decision> =>
  entries.find(({ said }) => said === ruling) as Entry<Decision>;

/** The claim whose figure a tick covers, best the very same words. */
function claimUnder(document: DocumentAnalysis, tick: Span): number | null {
  const { quantities, claims } = document;
  let found: number | null = null;
  for (let i = firstEndingAfter(quantities, tick.start); i < quantities.length; i++) {
    const quantity = quantities[i] as Span;
    if (quantity.start >= Math.max(tick.end, tick.start + 1)) break;
    const index = claimAbout(claims, i);
    if (index === null) continue;
    if (quantity.start === tick.start && quantity.end === tick.end) return index;
    found ??= index;
  }
  return found;
}
