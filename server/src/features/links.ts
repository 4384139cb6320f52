/** Links of an article: each citation to its entry in the list of sources, and addresses that stand in the text. */
import type { DocumentLink } from 'vscode-languageserver-types';
import type { FileView } from './view.ts';

/** An address with its scheme. What follows is taken up to white space and quotes, then cut back at its end. */
const address = /https?:\/\/[^\s<>"'“”‘’«»]+/giu;
/** Punctuation that ends the sentence, not the address. */
const closing = '.,;:!?…';

export function linksOf(file: FileView): DocumentLink[] {
  const { document, positions } = file;
  const entries = new Map(document.references.map(entry => [entry.key, entry]));
  const links: DocumentLink[] = [];
  for (const mark of document.citations) {
    const entry = entries.get(mark.key);
    if (!entry || entry.start === mark.start) continue;
    const { line, character } = positions.position(entry.start);
    links.push({
      range: positions.range(mark),
      target: `${file.clientUri}#L${line + 1},${character + 1}`,
      tooltip: `Source [${mark.key}], line ${line + 1}`,
    });
  }
  const { text } = document.source;
  for (const { 0: match, index: start } of text.matchAll(address)) {
    const target = trimAddress(match);
    if (target.length <= 'https://'.length) continue;
    links.push({ range: positions.range({ start, end: start + target.length }), target });
  }
  return links.sort(
    (a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character,
  );
}

/** Without closing punctuation, and without a closing bracket that was opened before the address. */
function trimAddress(match: string): string {
  let end = match.length;
  let open = 0;
  for (const character of match) open += character === '(' ? 1 : character === ')' ? -1 : 0;
  for (; end > 0; end--) {
    const last = match[end - 1] as string;
    if (last === ')' && open < 0) open++;
    else if (!closing.includes(last) && last !== ']') break;
  }
  return match.slice(0, end);
}
