/** Counts over the article and over its paragraphs: how far the checking has got, and what asks for attention. */
import type { CodeLens, Position } from 'vscode-languageserver-types';
import { contestedStates, countWords, differWords, type Settings, settledStates } from '../../../core/src/index.ts';
import { type ClaimRow, type ClaimState, type ShowClaimsParams, showClaimsCommand } from '../lsp/messages.ts';
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
  if (wanted.article) lenses.push(...partsOf(rows).map(part => lens(start(first), part)));
  if (!wanted.paragraphs) return lenses;
  let next = 0;
  for (const block of document.blocks) {
    const its: ClaimRow[] = [];
    for (; next < rows.length; next++) {
      const row = rows[next];
      if (!row || positions.offset(row.location.range.start) >= block.end) break;
      its.push(row);
    }
    // Above the headline stand the counts of the article.
    if (wanted.article && block.start === first) continue;
    const parts = partsOf(its);
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

/**
 * `34 figures`, `21 ticked`, `3 differ, 1 of them settled`, `2 changed since ticked`, `5 without source`; nothing where there
 * is no figure. What may not stand as it is was settled, and is not called ticked: `23 settled`, `2 wrong`.
 */
function partsOf(rows: readonly ClaimRow[]): Part[] {
  const count = (state: ClaimState): number => rows.filter(row => row.state === state).length;
  const all = rows.length;
  if (all === 0) return [];
  const settled = rows.filter(row => settledStates.has(row.state));
  const contested = contestedStates.filter(state => count(state) > 0);
  const word = contested.length > 0 ? 'settled' : 'ticked';
  const differing = settled.filter(row => row.differs).length;
  const differs = rows.filter(row => row.differs).length;
  const [changed, unsourced] = [count('changed'), count('unsourced')];
  return [
    { title: counted(all, 'figure'), state: null },
    {
      title: settled.length === all ? `all ${word}` : `${settled.length} ${word}`,
      state: (settled.find(row => row.state === 'checked') ?? settled[0])?.state ?? null,
    },
    ...contested.map(state => ({ title: countWords(state, count(state)), state })),
    ...(differs > 0 ? [{ title: differWords(differs, differing), state: 'differs' as const }] : []),
    ...(changed > 0 ? [{ title: countWords('changed', changed), state: 'changed' as const }] : []),
    ...(unsourced > 0 ? [{ title: countWords('unsourced', unsourced), state: 'unsourced' as const }] : []),
  ];
}
