/** Texts with marks in them: `⟦…⟧` around spans and `‸` for the cursor, so that tests need no counting. */
import type { Span } from '../../core/src/index.ts';

export interface Marked {
  /** The text without marks. */
  readonly text: string;
  /** In order of their ends; marks may nest. */
  readonly spans: readonly Span[];
  /** Offset of the first `‸`. Throws if asked for where there is none. */
  readonly cursor: number;
  readonly cursors: readonly number[];
}

export function marked(source: string): Marked {
  let text = '';
  const spans: Span[] = [];
  const open: number[] = [];
  const cursors: number[] = [];
  for (const character of source) {
    if (character === '⟦') open.push(text.length);
    else if (character === '⟧') {
      const start = open.pop();
      if (start === undefined) throw new Error('A ⟧ without its ⟦.');
      spans.push({ start, end: text.length });
    } else if (character === '‸') cursors.push(text.length);
    else text += character;
  }
  if (open.length > 0) throw new Error('A ⟦ without its ⟧.');
  return {
    text,
    spans,
    cursors,
    get cursor() {
      const [first] = cursors;
      if (first === undefined) throw new Error('The text has no ‸.');
      return first;
    },
  };
}

/** Puts marks round spans of a text: the inverse, for readable comparisons. */
export function withMarks(text: string, spans: readonly Span[]): string {
  const sorted = [...spans].sort((a, b) => b.start - a.start);
  let result = text;
  for (const { start, end } of sorted)
    result = `${result.slice(0, start)}⟦${result.slice(start, end)}⟧${result.slice(end)}`;
  return result;
}
