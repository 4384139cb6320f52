/** What the articles of a folder say of the days of lives and events, and where two places cannot both be right. */
import { type DatedFact, datedFacts, factsDisagree, placeOf } from '../dates/facts.ts';
import type { DocumentAnalysis } from '../document/analysis.ts';
import { type Comparable, PairTable, withoutCrowdedKeys } from './pairTable.ts';

/** A dated fact as it is compared. The span is that of its figure or date. */
export interface DateItem extends Comparable {
  readonly uri: string;
  readonly document: DocumentAnalysis;
  readonly fact: DatedFact;
}

export const newDateTable = (): PairTable<DateItem, true> =>
  new PairTable((a, b) => (factsDisagree(a.fact, b.fact, a.uri === b.uri) ? [true, true] : null));

/** The facts of one file, with keys under which others are compared with them. */
export function dateItems(
  uri: string,
  document: DocumentAnalysis,
  entityId: (index: number) => string,
): readonly DateItem[] {
  const { text } = document.source;
  const items = datedFacts(document).map(fact => {
    const { start, end } = placeOf(fact);
    const name = document.entities[fact.person]?.name ?? '';
    // A last name alone is somebody else in the next article.
    const key = `${name.includes(' ') ? '' : `${uri} `}${entityId(fact.person)}`;
    const { type } = fact;
    const what = type === 'age' ? [fact.age, fact.at, fact.otherTimes] : [fact.days];
    const words = [text.slice(start, end), text.slice(fact.place.start, fact.place.end), name];
    return {
      start,
      end,
      uri,
      document,
      fact,
      keys: [key],
      signature: JSON.stringify([uri, key, type, ...what, ...words]),
    };
  });
  return withoutCrowdedKeys(items);
}
