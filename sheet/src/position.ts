import type { SourceText } from '../../core/src/index.ts';

/** A place for people and for other programs: lines and columns from 1, columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export function positionAt(source: SourceText, offset: number): Position {
  const line = source.lineAt(offset);
  return { line: line + 1, column: offset - source.lineSpan(line).start + 1 };
}
