/** After how many years somebody leaves, beside the year in which they came. */
import { plainYear } from '../../dates/anniversaries.ts';
import { sentenceProper } from '../../dates/dateline.ts';
import { People } from '../../dates/people.ts';
import type { DocumentAnalysis } from '../../document/analysis.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import type { Check } from '../check.ts';
import { numberLike, quoteOf } from '../support/words.ts';
import { isCorrected } from './corrected.ts';

/** `She took over the choir in 2014` and `Holm leaves after 11 years`, in an article of 2023. */
export const tenureRule: Check['run'] = ({ uri, document }, report) => {
  const leavings = document.quantities.filter(isYears).flatMap(length => leavingOf(document, length) ?? []);
  // All of the text is looked through only where somebody leaves.
  if (leavings.length === 0 || CAME_BACK.test(document.source.text)) return;
  const people = new People(document);
  const starts = startsOf(document, people);
  for (const { length, at, from, left, year, yearPlace } of leavings) {
    const person = personBefore(document, people, at, from);
    const [start, another] = starts.filter(one => one.person === person);
    // Who came twice, or rose in the house, may be told of from either year.
    if (
      person === null ||
      !start ||
      another ||
      !isOfOne(start, left) ||
      isCorrected(document, length) ||
      isCorrected(document, start.date)
    )
      continue;
    const said = length.low as number;
    const years = year - start.year;
    // Years without their months, and those that have only begun.
    if (years < 0 || Math.abs(years - said) <= 1) continue;
    const words = numberLike(years, document.source.text.slice(length.number.start, length.number.end));
    report({
      start: length.start,
      end: length.end,
      message: `From ${quoteOf(document, start.date)} to ${year} it is ${years} years, the text says ${quoteOf(document, length)}.`,
      related: [
        { uri, start: start.date.start, end: start.date.end, message: 'The first year' },
        { uri, ...yearPlace, message: `The last one: ${year}` },
      ],
      fixes: [{ title: `Use “${words}”`, edits: [{ uri, ...length.number, newText: words }] }],
    });
  }
};

/** Somebody came or rose more than once, and the years may be those since any of it. */
const CAME_BACK =
  /(?<!\p{sc=Latin})(?:returned|rejoined|came back|comeback|second (?:term|stint|spell)|interim|acting|promoted|rose to|until (?:19|20)\d\d)(?!\p{sc=Latin})/iu;

/**
 * Whether somebody leaves what they came to: by a word that tells of both, or where nothing is told, by a verb that is said
 * of who is at the head alone. Who joined a firm in 1998 may step down as its chief after five years.
 */
function isOfOne({ verb, of }: Start, left: string): boolean {
  const words: readonly string[] = left.match(/\p{L}{4,}/gu) ?? [];
  if (words.length === 0) return /^(?:took|has (?:led|run|headed))/.test(verb);
  // `as its chairman`: the office, and not the house.
  const told: readonly string[] = of.match(/\p{L}{4,}/gu) ?? [];
  return (
    /(?<!\p{sc=Latin})as(?!\p{sc=Latin})/u.test(left) === /^(?:became|was)/.test(verb) &&
    words.some(word => told.includes(word))
  );
}

const isYears = ({ kind, unit, low, high, bound }: Quantity): boolean =>
  kind === 'duration' && unit === 'a' && bound === 'exact' && low !== null && low === high && low >= 2;

const LEAVES =
  /(?<!\p{sc=Latin})(leaves?|is leaving|will leave|steps down|is stepping down|will step down|retires?|is retiring|will retire|resigns?|quits?|left|stepped down|retired|resigned)((?: (?:the|its|his|her|as|from) [^,;:.!?\d]{1,50}?|(?: [\p{sc=Latin}’'-]{2,20}){1,3}?)?) after $/u;
/** Nothing after the years that makes them those of something else. */
const ENDS =
  /^(?:[.,;!?”"]|$|\n| (?:on|in|at) (?=[\p{Lu}\d]|the end)| (?:at the helm|in office|in the job|in the post|in charge)(?!\p{sc=Latin}))/u;

interface Leaving {
  readonly length: Quantity;
  /** Where the verb stands, and where its sentence begins. */
  readonly at: number;
  readonly from: number;
  /** What they leave, in words: ` the choir`; empty if nothing says so. */
  readonly left: string;
  /** The year of leaving and where it stands. */
  readonly year: number;
  readonly yearPlace: { readonly start: number; readonly end: number };
}

function leavingOf(document: DocumentAnalysis, length: Quantity): Leaving | null {
  const { text } = document.source;
  const sentence = sentenceProper(document, length);
  if (!sentence || !ENDS.test(text.slice(length.end, Math.min(sentence.end, length.end + 30)))) return null;
  const from = Math.max(sentence.start, length.start - 160);
  const match = LEAVES.exec(text.slice(from, length.start));
  if (!match) return null;
  const left = match[2] ?? '';
  const dates = document.quantities.filter(
    one => one.start > length.end && one.end <= sentence.end && one.kind === 'date',
  );
  const dated = dates.map(plainYear).findIndex(year => year !== null);
  const own = dates[dated];
  if (own) return { length, at: from + match.index, from, left, year: plainYear(own) as number, yearPlace: own };
  // Who left did so at a time that is not told.
  if (!document.date || /^(?:left|stepped|retired|resigned)/.test(match[1] as string)) return null;
  const year = Number(document.date.iso.slice(0, 4));
  return Number.isInteger(year)
    ? { length, at: from + match.index, from, left, year, yearPlace: document.date.span }
    : null;
}

interface Start {
  readonly person: number;
  readonly year: number;
  readonly date: Quantity;
  /** `took over`, and what: `the choir`. */
  readonly verb: string;
  readonly of: string;
}

const CAME =
  /(?:^|,? who |,? (?:and )?| )(?:had )?(joined|became|took over|took charge|took office|founded|co-founded|started|launched|came to|was (?:appointed|named|elected|hired|made)|has (?:led|run|headed|been|worked))(?!\p{sc=Latin})([^,;:.!?\d]{0,60}?) (?:in|since) (?:\p{Lu}\p{Ll}{2,8} )?$/u;

/** All years in which the people of a text came, took over or began. */
function startsOf(document: DocumentAnalysis, people: People): Start[] {
  const { text } = document.source;
  const found: Start[] = [];
  for (const date of document.quantities) {
    const year = plainYear(date);
    const sentence = year === null ? null : sentenceProper(document, date);
    if (year === null || !sentence) continue;
    const from = Math.max(sentence.start, date.start - 160);
    const match = CAME.exec(text.slice(from, date.start));
    const person = match ? personBefore(document, people, from + match.index, from) : null;
    if (person !== null && !found.some(one => one.person === person && one.year === year))
      found.push({ person, year, date, verb: match?.[1] ?? '', of: match?.[2] ?? '' });
  }
  return found;
}

/** Who stands before a verb: by name, or as the pronoun right there. */
function personBefore({ source }: DocumentAnalysis, people: People, at: number, from: number): number | null {
  const named = people.before(at, from, /^(?:,[^.;:,()]{0,60},)? ?$/);
  if (named !== null) return named;
  const pronoun = /(?:^|[\s“"])(?:[Hh]e|[Ss]he) ?$/.exec(source.text.slice(from, at));
  return pronoun ? people.pronoun(from + pronoun.index) : null;
}
