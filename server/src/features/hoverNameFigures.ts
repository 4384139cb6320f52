/** The figures about a name, for its hover. */
import { overlaps, type Quantity } from '../../../core/src/index.ts';
import type { Share } from './hoverName.ts';
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

/** Those that differ first, then those of this article, which comes first in `shares`. */
export function figuresLine(folder: FolderView, file: FileView, shares: readonly Share[]): Line {
  const found = shares.flatMap(share => figuresOf(folder, share));
  const best = [...found.filter(one => one.differs), ...found.filter(one => !one.differs)].slice(0, shown);
  const figures = best.flatMap((figure): Line[] => {
    const there = folder.file(figure.uri);
    return there ? [figureWords(folder, file, there, figure)] : [];
  });
  const more = found.length > shown ? ` and ${found.length - shown} more` : '';
  return figures.length > 0 ? ['Figures: ', ...dotted(...figures), more] : [];
}

function figuresOf(folder: FolderView, { uri, document, entities }: Share): Figure[] {
  const { claims, quantities } = document;
  const about = claims.flatMap((claim, index) => {
    const quantity = quantities[claim.quantity];
    const first = claim.entities[0];
    if (!quantity || !claim.needsSource || first === undefined || !entities.includes(first)) return [];
    const name = document.entities[first]?.name ?? '';
    const concept = claim.concept ?? '';
    // What it measures may be the name itself, whole or in part.
    return [{ index, quantity, concept: concept.includes(name) || name.includes(concept) ? '' : concept }];
  });
  if (about.length === 0) return [];
  const differing = new Set(
    folder.snapshot.disagreementsOf(uri).flatMap(end => (end.verdict.kind === 'conflict' ? [end.item.index] : [])),
  );
  return about.map(({ index, quantity, concept }) => ({ uri, quantity, concept, differs: differing.has(index) }));
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
  folder.findings(uri).some(finding => finding.code === 'unsourced-figure' && overlaps(finding, quantity));
