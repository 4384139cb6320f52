import type { DocumentAnalysis } from '../../document/analysis.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import type { Check } from '../check.ts';
import { isPlain, tellSum } from './sums.ts';

/** `140 passengers and 35 crew` here, `all 185 people on board` there: who is no passenger belongs to the crew. */
export const aboardRule: Check['run'] = ({ uri, document }, report) => {
  const [parts, another] = partsOf(document);
  // Two crossings, or two planes: nobody knows whose total it is.
  if (!parts || another) return;
  for (const total of totalsOf(document)) {
    if (!parts.includes(total)) tellSum(document, uri, { total, parts, last: null }, report);
  }
};

/** Passengers and crew that stand together, once for each pair of numbers. */
function partsOf({ source: { text }, quantities }: DocumentAnalysis): (readonly [Quantity, Quantity])[] {
  const found: (readonly [Quantity, Quantity])[] = [];
  quantities.forEach((one, i) => {
    const other = quantities[i + 1];
    if (!other || !isPlain(one) || !isPlain(other)) return;
    const between = text.slice(one.end, other.start);
    const [first, second] = [text.slice(one.number.end, one.end), text.slice(other.number.end, other.end)];
    const behind = second + text.slice(other.end, other.end + 20);
    const isPair =
      (PASSENGERS.test(first) && ((AND.test(between) && CREW.test(behind)) || CREW_OF.test(between))) ||
      (CREW.test(first + between) && AND.test(between.replace(/^ crew(?: members)?/, '')) && PASSENGERS.test(behind));
    // `and 35 crew, and 12 stowaways`
    const third = quantities[i + 2];
    if (
      third &&
      isPlain(third) &&
      /^[^.;:]{0,20},? (?:and|plus) (?:\p{Ll}+ )?$/u.test(text.slice(other.end, third.start))
    )
      return;
    if (isPair && !found.some(([a, b]) => a.low === one.low && b.low === other.low)) found.push([one, other]);
  });
  return found;
}

const PASSENGERS = /^ passengers?(?!\p{sc=Latin})/u;
const CREW = /^ (?:cabin )?crew(?: members?)?(?!\p{sc=Latin})/u;
const AND = /^,? and (?:its |a |the )?$/;
const CREW_OF = /^,? and a crew of $/;

/** How many were aboard in all: `all 185 people on board`, `185 people were aboard`. */
const totalsOf = ({ source: { text }, quantities }: DocumentAnalysis): Quantity[] =>
  quantities.filter(
    one =>
      isPlain(one) &&
      one.kind === 'count' &&
      PEOPLE.test(text.slice(one.number.end, one.end)) &&
      ABOARD.test(text.slice(one.end, one.end + 30)) &&
      !SOME.test(text.slice(Math.max(0, one.start - 30), one.start)),
  );

const PEOPLE = /^(?: people| persons)?$/;
const ABOARD = /^ (?:who (?:were|was) |were |those )?(?:on board|aboard)(?!\p{sc=Latin})/u;
const SOME = /(?<!\p{sc=Latin})(?:of|other|another|more|than|least|only|room for|up to)(?: the)? $/iu;
