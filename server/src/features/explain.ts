/** Why a figure is, or is not, said to differ, as a page. */
import { type ComparedGroup, explainClaim, type Span } from '../../../core/src/index.ts';
import type { ExplainedFigure, ExplainedGroup, Explanation } from '../lsp/messages.ts';
import { decidedLines } from './decided.ts';
import { sentenceAround } from './find.ts';
import { placeName } from './placeLink.ts';
import { locationOf } from './references.ts';
import { claimAt, saidByClaim } from './ticks.ts';
import type { FileView, FolderView } from './view.ts';
import { excerpt, oneLine } from './words.ts';

/** More figures of one sort than these are counted. */
const shown = 12;

/** The explanation of the figure at a place; null where there is none. */
export function explainAt(folder: FolderView, file: FileView, at: Span): Explanation | null {
  const index = claimAt(file, at);
  const found = index === null ? null : explainClaim(folder.snapshot, file.uri, index);
  const quantity = found && file.document.quantities[found.claim.quantity];
  if (!found || !quantity) return null;
  const figure = figureIn(file, file, quantity);
  return {
    title: `Why: ${figure.words}`,
    figure,
    decided: decidedLines(folder, saidByClaim(folder, file).get(index as number) ?? []),
    reading: found.reading.map(oneLine),
    groups: found.groups.map(group => groupOf(folder, file, group)),
    limits: [found.nothing, ...found.limits].filter(line => line !== ''),
  };
}

function groupOf(folder: FolderView, file: FileView, { heading, claims }: ComparedGroup): ExplainedGroup {
  const figures = claims.slice(0, shown).flatMap(({ uri, figure, comparison }) => {
    const there = folder.file(uri);
    return there ? [{ ...figureIn(file, there, figure), reason: oneLine(comparison.reason) }] : [];
  });
  return { heading, figures, more: Math.max(claims.length - shown, 0) };
}

function figureIn(from: FileView, file: FileView, figure: Span): ExplainedFigure {
  const { text } = file.document.source;
  const { text: sentence, highlight } = excerpt(text, sentenceAround(file.document, figure), figure);
  return {
    words: oneLine(text.slice(figure.start, figure.end)),
    place: placeName(from, file, figure.start),
    location: locationOf(file, figure),
    sentence,
    highlight,
  };
}
