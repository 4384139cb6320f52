/** All values of one measure over the folder: what agrees with a figure, what differs, and what held at other times. */
import { byCodeUnit, type Claim, type Quantity, type Span } from '../../../core/src/index.ts';
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
  const points = [pointOf(file, figure, claim, 'self')];
  for (const other of lookedAt(folder, file, index)) {
    if (points.length === mostPoints) break;
    const its = other.file.document.claims[other.index] as Claim;
    const relation = relationOf(folder, file, figure, claim, other, its);
    if (relation) points.push(pointOf(other.file, other.figure, its, relation));
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
 * same in the same unit about the same thing.
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
  if (value.kind !== figure.kind || value.unit !== figure.unit || value.trend !== figure.trend) return null;
  if (claim.measure.length === 0 || claim.measure.join(' ') !== other.measure.join(' ')) return null;
  const { snapshot } = folder;
  const mine = claim.entities.map(entity => snapshot.entityId(file.uri, entity));
  const its = new Set(other.entities.map(entity => snapshot.entityId(there.uri, entity)));
  const shared = mine.length === 0 ? its.size === 0 : mine.some(id => its.has(id));
  return shared ? 'other' : null;
}

function pointOf(file: FileView, figure: Quantity, claim: Claim, relation: DeskPoint['relation']): DeskPoint {
  const { low, high } = figure;
  return {
    uri: file.clientUri,
    name: file.name,
    range: file.positions.range(figure),
    figure: oneLine(file.document.source.text.slice(figure.start, figure.end)),
    ...{ low, high, relation },
    time: claim.time ?? file.document.date?.iso ?? null,
  };
}
