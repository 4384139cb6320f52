import type { Span } from '../text/span.ts';

/** How a claim is meant: what happened, or what somebody expects, wants, plans or denies. */
export type Modality = 'fact' | 'forecast' | 'target' | 'plan' | 'denial' | 'condition';

/** A checkable statement with one figure. The span is its sentence. */
export interface Claim extends Span {
  /** Hash of key, normalised sentence and a counter among equals: no position in it, so edits elsewhere leave it alone. */
  readonly id: string;
  /** Index into the document's `quantities`. */
  readonly quantity: number;
  /** What is measured, in the text's words. */
  readonly concept: string | null;
  /** What is measured, normalised for comparison: lower case, singular, synonyms joined; sorted content words. */
  readonly measure: readonly string[];
  /** Indexes into the document's `entities`: whom or what it is about, nearest first. */
  readonly entities: readonly number[];
  /** ISO 8601 date or interval that the claim is about, or null. */
  readonly time: string | null;
  readonly modality: Modality;
  readonly sourced: boolean;
  /** Whom the text credits, in its own words (`Ukrainian forces`, `[4]`), or null. */
  readonly source: string | null;
  /** Index into the document's `attributions`, or null. */
  readonly attribution: number | null;
  /** The source is credited in the sentence before, and goes on speaking in this one. */
  readonly carried: boolean;
  /** Whether a reader would want a source: counts, money, shares, ranks; not dates, `the two leaders`, list numbers. */
  readonly needsSource: boolean;
}
