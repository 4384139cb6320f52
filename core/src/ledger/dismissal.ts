import type { SuppressionHistory } from './ledger.ts';
import type { PlacedSuppression } from './standing.ts';

/** A suppression that counts today, as it bears on one file. */
export interface Dismissal {
  readonly history: SuppressionHistory;
  /** Where its words stand; null for a check dismissed in all of the file, and where the words are not to be found. */
  readonly place: PlacedSuppression | null;
}
