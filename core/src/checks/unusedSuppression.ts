import { anchorWords } from '../ledger/anchor.ts';
import type { Dismissal } from '../ledger/dismissal.ts';
import type { Check, Finding, Severity } from './check.ts';
import { quoted } from './support/words.ts';

/** A dismissal that dismisses nothing. What it speaks of is known only after all other checks, so `judge.ts` reports it. */
export const unusedSuppression: Check = {
  code: 'unused-suppression',
  title: 'Dismissal that is no longer needed',
  severity: 'hint',
  scope: 'corpus',
  run() {},
};

/** The finding about a dismissal that found nothing to dismiss: at its words, or at the start of its file. */
export function unusedFinding(dismissal: Dismissal, severity: Severity): Finding {
  const { id, ruling } = dismissal.history;
  const { start, end } = dismissal.place ?? { start: 0, end: 0 };
  return {
    code: unusedSuppression.code,
    severity,
    start,
    end,
    message: `${message(dismissal)} (${ruling.checker}: ${quoted(ruling.reason)}).`,
    related: [],
    fixes: [],
    unnecessary: false,
    suppression: id,
  };
}

function message({ history: { ruling }, place }: Dismissal): string {
  const { code, scope } = ruling;
  if (scope === 'rule-in-file') return `“${code}” is dismissed in this article, and there is nothing to dismiss`;
  if (scope === 'value')
    return `“${code}” is dismissed for ${quoted(anchorWords(ruling.anchor))}, and there is nothing to dismiss`;
  if (place?.outcome === 'found') return `“${code}” is dismissed here, and there is nothing to dismiss`;
  const words = quoted(anchorWords(ruling.anchor));
  return place
    ? `The words have changed since “${code}” was dismissed here for ${words}, so it counts no more`
    : `“${code}” was dismissed for ${words}, which is not to be found any more`;
}
