import { anchorWords } from './anchor.ts';
import type { Decision } from './decision.ts';
import type { ClaimHistory } from './ledger.ts';

/**
 * The people who have signed what holds about a claim: who said `checked` of these words, one after the other, since
 * anything else was said. The last to sign comes last. Empty where the claim is not checked.
 */
export function signers({ entries, ruling }: ClaimHistory): string[] {
  const people: string[] = [];
  for (const { said } of [...entries].reverse()) {
    if (said.state !== 'checked' || !sameWords(said, ruling)) break;
    const known = people.some(one => sameName(one, said.checker));
    if (!known) people.push(said.checker);
  }
  return people.reverse();
}

const sameWords = ({ anchor: a }: Decision, { anchor: b }: Decision): boolean =>
  a.exact === b.exact && anchorWords(a) === anchorWords(b);
/** One person may write their name with a capital less, but does not sign twice. */
const sameName = (a: string, b: string): boolean => nameKey(a) === nameKey(b);
const nameKey = (name: string): string => name.replace(/\s+/g, ' ').trim().toLowerCase();

/** Checked by somebody, while two people have to. */
export const isHalfSigned = (history: ClaimHistory, signatures: 1 | 2): boolean =>
  history.ruling.state === 'checked' && signers(history).length < signatures;
