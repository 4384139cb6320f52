/** Looking into a figure as code actions: why it is or is not said to differ, and the places where it does. */
import { type CodeAction, CodeActionKind, type Diagnostic, type Range } from 'vscode-languageserver-types';
import type { Finding } from '../../../core/src/index.ts';
import { type CompareParams, compareCommand, type ExplainParams, explainCommand } from '../lsp/messages.ts';
import { placeLink } from './placeLink.ts';
import { sameClaims } from './sameClaims.ts';
import { claimAt } from './ticks.ts';
import type { FileView, FolderView } from './view.ts';
import { oneLine } from './words.ts';

/** Other places that are offered; the explanation has them all. */
const mostShown = 3;

/** The next looks at the figure at a range, which answer what it `differs` by. They are commands of our own client. */
export function lookActions(
  folder: FolderView,
  file: FileView,
  range: Range,
  differs: readonly Diagnostic[] = [],
): CodeAction[] {
  const index = claimAt(file, file.positions.span(range));
  const figure = index === null ? undefined : file.document.quantities[file.document.claims[index]?.quantity ?? -1];
  if (index === null || !figure) return [];
  const others = sameClaims(folder, file, index).filter(({ comparison: { verdict } }) => differing.has(verdict));
  const compare = others.slice(0, mostShown).map(({ file: there, figure: other }) => {
    const words = oneLine(there.document.source.text.slice(other.start, other.end));
    const place: CompareParams = { uri: there.clientUri, range: there.positions.range(other) };
    const title = `Compare with “${words}” in ${placeLink(file, there, other.start).text}…`;
    return action(title, compareCommand, place, differs);
  });
  const here: ExplainParams = { uri: file.clientUri, range: file.positions.range(figure) };
  return [...compare, action('Explain this figure', explainCommand, here, differs)];
}

/** The other wordings of a quotation, beside which it can be laid: quotations are no figures. */
export function quoteActions(folder: FolderView, file: FileView, finding: Finding, shown: Diagnostic): CodeAction[] {
  return finding.related.slice(0, mostShown).flatMap(({ uri, start, end }) => {
    const there = folder.file(uri);
    if (!there) return [];
    const place: CompareParams = { uri: there.clientUri, range: there.positions.range({ start, end }) };
    return action(`Compare with ${placeLink(file, there, start).text}…`, compareCommand, place, [shown]);
  });
}

const differing: ReadonlySet<string> = new Set(['conflict', 'disputed', 'superseded']);

const action = (
  title: string,
  command: string,
  argument: ExplainParams | CompareParams,
  diagnostics: readonly Diagnostic[],
): CodeAction => ({
  title,
  kind: CodeActionKind.QuickFix,
  ...(diagnostics.length > 0 ? { diagnostics: [...diagnostics] } : {}),
  command: { title, command, arguments: [argument] },
});
