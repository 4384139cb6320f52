/** From a name to where it is given in full, and to every place where it stands, over all files. */
import type { Location, Position } from 'vscode-languageserver-types';
import type { CorpusEntity, Entity, Span } from '../../../core/src/index.ts';
import { citationAt, claimOf, indexAt, mentionAt } from './find.ts';
import { sourceMarkAt } from './hoverSource.ts';
import { sameClaims } from './sameClaims.ts';
import type { FileView, FolderView } from './view.ts';

export const locationOf = (file: FileView, span: Span): Location => ({
  uri: file.clientUri,
  range: file.positions.range(span),
});

/** Where an entity of a document has its fullest form for the first time. */
export function fullestMention(file: FileView, entity: Entity): Span | undefined {
  const { source, mentions } = file.document;
  let best: Span | undefined;
  for (const index of entity.mentions) {
    const mention = mentions[index];
    if (!mention) continue;
    if (source.text.slice(mention.start, mention.end) === entity.name) return mention;
    best ??= mention;
  }
  return best;
}

/** A name's first full mention in its article; a citation's entry in the article's list of sources, or in the folder's. */
export function definitionAt(folder: FolderView, file: FileView, position: Position): Location | null {
  const { document } = file;
  const offset = file.positions.offset(position);
  const mark = sourceMarkAt(folder, file, offset);
  if (mark) return folder.placeOfSource(mark.named.source);
  const citation = citationAt(document, offset);
  if (citation) {
    const entry = document.references.find(one => one.key === citation.key);
    return entry ? locationOf(file, entry) : null;
  }
  const mention = mentionAt(document, offset);
  const entity = mention && document.entities[mention.entity];
  const span = entity && fullestMention(file, entity);
  return span ? locationOf(file, span) : null;
}

/** All mentions of a name in the folder; all marks of a citation; all statements of a figure. */
export function referencesAt(
  folder: FolderView,
  file: FileView,
  position: Position,
  includeDeclaration: boolean,
): Location[] {
  const { document } = file;
  const offset = file.positions.offset(position);
  const citation = citationAt(document, offset);
  if (citation) return citationPlaces(file, citation.key, includeDeclaration).map(span => locationOf(file, span));
  const mention = mentionAt(document, offset);
  if (mention) {
    const entity = folder.snapshot.entity(folder.snapshot.entityId(file.uri, mention.entity));
    const here = document.entities[mention.entity];
    const declaration = includeDeclaration || !here ? undefined : fullestMention(file, here);
    return entity ? mentionLocations(folder, entity, file, declaration) : [];
  }
  const figure = indexAt(document.quantities, offset);
  const found = claimOf(document, figure);
  if (!found) return [];
  return sameClaims(folder, file, found.index).map(({ file: there, figure: span }) => locationOf(there, span));
}

function mentionLocations(folder: FolderView, entity: CorpusEntity, file: FileView, declaration?: Span): Location[] {
  return entity.mentions.flatMap(place => {
    const there = folder.file(place.uri);
    if (!there || (place.uri === file.uri && place.start === declaration?.start)) return [];
    return [locationOf(there, place)];
  });
}

/** The marks of a source and its entries in the list. */
export function citationPlaces(file: FileView, key: string, withEntry: boolean): Span[] {
  const { citations, references } = file.document;
  const marks: Span[] = citations.filter(mark => mark.key === key);
  return withEntry ? [...marks, ...references.filter(entry => entry.key === key)] : marks;
}
