import { type OccasionDating, occasionDatings } from '../../corpus/occasionTable.ts';
import type { Check } from '../check.ts';
import { ordinal } from '../support/ordinals.ts';
import { place } from '../support/words.ts';
import { useNumber } from './anniversaries.ts';

/**
 * One visit, put into different years by the anniversaries that it is said to coincide with, in one article or in
 * several. Spoken at the anniversary that stands against the most others; where none does, at each.
 */
export const occasionRule: Check['run'] = ({ uri, document, corpus }, report) => {
  for (const own of occasionDatings(uri, document)) {
    const alike = corpus.occasion(own.key).filter(other => isSameOccasion(own, other));
    const against = alike.filter(other => other.year !== own.year);
    const [first] = against;
    if (!first) continue;
    // The majority is by articles, not by repetitions in one of them.
    const articles = (year: number) => new Set(alike.filter(other => other.year === year).map(other => other.uri)).size;
    if (articles(own.year) > articles(first.year)) continue;
    const { quantity, number, eventYear, yearPlace } = own.anniversary;
    report({
      start: quantity.start,
      end: quantity.end,
      message:
        `The ${ordinal(number)} anniversary of an event of ${eventYear} falls in ${own.year}; the ${own.noun} is dated ` +
        `${first.year} by the ${reckoning(first)} (${place(corpus, first.uri, first.anniversary.quantity.start)}).`,
      related: [
        ...(yearPlace
          ? [{ uri, ...yearPlace, message: `The event is of ${eventYear}: ${eventYear} + ${number} = ${own.year}` }]
          : []),
        ...against.slice(0, 6).map(other => ({
          uri: other.uri,
          start: other.anniversary.quantity.start,
          end: other.anniversary.quantity.end,
          message: `The same ${other.noun}: ${other.anniversary.eventYear} + ${other.anniversary.number} = ${other.year}`,
        })),
      ],
      fixes: useNumber(uri, document, own.anniversary, first.year - eventYear),
    });
  }
};

const reckoning = ({ anniversary: { number, eventYear } }: OccasionDating): string =>
  `${ordinal(number)} anniversary of ${eventYear}`;

/**
 * The same person, to a place that both name, with a circumstance that both name, in years so near that it can be one
 * journey and one of them miscounted. People do visit a place again; articles of different years mean different visits.
 */
function isSameOccasion(a: OccasionDating, b: OccasionDating): boolean {
  if (Math.abs(a.year - b.year) > 1) return false;
  if (a.documentYear !== null && b.documentYear !== null && a.documentYear !== b.documentYear) return false;
  return meet(a.places, b.places) && meet(a.circumstances, b.circumstances);
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const key of a) if (b.has(key)) return true;
  return false;
}
