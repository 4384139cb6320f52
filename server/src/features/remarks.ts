/** The remarks on a file, for an editor that can show them beside the text. */
import type { RemarkThread } from '../lsp/messages.ts';
import type { FileView, FolderView } from './view.ts';
import { oneLine } from './words.ts';

/** By position; settled threads are among them. */
export function remarksOf(folder: FolderView, file: FileView): RemarkThread[] {
  return folder.remarksOn(file.uri).map(({ history, outcome, start, end }) => ({
    thread: history.thread,
    range: file.positions.range({ start, end }),
    resolved: history.resolved,
    was: outcome === 'changed' ? oneLine(history.ruling.anchor.exact) : null,
    remarks: history.entries.map(({ said }) => ({
      text: said.text ?? '',
      checker: oneLine(said.checker),
      time: said.time,
      resolved: said.resolved ?? null,
    })),
  }));
}
