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
    const key = keyOf(fact, uri, document, entityId);
    const words = [text.slice(start, end), text.slice(fact.place.start, fact.place.end)];
    const signature = JSON.stringify([uri, key, ...words, ...signatureOf(fact, document)]);
    return { start, end, uri, document, fact, keys: [key], signature };
  });
  return withoutCrowdedKeys(items);
}

/** What a fact is of: a last name alone, `the choir` and `the parade` are something else in the next article. */
function keyOf(fact: DatedFact, uri: string, document: DocumentAnalysis, entityId: (index: number) => string): string {
  switch (fact.type) {
    case 'event':
      return `event ${fact.bare ? `${uri} ` : ''}${fact.name}`;
    case 'deed':
      return `deed ${uri} ${fact.deed.name} ${fact.head}`;
    case 'founding':
      return typeof fact.subject === 'number'
        ? `founding ${entityId(fact.subject)}`
        : `founding ${uri} ${fact.subject}`;
    default: {
      const named = document.entities[fact.person]?.name.includes(' ');
      return `life ${named ? '' : `${uri} `}${entityId(fact.person)}`;
    }
  }
}

/** All else that comparing and telling look at. */
function signatureOf(fact: DatedFact, { entities }: DocumentAnalysis): readonly unknown[] {
  switch (fact.type) {
    case 'event':
      return [fact.type, fact.role, fact.where, fact.of, fact.year, fact.month, fact.day, [...fact.places]];
    case 'age':
      return [fact.type, fact.age, fact.said, fact.at, fact.otherTimes, fact.tellsOfThen, entities[fact.person]?.name];
    case 'deed':
      return [
        fact.label,
        fact.restricts,
        fact.turn,
        fact.by,
        [...fact.words],
        [...fact.terms],
        fact.year,
        fact.month,
        fact.day,
      ];
    case 'founding':
      return [fact.type, fact.days, typeof fact.subject === 'number' ? entities[fact.subject]?.name : fact.subject];
    default:
      return [fact.type, fact.days, entities[fact.person]?.name];
  }
}
