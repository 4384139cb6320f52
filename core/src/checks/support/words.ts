/** How findings quote and point: one way for all checks. */
import type { CorpusSnapshot } from '../../corpus/snapshot.ts';
import type { DocumentAnalysis } from '../../document/analysis.ts';
import type { Span } from '../../text/span.ts';

const longest = 90;

/** A stretch of text in quotation marks, on one line, shortened in the middle where it is long. */
export function quoted(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return `“${line}”`;
  return `“${line.slice(0, line.lastIndexOf(' ', 55))} … ${line.slice(line.indexOf(' ', line.length - 28) + 1)}”`;
}

/** The words of a span of the document, in quotation marks. */
export const quoteOf = (document: DocumentAnalysis, span: Span): string =>
  quoted(document.source.text.slice(span.start, span.end));

/** The name of a file without its folders, readable: `file:///a/b%20c.txt` is `b c.txt`. */
export function fileName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** `a.txt:3`: file and line, counted from 1. */
export function place(corpus: CorpusSnapshot, uri: string, offset: number): string {
  const source = corpus.documents.get(uri)?.source;
  return source ? `${fileName(uri)}:${source.lineAt(offset) + 1}` : fileName(uri);
}

/** `one article`, `5 articles`. */
export const counted = (count: number, noun: string): string => (count === 1 ? `one ${noun}` : `${count} ${noun}s`);

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[]): string {
  if (items.length <= 1) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

const ones = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** Small numbers in words where the text at hand uses words, else digits. */
export const numberLike = (value: number, asWritten: string): string =>
  /^\p{L}/u.test(asWritten) && ones[value] !== undefined ? ones[value] : String(value);

const SCALES: readonly (readonly [size: number, word: string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
];

/** A number for people: `3.6 million`, `80,000`, `12.5`. */
export function inFigures(value: number): string {
  const [size, word] = SCALES.find(([least]) => Math.abs(value) >= least) ?? [1, null];
  const places = word === null ? 100 : 1000;
  const [whole = '', fraction] = String(Math.round((value / size) * places) / places).split('.');
  const grouped = whole.replace(/(?<=\d)(?=(?:\d{3}){1,8}$)/g, ',');
  return grouped + (fraction === undefined ? '' : `.${fraction}`) + (word === null ? '' : ` ${word}`);
}
