/** Taking back what a person decided last, and saying it anew: by lines, since a ledger only grows. */
import {
  anchorWords,
  type ClaimHistory,
  type Decision,
  type Entry,
  emptyLedger,
  type Line,
  ledgerLine,
  moment,
  type Remark,
  type SuppressionHistory,
  samePerson,
  type ThreadHistory,
  type Withdrawal,
} from '../../core/src/index.ts';
import { dayOf } from '../../host/src/today.ts';
import { oneLine } from './features/words.ts';
import type { Folder } from './folder.ts';
import type { UndoneAct } from './lsp/messages.ts';
import { timeAfter } from './sign.ts';

/** What one person said at one moment: about one figure, about all places that say the same, about selected rows, or in a thread. */
export interface Act {
  readonly folder: Folder;
  readonly time: string;
  readonly decisions: readonly { readonly said: Decision; readonly history: ClaimHistory }[];
  /** Findings that were dismissed. */
  readonly dismissals: readonly SuppressionHistory[];
  readonly remarks: readonly { readonly said: Remark; readonly history: ThreadHistory }[];
}

/** What somebody did last in some folders; `checker` is else who decides in each of them. Null if nothing is left of it. */
export function lastAct(folders: readonly Folder[], checker: string | undefined): Act | null {
  let last: Act | null = null;
  for (const folder of folders) {
    const act = lastIn(folder, (checker ?? folder.settings.checker).trim());
    if (act && (!last || moment(act.time) > moment(last.time))) last = act;
  }
  return last;
}

function lastIn(folder: Folder, checker: string): Act | null {
  if (!folder.ledger || checker === '') return null;
  const { claims, suppressions, threads } = folder.ledger.ledger;
  const none = (time: string) => ({
    ...{ folder, time },
    decisions: [] as Act['decisions'][number][],
    dismissals: [] as SuppressionHistory[],
    remarks: [] as Act['remarks'][number][],
  });
  let act: ReturnType<typeof none> | null = null;
  const at = (time: string) => {
    if (!act || moment(time) > moment(act.time)) act = none(time);
    return moment(time) === moment(act.time) ? act : null;
  };
  for (const history of claims.values()) {
    const said = history.entries.findLast(entry => samePerson(entry.said.checker, checker))?.said;
    if (said) at(said.time)?.decisions.push({ said, history });
  }
  for (const history of suppressions.values()) {
    const { ruling } = history;
    // What was taken back by hand stays so.
    if (samePerson(ruling.checker, checker) && !ruling.withdrawn) at(ruling.time)?.dismissals.push(history);
  }
  for (const history of threads.values()) {
    const said = history.entries.findLast(entry => samePerson(entry.said.checker, checker))?.said;
    if (said) at(said.time)?.remarks.push({ said, history });
  }
  return act;
}

/** The lines that take it back. */
export function withdrawalsOf({ decisions, dismissals, remarks }: Act, now: Date): string[] {
  return [
    ...[...decisions, ...remarks].map(({ said, history }) => {
      const { checker, anchor, time } = said;
      const about = 'claim' in said ? { claim: said.claim } : { thread: said.thread };
      const withdrawal: Withdrawal = {
        ...{ kind: 'withdrawal', ...about, checker, anchor },
        ...{ withdraws: time, time: timeAfter(now, history) },
      };
      return ledgerLine(withdrawal);
    }),
    ...dismissals.map(history => {
      // Of one name, whoever else has dismissed the same: nobody is made to say it anew.
      const { until: _, ...ruling } = history.ruling;
      return ledgerLine({ ...ruling, time: timeAfter(now, history), withdrawn: true });
    }),
  ];
}

/**
 * The lines that say an act anew that was taken back, or why it can't be said, in a sentence for people. They are lines of
 * now: what was taken back stays so. Nobody is overruled who has said something of the same since.
 */
export function linesAnew({ folder, decisions, dismissals, remarks }: Act, now: Date): string[] | string {
  const { claims, suppressions, threads } = folder.ledger?.ledger ?? emptyLedger;
  const lines: string[] = [];
  for (const { said } of [...decisions, ...remarks]) {
    const history = 'claim' in said ? claims.get(said.claim) : threads.get(said.thread);
    const all: readonly Entry<Line>[] = history?.lines ?? [];
    const back = all.findIndex(
      ({ said: one }) => withdraws(one) === said.time && samePerson(one.checker, said.checker),
    );
    if (back < 0) return meanwhile;
    if (all.slice(back).some(({ said: one }) => !samePerson(one.checker, said.checker))) return meanwhile;
    lines.push(ledgerLine({ ...said, time: timeAfter(now, history) }));
  }
  for (const { id, ruling } of dismissals) {
    const history = suppressions.get(id);
    const last = history?.ruling;
    if (!last?.withdrawn || !samePerson(last.checker, ruling.checker)) return meanwhile;
    if (ruling.until !== undefined && ruling.until < dayOf(now)) return `That dismissal ended on ${ruling.until}.`;
    lines.push(ledgerLine({ ...ruling, time: timeAfter(now, history) }));
  }
  return lines;
}

const meanwhile = 'Something else has been said about it since: look again.';
const withdraws = (said: Line): string | undefined => (said as Partial<Withdrawal>).withdraws;

/** For people: what it was, and about which words. */
export function actInWords({ time, decisions, dismissals, remarks }: Act): UndoneAct {
  const [first] = decisions;
  const [remark] = first || dismissals.length > 0 ? [] : remarks;
  const anchor = (first ?? remark)?.said.anchor ?? dismissals.find(({ ruling }) => ruling.anchor)?.ruling.anchor;
  return {
    time,
    state: first?.said.state ?? null,
    addition: first?.said.addition ? (first.said.sources ? 'source' : 'note') : null,
    remark: remark ? (remark.said.text ? 'said' : remark.said.resolved ? 'settled' : 'reopened') : null,
    words: oneLine(remark?.said.text || (anchor ? anchorWords(anchor) : '')),
    count: decisions.length + dismissals.length + remarks.length,
  };
}
