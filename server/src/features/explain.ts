/** Why a figure is, or is not, said to differ, as a page. */
import { type ComparedGroup, explainClaim, type Span } from '../../../core/src/index.ts';
import type { Explanation } from '../lsp/messages.ts';
import { type Line, toMarkdown } from './markup.ts';
import { placeLink } from './placeLink.ts';
import { claimAt } from './ticks.ts';
import type { FileView, FolderView } from './view.ts';
import { counted, oneLine } from './words.ts';

/** More figures of one sort than these are counted. */
const shown = 12;

/** The explanation of the figure at a place; null where there is none. */
export function explainAt(folder: FolderView, file: FileView, at: Span): Explanation | null {
  const index = claimAt(file, at);
  const found = index === null ? null : explainClaim(folder.snapshot, file.uri, index);
  const figure = found && file.document.quantities[found.claim.quantity];
  if (!found || !figure) return null;
  const words = oneLine(file.document.source.text.slice(figure.start, figure.end));
  const blocks: Line[][] = [
    [
      [{ text: words, style: 'bold' }, ' in ', placeLink(file, file, figure.start)],
      ...found.reading.map(line => [oneLine(line)]),
    ],
    ...found.groups.flatMap(group => section(folder, file, group)),
    [[found.nothing]],
    found.limits.map(line => [line]),
  ];
  const pages = blocks.map(toMarkdown).filter(block => block !== '');
  return { title: `Why: ${words}`, markdown: `${pages.join('\n\n')}\n` };
}

function section(folder: FolderView, file: FileView, { heading, claims }: ComparedGroup): Line[][] {
  const lines = claims.slice(0, shown).flatMap(({ uri, figure, comparison }): Line[] => {
    const there = folder.file(uri);
    if (!there) return [];
    const words = oneLine(there.document.source.text.slice(figure.start, figure.end));
    return [
      [{ text: words, style: 'bold' }, ' (', placeLink(file, there, figure.start), `): ${oneLine(comparison.reason)}`],
    ];
  });
  const rest = claims.length - shown;
  return [
    [[{ text: heading, style: 'italic' }]],
    [...lines, ...(rest > 0 ? [[`and ${counted(rest, 'more figure')}`]] : [])],
  ];
}
