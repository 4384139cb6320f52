/** What articles say of days, as facts that two places of a folder may put differently. */
import type { DocumentAnalysis } from '../document/analysis.ts';
import type { Span } from '../text/span.ts';
import { type DatedDeed, deedsOf } from './deeds.ts';
import { type Founding, foundingsOf } from './foundings.ts';
import { type Happening, happeningsOf } from './happenings.ts';
import { type Days, dayNumber, daysOf, yearsBetween } from './iso.ts';
import { type LifeDate, livesOf, type StatedAge } from './lives.ts';
import { deedsDisagree } from './sameDeed.ts';

/** The birth or death of a person. */
export interface LifeFact extends LifeDate {
  readonly type: 'birth' | 'death';
}

/** How old a person was. */
export interface AgeFact extends StatedAge {
  readonly type: 'age';
  /** Other times that the article speaks of: the age may be of one of them. */
  readonly otherTimes: readonly Days[];
  /** The article has words of another time (`now`, `years ago`): of two ages one may be that of then. */
  readonly tellsOfThen: boolean;
}

/** The founding of an organization. */
export interface FoundingFact extends Founding {
  readonly type: 'founding';
}

/** The day of an event. */
export interface EventFact extends Happening {
  readonly type: 'event';
  /** Keys of the places that the article names: an event of the same name elsewhere is another one. */
  readonly places: ReadonlySet<string>;
}

/** The date of what was done once. */
export interface DeedFact extends DatedDeed {
  readonly type: 'deed';
}

export type DatedFact = LifeFact | AgeFact | FoundingFact | EventFact | DeedFact;

/** The facts of one document, in order of position. */
export function datedFacts(document: DocumentAnalysis): DatedFact[] {
  const { births, deaths, ages } = livesOf(document);
  const otherTimes = ages.length > 0 ? timesOf(document, births) : [];
  const tellsOfThen = ages.length > 1 && THEN.test(document.source.text);
  const facts: DatedFact[] = [
    ...births.map(one => ({ type: 'birth' as const, ...one })),
    ...deaths.map(one => ({ type: 'death' as const, ...one })),
    ...ages.map(one => ({
      type: 'age' as const,
      ...one,
      otherTimes: one.said === 'then' ? [] : otherTimes,
      tellsOfThen,
    })),
  ];
  for (const one of foundingsOf(document)) facts.push({ type: 'founding', ...one });
  const events = happeningsOf(document);
  const places = new Set(
    events.length > 0 ? document.entities.filter(({ type }) => type === 'place').map(({ key }) => key) : [],
  );
  for (const one of events) facts.push({ type: 'event', ...one, places });
  for (const one of deedsOf(document)) facts.push({ type: 'deed', ...one });
  return facts.sort((a, b) => placeOf(a).start - placeOf(b).start);
}

/** Words of a life that an article goes through, or of how it was and is. */
const THEN =
  /(?<!\p{sc=Latin})(?:now|today|nowadays|these days|still|then|ago|earlier|later|once|former|used to|at the time|years? (?:before|after)|decades?|as a (?:child|boy|girl|student|teenager|young))(?!\p{sc=Latin})/iu;

/** Where the figure or the date of a fact stands. */
export const placeOf = (fact: DatedFact): Span =>
  fact.type === 'age' ? { start: fact.quantity.start, end: fact.quantity.end } : fact.place;

/** All times with a year of their own but the article's date, and the years in brackets that a life takes in whole. */
function timesOf({ quantities, date }: DocumentAnalysis, births: readonly LifeDate[]): Days[] {
  const found = new Map<string, Days>();
  for (const { expression, start } of quantities) {
    if (expression?.type !== 'absolute' || start === date?.span.start || found.has(expression.iso)) continue;
    if (expression.iso.includes('/') && births.some(({ place }) => place.start === start)) continue;
    const days = daysOf(expression.iso);
    if (days) found.set(expression.iso, days);
  }
  return [...found.values()];
}

/** Ages that somebody born on a day within `born` can have had on a day within `at`. */
export function possibleAges(born: Days, at: Days): readonly [least: number, most: number] {
  return [yearsBetween(born.last, at.first), yearsBetween(born.first, at.last)];
}

/** Around a birthday, or where an article is some days old when it appears, both ages are heard. */
const slack = 7;

/** Whether a person born then can have had that age, on its day or at another time that the article speaks of. */
export function ageFits({ age, at, otherTimes }: AgeFact, born: Days): boolean {
  if (!at || isPossible(age, born, { first: at.first - slack, last: at.last + slack })) return true;
  return otherTimes.some(time => isPossible(age, born, time));
}

function isPossible(age: number, born: Days, at: Days): boolean {
  const [least, most] = possibleAges(born, at);
  return least <= age && age <= most;
}

/** Namesakes in other articles are seldom of nearly the same age. */
const sameGeneration = 12;

/** Whether two facts about one person, in one article or in two, cannot both be so. */
export function factsDisagree(a: DatedFact, b: DatedFact, sameText: boolean): boolean {
  if (a.type === 'event' || b.type === 'event')
    return a.type === 'event' && b.type === 'event' && eventsDisagree(a, b, sameText);
  if (a.type === 'deed' || b.type === 'deed')
    return sameText && a.type === 'deed' && b.type === 'deed' && deedsDisagree(a, b);
  if (a.type === 'age' && b.type === 'age') return sameText ? agesInOneText(a, b) : agesInTwoTexts(a, b);
  if (a.type === 'age') return b.type === 'birth' && ageDisagrees(a, b, sameText);
  if (b.type === 'age') return a.type === 'birth' && ageDisagrees(b, a, sameText);
  const lives = [a, b].map(({ type, days }) => ({ type, days }));
  const [birth, death] = [lives.find(one => one.type === 'birth'), lives.find(one => one.type === 'death')];
  // Nobody dies before being born.
  if (birth && death) return sameText && death.days.last < birth.days.first;
  if (a.type !== b.type || (a.days.first <= b.days.last && b.days.first <= a.days.last)) return false;
  return sameText || Math.abs(a.days.first - b.days.first) < sameGeneration * 366;
}

/**
 * One article may tell of several times of a life: where it has words for that, of the ages beside a name only one that
 * is told as that of today says which the others should be. Nobody dies at two ages.
 */
function agesInOneText(a: AgeFact, b: AgeFact): boolean {
  const finals = Number(a.said === 'final') + Number(b.said === 'final');
  if (finals === 2) return Math.abs(a.age - b.age) > 1;
  // An age of then is held against births alone.
  if (finals === 1 || a.said === 'then' || b.said === 'then') return false;
  return (a.said === 'now' || b.said === 'now' || !a.tellsOfThen) && agesDisagree(a, b);
}

/** Articles without dates may be years apart. */
const agesInTwoTexts = (a: AgeFact, b: AgeFact): boolean =>
  a.at !== null && b.at !== null && a.said !== 'then' && b.said !== 'then' && agesDisagree(a, b);

/** Two statements give a person ages that no one birthday allows. */
function agesDisagree(a: AgeFact, b: AgeFact): boolean {
  const apart = Math.abs(a.age - b.age);
  if (apart > sameGeneration) return false;
  if (a.at && b.at) return !ageFits(a, bornOf(b.age, b.at)) && !ageFits(b, bornOf(a.age, a.at));
  // Of one day, whichever it is.
  return !a.at && !b.at && apart > 1;
}

/** The days on which somebody can have been born who had an age on a day within `at`, half a day long or short. */
const bornOf = (age: number, at: Days): Days => ({
  first: Math.floor(at.first - (age + 1) * 365.25) + 1,
  last: Math.ceil(at.last - age * 365.25),
});

/** Two days of an event that are further apart than this are those of two events. */
const oneEvent = 31;

function eventsDisagree(a: EventFact, b: EventFact, sameText: boolean): boolean {
  if (a.role !== b.role || (a.year !== null && b.year !== null && a.year !== b.year)) return false;
  if (!isNarrower(a, b) && !isNarrower(b, a)) return false;
  const year = a.year ?? b.year ?? 2001;
  const apart = Math.abs(dayNumber(year, a.month, a.day) - dayNumber(year, b.month, b.day));
  // What comes every week falls on the same weekday.
  if (apart === 0 || apart > oneEvent || apart % 7 === 0) return false;
  if (sameText) return true;
  for (const key of a.places) if (b.places.has(key)) return true;
  return false;
}

/** Whether what the second says of which event it is, the first says too. */
const isNarrower = (a: EventFact, b: EventFact): boolean =>
  (b.where === null || a.where === b.where) && (b.of === null || a.of === b.of);

function ageDisagrees(stated: AgeFact, birth: LifeFact, sameText: boolean): boolean {
  if (!stated.at || ageFits(stated, birth.days)) return false;
  if (sameText) return true;
  const [least, most] = possibleAges(birth.days, stated.at);
  return Math.min(Math.abs(stated.age - least), Math.abs(stated.age - most)) <= sameGeneration;
}
