/** The figures about a name, for its hover. */
import { type NameProfile, overlaps, type Quantity } from '../../../core/src/index.ts';
import { dotted, type Line } from './markup.ts';
import { placeLink } from './placeLink.ts';
import type { FileView, FolderView } from './view.ts';
import { oneLine } from './words.ts';

/** How many figures are named. */
const shown = 3;
/** What a figure measures is named up to this length. */
const longestConcept = 40;

interface Figure {
  readonly uri: string;
  readonly quantity: Quantity;
  readonly concept: string;
  readonly differs: boolean;
}

/** Those that differ first, then those of this article; the others are counted. Reads no more articles than it names. */
export function figuresLine(folder: FolderView, file: FileView, id: string, profile: NameProfile): Line {
  if (profile.figures === 0) return [];
  const read = new Map<string, readonly Figure[]>();
  const figuresIn = (uri: string): readonly Figure[] => {
    const known = read.get(uri) ?? figuresOf(folder, uri, id);
    read.set(uri, known);
    return known;
  };
  const first = (uris: readonly string[], differs: boolean): Figure[] => {
    const found: Figure[] = [];
    const here = uris.includes(file.uri) ? [file.uri] : [];
    for (const uri of [...here, ...uris.slice(0, shown + 1).filter(uri => uri !== file.uri)]) {
      found.push(...figuresIn(uri).filter(figure => figure.differs === differs));
    }
    return found;
  };
  const differing = first(profile.differing, true);
  // An article without another figure has one that differs, and so is among these already, or is one of few.
  const best = [...differing, ...(differing.length < shown ? first(profile.figureFiles, false) : [])].slice(0, shown);
  const figures = best.flatMap((figure): Line[] => {
    const there = folder.file(figure.uri);
    return there ? [figureWords(folder, file, there, figure)] : [];
  });
  const more = profile.figures > best.length ? ` and ${profile.figures - best.length} more` : '';
  return figures.length > 0 ? ['Figures: ', ...dotted(...figures), more] : [];
}

function figuresOf({ snapshot }: FolderView, uri: string, id: string): Figure[] {
  const document = snapshot.documents.get(uri);
  if (!document) return [];
  const differing = new Set(
    snapshot.disagreementsOf(uri).flatMap(end => (end.verdict.kind === 'conflict' ? [end.item.index] : [])),
  );
  return document.claims.flatMap(({ entities, quantity: at, needsSource, concept }, index) => {
    const quantity = document.quantities[at];
    const first = entities[0];
    if (!quantity || !needsSource || first === undefined || snapshot.entityId(uri, first) !== id) return [];
    const name = document.entities[first]?.name ?? '';
    const measured = concept ?? '';
    // What it measures may be the name itself, whole or in part.
    const own = measured.includes(name) || name.includes(measured) ? '' : measured;
    return [{ uri, quantity, concept: own, differs: differing.has(index) }];
  });
}

/** `€18.4 million ferry terminal (line 3, differs)`. */
function figureWords(folder: FolderView, file: FileView, there: FileView, figure: Figure): Line {
  const { quantity, concept, differs } = figure;
  const words = oneLine(there.document.source.text.slice(quantity.start, quantity.end));
  const measured = oneLine(concept);
  const named = measured.length <= longestConcept && !words.includes(measured) ? ` ${measured}` : '';
  const state = differs ? ', differs' : isUnsourced(folder, there, quantity) ? ', no source' : '';
  return [`${words}${named} (`, placeLink(file, there, quantity.start), `${state})`];
}

const isUnsourced = (folder: FolderView, { uri }: FileView, quantity: Quantity): boolean =>
  folder.findingsOf(uri, 'unsourced-figure').some(finding => overlaps(finding, quantity));
