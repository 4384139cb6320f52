/** Edits that give an article a source to fill in. `TK` is the trade's mark for “to come”; `placeholder-source` finds it. */
import type { DocumentAnalysis } from '../../document/analysis.ts';
import type { Span } from '../../text/span.ts';
import type { Fix, TextEdit } from '../check.ts';

export const lineEnd = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

/** The first number that no citation and no entry of the document uses. */
export function nextKey(document: DocumentAnalysis): number {
  let highest = 0;
  for (const { key } of [...document.citations, ...document.references]) {
    const value = Number(key);
    if (Number.isInteger(value) && value > highest && value < 1000) highest = value;
  }
  return highest + 1;
}

/** Adds an entry to the list of sources, or a list with this entry to an article that has none. */
export function addEntry(uri: string, document: DocumentAnalysis, key: string): TextEdit {
  const { text } = document.source;
  const eol = lineEnd(text);
  const last = document.references.at(-1);
  if (last) return { uri, start: last.end, end: last.end, newText: `${eol}[${key}] TK` };
  const lead = text.endsWith('\n') || text.length === 0 ? eol : eol + eol;
  return { uri, start: text.length, end: text.length, newText: `${lead}Sources:${eol}[${key}] TK${eol}` };
}

/** Puts `[key]` at the end of a sentence, before its full stop, spaced as the article's other citations are. */
export function addMark(uri: string, document: DocumentAnalysis, sentence: Span, key: string): TextEdit {
  const { text } = document.source;
  let at = sentence.end;
  while (at > sentence.start && /["'”’)\s]/.test(text[at - 1] as string)) at--;
  if (at === sentence.start || !/[.!?…]/.test(text[at - 1] as string)) at = sentence.end;
  else while (at > sentence.start && /[.!?…]/.test(text[at - 1] as string)) at--;
  const first = document.citations[0];
  const glued = first !== undefined && first.start > 0 && !/\s/.test(text[first.start - 1] as string);
  return { uri, start: at, end: at, newText: glued ? `[${key}]` : ` [${key}]` };
}

/** The fix that gives a sentence a citation mark and an entry to fill in. It changes the article, and never by itself. */
export const citeSource = (uri: string, document: DocumentAnalysis, sentence: Span, key: string): Fix => ({
  title: `Cite a source in the text: insert [${key}] and a line under Sources`,
  onDemand: true,
  edits: [addMark(uri, document, sentence, key), addEntry(uri, document, key)],
});

/** The whole lines that a span touches, with the line end of the last. */
export function wholeLines(document: DocumentAnalysis, span: Span): Span {
  const { source } = document;
  const first = source.lineAt(span.start);
  const last = source.lineAt(Math.max(span.start, span.end - 1));
  return { start: source.lineSpan(first).start, end: source.lineSpan(last).end };
}
