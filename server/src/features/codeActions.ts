/** Next steps as edits that any editor can apply: no command of ours is needed. */
import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  type Range,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-types';
import { byCodeUnit, type Finding, type Fix, usualEverywhere } from '../../../core/src/index.ts';
import { type DiagnosticSupport, toDiagnostic } from './diagnostics.ts';
import { dismissActions } from './dismissActions.ts';
import { lookActions, quoteActions } from './lookActions.ts';
import { lostActions } from './lostActions.ts';
import { nameActions } from './nameActions.ts';
import { conflictCodes } from './overview.ts';
import { tickActions } from './tickActions.ts';
import { claimAt } from './ticks.ts';
import type { FileView, FolderView } from './view.ts';

/** All that can be mended without changing what the text says. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.tickmark`;
/** Checks whose first fix leaves every word and figure as it is. */
const keepsMeaning: ReadonlySet<string> = new Set(['missing-space']);

export interface CodeActionQuestion {
  readonly range: Range;
  /** The client's own diagnostics at the range. */
  readonly diagnostics: readonly Diagnostic[];
  /** Kinds the client asks for, with all kinds below them; undefined for all. */
  readonly only: readonly string[] | undefined;
  readonly support: DiagnosticSupport;
  /** The client takes edits that name a document's version. */
  readonly versions: boolean;
  /** The client is our own and has commands for what the protocol can't show. */
  readonly own?: boolean;
}

export function codeActionsOf(folder: FolderView, file: FileView, question: CodeActionQuestion): CodeAction[] {
  const actions: CodeAction[] = [];
  if (wants(question.only, CodeActionKind.QuickFix)) {
    const place = figurePlace(folder, file, question.range);
    const shown = (finding: Finding) => asTheClientHasIt(folder, file, finding, question);
    const found = touchedFindings(folder, file, question.range);
    const differing = found.filter(({ code }) => differCodes.has(code)).map(shown);
    const unsourced = question.diagnostics.filter(one => sourceCodes.has(String(one.code)));
    const disputed = question.diagnostics.filter(one => one.code === 'disputed-figure');
    const looks = question.own ? lookActions(folder, file, place, differing) : [];
    const quotes = question.own ? found.filter(({ code }) => code === 'quote-mismatch') : [];
    const mends = (findings: readonly Finding[]) => quickFixes(folder, file, question, findings);
    actions.push(...mends(found.filter(one => !isForPeople(one))));
    if (differing.length > 0) actions.push(...looks);
    actions.push(...quotes.flatMap(one => quoteActions(folder, file, one, shown(one))));
    actions.push(...tickActions(folder, file, place, { unsourced, disputed, differing }, question.own));
    actions.push(...lostActions(folder, file, place));
    actions.push(...mends(found.filter(isForPeople)));
    actions.push(...dismissActions(folder, file, question.range, shown));
    actions.push(...nameActions(folder, file, question.range));
    if (differing.length === 0) actions.push(...looks);
  }
  if (question.only && wants(question.only, fixAllKind)) actions.push(...fixAll(folder, file, question));
  return actions;
}

/** Findings that a source for the figure is the answer to. */
const sourceCodes: ReadonlySet<string> = new Set(['unsourced-figure', 'vague-attribution']);
/** Findings that say that the text does not fit another place, or itself. */
const differCodes: ReadonlySet<string> = new Set([...conflictCodes, 'stale-figure', 'quote-mismatch']);
/** Which words are right is found out first: their fixes stand behind all else, and no key takes them unseen. */
const isForPeople = ({ code }: Finding): boolean => differCodes.has(code) || sourceCodes.has(code);

function touchedFindings(folder: FolderView, file: FileView, range: Range): Finding[] {
  const { start, end } = file.positions.span(range);
  return folder.findings(file.uri).filter(one => one.start <= end && one.end >= start);
}

/** The place itself; on words that a finding about a figure elsewhere stands on, that of the figure. */
function figurePlace(folder: FolderView, file: FileView, range: Range): Range {
  const place = file.positions.span(range);
  if (claimAt(file, place) !== null) return range;
  const touched = folder.findings(file.uri).find(one => one.about && one.start <= place.end && place.start <= one.end);
  return touched?.about ? file.positions.range(touched.about) : range;
}

const wants = (only: readonly string[] | undefined, kind: string): boolean =>
  !only || only.some(asked => asked === '' || kind === asked || kind.startsWith(`${asked}.`));

function quickFixes(
  folder: FolderView,
  file: FileView,
  question: CodeActionQuestion,
  findings: readonly Finding[],
): CodeAction[] {
  const actions: CodeAction[] = [];
  for (const finding of findings) {
    for (const [index, fix] of fixesOf(folder, file, finding).entries()) {
      const edit = workspaceEdit(folder, fix.edits, question.versions);
      if (!edit) continue;
      actions.push({
        title: fix.title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [asTheClientHasIt(folder, file, finding, question)],
        ...(index === 0 && !fix.onDemand && !isForPeople(finding) ? { isPreferred: true } : {}),
        edit,
      });
    }
  }
  return actions;
}

/** Those of the finding, and those that reach into other articles, which are made as they are asked for. */
function fixesOf({ snapshot }: FolderView, { document }: FileView, finding: Finding): readonly Fix[] {
  if (finding.code !== 'name-variant') return finding.fixes;
  const everywhere = usualEverywhere(snapshot, document.source.text.slice(finding.start, finding.end));
  // The glossary may want another form than the folder's usual one.
  const says = (fix: Fix | null | undefined) => fix?.edits[0]?.newText;
  return everywhere && says(everywhere) === says(finding.fixes[0]) ? [...finding.fixes, everywhere] : finding.fixes;
}

/** The client's diagnostic of this code at this range, so that it sees which one the action mends. */
function asTheClientHasIt(
  folder: FolderView,
  file: FileView,
  finding: Finding,
  { diagnostics, support }: CodeActionQuestion,
): Diagnostic {
  const ours = toDiagnostic(folder, file, finding, support);
  const same = (other: Diagnostic): boolean =>
    other.code === ours.code && JSON.stringify(other.range) === JSON.stringify(ours.range);
  return diagnostics.find(same) ?? ours;
}

function fixAll(folder: FolderView, file: FileView, { versions }: CodeActionQuestion): CodeAction[] {
  const edits: Fix['edits'][number][] = [];
  for (const finding of folder.findings(file.uri)) {
    const fix = keepsMeaning.has(finding.code) ? finding.fixes[0] : undefined;
    const clashes = fix?.edits.some(
      edit => edit.uri !== file.uri || edits.some(other => edit.start <= other.end && other.start <= edit.end),
    );
    if (fix && !clashes) edits.push(...fix.edits);
  }
  const edit = edits.length > 0 ? workspaceEdit(folder, edits, versions) : null;
  return edit ? [{ title: 'Mend what can be mended without changing the meaning', kind: fixAllKind, edit }] : [];
}

/** Null if a file of the edits isn't there any more. */
function workspaceEdit(folder: FolderView, edits: Fix['edits'], versions: boolean): WorkspaceEdit | null {
  const byFile = new Map<string, { file: FileView; edits: TextEdit[] }>();
  for (const edit of edits) {
    const file = folder.file(edit.uri);
    if (!file) return null;
    const group = byFile.get(edit.uri) ?? { file, edits: [] };
    group.edits.push({ range: file.positions.range(edit), newText: edit.newText });
    byFile.set(edit.uri, group);
  }
  if (byFile.size === 0) return null;
  const groups = [...byFile.values()].sort((a, b) => byCodeUnit(a.file.uri, b.file.uri));
  if (!versions) return { changes: Object.fromEntries(groups.map(one => [one.file.clientUri, one.edits])) };
  return {
    documentChanges: groups.map(
      (one): TextDocumentEdit => ({
        textDocument: { uri: one.file.clientUri, version: one.file.version },
        edits: one.edits,
      }),
    ),
  };
}
