import type { Span } from '../text/span.ts';

/** Who is credited with what. Spans are without quotation marks and without edge punctuation. */
export interface Attribution {
  readonly kind: 'direct' | 'indirect' | 'citation';
  /** Speaker, publication or document: `Ukrainian forces`, `[4]`; null when the text names none. */
  readonly source: Span | null;
  /** The words that say so: `said`, `according to`; null for citations. */
  readonly cue: Span | null;
  readonly content: Span | null;
  /** The source is no one in particular: `analysts`, `reportedly`. Such an attribution makes no figure sourced. */
  readonly vague: boolean;
  /** Index of the speaker in the document's `entities`, when it is one. */
  readonly speaker: number | null;
}

/** Words between quotation marks; the span leaves the marks out. */
export interface Quotation extends Span {
  /** Single-word or name-like quotations are scare quotes, headlines in quotes are titles. */
  readonly kind: 'speech' | 'scare' | 'title';
  /** Index of the attribution that credits it, if any. */
  readonly attribution: number | null;
}

/** `[4]` in the running text. */
export interface CitationMark extends Span {
  readonly key: string;
  /** The stretch it speaks for: its sentence up to the mark. */
  readonly content: Span;
}

/** An entry of the article's own list of sources: `[4] Customs report 2024`. */
export interface ReferenceEntry extends Span {
  readonly key: string;
  /** The words of the entry without its number. */
  readonly body: Span;
}
