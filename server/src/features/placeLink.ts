/** Places in words and as links. */
import type { Part } from './markup.ts';
import type { FileView } from './view.ts';
import { lineOf } from './words.ts';

/** The line alone in the same file, `file:line` in another. */
export function placeName(from: FileView, to: FileView, offset: number): string {
  const line = lineOf(to, offset);
  return from.uri === to.uri ? `line ${line}` : `${to.name}:${line}`;
}

export function placeLink(from: FileView, to: FileView, offset: number): Part {
  const { line, character } = to.positions.position(offset);
  return { text: placeName(from, to, offset), link: `${to.clientUri}#L${line + 1},${character + 1}` };
}
