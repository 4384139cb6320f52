/** All places in the article that mean the same as the one under the cursor. */
import { type DocumentHighlight, DocumentHighlightKind, type Position } from 'vscode-languageserver-types';
import type { Span } from '../../../core/src/index.ts';
import { citationAt, mentionAt } from './find.ts';
import { citationPlaces } from './references.ts';
import type { FileView } from './view.ts';

export function highlightsAt(file: FileView, position: Position): DocumentHighlight[] {
  return placesAt(file, file.positions.offset(position)).map(span => ({
    range: file.positions.range(span),
    kind: DocumentHighlightKind.Read,
  }));
}

function placesAt({ document, ...file }: FileView, offset: number): Span[] {
  const citation = citationAt(document, offset);
  if (citation) return citationPlaces({ document, ...file }, citation.key, true);
  const mention = mentionAt(document, offset);
  const entity = mention && document.entities[mention.entity];
  return entity ? entity.mentions.flatMap(index => document.mentions[index] ?? []) : [];
}
