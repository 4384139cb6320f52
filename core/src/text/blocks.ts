import { cellsOf } from './cells.ts';
import type { Span } from './span.ts';
import type { BlockKind } from './tokens.ts';

/** A block as found on the page. */
export interface BlockSpan extends Span {
  readonly kind: BlockKind;
}

/** A line without its end and its outer white space. */
interface Line extends Span {
  /** A blank line, or the start of the text, stands before it. */
  readonly afterBlank: boolean;
}

/**
 * The blocks of a text in order; white space between them, bullets and `>` marks belong to none. A line is a block,
 * unless the lines were broken to a width: then the lines up to the next blank one are one.
 */
export function splitBlocks(text: string): BlockSpan[] {
  const blocks: BlockSpan[] = [];
  let inSources = false;
  let run: Line[] = [];
  const flush = () => {
    if (run.length === 0) return;
    const rows = columnRows(text, run);
    const isOne = rows.size === 0 && isWrapped(text, run);
    const lines = isOne ? [{ ...(run[0] as Line), end: (run.at(-1) as Line).end }] : run;
    for (const line of lines) {
      for (const part of itemsOf(text, line)) {
        const block: BlockSpan = rows.has(line)
          ? { kind: 'tableRow', start: line.start, end: line.end }
          : classify(text, part, blocks.length === 0, inSources);
        if (block.kind === 'heading') inSources = SOURCES.test(text.slice(block.start, block.end));
        if (block.start < block.end) blocks.push(block);
      }
    }
    run = [];
  };
  for (const line of linesOf(text)) {
    if (line.afterBlank) flush();
    run.push(line);
  }
  flush();
  return blocks;
}

/** Lines that hold something. */
function* linesOf(text: string): Iterable<Line> {
  let at = 0;
  let afterBlank = true;
  while (at <= text.length) {
    let end = at;
    while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
    const trimmed = trim(text, at, end);
    if (trimmed.start < trimmed.end) {
      yield { ...trimmed, afterBlank };
      afterBlank = false;
    } else afterBlank = true;
    at = text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
  }
}

const isBlank = (unit: number): boolean =>
  unit === 32 ||
  unit === 9 ||
  unit === 10 ||
  unit === 13 ||
  unit === 11 ||
  unit === 12 ||
  unit === 0xa0 ||
  unit === 0xfeff ||
  unit === 0x2028 ||
  unit === 0x2029 ||
  unit === 0x200b;

function trim(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}

const noRows: ReadonlySet<Line> = new Set();

/** Lines that follow each other and are set in as many columns by wide gaps; the first may lack a name for the first column. */
function columnRows(text: string, lines: readonly Line[]): ReadonlySet<Line> {
  if (lines.length < 2) return noRows;
  const widths = lines.map(({ start, end }) => {
    const line = text.slice(start, end);
    return line.includes('  ') && !/[|\t]/.test(line) ? cellsOf(text, { start, end }).length : 1;
  });
  if (widths.every(width => width < 2)) return noRows;
  const rows = new Set<Line>();
  for (let i = 1; i < lines.length; i++) {
    const [above, own] = [widths[i - 1] as number, widths[i] as number];
    if (own < 2 || (own !== above && !(above === own - 1 && above > 1))) continue;
    const { start, end } = lines[i] as Line;
    if (!/\d/.test(text.slice(start, end))) continue;
    rows.add(lines[i - 1] as Line);
    rows.add(lines[i] as Line);
  }
  return rows;
}

/** Widest line of a text that was broken to a width, with room for what editors and mail use. */
const WIDEST = 100;

/**
 * Whether the lines were broken to a width: none is wide, all but the last are nearly full, none is a list item, and
 * somewhere a sentence runs on over the break.
 */
function isWrapped(text: string, lines: readonly Line[]): boolean {
  if (lines.length < 2) return false;
  let widest = 0;
  for (const { start, end } of lines) widest = Math.max(widest, end - start);
  if (widest > WIDEST || widest < 30) return false;
  let open = 0;
  for (let i = 0; i < lines.length; i++) {
    const { start, end } = lines[i] as Line;
    if (markerLength(text, { start, end }) > 0) return false;
    if (i === lines.length - 1) break;
    if (end - start < widest * 0.6) return false;
    if (!/[.!?:;"”’)\]]/.test(text[end - 1] as string) && /\p{Ll}/u.test(text[(lines[i + 1] as Line).start] as string))
      open++;
  }
  return open > 0;
}

const MARKER = /^(?:[-*•▪◦‣·–—]\s+|•|\(?(?:\d{1,2}|[a-z])[.)]\s+)/;

/** Length of the bullet or number with which a list item begins, 0 if it is none. */
function markerLength(text: string, { start, end }: Span): number {
  return MARKER.exec(text.slice(start, Math.min(end, start + 8)))?.[0].length ?? 0;
}

/** A line of several items (`• one • two`) as one span an item, with their bullets. */
function itemsOf(text: string, line: Span): Span[] {
  if (text[line.start] !== '•') return [line];
  const items: Span[] = [];
  let start = line.start;
  for (let at = start + 1; at <= line.end; at++) {
    if (at < line.end && text[at] !== '•') continue;
    const item = trim(text, start, at);
    if (item.end - item.start > 1) items.push(item);
    start = at;
  }
  return items;
}

const SOURCES = /^(?:\W*)(?:sources?|references?|notes?|footnotes|endnotes|bibliography|works cited|citations)\W*$/i;
const DATE_LINE =
  /^(?:(?:date|published|updated|posted|last updated|last modified)\b[^.!?]{0,60}|\d{4}-\d{2}-\d{2}(?:[T ][\d:.Z+-]{0,80})?|(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,80}\.?,? (?:\d{1,2}(?:st|nd|rd|th)?,? )?\d{4}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})$/i;
const HEADING_LONGEST = 150;
const HEADING_WORDS = 16;

function classify(text: string, span: Span, isFirst: boolean, inSources: boolean): BlockSpan {
  const { start, end } = span;
  const opening = text.slice(start, Math.min(end, start + 12));
  if (/^\[[\w-]{1,8}\]/.test(opening) && end - start > 4) return { kind: 'reference', start, end };
  // A raised number begins a footnote.
  if (/^[⁰¹²³⁴-⁹]{1,3}\s?[\p{L}"“]/u.test(opening)) return { kind: 'reference', start, end };
  if (inSources && /^\(?\d{1,2}[.)]\s/.test(opening)) return { kind: 'reference', start, end };
  const marker = markerLength(text, span);
  if (marker > 0) return { kind: 'listItem', ...trim(text, start + marker, end) };
  if (opening.startsWith('>')) return { kind: 'quotation', ...trim(text, start + 1, end) };
  if (end - start <= 80 && DATE_LINE.test(text.slice(start, end))) return { kind: 'dateline', start, end };
  if (/^#{1,6}\s/.test(opening)) return { kind: 'heading', ...trim(text, start + opening.indexOf(' '), end) };
  if (end - start <= HEADING_LONGEST && isHeading(text.slice(start, end), isFirst))
    return { kind: 'heading', start, end };
  const line = text.slice(start, Math.min(end, start + 400));
  if (line.includes('\t') || / \| /.test(line)) return { kind: 'tableRow', start, end };
  return { kind: 'paragraph', start, end };
}

/** The sign of a footnote or a citation behind the mark that ends a sentence. */
const NOTE = /(?<=[.,!?…"”’)])(?:\[\^?\w{1,4}\]|[⁰¹²³⁴-⁹]{1,3}|\*{1,3}|[†‡])$/;

/** A short line without a final dot; the first line may be longer and end in a question mark. */
function isHeading(words: string, isFirst: boolean): boolean {
  const line = words.replace(NOTE, '');
  const last = line.at(-1) as string;
  if (/[.,;…]/.test(last) || (/["”’)]/.test(last) && /[.,!?]/.test(line.at(-2) ?? ''))) return false;
  if (/[!?]/.test(last) && !isFirst) return false;
  if (/[\t|]/.test(line)) return false;
  // A sentence that ends inside the line makes it a paragraph, however short.
  if (/[\p{Ll}\d][.!?]["”’)]? \p{Lu}/u.test(line)) return false;
  let count = 1;
  for (let i = 0; i < line.length; i++) if (line.charCodeAt(i) === 32) count++;
  return count <= (isFirst ? 2 * HEADING_WORDS : HEADING_WORDS);
}
