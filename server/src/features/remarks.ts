/** The remarks on a file, for an editor that can show them beside the text. */
import type { PlacedThread } from '../../../core/src/index.ts';
import type { RemarkThread } from '../lsp/messages.ts';
import type { FileView, FolderView } from './view.ts';
import { oneLine } from './words.ts';

/** By position; settled threads are among them. Open ones whose words are lost stand at the beginning of their file. */
export function remarksOf(folder: FolderView, file: FileView): RemarkThread[] {
  const start = { line: 0, character: 0 };
  const lost = folder
    .lostRemarks()
    .filter(({ history }) => isOpen(history) && history.ruling.anchor.file === file.name);
  return [
    ...lost.map(({ history }) => thread(history, { start, end: start }, true)),
    ...folder.remarksOn(file.uri).map(({ history, outcome, start, end }) => {
      const range = file.positions.range({ start, end });
      return { ...thread(history, range, false), ...(outcome === 'found' && { was: null }) };
    }),
  ];
}

type History = PlacedThread['history'];

const isOpen = ({ resolved }: History): boolean => !resolved;

const thread = (history: History, range: RemarkThread['range'], lost: boolean): RemarkThread => ({
  thread: history.thread,
  range,
  resolved: history.resolved,
  was: oneLine(history.ruling.anchor.exact),
  lost,
  remarks: history.entries.map(({ said }) => ({
    text: said.text ?? '',
    checker: oneLine(said.checker),
    time: said.time,
    resolved: said.resolved ?? null,
  })),
});
