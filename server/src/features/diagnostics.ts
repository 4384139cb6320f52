/** From findings to diagnostics. */
import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver-types';
import { type Finding, hash, type LedgerProblem, type Severity, type Span } from '../../../core/src/index.ts';
import type { FileView, FolderView, Positions } from './view.ts';

/** Where each check has its page. */
const docsPage = (code: string): string => `https://github.com/tickmark/tickmark/blob/main/docs/checks/${code}.md`;
export const source = 'tickmark';

/** What of a diagnostic the client can show. */
export interface DiagnosticSupport {
  readonly related: boolean;
  readonly tags: boolean;
  readonly codeDescription: boolean;
  readonly data: boolean;
}

const severities: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** The diagnostics of one file, in order of position. */
export function diagnosticsOf(folder: FolderView, file: FileView, support: DiagnosticSupport): Diagnostic[] {
  return folder.findings(file.uri).map(finding => toDiagnostic(folder, file, finding, support));
}

export function toDiagnostic(
  folder: FolderView,
  file: FileView,
  finding: Finding,
  support: DiagnosticSupport,
): Diagnostic {
  const diagnostic: Diagnostic = {
    range: file.positions.range(finding),
    severity: severities[finding.severity],
    code: finding.code,
    source,
    message: finding.message,
  };
  if (support.codeDescription) diagnostic.codeDescription = { href: docsPage(finding.code) };
  if (support.tags && finding.unnecessary) diagnostic.tags = [DiagnosticTag.Unnecessary];
  if (support.data) diagnostic.data = { fingerprint: fingerprint(file, finding) };
  if (support.related && finding.related.length > 0) {
    diagnostic.relatedInformation = finding.related.flatMap(place => {
      const there = folder.file(place.uri);
      if (!there) return [];
      return { location: { uri: there.clientUri, range: there.positions.range(place) }, message: place.message };
    });
  }
  return diagnostic;
}

/** How much of the text on either side tells a finding from its like, in code units. */
const context = 32;

/** Names a finding by what it says and by the words around it, never by its place: edits elsewhere leave it alone. */
export function fingerprint(file: FileView, finding: Finding): string {
  const { text } = file.document.source;
  const around = text.slice(Math.max(0, finding.start - context), finding.end + context);
  return hash(`${finding.code}\u0000${text.slice(finding.start, finding.end)}\u0000${around}`);
}

/** One diagnostic at the start of a file that is too large or can't be read: nothing is passed over in silence. */
export const limitDiagnostic = (reason: string): Diagnostic => ({
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
  severity: DiagnosticSeverity.Information,
  code: 'not-read',
  source,
  message: `This file is left alone. ${reason}`,
});

/** The lines of a ledger that are left alone. */
export const ledgerDiagnostics = (problems: readonly LedgerProblem[]): Diagnostic[] =>
  problems.slice(0, mostLedgerProblems).map(({ line, message, newer }) => ({
    range: { start: { line: line - 1, character: 0 }, end: { line, character: 0 } },
    severity: newer ? DiagnosticSeverity.Information : DiagnosticSeverity.Warning,
    code: 'ledger-line',
    source,
    message,
  }));

/** What is at fault in a list that people keep beside the articles. */
export const listDiagnostics = (
  faults: readonly (Span & { readonly message: string })[],
  positions: Positions,
): Diagnostic[] =>
  faults.slice(0, mostLedgerProblems).map(fault => ({
    range: positions.range(fault),
    severity: DiagnosticSeverity.Warning,
    code: 'list-entry',
    source,
    message: fault.message,
  }));

/** A file that is no ledger at all needs no list of its lines. */
const mostLedgerProblems = 100;
