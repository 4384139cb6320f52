/**
 * Colours for names and figures, in the protocol's standard types, so that every theme has them. Kept modest: what is
 * neither a name of a known kind nor a figure has no colour.
 */
import type { SemanticTokensLegend } from 'vscode-languageserver-types';
import { byPosition, type EntityType, firstEndingAfter, type Span } from '../../../core/src/index.ts';
import type { FileView } from './view.ts';

const types = ['class', 'namespace', 'interface', 'event', 'enum', 'string', 'number'] as const;
type TokenType = (typeof types)[number];
export const legend: SemanticTokensLegend = { tokenTypes: [...types], tokenModifiers: [] };

const typeOfName: Record<EntityType, TokenType | null> = {
  person: 'class',
  place: 'namespace',
  organization: 'interface',
  event: 'event',
  group: 'enum',
  work: 'string',
  other: null,
};

/** Five numbers a token, as the protocol has them. `within` keeps those that touch a stretch of the text. */
export function semanticTokensOf(file: FileView, within?: Span): number[] {
  const data: number[] = [];
  let lastLine = 0;
  let lastCharacter = 0;
  for (const { start, end, type } of coloured(file, within)) {
    for (const { line, character, length } of pieces(file, start, end)) {
      data.push(
        line - lastLine,
        line === lastLine ? character - lastCharacter : character,
        length,
        types.indexOf(type),
        0,
      );
      lastLine = line;
      lastCharacter = character;
    }
  }
  return data;
}

interface Coloured extends Span {
  readonly type: TokenType;
}

/** In order and without overlaps: a figure wins over a name inside it, since it is the longer statement. */
function coloured({ document }: FileView, within?: Span): Coloured[] {
  const all: Coloured[] = [];
  const touches = (span: Span): boolean => !within || (span.start < within.end && within.start < span.end);
  for (const quantity of document.quantities) {
    if (touches(quantity)) all.push({ start: quantity.start, end: quantity.end, type: 'number' });
  }
  for (const mention of document.mentions) {
    const type = typeOfName[mention.type];
    if (!type || !touches(mention)) continue;
    const figure = document.quantities[firstEndingAfter(document.quantities, mention.start)];
    if (!figure || figure.start >= mention.end) all.push({ start: mention.start, end: mention.end, type });
  }
  all.sort(byPosition);
  let reached = 0;
  return all.filter(token => {
    if (token.start < reached) return false;
    reached = token.end;
    return true;
  });
}

/** A token that runs over a line end is one piece on each line. */
function* pieces({ document, positions }: FileView, start: number, end: number) {
  const { source } = document;
  const last = source.lineAt(end);
  for (let line = source.lineAt(start); line <= last; line++) {
    const lineSpan = source.lineSpan(line);
    const from = positions.position(Math.max(start, lineSpan.start));
    const to = positions.position(Math.min(end, line === last ? end : lineSpan.end - 1));
    const length = to.character - from.character;
    if (to.line === line && length > 0) yield { line, character: from.character, length };
  }
}

/** The smallest single edit from one list of numbers to another. */
export function tokenEdits(before: readonly number[], after: readonly number[]) {
  let start = 0;
  const shorter = Math.min(before.length, after.length);
  while (start < shorter && before[start] === after[start]) start++;
  let same = 0;
  while (same < shorter - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
  const deleteCount = before.length - start - same;
  const data = after.slice(start, after.length - same);
  return deleteCount === 0 && data.length === 0 ? [] : [{ start, deleteCount, data: [...data] }];
}
