import type { CorpusSnapshot } from '../corpus/snapshot.ts';
import type { DocumentAnalysis } from '../document/analysis.ts';
import type { Span } from '../text/span.ts';
import type { ArticleDesk } from './desk.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** Another place that a finding speaks of, with the reason in words. */
export interface RelatedPlace extends Span {
  readonly uri: string;
  readonly message: string;
}

/** One replacement in a text. */
export interface TextEdit extends Span {
  readonly uri: string;
  readonly newText: string;
}

/** A next step as data: every host applies the same edits. The first of a finding is the preferred one. */
export interface Fix {
  readonly title: string;
  /** Not the preferred one, though it is the first: the person may want another thing than a change of the text. */
  readonly onDemand?: boolean;
  readonly edits: readonly TextEdit[];
}

/** What a check has to say about one place. */
export interface Finding extends Span {
  readonly code: string;
  readonly severity: Severity;
  /** One sentence that can be understood without opening the file; says which values, where, and why. */
  readonly message: string;
  readonly related: readonly RelatedPlace[];
  /** Each edits the article of the finding alone. */
  readonly fixes: readonly Fix[];
  /** The text is left over and may fade in the editor. */
  readonly unnecessary: boolean;
  /** The figure that it is about, where it stands on other words. */
  readonly about?: Span;
  /** The id of the suppression that an `unused-suppression` is about. */
  readonly suppression?: string;
}

/** What a check reports; the runner adds code and severity. */
export interface Report extends Span {
  readonly message: string;
  readonly related?: readonly RelatedPlace[];
  readonly fixes?: readonly Fix[];
  /** Where the check itself is less sure than its default severity. */
  readonly severity?: Severity;
  readonly unnecessary?: boolean;
  readonly about?: Span;
}

/** What a check sees: one document, the whole folder, and what people have said about the document. */
export interface CheckContext {
  readonly uri: string;
  readonly document: DocumentAnalysis;
  readonly corpus: CorpusSnapshot;
  readonly desk: ArticleDesk;
}

/**
 * One rule. `docs/checks/<code>.md` is its page; `test/checks/<code>.test.ts` holds its tests of sound and of silence.
 * `document` checks may look at the document alone, `corpus` checks at the folder too: the scope decides when a change
 * elsewhere makes the findings stale.
 */
export interface Check {
  readonly code: string;
  readonly title: string;
  /** `off`: it runs only where somebody asks for it. */
  readonly severity: Severity | 'off';
  readonly scope: 'document' | 'corpus';
  run(context: CheckContext, report: (finding: Report) => void): void;
}
