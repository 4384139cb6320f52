/** Sentences of more figures than anybody says: tables without line ends, and noise. No claims are made of them. */
import type { DocumentAnalysis } from '../document/analysis.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { firstEndingAfter, type Span } from '../text/span.ts';

/** More figures in a sentence than this are a table or noise. */
export const MOST_FIGURES = 250;

/** A sentence whose figures are left alone, with the number of them. */
export interface CrowdedSentence extends Span {
  readonly figures: number;
}

/** The sentences of a document whose figures are left alone, each up to the end of its first figure. */
export function crowdedSentences({ sentences, quantities }: DocumentAnalysis): CrowdedSentence[] {
  const found: CrowdedSentence[] = [];
  for (let q = 0; q + MOST_FIGURES < quantities.length; ) {
    const first = quantities[q] as Quantity;
    const end = sentences[firstEndingAfter(sentences, first.start)]?.end ?? first.end;
    let next = q + 1;
    while (next < quantities.length && (quantities[next] as Quantity).start < end) next++;
    if (next - q > MOST_FIGURES) found.push({ start: first.start, end: first.end, figures: next - q });
    q = next;
  }
  return found;
}
