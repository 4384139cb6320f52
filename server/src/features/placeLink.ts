/** Places as links: the line alone in the same file, `file:line` in another. */
import type { Part } from './markup.ts';
import type { FileView } from './view.ts';
import { lineOf } from './words.ts';

export function placeLink(from: FileView, to: FileView, offset: number): Part {
  const line = lineOf(to, offset);
  const { character } = to.positions.position(offset);
  const text = from.uri === to.uri ? `line ${line}` : `${to.name}:${line}`;
  return { text, link: `${to.clientUri}#L${line},${character + 1}` };
}
