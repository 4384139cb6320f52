import type { Attribution, CitationMark, Quotation, ReferenceEntry } from '../attributions/attribution.ts';
import type { Claim } from '../claims/claim.ts';
import type { Entity, Mention } from '../names/entity.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { SourceText } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import type { Table } from '../text/tables.ts';
import type { BlockKind, BlockText } from '../text/tokens.ts';
import type { Topic } from '../topics/topic.ts';

/** A block in its place. `content` is position-free and shared with every other document that holds the same block. */
export interface PlacedBlock extends Span {
  readonly kind: BlockKind;
  readonly content: BlockText;
}

/** The day the article was written or is about, and where it says so. */
export interface DocumentDate {
  /** ISO 8601, as precise as the text. */
  readonly iso: string;
  readonly span: Span;
}

/**
 * All that is known of one text by itself. Immutable; equal texts and settings give equal analyses. Lists are sorted
 * by position, spans are document offsets.
 */
export interface DocumentAnalysis {
  readonly source: SourceText;
  readonly date: DocumentDate | null;
  readonly blocks: readonly PlacedBlock[];
  /** Blocks that make up a table, with what names its rows and columns. */
  readonly tables: readonly Table[];
  readonly sentences: readonly Span[];
  readonly quantities: readonly Quantity[];
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly attributions: readonly Attribution[];
  readonly quotations: readonly Quotation[];
  readonly citations: readonly CitationMark[];
  readonly references: readonly ReferenceEntry[];
  readonly claims: readonly Claim[];
  /** Best first. */
  readonly topics: readonly Topic[];
}
