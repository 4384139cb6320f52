/** What the Explorer shows beside an article: that figures differ, how many are open, or that all are ticked. */
import { contestedWords, differWords, type FileStatus } from '../../server/src/lsp/messages.ts';
import { counted } from './rows.ts';

export interface FileMark {
  /** At most two characters, as the editor wants it. */
  readonly badge: string;
  readonly tooltip: string;
  /** Theme color, or null for the ordinary one. */
  readonly color: string | null;
}

/** Null for what is no article, and for an article without figures. */
export function fileMark(status: FileStatus): FileMark | null {
  if (!status.article || status.counts.claims === 0) return null;
  const { claims, settled, differs, settledDiffer } = status.counts;
  const open = claims - settled;
  if (differs > 0) {
    const tooltip = `${counted(differs, 'figure')} ${differs === 1 ? 'differs' : 'differ'}, ${open} open`;
    return { badge: '≠', tooltip, color: 'list.warningForeground' };
  }
  if (open === 0) {
    const contested = contestedWords(status.counts);
    const differing = differWords(settledDiffer, 0);
    const told = [counted(claims, 'figure'), contested.length > 0 ? 'all settled' : 'all ticked', ...contested];
    const tooltip = [...told, differing].filter(part => part !== '').join(', ');
    // What may not stand as it is still waits for the text to be changed.
    if (contested.length > 0) return { badge: '!', tooltip, color: 'list.warningForeground' };
    return { badge: '✓', tooltip, color: differing === '' ? 'charts.green' : 'list.warningForeground' };
  }
  return { badge: open > 99 ? '99' : String(open), tooltip: `${counted(open, 'figure')} open`, color: null };
}

export const sameMark = (a: FileMark | null, b: FileMark | null): boolean =>
  a?.badge === b?.badge && a?.tooltip === b?.tooltip;
