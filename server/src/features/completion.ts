/** Sources inside `[ ]`: those of the folder's list and those that the article lists itself. */
import { type CompletionItem, CompletionItemKind, type Position } from 'vscode-languageserver-types';
import { quote, type Source } from '../../../core/src/index.ts';
import type { FileView, FolderView } from './view.ts';
import { oneLine } from './words.ts';

/** What brings the list up. */
export const completionTriggers: readonly string[] = ['['];
/** A bracket further away is another matter. */
const longestMark = 200;

export function completionsAt(folder: FolderView, file: FileView, position: Position): CompletionItem[] {
  const { text } = file.document.source;
  const at = file.positions.offset(position);
  const line = text.slice(Math.max(0, at - longestMark), at);
  const open = /\[[^[\]\r\n]*$/.exec(line);
  if (!open) return [];
  // After a semicolon a second source begins.
  const typed = open[0].slice(Math.max(0, open[0].lastIndexOf(';')) + 1).trimStart();
  const rest = /^[^\s[\],;]*/.exec(text.slice(at, at + longestMark))?.[0] ?? '';
  const after = at + rest.length;
  const range = file.positions.range({ start: at - typed.length, end: after });
  const end = text[after] === ']' || text[after] === ',' || text[after] === ';' ? '' : ']';
  const item = (key: string, title: string, rank: number): CompletionItem => ({
    label: key,
    kind: CompletionItemKind.Reference,
    detail: title,
    filterText: `${key} ${title}`,
    sortText: `${rank}${key}`,
    textEdit: { range, newText: `${key}${end}` },
  });
  const own = file.document.references.map(entry => item(entry.key, oneLine(quote(text, entry.body)), 1));
  return [...folder.registry.sources.map(source => item(source.key, titleOf(source), 0)), ...own];
}

const titleOf = ({ title, confidential }: Source): string => (confidential ? `${title} (confidential)` : title);
