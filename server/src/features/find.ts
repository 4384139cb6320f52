/** What stands at a place of a document. Lists are sorted by position; the searches are binary. */
import {
  type CitationMark,
  type Claim,
  claimAbout,
  type DocumentAnalysis,
  firstEndingAfter,
  type Mention,
  type Span,
} from '../../../core/src/index.ts';

/** The fact whose span holds `offset`; its end counts as inside, since a cursor stands behind a word as often as before. */
export function indexAt(sorted: readonly Span[], offset: number): number {
  const next = firstEndingAfter(sorted, offset);
  const at = sorted[next];
  if (at && at.start <= offset) return next;
  const before = sorted[next - 1];
  return before && before.end === offset ? next - 1 : -1;
}

export function at<T extends Span>(sorted: readonly T[], offset: number): T | undefined {
  return sorted[indexAt(sorted, offset)];
}

export const mentionAt = (document: DocumentAnalysis, offset: number): Mention | undefined =>
  at(document.mentions, offset);

export const citationAt = (document: DocumentAnalysis, offset: number): CitationMark | undefined =>
  at(document.citations, offset);

/** The sentence that holds a span, or the span itself where there is none. */
export function sentenceAround(document: DocumentAnalysis, span: Span): Span {
  const sentence = document.sentences[firstEndingAfter(document.sentences, span.start)];
  return sentence && sentence.start <= span.start ? sentence : span;
}

/** The claim about figure number `index` of the document. */
export function claimOf(document: DocumentAnalysis, index: number): { claim: Claim; index: number } | undefined {
  const found = claimAbout(document.claims, index);
  return found === null ? undefined : { claim: document.claims[found] as Claim, index: found };
}
