/** The figures of a file as far as ticking by keys and the margin need them. */
import type { Span } from '../../../core/src/index.ts';
import type { ClaimRow, DeskClaim } from '../lsp/messages.ts';
import { claimRowsOf } from './overview.ts';
import { claimAt, rowAt } from './ticks.ts';
import type { FileView, FolderView } from './view.ts';
import { oneLine } from './words.ts';

/** What is to be done on a file, in order of place. */
export const deskClaimsOf = (folder: FolderView, file: FileView): DeskClaim[] =>
  claimRowsOf(folder, file).map(deskClaim);

/** The figure at a cursor or touched by a selection: also a date that is on no list, as nobody must settle it. */
export function deskClaimAt(folder: FolderView, file: FileView, place: Span): DeskClaim | null {
  const id = rowAt(folder, file, place);
  if (id === null) return null;
  const listed = claimRowsOf(folder, file).find(row => row.id === id);
  if (listed) return deskClaim(listed);
  const figure = file.document.quantities[file.document.claims[claimAt(file, place) ?? -1]?.quantity ?? -1];
  if (!figure) return null;
  const words = oneLine(file.document.source.text.slice(figure.start, figure.end));
  return { id, state: 'open', tick: null, figure: words, range: file.positions.range(figure), found: false };
}

const deskClaim = ({ id, state, tick, figure, findings, gone, location: { range } }: ClaimRow): DeskClaim => ({
  id,
  state,
  tick,
  figure,
  range,
  found: findings.length > 0,
  ...(gone && { gone }),
});
