/** From figures, names, dates and attributions to claims. */
import type { Attributions } from '../attributions/index.ts';
import type { DocumentDate, PlacedBlock } from '../document/analysis.ts';
import type { Names } from '../names/index.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Span } from '../text/span.ts';
import type { Claim } from './claim.ts';

/** What claims are made of. */
export interface ClaimParts {
  readonly text: string;
  readonly date: DocumentDate | null;
  readonly blocks: readonly PlacedBlock[];
  readonly sentences: readonly Span[];
  readonly quantities: readonly Quantity[];
  readonly names: Names;
  readonly attributions: Attributions;
}

/** One claim for each checkable figure, in order of position. */
export function assembleClaims(_parts: ClaimParts): Claim[] {
  return [];
}
