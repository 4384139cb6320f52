/** How claims that disagree are told: one finding for each figure, with the places where it differs. */
import type { ClaimItem, Disagreement } from '../../corpus/claimTable.ts';
import type { PairEnd } from '../../corpus/pairTable.ts';
import { byCodeUnit } from '../../util/hash.ts';
import type { CheckContext, Fix, RelatedPlace } from '../check.ts';
import { quoteOf } from './words.ts';

export type ClaimEnd = PairEnd<ClaimItem, Disagreement>;

/** More places than these say nothing new. */
const maxRelated = 8;
const maxFixes = 3;

/** The disagreements of a file that `wanted` picks, figure by figure; what stands in the same article goes first. */
export function byFigure({ uri, corpus }: CheckContext, wanted: (end: ClaimEnd) => boolean): readonly ClaimEnd[][] {
  const figures = new Map<number, ClaimEnd[]>();
  for (const end of corpus.disagreementsOf(uri)) {
    if (!wanted(end)) continue;
    const list = figures.get(end.item.start);
    if (list) list.push(end);
    else figures.set(end.item.start, [end]);
  }
  // What stands nearest is easiest to compare.
  for (const ends of figures.values())
    ends.sort((a, b) => Number(a.otherUri !== uri) - Number(b.otherUri !== uri) || byCodeUnit(a.otherUri, b.otherUri));
  return [...figures.values()];
}

/** Whether the figure is a rank, which has words of its own. */
export const isRank = ({ item }: ClaimEnd): boolean =>
  item.document.quantities[item.document.claims[item.index]?.quantity ?? -1]?.kind === 'ordinal';

/** The other figures with the reason why they are compared. */
export const relatedOf = (ends: readonly ClaimEnd[]): RelatedPlace[] =>
  ends.slice(0, maxRelated).map(end => ({
    uri: end.otherUri,
    start: end.other.start,
    end: end.other.end,
    message: `${quoteOf(end.other.document, end.other)} here: ${end.verdict.reason}`,
  }));

/** Takes over the other figure, as it is written there. */
export function useOther(uri: string, ends: readonly ClaimEnd[]): Fix[] {
  const fixes = new Map<string, Fix>();
  for (const { item, other } of ends.slice(0, maxFixes)) {
    const words = other.document.source.text.slice(other.start, other.end);
    const edits = [{ uri, start: item.start, end: item.end, newText: words }];
    fixes.set(words, { title: `Use ${quoteOf(other.document, other)}`, edits });
  }
  return [...fixes.values()];
}

/** What the figure measures, in the text's words. */
export const conceptOf = ({ document, index }: ClaimItem): string | null => document.claims[index]?.concept ?? null;
