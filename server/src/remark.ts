/** From a person's remark on a passage to a line of the ledger. */
import { ledgerLine, type Remark, threadName } from '../../core/src/index.ts';
import type { Folder } from './folder.ts';
import type { RemarkParams } from './lsp/messages.ts';
import { signatureFor, timeAfter } from './sign.ts';

/** The lines that say it, or why nothing can be said, in a sentence for people. */
export function remarkFor(folder: Folder, uri: string, params: RemarkParams, now: Date): { lines: string[] } | string {
  const signature = signatureFor(folder, params.checker);
  if (typeof signature === 'string') return signature;
  const { ledger, checker } = signature;
  const text = params.text?.trim() ?? '';
  const said = {
    kind: 'remark',
    checker,
    ...(text !== '' && { text }),
    ...(params.resolved !== undefined && { resolved: params.resolved }),
  } as const;
  if (params.thread !== undefined) {
    const history = ledger.ledger.threads.get(params.thread);
    if (!history) return 'The ledger knows no such remark.';
    if (text === '' && (params.resolved ?? history.resolved) === history.resolved) return 'The remark is empty.';
    const { anchor } = history.ruling;
    const reply: Remark = { ...said, thread: params.thread, time: timeAfter(now, history), anchor };
    return { lines: [ledgerLine(reply)] };
  }
  if (text === '') return 'The remark is empty.';
  const file = folder.view().file(uri);
  const anchor = file && params.range ? ledger.anchorAt(uri, file.positions.span(params.range)) : null;
  if (!anchor) return 'No sentence stands here that could be remarked on.';
  const remark = { ...said, time: timeAfter(now, undefined), anchor };
  return { lines: [ledgerLine({ ...remark, thread: threadName(remark) })] };
}
