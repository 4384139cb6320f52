/** From a person's remark on a passage to a line of the ledger. */
import type { Range } from 'vscode-languageserver-types';
import { ledgerLine, quote, type Remark, type Span, threadName } from '../../core/src/index.ts';
import type { FileView, FolderView } from './features/view.ts';
import type { Folder } from './folder.ts';
import type { RemarkParams } from './lsp/messages.ts';
import { signatureFor, textChanged, timeAfter } from './sign.ts';

/** The lines that say it, or why nothing can be said, in a sentence for people. The range is of the moment `then`. */
export function remarkFor(
  folder: Folder,
  uri: string,
  params: RemarkParams,
  now: Date,
  then: FolderView = folder.view(),
): { lines: string[] } | string {
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
  const passage = file && params.range ? passageOf(file, then.file(uri), params.range, params.words) : null;
  if (passage === 'changed') return textChanged;
  const anchor = passage && ledger.anchorAt(uri, passage);
  if (!anchor) return 'No sentence stands here that could be remarked on.';
  const remark = { ...said, time: timeAfter(now, undefined), anchor };
  return { lines: [ledgerLine({ ...remark, thread: threadName(remark) })] };
}

/** Where the words of a passage stand now: at its range, else at the one place that has them. */
function passageOf(
  file: FileView,
  then: FileView | undefined,
  range: Range,
  said: string | undefined,
): Span | 'changed' {
  const { text } = file.document.source;
  const at = file.positions.span(range);
  const words = said ?? (then && quote(then.document.source.text, then.positions.span(range)));
  if (words === quote(text, at)) return at;
  const start = words ? text.indexOf(words) : -1;
  const isOne = said !== undefined && start >= 0 && text.indexOf(said, start + 1) < 0;
  return isOne ? { start, end: start + said.length } : 'changed';
}
