import type { Claim } from './claim.ts';

/** Index of the claim about figure number `quantity`, or null. Claims come in the order of their figures. */
export function claimAbout(claims: readonly Claim[], quantity: number): number | null {
  let low = 0;
  let high = claims.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((claims[middle] as Claim).quantity < quantity) low = middle + 1;
    else high = middle;
  }
  return claims[low]?.quantity === quantity ? low : null;
}
