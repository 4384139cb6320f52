/** The outline of an article, and the names of the folder. */
import {
  type DocumentSymbol,
  type SymbolInformation,
  SymbolKind,
  type WorkspaceSymbol,
} from 'vscode-languageserver-types';
import { byCodeUnit, type CorpusEntity, type EntityType, type Span } from '../../../core/src/index.ts';
import { locationOf } from './references.ts';
import type { FileView, FolderView } from './view.ts';
import { oneLine } from './words.ts';

/** Headings with the figures of their sections below them (dates left out); figures before the first heading stand at the top. */
export function documentSymbolsOf(file: FileView): DocumentSymbol[] {
  const { document, positions } = file;
  const { text } = document.source;
  const headings: (Span & { sectionEnd: number })[] = [];
  for (const { kind, start, end } of document.blocks) {
    const last = headings.at(-1);
    if (kind === 'heading') headings.push({ start, end, sectionEnd: end });
    else if (last) last.sectionEnd = end;
  }
  const top: DocumentSymbol[] = [];
  const sections = headings.map(heading => {
    const symbol = {
      name: oneLine(text.slice(heading.start, heading.end)) || '…',
      kind: SymbolKind.String,
      range: positions.range({ start: heading.start, end: heading.sectionEnd }),
      selectionRange: positions.range(heading),
      children: [] as DocumentSymbol[],
    };
    top.push(symbol);
    return symbol;
  });
  let section = -1;
  for (const claim of document.claims) {
    const quantity = document.quantities[claim.quantity];
    if (!quantity || quantity.kind === 'date' || quantity.kind === 'time') continue;
    while (section + 1 < headings.length && (headings[section + 1] as Span).start <= quantity.start) section++;
    (sections[section]?.children ?? top).push({
      name: oneLine(text.slice(quantity.start, quantity.end)),
      ...(claim.concept ? { detail: oneLine(claim.concept) } : {}),
      kind: SymbolKind.Number,
      range: positions.range(quantity),
      selectionRange: positions.range(quantity),
    });
  }
  return top.sort(
    (a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character,
  );
}

/** The same for clients that know no tree. */
export function flatSymbols(uri: string, symbols: readonly DocumentSymbol[], container?: string): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, selectionRange, children }) => [
    { name, kind, location: { uri, range: selectionRange }, ...(container ? { containerName: container } : {}) },
    ...flatSymbols(uri, children ?? [], name),
  ]);
}

const kinds: Record<EntityType, SymbolKind> = {
  person: SymbolKind.Class,
  place: SymbolKind.Namespace,
  organization: SymbolKind.Interface,
  event: SymbolKind.Event,
  group: SymbolKind.Enum,
  work: SymbolKind.File,
  other: SymbolKind.Object,
};

/** An editor asks again with every letter, so a list of the best is as good as one of all. */
const MOST_SYMBOLS = 1000;
/** In so many articles a mention in the name's full form is looked for. */
const LOOKED_AT = 8;

/** The names of a folder that hold the letters of `query` in order, most used first. */
export function workspaceSymbolsOf(folder: FolderView, query: string): WorkspaceSymbol[] {
  const wanted = query.toLowerCase().replace(/\s+/gu, '');
  return [...folder.snapshot.entities.values()]
    .filter(entity => hasInOrder(entity.name.toLowerCase(), wanted))
    .sort((a, b) => b.count - a.count || byCodeUnit(a.name, b.name))
    .slice(0, MOST_SYMBOLS)
    .flatMap(entity => {
      const place = firstPlace(folder, entity);
      if (!place) return [];
      const { file, span } = place;
      const name = oneLine(entity.name);
      return [{ name, kind: kinds[entity.type], location: locationOf(file, span), containerName: file.name }];
    });
}

/** Where a name stands in full for the first time, else where it stands first. */
function firstPlace(folder: FolderView, { id, name, files }: CorpusEntity): { file: FileView; span: Span } | null {
  let first: { file: FileView; span: Span } | null = null;
  for (const uri of files.slice(0, LOOKED_AT)) {
    const file = folder.file(uri);
    if (!file) continue;
    for (const mention of file.document.mentions) {
      if (folder.snapshot.entityId(uri, mention.entity) !== id) continue;
      if (file.document.source.text.slice(mention.start, mention.end) === name) return { file, span: mention };
      first ??= { file, span: mention };
    }
  }
  return first;
}

function hasInOrder(text: string, letters: string): boolean {
  let from = 0;
  for (const letter of letters) {
    const at = text.indexOf(letter, from);
    if (at < 0) return false;
    from = at + letter.length;
  }
  return true;
}
