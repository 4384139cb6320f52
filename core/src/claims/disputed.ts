import { isTenfold, likenessOfSlip } from './slip.ts';
import type { View } from './view.ts';

/** Both are credited, and to different people: `Police say 8,000, the unions 25,000`. */
export function isDisputed(a: View, b: View): boolean {
  const one = a.claim.source?.toLowerCase();
  const other = b.claim.source?.toLowerCase();
  if (!one || !other || one === other || isPronoun(one) || isPronoun(other)) return false;
  // `All five climbers are well, a doctor said`: the number is taken as known.
  if (a.definite || b.definite) return false;
  // `$18.2 billion` and `$18.2 million` are a slip sooner than a dispute. Crowds are counted by two sides: with them digits
  // in another order are no more than chance.
  const crowd = a.measure.has('attend') && !isTenfold(a.quantity, b.quantity);
  if (!crowd && likenessOfSlip(a.quantity, b.quantity) > 1) return false;
  return !meets(one, other);
}

/** `it said`, `its chairman said`: the one it is about, who stands against nobody. */
const isPronoun = (source: string): boolean =>
  /^(?:he|she|it|they|its|his|her|their|the (?:company|firm|group))\b/.test(source);

/** Whether two sources share a word that names them: `the police`, `police in Ayr`. */
const meets = (one: string, other: string): boolean =>
  (one.match(/\p{L}{4,}/gu) ?? []).some(word => other.includes(word));
