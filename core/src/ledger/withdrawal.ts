/** A person takes back one decision or remark of their own, as if it had never been made: what others said stays as it is. */
import { type Anchor, isAnchor } from './anchor.ts';
import { isTime, signatureComplaint } from './fields.ts';
import type { Entry, Line } from './line.ts';
import { personKey } from './signatures.ts';

interface Withdrawing extends Line {
  readonly kind: 'withdrawal';
  /**
   * The time of what is withdrawn: who speaks of a claim or in a thread does it once at a time. Named so, and not by its
   * bytes, it is still the same where an export has left out a confidential source, or another program has added a field.
   */
  readonly withdraws: string;
  /** That of what is withdrawn. */
  readonly anchor: Anchor;
}

/** The line that takes a decision about a claim back, or a line of a thread; it is told by its `kind`. */
export type Withdrawal = Withdrawing & ({ readonly claim: string } | { readonly thread: string });

const isWithdrawal = (said: Line): said is Withdrawal => (said as Partial<Withdrawal>).kind === 'withdrawal';

/** What nobody has withdrawn, of some lines about one claim or in one thread. */
export function standing<L extends Line>(lines: readonly Entry<L | Withdrawal>[]): readonly Entry<L>[] {
  const withdrawn = new Set<string>();
  for (const { said } of lines) if (isWithdrawal(said)) withdrawn.add(nameOf(said.checker, said.withdraws));
  return lines.filter(
    (entry): entry is Entry<L> =>
      !isWithdrawal(entry.said) && !withdrawn.has(nameOf(entry.said.checker, entry.said.time)),
  );
}

const nameOf = (checker: string, time: string): string => `${time} ${personKey(checker)}`;

/** What keeps a value from being a withdrawal, in a sentence for people; null if nothing. */
export function withdrawalComplaint(value: Record<string, unknown>): string | null {
  const inThread = value['claim'] === undefined && value['thread'] !== undefined;
  const unsigned = signatureComplaint(value, 'withdrawal', inThread ? 'thread' : 'claim');
  if (unsigned) return unsigned;
  if (!isTime(value['withdraws'])) return 'It does not say what it withdraws, by its time.';
  return isAnchor(value['anchor']) ? null : 'It does not say where that stands.';
}
