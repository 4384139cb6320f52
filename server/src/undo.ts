/** Taking back what a person decided last: by lines that withdraw it, since a ledger only grows. */
import {
  anchorWords,
  type ClaimHistory,
  type Decision,
  ledgerLine,
  moment,
  type SuppressionHistory,
  samePerson,
  type Withdrawal,
} from '../../core/src/index.ts';
import { oneLine } from './features/words.ts';
import type { Folder } from './folder.ts';
import type { UndoneAct } from './lsp/messages.ts';
import { timeAfter } from './sign.ts';

/** What one person said at one moment: about one figure, about all places that say the same, or about selected rows. */
export interface Act {
  readonly folder: Folder;
  readonly time: string;
  readonly decisions: readonly { readonly said: Decision; readonly history: ClaimHistory }[];
  /** Findings that were dismissed. */
  readonly dismissals: readonly SuppressionHistory[];
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
  const { claims, suppressions } = folder.ledger.ledger;
  let act: { time: string; decisions: Act['decisions'][number][]; dismissals: SuppressionHistory[] } | null = null;
  const at = (time: string) => {
    if (!act || moment(time) > moment(act.time)) act = { time, decisions: [], dismissals: [] };
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
  return act && { folder, ...(act as Omit<Act, 'folder'>) };
}

/** The lines that take it back. */
export function withdrawalsOf({ decisions, dismissals }: Act, now: Date): string[] {
  return [
    ...decisions.map(({ said, history }) => {
      const { claim, checker, anchor, time } = said;
      const withdrawal: Withdrawal = {
        ...{ kind: 'withdrawal', claim, checker, anchor },
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

/** For people: what it was, and about which words. */
export function actInWords({ time, decisions, dismissals }: Act): UndoneAct {
  const [first] = decisions;
  const anchor = first?.said.anchor ?? dismissals.find(({ ruling }) => ruling.anchor)?.ruling.anchor;
  return {
    time,
    state: first?.said.state ?? null,
    addition: first?.said.addition ? (first.said.sources ? 'source' : 'note') : null,
    words: anchor ? oneLine(anchorWords(anchor)) : '',
    count: decisions.length + dismissals.length,
  };
}
