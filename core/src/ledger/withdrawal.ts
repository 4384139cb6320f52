/** A person takes back one decision of their own, as if it had never been made: what others said stays as it is. */
import { type Anchor, isAnchor } from './anchor.ts';
import type { Decision } from './decision.ts';
import { isTime, signatureComplaint } from './fields.ts';
import type { Entry, Line } from './line.ts';
import { personKey } from './signatures.ts';

/** The line that takes a decision back; it is told by its `kind`. */
export interface Withdrawal extends Line {
  readonly kind: 'withdrawal';
  readonly claim: string;
  /**
   * The time of the decision: who decides about a claim does it once at a time. Named so, and not by its bytes, it is still
   * the same one where an export has left out a confidential source, or another program has added a field.
   */
  readonly withdraws: string;
  /** That of the decision. */
  readonly anchor: Anchor;
}

const isWithdrawal = (said: Decision | Withdrawal): said is Withdrawal => 'kind' in said;

/** The decisions of some lines about one claim that nobody has withdrawn. */
export function standing(lines: readonly Entry<Decision | Withdrawal>[]): readonly Entry<Decision>[] {
  const withdrawn = new Set<string>();
  for (const { said } of lines) if (isWithdrawal(said)) withdrawn.add(nameOf(said.checker, said.withdraws));
  return lines.filter(
    (entry): entry is Entry<Decision> =>
      !isWithdrawal(entry.said) && !withdrawn.has(nameOf(entry.said.checker, entry.said.time)),
  );
}

const nameOf = (checker: string, time: string): string => `${time} ${personKey(checker)}`;

/** What keeps a value from being a withdrawal, in a sentence for people; null if nothing. */
export function withdrawalComplaint(value: Record<string, unknown>): string | null {
  const unsigned = signatureComplaint(value, 'withdrawal', 'claim');
  if (unsigned) return unsigned;
  if (!isTime(value['withdraws'])) return 'It does not say which decision it withdraws, by its time.';
  return isAnchor(value['anchor']) ? null : 'It does not say where its claim stands.';
}
