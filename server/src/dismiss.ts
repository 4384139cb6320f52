/** From a person's word that a finding is to be left alone, or no longer, to a line of the ledger. */
import {
  ledgerLine,
  type Suppression,
  type SuppressionTarget,
  suppressionId,
  suppressionScopes,
} from '../../core/src/index.ts';
import type { Folder } from './folder.ts';
import type { DismissParams } from './lsp/messages.ts';
import { signatureFor, timeAfter } from './sign.ts';

/** What stands as the reason where the person's editor asks for none. */
const noReason = 'dismissed';
const day = /^\d{4}-\d\d-\d\d$/;

/** The lines that say it, or why nothing can be said, in a sentence for people. */
export function dismissalFor(
  folder: Folder,
  uri: string,
  params: DismissParams,
  now: Date,
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
  if (until !== undefined && !day.test(until)) return 'Write the day on which it ends as 2026-11-21.';
  const target = targetOf(folder, uri, params);
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

function targetOf(folder: Folder, uri: string, { code = '', scope, range }: DismissParams): SuppressionTarget | string {
  const reach = suppressionScopes.find(one => one === scope);
  if (!reach || code === '') return 'Say which finding is to be dismissed.';
  if (reach === 'rule-in-file') {
    const file = folder.ledger?.pathOf(uri);
    return file ? { code, scope: reach, file } : 'This file lies outside the folder.';
  }
  const file = folder.view().file(uri);
  const wanted = file && range ? file.positions.span(range) : null;
  const finding =
    wanted &&
    folder.findings(uri).find(one => one.code === code && one.start === wanted.start && one.end === wanted.end);
  const anchor = finding && folder.ledger?.anchorAt(uri, finding);
  return anchor ? { code, scope: reach, anchor } : 'No such finding stands here.';
}
