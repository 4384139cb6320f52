import type { DocumentAnalysis } from '../document/analysis.ts';
import { firstEndingAfter, type Span } from '../text/span.ts';
import type { NamedSource, SourceRegistry } from './sources.ts';

/** `[port-log, p. 3]` in a text: a source of the folder's list. */
export interface SourceMark extends Span {
  readonly named: NamedSource;
  /** The stretch it speaks for: its sentence up to the mark, or the sentence that ends before it. Empty where none is. */
  readonly content: Span;
}

const mark = /\[([^[\]\r\n]{1,200})\]/g;

/** The sources of the list that a text cites, in order. Several may stand in one mark: `[port-log; letter]`. */
export function sourceMarks({ source: { text }, sentences }: DocumentAnalysis, registry: SourceRegistry): SourceMark[] {
  if (registry.sources.length === 0 || !text.includes('[')) return [];
  const marks: SourceMark[] = [];
  for (const match of text.matchAll(mark)) {
    const [start, end] = [match.index, match.index + match[0].length];
    for (const entry of (match[1] as string).split(';')) {
      const named = registry.named(entry);
      if (named) marks.push({ start, end, named, content: contentOf(text, sentences, start) });
    }
  }
  return marks;
}

function contentOf(text: string, sentences: readonly Span[], at: number): Span {
  const index = firstEndingAfter(sentences, at);
  const sentence = sentences[index];
  if (sentence && sentence.start <= at && /[\p{L}\p{N}]/u.test(text.slice(sentence.start, at)))
    return { start: sentence.start, end: at };
  const before = sentences[index - 1];
  const apart = before && /\n\s*\n/.test(text.slice(before.end, at));
  return before && !apart ? before : { start: at, end: at };
}
