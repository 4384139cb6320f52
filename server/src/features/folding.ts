/** What can be folded: the section below a heading, a quotation of several blocks, a list, the list of sources. */
import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver-types';
import type { BlockKind, PlacedBlock } from '../../../core/src/index.ts';
import type { FileView } from './view.ts';

/** Kinds of blocks that fold together where they follow each other. */
const runs: ReadonlySet<BlockKind> = new Set(['listItem', 'quotation', 'tableRow', 'reference']);

export function foldingOf({ document: { blocks }, positions }: FileView): FoldingRange[] {
  const folds: FoldingRange[] = [];
  const add = (first: PlacedBlock, last: PlacedBlock): void => {
    const startLine = positions.position(first.start).line;
    const endLine = positions.position(last.end).line;
    if (endLine > startLine) folds.push({ startLine, endLine, kind: FoldingRangeKind.Region });
  };
  let heading: PlacedBlock | null = null;
  let before: PlacedBlock | null = null;
  for (const block of blocks) {
    if (block.kind === 'heading') {
      if (heading && before) add(heading, before);
      heading = block;
    }
    before = block;
  }
  if (heading && before) add(heading, before);
  for (let first = 0; first < blocks.length; ) {
    const { kind } = blocks[first] as PlacedBlock;
    let next = first + 1;
    while (next < blocks.length && blocks[next]?.kind === kind) next++;
    if (runs.has(kind)) add(blocks[first] as PlacedBlock, blocks[next - 1] as PlacedBlock);
    else if (kind !== 'heading')
      for (let i = first; i < next; i++) add(blocks[i] as PlacedBlock, blocks[i] as PlacedBlock);
    first = next;
  }
  return folds.sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
}
