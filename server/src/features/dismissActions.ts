/** Leaving a finding alone, and taking that back, as code actions. They are commands of the server, for any editor. */
import { type CodeAction, CodeActionKind, type Diagnostic, type Range } from 'vscode-languageserver-types';
import { byCodeUnit, type Finding, quote, type SuppressionScope } from '../../../core/src/index.ts';
import { type DismissParams, dismissCommand } from '../lsp/messages.ts';
import type { FileView, FolderView } from './view.ts';
import { oneLine } from './words.ts';

/** The next steps for findings that nobody wants to hear of; `shown` gives the client's own diagnostic of each. */
export function dismissActions(
  folder: FolderView,
  file: FileView,
  range: Range,
  shown: (finding: Finding) => Diagnostic,
): CodeAction[] {
  if (!folder.keepsTicks) return [];
  const wanted = file.positions.span(range);
  const touched = <T extends Finding>(finding: T): boolean =>
    finding.start <= wanted.end && finding.end >= wanted.start;
  const findings = folder.findings(file.uri);
  const actions = findings.filter(touched).flatMap(finding => {
    if (finding.suppression !== undefined)
      return [withdrawal(file, 'Take the dismissal back', finding.suppression, [shown(finding)])];
    return dismissals(file, finding, findings).map(({ title, scope }) =>
      action(
        title,
        {
          uri: file.clientUri,
          range: file.positions.range(finding),
          words: quote(file.document.source.text, finding),
          code: finding.code,
          scope,
        },
        [shown(finding)],
      ),
    );
  });
  const taken = new Map(
    folder
      .dismissed(file.uri)
      .filter(({ finding }) => touched(finding))
      .map(({ by }) => [by.history.id, by.history.ruling]),
  );
  for (const [id, { code, reason }] of [...taken].sort(([a], [b]) => byCodeUnit(a, b)))
    actions.push(withdrawal(file, `Take back the dismissal of “${code}” (${oneLine(reason)})`, id, []));
  return actions;
}

/** The words are offered only where they stand in more than one finding. */
function dismissals(
  file: FileView,
  finding: Finding,
  all: readonly Finding[],
): { title: string; scope: SuppressionScope }[] {
  const words = wordsOf(file, finding);
  const again = all.some(one => one !== finding && one.code === finding.code && wordsOf(file, one) === words);
  return [
    { title: 'Dismiss here with a reason…', scope: 'here' },
    ...(again && words !== '' ? [{ title: `Dismiss “${words}” in this article…`, scope: 'value' as const }] : []),
    { title: `Dismiss all “${finding.code}” in this article…`, scope: 'rule-in-file' },
  ];
}

const wordsOf = ({ document }: FileView, finding: Finding): string => oneLine(quote(document.source.text, finding));

const withdrawal = (file: FileView, title: string, withdraw: string, diagnostics: readonly Diagnostic[]): CodeAction =>
  action(title, { uri: file.clientUri, withdraw }, diagnostics);

const action = (title: string, params: DismissParams, diagnostics: readonly Diagnostic[]): CodeAction => ({
  title,
  kind: CodeActionKind.QuickFix,
  ...(diagnostics.length > 0 ? { diagnostics: [...diagnostics] } : {}),
  command: { title, command: dismissCommand, arguments: [params] },
});
