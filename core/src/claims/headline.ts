/** A headline whose figure the story does not have, and the figure that the story has in its place. */
import type { DocumentAnalysis } from '../document/analysis.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { firstEndingAfter } from '../text/span.ts';
import type { ClaimInDocument } from './compare.ts';
import { differentScope } from './scope.ts';
import { likenessOfSlip } from './slip.ts';
import { differentTimes } from './times.ts';
import { apart, familyOf, intervalOf } from './values.ts';
import type { View } from './view.ts';
import { tellingWords } from './viewWords.ts';

/** A story tells at its beginning what its headline says: in so many sentences. */
const BEGINNING = 3;
/** A figure that is further off is of something else, unless it looks like a slip. */
const FAR = 2;

/**
 * A word that both are told with, if the one stands in the headline and the other in its place in the story: `Jury awards $8
 * million to logger` over `the panel ordered it to pay a total of $6 million`. Null otherwise.
 */
export function inPlaceOfHeadline(first: ClaimInDocument, a: View, b: View): string | null {
  if (a.heading === b.heading || a.family === null || a.family !== b.family || !a.interval || !b.interval) return null;
  const [head, told] = a.heading ? [a, b] : [b, a];
  const { document } = first;
  const { blocks, sentences } = document;
  if (!blocks[0] || head.quantity.start >= blocks[0].end) return null;
  if (firstEndingAfter(sentences, told.quantity.start) - firstEndingAfter(sentences, blocks[0].end) >= BEGINNING)
    return null;
  if (!apart(a.interval, b.interval) || isFar(head.quantity, told.quantity)) return null;
  if (head.head !== told.head || told.crowd > 1 || told.sibling || told.attributive) return null;
  if (differentScope(a, b) || differentTimes(a, b, null, null, true)) return null;
  const fits = figuresLike(document, head.quantity).filter(one => {
    const interval = intervalOf(one);
    return interval !== null && !apart(interval, head.interval as NonNullable<typeof head.interval>);
  });
  if (fits.length > 0) return null;
  const from = blocks[0].end;
  const to = sentences[firstEndingAfter(sentences, from) + BEGINNING - 1]?.end ?? document.source.text.length;
  const isOnly = figuresLike(document, head.quantity).every(one => one === told.quantity || one.start >= to);
  if (!isOnly) return null;
  const beginning = tellingWords(document.source.text.slice(from, Math.min(to, from + 1500)), null);
  for (const word of head.sentence) if (beginning.has(word)) return word;
  return null;
}

/** The other figures of the text that measure alike. */
const figuresLike = ({ quantities }: DocumentAnalysis, own: Quantity): Quantity[] =>
  quantities.filter(
    one =>
      one !== own &&
      familyOf(one) === familyOf(own) &&
      (own.kind !== 'count' || one.unit === own.unit || one.unit === null || own.unit === null),
  );

function isFar(a: Quantity, b: Quantity): boolean {
  const [low, high] = [a.low ?? a.high ?? 0, b.low ?? b.high ?? 0].sort((one, other) => one - other) as [
    number,
    number,
  ];
  return high > low * FAR && likenessOfSlip(a, b) === 0;
}
