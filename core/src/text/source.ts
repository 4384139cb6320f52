/**
 * A text as it is analysed: without a byte-order mark, with whatever line ends it has.
 * Lines count from 0 here and in the protocol; messages for people count from 1 (`place`).
 */
export class SourceText {
  readonly text: string;
  #lineStarts: Uint32Array | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** Offset of the first code unit of each line. A line ends with LF, CRLF or a lone CR, as in the protocol. */
  get lineStarts(): Uint32Array {
    this.#lineStarts ??= findLineStarts(this.text);
    return this.#lineStarts;
  }

  /** The line (from 0) that holds `offset`. */
  lineAt(offset: number): number {
    const starts = this.lineStarts;
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] as number) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** Start of a line and the offset after its line end. */
  lineSpan(line: number): { start: number; end: number } {
    const starts = this.lineStarts;
    return { start: starts[line] ?? this.text.length, end: starts[line + 1] ?? this.text.length };
  }
}

function findLineStarts(text: string): Uint32Array {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return Uint32Array.from(starts);
}

/** The text without its byte-order mark. */
export const withoutBom = (text: string): string => (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
