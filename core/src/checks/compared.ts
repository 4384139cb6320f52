import { type Comparison, compareClaims } from '../claims/compare.ts';
import type { ClaimPlace, CorpusSnapshot } from '../corpus/snapshot.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { byCodeUnit } from '../util/hash.ts';

/** A claim that another one was compared with, and what came of it. */
export interface ComparedClaim extends ClaimPlace {
  readonly figure: Quantity;
  readonly comparison: Comparison;
}

/**
 * The claims that claim number `index` of a file is compared with: those of the same file first, then by uri. With those
 * that are of another time to begin with, unless only those `ofItsTime` are wanted.
 */
export function comparedClaims(corpus: CorpusSnapshot, uri: string, index: number, ofItsTime = false): ComparedClaim[] {
  const placeOf = (file: string, claim: number) => {
    const document = corpus.documents.get(file);
    return document && { document, index: claim, uri: file, entityId: (one: number) => corpus.entityId(file, one) };
  };
  const mine = placeOf(uri, index);
  if (!mine) return [];
  const here: ComparedClaim[] = [];
  const elsewhere: ComparedClaim[] = [];
  const { places, beyond } = corpus.comparedWith(uri, index);
  for (const other of ofItsTime ? places : [...places, ...beyond]) {
    const place = placeOf(other.uri, other.index);
    const claim = place?.document.claims[other.index];
    const figure = claim && place?.document.quantities[claim.quantity];
    if (!place || !figure) continue;
    const compared = { ...other, figure, comparison: compareClaims(mine, place) };
    (other.uri === uri ? here : elsewhere).push(compared);
  }
  const inOrder = (a: ComparedClaim, b: ComparedClaim): number =>
    byCodeUnit(a.uri, b.uri) || a.figure.start - b.figure.start;
  // Those of its time and those of other times come one after the other.
  if (!ofItsTime) for (const list of [here, elsewhere]) list.sort(inOrder);
  return [...here, ...elsewhere];
}
