/** Who says so: quotations, reported speech, `according to`, citations and the article's own list of sources. */
import type { PlacedBlock } from '../document/analysis.ts';
import type { Names } from '../names/index.ts';
import type { Span } from '../text/span.ts';
import type { Attribution, CitationMark, Quotation, ReferenceEntry } from './attribution.ts';

export interface Attributions {
  readonly attributions: readonly Attribution[];
  readonly quotations: readonly Quotation[];
  readonly citations: readonly CitationMark[];
  readonly references: readonly ReferenceEntry[];
}

/** Runs over the whole document, since quotations span paragraphs and speakers stand elsewhere. */
export function recognizeAttributions(
  _text: string,
  _blocks: readonly PlacedBlock[],
  _sentences: readonly Span[],
  _names: Names,
): Attributions {
  return { attributions: [], quotations: [], citations: [], references: [] };
}
