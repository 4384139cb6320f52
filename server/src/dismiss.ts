/** From a person's word that a finding is to be left alone, or no longer, to a line of the ledger. */
import {
  type Finding,
  isDay,
  ledgerLine,
  quote,
  type Span,
  type Suppression,
  type SuppressionTarget,
  suppressionId,
  suppressionScopes,
} from '../../core/src/index.ts';
import { dayOf } from '../../host/src/today.ts';
import type { FileView, FolderView } from './features/view.ts';
import type { Folder } from './folder.ts';
import type { DismissParams } from './lsp/messages.ts';
import { signatureFor, textChanged, timeAfter } from './sign.ts';

/** What stands as the reason where the person's editor asks for none. */
const noReason = 'dismissed';

/** The lines that say it, or why nothing can be said, in a sentence for people. The range is of the moment `then`. */
export function dismissalFor(
  folder: Folder,
  uri: string,
  params: DismissParams,
  now: Date,
  then: FolderView = folder.view(),
): { lines: string[] } | string {
  const signature = signatureFor(folder, params.checker);
  if (typeof signature === 'string') return signature;
  const { ledger, checker } = signature;
  const { suppressions } = ledger.ledger;
  if (params.withdraw !== undefined) {
    const history = suppressions.get(params.withdraw);
    if (!history || history.ruling.withdrawn) return 'The ledger knows no such dismissal.';
    const { until: _, ...ruling } = history.ruling;
    return { lines: [ledgerLine({ ...ruling, checker, time: timeAfter(now, history), withdrawn: true })] };
  }
  const { until } = params;
  if (params.reason?.trim() === '') return 'Say why this is dismissed.';
  if (until !== undefined && !isDay(until)) return 'Write the day on which it ends as 2026-11-21.';
  const today = dayOf(now);
  if (until !== undefined && until < today)
    return `A dismissal until ${until} would have ended already: name today (${today}) or a later day.`;
  const target = targetOf(folder, uri, params, then);
  if (typeof target === 'string') return target;
  const id = suppressionId(target);
  const suppression: Suppression = {
    ...target,
    kind: 'suppression',
    id,
    reason: params.reason?.trim() || noReason,
    checker,
    time: timeAfter(now, suppressions.get(id)),
    ...(until !== undefined && { until }),
  };
  return { lines: [ledgerLine(suppression)] };
}

function targetOf(folder: Folder, uri: string, params: DismissParams, then: FolderView): SuppressionTarget | string {
  const { code = '', scope } = params;
  const reach = suppressionScopes.find(one => one === scope);
  if (!reach || code === '') return 'Say which finding is to be dismissed.';
  if (reach === 'rule-in-file') {
    const file = folder.ledger?.pathOf(uri);
    return file ? { code, scope: reach, file } : 'This file lies outside the folder.';
  }
  const file = folder.view().file(uri);
  const finding = file && findingOf(folder, file, then.file(uri), params);
  if (finding === 'changed') return textChanged;
  const anchor = finding && folder.ledger?.anchorAt(uri, finding);
  return anchor ? { code, scope: reach, anchor } : 'No such finding stands here.';
}

/** The finding at a place; if other words stand there by now, the one that is on the words that were meant. */
function findingOf(
  folder: Folder,
  file: FileView,
  then: FileView | undefined,
  { code, range, words: said }: DismissParams,
): Finding | 'changed' | undefined {
  if (!range) return undefined;
  const { start, end } = file.positions.span(range);
  const findings = folder.findings(file.uri).filter(one => one.code === code);
  const at = findings.find(one => one.start === start && one.end === end);
  const words = said ?? (then && wordsAt(then, then.positions.span(range)));
  const alike = findings.filter(one => wordsAt(file, one) === words);
  if (at && alike.includes(at)) return at;
  if (said === undefined) return at && 'changed';
  return alike.length === 1 ? alike[0] : 'changed';
}

const wordsAt = ({ document }: FileView, span: Span): string => quote(document.source.text, span);
