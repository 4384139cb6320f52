import { articleDay } from './articleDay.ts';
import { cellClaimOf } from './cell.ts';
import type { ClaimInDocument } from './compare.ts';
import { evidentSlip } from './evidentSlip.ts';
import { differentScope } from './scope.ts';
import { differentTimes } from './times.ts';
import { apart } from './values.ts';
import { viewOf } from './view.ts';

/**
 * Whether two claims surely do not disagree, by what is cheapest to look at: most claims that share a key have values
 * that fit, or are of other times or moods. What `compareClaims` says of the others is for it to say.
 */
export function surelyNoDisagreement(first: ClaimInDocument, second: ClaimInDocument): boolean {
  const a = viewOf(first);
  const b = viewOf(second);
  if (!a.interval || !b.interval || !apart(a.interval, b.interval)) return true;
  if (cellClaimOf(first.document, a.quantity) || cellClaimOf(second.document, b.quantity)) return false;
  const sameText = first.document === second.document || (first.uri !== undefined && first.uri === second.uri);
  if (sameText && evidentSlip(a, b) !== null) return false;
  return (
    differentTimes(a, b, articleDay(first.document), articleDay(second.document), sameText) !== null ||
    differentScope(a, b) !== null
  );
}
