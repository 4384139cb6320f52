/** A lost tick goes to the figure that a person says: as a code action, for any editor. */
import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver-types';
import { anchorWords } from '../../../core/src/index.ts';
import { type DecideParams, decideCommand } from '../lsp/messages.ts';
import { claimAt, lostOn, rowOf, ticksByClaim } from './ticks.ts';
import type { FileView, FolderView } from './view.ts';
import { oneLine } from './words.ts';

/** Lost ticks that are offered; the sidebar has them all. */
const shown = 3;

/** The lost ticks of an article, for a figure in it that nobody has decided about. */
export function lostActions(folder: FolderView, file: FileView, range: Range): CodeAction[] {
  const index = claimAt(file, file.positions.span(range));
  const claim = file.document.claims[index ?? -1];
  if (index === null || !claim || ticksByClaim(folder, file).has(index)) return [];
  return lostOn(folder, file.name)
    .slice(0, shown)
    .map(({ history: { claim: lost, ruling, sources } }) => {
      const title = `Set the lost tick of “${oneLine(anchorWords(ruling.anchor))}” here`;
      const { state } = ruling;
      const params: DecideParams = {
        uri: file.clientUri,
        range,
        id: rowOf(file, claim),
        claim: lost,
        state,
        sources,
        everywhere: false,
      };
      return { title, kind: CodeActionKind.QuickFix, command: { title, command: decideCommand, arguments: [params] } };
    });
}
