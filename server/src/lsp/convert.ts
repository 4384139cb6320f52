/**
 * The one place that maps offsets to positions. `core` counts UTF-16 code units of a text without byte-order mark; the
 * protocol counts lines and, within a line, the units of the negotiated encoding, in the text as the client has it.
 */
import type { Position, Range } from 'vscode-languageserver-types';
import type { SourceText, Span } from '../../../core/src/index.ts';
import type { Positions } from '../features/view.ts';

export type Encoding = 'utf-16' | 'utf-8' | 'utf-32';

/** UTF-16 wherever the client can; else the first of its encodings that we know; else the protocol's default. */
export function negotiateEncoding(offered: readonly string[] | undefined): Encoding {
  if (!offered || offered.includes('utf-16')) return 'utf-16';
  return offered.find((one): one is Encoding => one === 'utf-8' || one === 'utf-32') ?? 'utf-16';
}

export class TextPositions implements Positions {
  readonly #source: SourceText;
  readonly #encoding: Encoding;
  /** 1 if the client's text begins with a byte-order mark, which counts as one character of its first line. */
  readonly #mark: 0 | 1;

  constructor(source: SourceText, hasMark: boolean, encoding: Encoding) {
    this.#source = source;
    this.#mark = hasMark ? 1 : 0;
    this.#encoding = encoding;
  }

  range(span: Span): Range {
    return { start: this.position(span.start), end: this.position(span.end) };
  }

  span(range: Range): Span {
    const start = this.offset(range.start);
    return { start, end: Math.max(start, this.offset(range.end)) };
  }

  /** An offset inside a line end is moved before it: the protocol has no position there. */
  position(offset: number): Position {
    const within = Math.min(Math.max(offset, 0), this.#source.text.length);
    const line = this.#source.lineAt(within);
    const { start, end } = this.#line(line);
    const units = encodedLength(this.#source.text, start, Math.min(within, end), this.#encoding);
    return { line, character: line === 0 ? units + this.#markLength() : units };
  }

  offset(position: Position): number {
    if (position.line < 0) return 0;
    if (position.line >= this.#source.lineStarts.length) return this.#source.text.length;
    const { start, end } = this.#line(position.line);
    const units = position.line === 0 ? position.character - this.#markLength() : position.character;
    return offsetOfUnits(this.#source.text, start, end, units, this.#encoding);
  }

  /** The line without its line end. */
  #line(line: number): Span {
    const { text } = this.#source;
    let { start, end } = this.#source.lineSpan(line);
    if (end > start && text.charCodeAt(end - 1) === 10) end--;
    if (end > start && text.charCodeAt(end - 1) === 13) end--;
    return { start, end };
  }

  #markLength(): number {
    return this.#mark * (this.#encoding === 'utf-8' ? 3 : 1);
  }
}

/** How long `text.slice(start, end)` is in an encoding. */
function encodedLength(text: string, start: number, end: number, encoding: Encoding): number {
  if (encoding === 'utf-16') return end - start;
  let units = 0;
  for (let i = start; i < end; ) {
    const point = text.codePointAt(i) as number;
    units += unitsOf(point, encoding);
    i += point > 0xffff ? 2 : 1;
  }
  return units;
}

/** The offset that lies `units` after `start`, not beyond `end`; inside a character, the character's start. */
export function offsetOfUnits(text: string, start: number, end: number, units: number, encoding: Encoding): number {
  if (encoding === 'utf-16') return Math.min(start + Math.max(units, 0), end);
  let at = start;
  let left = units;
  while (at < end) {
    const point = text.codePointAt(at) as number;
    left -= unitsOf(point, encoding);
    if (left < 0) break;
    at += point > 0xffff ? 2 : 1;
  }
  return at;
}

function unitsOf(point: number, encoding: Encoding): number {
  if (encoding === 'utf-32') return 1;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
