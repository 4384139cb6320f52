/** What the articles of a folder say of two names together – a match, a distance – and where two places cannot both be right. */

import { articleDay } from '../claims/articleDay.ts';
import { type Distance, distancesOf } from '../claims/distances.ts';
import { type MatchResult, resultsOf } from '../claims/results.ts';
import { likenessOfSlip } from '../claims/slip.ts';
import { apart, intervalOf } from '../claims/values.ts';
import { daysOf } from '../dates/iso.ts';
import type { DocumentAnalysis } from '../document/analysis.ts';
import { type Comparable, PairTable, withoutCrowdedKeys } from './pairTable.ts';

export type Between = ({ readonly type: 'result' } & MatchResult) | ({ readonly type: 'distance' } & Distance);

/** A figure between two names as it is compared. The span is that of the figure. */
export interface BetweenItem extends Comparable {
  readonly uri: string;
  readonly document: DocumentAnalysis;
  readonly fact: Between;
  /** The article's own day as a count of days, null if it has none. */
  readonly article: number | null;
}

export const newBetweenTable = (): PairTable<BetweenItem, true> =>
  new PairTable((a, b) => (disagree(a, b) ? [true, true] : null));

/** The figures between two names of one file. */
export function betweenItems(uri: string, document: DocumentAnalysis): readonly BetweenItem[] {
  const facts: Between[] = [
    ...resultsOf(document).map(one => ({ type: 'result' as const, ...one })),
    ...distancesOf(document).map(one => ({ type: 'distance' as const, ...one })),
  ];
  facts.sort((a, b) => a.quantity.start - b.quantity.start);
  const day = articleDay(document);
  const article = (day === null ? null : daysOf(day))?.first ?? null;
  return withoutCrowdedKeys(
    facts.map(fact => {
      const { start, end, low, high, unit, bound } = fact.quantity;
      const key = fact.type === 'result' ? `result ${fact.sides}` : `distance ${fact.of} ${fact.from}`;
      const told = fact.type === 'result' ? [fact.winner, fact.day, fact.weekday] : [fact.direction];
      const words = document.source.text.slice(start, end);
      const signature = JSON.stringify([uri, key, words, low, high, unit, bound, article, ...told]);
      return { start, end, uri, document, fact, article, keys: [key], signature };
    }),
  );
}

/** A weekday is one day for articles no further apart than this. */
const WEEK = 6;
/** Distances are told by road and by air, from the middle of a town and from its edge. */
const FAR = 1.2;

function disagree(a: BetweenItem, b: BetweenItem): boolean {
  const [one, other] = [a.fact, b.fact];
  if (one.type === 'result' && other.type === 'result') return resultsDisagree(a, one, b, other);
  if (one.type !== 'distance' || other.type !== 'distance' || one.direction !== other.direction) return false;
  // Without a direction only one text, or a slip, says that the two are reckoned alike.
  if (one.direction === '' && a.uri !== b.uri && likenessOfSlip(one.quantity, other.quantity) < 2) return false;
  const [near, far] = [intervalOf(one.quantity), intervalOf(other.quantity)];
  if (!near || !far || !apart(near, far)) return false;
  return Math.max(near.low, far.low) > FAR * Math.min(near.high, far.high);
}

function resultsDisagree(a: BetweenItem, one: MatchResult, b: BetweenItem, other: MatchResult): boolean {
  if (one.winner !== other.winner) return false;
  if (one.score[0] === other.score[0] && one.score[1] === other.score[1]) return false;
  if (one.weekday === null || one.weekday !== other.weekday) return one.day !== null && one.day === other.day;
  if (a.uri === b.uri) return true;
  return a.article !== null && b.article !== null && Math.abs(a.article - b.article) <= WEEK;
}
