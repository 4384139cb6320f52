/** All values of one measure over the folder: what agrees with a figure, what differs, and what held at other times. */
import { byCodeUnit, type Claim, inUnitOf, isDifference, type Quantity, type Span } from '../../../core/src/index.ts';
import type { DeskPoint, DeskSeries } from '../lsp/deskMessages.ts';
import { lookedAt, type OtherClaim } from './sameClaims.ts';
import { claimAt } from './ticks.ts';
import type { FileView, FolderView } from './view.ts';
import { oneLine } from './words.ts';

/** More dots than these are a cloud. */
const mostPoints = 200;

export function deskSeriesAt(folder: FolderView, file: FileView, at: Span): DeskSeries | null {
  const index = claimAt(file, at);
  const claim = index === null ? undefined : file.document.claims[index];
  const figure = claim && file.document.quantities[claim.quantity];
  if (index === null || !claim || !figure) return null;
  const points = [pointOf(file, figure, claim, 'self', figure)];
  for (const other of lookedAt(folder, file, index)) {
    if (points.length === mostPoints) break;
    const its = other.file.document.claims[other.index] as Claim;
    const relation = relationOf(folder, file, figure, claim, other, its);
    if (relation) points.push(pointOf(other.file, other.figure, its, relation, figure));
  }
  points.sort((a, b) => byCodeUnit(a.time ?? '~', b.time ?? '~') || byCodeUnit(a.uri, b.uri));
  return { measure: oneLine(claim.concept ?? figure.concept ?? ''), unit: figure.unitName ?? '', points };
}

const relations: Partial<Record<OtherClaim['comparison']['verdict'], DeskPoint['relation']>> = {
  same: 'same',
  compatible: 'same',
  conflict: 'differs',
  disputed: 'differs',
  superseded: 'other',
};

/**
 * Claims that are not compared, mostly because they speak of another time, belong to the series when they measure the
 * same about the same thing, though it be in another unit.
 */
function relationOf(
  folder: FolderView,
  file: FileView,
  figure: Quantity,
  claim: Claim,
  { file: there, figure: value, comparison }: OtherClaim,
  other: Claim,
): DeskPoint['relation'] | null {
  const verdict = relations[comparison.verdict];
  if (verdict) return verdict;
  if (value.kind !== figure.kind || value.trend !== figure.trend) return null;
  if (value.unit !== figure.unit && !isTurned(value, figure)) return null;
  if (claim.measure.length === 0 || claim.measure.join(' ') !== other.measure.join(' ')) return null;
  const { snapshot } = folder;
  const mine = claim.entities.map(entity => snapshot.entityId(file.uri, entity));
  const its = new Set(other.entities.map(entity => snapshot.entityId(there.uri, entity)));
  const shared = mine.length === 0 ? its.size === 0 : mine.some(id => its.has(id));
  return shared ? 'other' : null;
}

/** Feet come into metres; boats are no lorries, and dollars no euros. */
const isTurned = (value: Quantity, figure: Quantity): boolean =>
  (value.kind === 'measure' || value.kind === 'duration') && inUnitOf(figure, value, false) !== null;

/** `asked`: the figure that the series is about, in whose unit all values are. */
function pointOf(
  file: FileView,
  figure: Quantity,
  claim: Claim,
  relation: DeskPoint['relation'],
  asked: Quantity,
): DeskPoint {
  const { text } = file.document.source;
  const value = inUnitOf(asked, figure, isDifference(text, figure));
  return {
    uri: file.clientUri,
    name: file.name,
    range: file.positions.range(figure),
    figure: oneLine(text.slice(figure.start, figure.end)),
    ...{ low: value?.low ?? null, high: value?.high ?? null, relation },
    time: claim.time ?? file.document.date?.iso ?? null,
  };
}
