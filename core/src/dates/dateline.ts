import type { DocumentAnalysis } from '../document/analysis.ts';
import { firstEndingAfter, type Span } from '../text/span.ts';

/** The sentence of a figure without the dateline it opens with: `AYR, 3 May 2024 – Of the 240 …`; null where there is none. */
export function sentenceProper({ sentences, date, source: { text } }: DocumentAnalysis, { start }: Span): Span | null {
  const sentence = sentences[firstEndingAfter(sentences, start)];
  if (!sentence || sentence.start > start) return null;
  if (!date || date.span.end <= sentence.start || date.span.end > start) return sentence;
  const dash = /^[.)\s]*(?:\([^)\n]{1,30}\)\s*)?[-–—_]+\s*/.exec(text.slice(date.span.end, date.span.end + 40));
  return { start: Math.min(start, date.span.end + (dash?.[0].length ?? 0)), end: sentence.end };
}
