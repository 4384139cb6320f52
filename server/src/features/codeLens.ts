/** Counts over the article and over its paragraphs: how far the checking has got, and what asks for attention. */
import type { CodeLens, Position } from 'vscode-languageserver-types';
import type { Settings } from '../../../core/src/index.ts';
import { type ClaimState, type ShowClaimsParams, settledStates, showClaimsCommand } from '../lsp/messages.ts';
import { claimRowsOf } from './overview.ts';
import type { FileView, FolderView } from './view.ts';
import { counted } from './words.ts';

/** `clickable`: the client is our own and opens its list of claims. For others a lens is words alone. */
export function codeLensesOf(
  folder: FolderView,
  file: FileView,
  wanted: Settings['codeLens'],
  clickable: boolean,
): CodeLens[] {
  if (!wanted.article && !wanted.paragraphs) return [];
  const { document, positions } = file;
  const rows = claimRowsOf(folder, file);
  const lens = (at: Position, { title, state }: Part): CodeLens => ({
    range: { start: at, end: at },
    command: clickable
      ? { title, command: showClaimsCommand, arguments: [{ uri: file.clientUri, state } satisfies ShowClaimsParams] }
      : { title, command: '' },
  });
  const start = (offset: number): Position => ({ line: positions.position(offset).line, character: 0 });
  const lenses: CodeLens[] = [];
  const first = document.blocks[0]?.start ?? 0;
  if (wanted.article) lenses.push(...partsOf(rows.map(row => row.state)).map(part => lens(start(first), part)));
  if (!wanted.paragraphs) return lenses;
  let next = 0;
  for (const block of document.blocks) {
    const states: ClaimState[] = [];
    for (; next < rows.length; next++) {
      const row = rows[next];
      if (!row || positions.offset(row.location.range.start) >= block.end) break;
      states.push(row.state);
    }
    const parts = partsOf(states);
    const title = parts.map(part => part.title).join(' · ');
    if (parts.length > 0) lenses.push(lens(start(block.start), { title, state: null }));
  }
  return lenses;
}

interface Part {
  readonly title: string;
  /** Which claims it counts; null for all. */
  readonly state: ClaimState | null;
}

/** `34 figures`, `21 ticked`, `2 differ`, `3 changed`, `5 without source`; nothing where there is no figure. */
function partsOf(states: readonly ClaimState[]): Part[] {
  const count = (state: ClaimState): number => states.filter(one => one === state).length;
  const all = states.length;
  if (all === 0) return [];
  const ticked = states.filter(state => settledStates.has(state)).length;
  const [differs, changed, unsourced] = [count('differs'), count('changed'), count('unsourced')];
  return [
    { title: counted(all, 'figure'), state: null },
    {
      title: ticked === all ? 'all ticked' : `${ticked} ticked`,
      // The first group that is there: a disputed figure counts as ticked too.
      state: [...settledStates].find(state => count(state) > 0) ?? null,
    },
    ...(differs > 0
      ? [{ title: `${differs} ${differs === 1 ? 'differs' : 'differ'}`, state: 'differs' as const }]
      : []),
    ...(changed > 0 ? [{ title: `${changed} changed since ticked`, state: 'changed' as const }] : []),
    ...(unsourced > 0 ? [{ title: `${unsourced} without source`, state: 'unsourced' as const }] : []),
  ];
}
