/** When people were born, and how old they are said to be, as far as the text ties both to a name. */
import type { DocumentAnalysis } from '../document/analysis.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { firstEndingAfter, type Span } from '../text/span.ts';
import { sentenceProper } from './dateline.ts';
import { type Days, daysOf } from './iso.ts';
import { ageAtDeath } from './obituaries.ts';
import { People } from './people.ts';

/** The birth or the death of a person, with the days that the text's date leaves open. */
export interface LifeDate {
  /** Index into the document's `entities`. */
  readonly person: number;
  readonly days: Days;
  /** Where the date stands. */
  readonly place: Span;
}

/** An age that somebody had on a day that is known. */
export interface StatedAge {
  readonly person: number;
  readonly age: number;
  readonly quantity: Quantity;
  /** How it is said: `Ana Reis, 29,`; `she is 29`; `died at 29`; `was 29 in 2004`. */
  readonly said: 'beside' | 'now' | 'final' | 'then';
  /** When they had it; null for the day of an article that has no date. */
  readonly at: Days | null;
  /** Where the text says when: the article's date, or that of the death or the deed. Empty where it does not. */
  readonly place: Span;
}

export interface Lives {
  readonly births: readonly LifeDate[];
  readonly deaths: readonly LifeDate[];
  readonly ages: readonly StatedAge[];
}

/** What a document says of lives, in order of position. */
export function livesOf(document: DocumentAnalysis): Lives {
  const { text } = document.source;
  const people = new People(document);
  const births: LifeDate[] = [];
  const deaths: LifeDate[] = [];
  const ages: Omit<StatedAge, 'at' | 'place'>[] = [];
  const finalAges: Omit<StatedAge, 'at' | 'place'>[] = [];
  const thenAges: StatedAge[] = [];
  document.quantities.forEach((quantity, i) => {
    const sentence = around(document, quantity);
    if (!sentence) return;
    const days = lifeDays(quantity);
    if (days) {
      const span = lifeSpan(document, people, i);
      if (span) {
        births.push(span.birth);
        deaths.push(span.death);
        return;
      }
      const after = document.quantities[i - 1]?.end ?? 0;
      const born = eventBefore(text, quantity, sentence, after, bornVerb);
      const died = born === null ? eventBefore(text, quantity, sentence, after, diedVerb) : null;
      const verb = born ?? died;
      if (verb === null) return;
      const person = subjectOf(text, people, verb, quantity, sentence);
      if (person !== null) (born === null ? deaths : births).push({ person, days, place: spanOf(quantity) });
      return;
    }
    const age = ageOf(quantity);
    if (age === null) return;
    const dated = datedAge(document, people, i, sentence);
    if (dated) {
      thenAges.push({ age, quantity, said: 'then', ...dated });
      return;
    }
    const atDeath = ageAtDeath(document, people, quantity, sentence);
    const stated =
      atDeath === null
        ? ageHolder(text, people, quantity, sentence)
        : { person: atDeath.person, said: 'final' as const };
    if (!stated) return;
    // `Today she is 61` sets the age against another one.
    const isSet = stated.said === 'now' && contrast.test(text.slice(sentence.start, sentence.end));
    const said = isSet ? 'beside' : stated.said;
    // The day is told, so that it is not today's; and where it can't be read, nothing can be reckoned.
    if (atDeath?.dated && !deaths.some(({ person }) => person === stated.person)) return;
    (said === 'final' ? finalAges : ages).push({ person: stated.person, age, quantity, said });
  });
  const now = document.date && daysOf(document.date.iso);
  const today = document.date?.span ?? nowhere;
  const lately = now && { first: now.first - lagOfDeath, last: now.last };
  const placed = [...thenAges, ...ages.map(one => ({ ...one, at: now, place: today }))];
  for (const one of finalAges) {
    const death = deaths.find(({ person }) => person === one.person);
    placed.push({ ...one, at: death?.days ?? lately, place: death?.place ?? today });
  }
  placed.sort((a, b) => a.quantity.start - b.quantity.start);
  return { births, deaths, ages: placed };
}

const nowhere: Span = { start: 0, end: 0 };

const contrast = /(?<!\p{sc=Latin})(?:now|today|nowadays|these days|still|remains)(?!\p{sc=Latin})/iu;

/** What a pattern may look at, so that long sentences cost no more than short ones. */
const WINDOW = 240;

/** The sentence of a figure without its dateline, as far as patterns look. */
function around(document: DocumentAnalysis, { start, end }: Span): Span | null {
  const sentence = sentenceProper(document, { start, end });
  return sentence && { start: Math.max(sentence.start, start - WINDOW), end: Math.min(sentence.end, end + WINDOW) };
}

/** So many days may lie between a death and the article about it. */
const lagOfDeath = 30;

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** The days of a date that has its own year; null for all others. */
function lifeDays({ kind, expression }: Quantity): Days | null {
  if (kind !== 'date' || expression?.type !== 'absolute' || !/^\d{4}(?:-\d\d){0,2}(?:\/|$)/.test(expression.iso))
    return null;
  return daysOf(expression.iso);
}

const bornVerb = /(?<!\p{sc=Latin})born(?!\p{sc=Latin})/giu;
const diedVerb = /(?<!\p{sc=Latin})died(?!\p{sc=Latin})/giu;
/** Between `born` and its date: a place, parents, another name; no second verb. */
const untilDate =
  /^(?:,? (?!(?:and|but|who|when|while|before|after|moved|later|until|since|then)(?!\p{sc=Latin}))[\p{L}\p{M}’'.-]+){0,12},? ?$/u;

/** Where the verb begins that a date belongs to: `born (in Lagos) in 1984`; null if it belongs to none. */
function eventBefore(text: string, date: Span, sentence: Span, after: number, verb: RegExp): number | null {
  const from = Math.max(sentence.start, after, date.start - 100);
  const lead = text.slice(from, date.start);
  let last: RegExpExecArray | null = null;
  for (const match of lead.matchAll(verb)) last = match;
  if (!last) return null;
  return untilDate.test(lead.slice(last.index + last[0].length)) ? from + last.index : null;
}

/** From a name to its verb: `was`, `, who was`, `, a painter,`, `(`. */
const toVerb =
  /^(?:,[^.;:,()]{0,160},)?(?:,? who)?(?: (?:was|had been) born [^.;:()]{3,60} and)?(?: (?:was|is|has|had|is said to have been|reportedly|himself|herself))*(?:,| \()? ?$/;
const notBorn = /(?<!\p{sc=Latin})(?:not|never|if|been|children|those|people|anyone|everyone)(?!\p{sc=Latin})/iu;

/** Who was born or died there. */
function subjectOf(text: string, people: People, verb: number, date: Span, sentence: Span): number | null {
  const lead = text.slice(sentence.start, verb);
  if (notBorn.test(lead.slice(-30).split(',').at(-1) as string)) return null;
  const named = people.before(verb, sentence.start, toVerb);
  if (named !== null) return named;
  const pronoun = /(?<!\p{sc=Latin})(?:he|she)(?: was| himself| herself)?(?: born [^.;:()]{3,60} and)? $/iu.exec(lead);
  if (pronoun) return people.pronoun(sentence.start + pronoun.index);
  if (lead.trim() !== '') return null;
  // `Born in 1971 in Brekke to a baker, he …`, `Born in 1984, Ana Reis …`
  const rest = text.slice(date.end, Math.min(sentence.end, date.end + 140));
  const she = /^[^.;:]*?, (?=(?:he|she)(?!\p{sc=Latin}))/iu.exec(rest);
  const name = people.after(date.end, Math.min(sentence.end, date.end + 140), /^[^.;:]*, (?:the )?(?:\p{Ll}+ ){0,3}$/u);
  if (name !== null) return name;
  return she ? people.pronoun(sentence.start) : null;
}

/** `Ana Reis (1938-2019)`: a name, then two years or days in brackets. */
function lifeSpan(document: DocumentAnalysis, people: People, i: number): { birth: LifeDate; death: LifeDate } | null {
  const { text } = document.source;
  const date = document.quantities[i] as Quantity;
  const person = people.before(date.start, Math.max(0, date.start - 60), /^ \($/);
  const years = /^(\d{4})\/(\d{4})$/.exec(date.date ?? '');
  if (person === null || !years || text[date.end] !== ')' || date.end - date.start !== 9) return null;
  // A term of office looks the same, but nobody is a hundred and more years, and few under 30, in office or out of it.
  const [from, to] = [Number(years[1]), Number(years[2])];
  if (to - from < 30 || to - from > 110) return null;
  const { start, end } = date;
  return {
    birth: { person, days: daysOf(String(from)) as Days, place: { start, end: start + 4 } },
    death: { person, days: daysOf(String(to)) as Days, place: { start: end - 4, end } },
  };
}

/** The whole number of an exact age, or of a bare count that may be one. */
function ageOf({ kind, low, high, bound, unit }: Quantity): number | null {
  if (low === null || low !== high || bound !== 'exact' || !Number.isInteger(low) || low < 1 || low > 120) return null;
  return (kind === 'age' && unit === 'a') || (kind === 'count' && unit === null) ? low : null;
}

/** Whose age a figure is, if the text says so outright; and how. */
function ageHolder(
  text: string,
  people: People,
  figure: Quantity,
  sentence: Span,
): Pick<StatedAge, 'person' | 'said'> | null {
  const { start, end } = figure;
  const lead = text.slice(sentence.start, start);
  const rest = text.slice(end, sentence.end);
  if (
    past.test(lead) ||
    whenSubject.test(lead) ||
    /^,? (?:at the time|when|then|years ago)(?!\p{sc=Latin})/u.test(rest)
  )
    return null;
  const died = /(?<!\p{sc=Latin})died(?:, | [^,.;]{0,40})?(?:,? (?:at|aged|at the age of|at age))? ?$/iu.exec(lead);
  if (died) {
    const verb = sentence.start + died.index;
    const named = people.before(
      verb,
      sentence.start,
      /^(?: \([^()]*\)|,[^.;]*,)?(?: (?:was|had been) born [^.;:()]{3,60} and)?(?: (?:has|had))? ?$/,
    );
    if (named !== null) return { person: named, said: 'final' };
    const she = /(?<!\p{sc=Latin})(?:he|she)(?: (?:was|had been) born [^.;:()]{3,60} and)?(?: (?:has|had))? $/iu.exec(
      text.slice(sentence.start, verb),
    );
    const person = she && people.pronoun(sentence.start + she.index);
    return person === null ? null : { person, said: 'final' };
  }
  if (figure.kind === 'age') {
    // `Ana Reis, 29, …`, `Ana Reis, a 29-year-old nurse`, `29-year-old Ana Reis`
    const apposed = people.before(start, sentence.start, /^, (?:now |aged |an? )?$/);
    if (apposed !== null && (/^[,.;)]/.test(rest) || /(?:an? )$/.test(lead)))
      return { person: apposed, said: 'beside' };
    if (/year-old$/.test(text.slice(start, end))) {
      const person = people.after(end, Math.min(sentence.end, end + 40), /^ (?:\p{Ll}+ ){0,2}$/u);
      return person === null ? null : { person, said: 'beside' };
    }
  }
  // `Ana Reis, now 74,`, `she is 62`, `At 74, she is still …`
  if (/, now $/.test(lead) && /^[,.;]/.test(rest)) {
    const person = people.before(start, sentence.start, /^, now $/);
    return person === null ? null : { person, said: 'now' };
  }
  const is = /(?: is| is now|, who is|, who is now) $/.exec(lead);
  if (is && /^(?:[,.;]|$| and (?!a half)| years old)/.test(rest)) {
    const at = sentence.start + is.index;
    const named = people.before(at, sentence.start, /^(?:,[^.;]*,)?$/);
    const she = /(?<!\p{sc=Latin})(?:he|she)$/iu.exec(text.slice(sentence.start, at));
    const person = named ?? (she && people.pronoun(sentence.start + she.index));
    return person === null ? null : { person, said: 'now' };
  }
  if (/(?:^|, )at $/i.test(lead) && /^,(?: \p{sc=Latin}+){0,3}? (?:is|remains|still)(?!\p{sc=Latin})/u.test(rest)) {
    const named = /^at $/i.test(lead)
      ? people.after(end, Math.min(sentence.end, end + 30), /^, $/)
      : people.before(start, sentence.start, /^(?: said)?(?:,[^.;]*)?, at $/);
    const she = named === null && /^, (?=(?:he|she)(?!\p{sc=Latin}))/u.test(rest);
    const person = named ?? (she ? people.pronoun(end) : null);
    return person === null ? null : { person, said: 'now' };
  }
  return null;
}

/** `When Ana Reis, 29, came to the valley` */
const whenSubject = /(?:^|[\s“"])(?:when|while) (?:\p{Lu}[\p{L}’'.-]* ){0,3}\p{Lu}[\p{L}’'-]*, (?:an? |aged )?$/iu;
const wasOrTurned = /(?: (was|turned)| who (was|turned)) $/;
/** From a name to its age: `, a baker,`, `, who was born in 1962 and`. */
const toAge = /^(?:,[^.;:,()]{0,80},)?(?:,? who)?(?: (?:was|had been) born [^.;:()]{3,60} and)?$/;
/** From an age to its date: ` in`, ` when she joined the bank in`. */
const toThen = /^(?: years old)?(?:,? when (?:he|she) (?!was born)[^,.;:()“”]{2,60})? (?:in|on)(?: the)? $/u;

/** `She was 24 when she joined the bank in 1987`, `Ana Reis turned 40 in May 2019`: whose age it is, and when. */
function datedAge(
  document: DocumentAnalysis,
  people: People,
  i: number,
  sentence: Span,
): Pick<StatedAge, 'person' | 'at' | 'place'> | null {
  const { source, quantities } = document;
  const { text } = source;
  const figure = quantities[i] as Quantity;
  const next = quantities[i + 1];
  const isThen = next && next.end <= sentence.end && toThen.test(text.slice(figure.end, next.start));
  const date = isThen
    ? next
    : atTheTime.test(text.slice(figure.end, sentence.end))
      ? onlyDateBefore(document, figure)
      : null;
  const days = date ? lifeDays(date) : null;
  if (!date || !days) return null;
  const verb = wasOrTurned.exec(text.slice(sentence.start, figure.start));
  if (!verb) return null;
  const at = sentence.start + verb.index;
  const named = people.before(at, sentence.start, toAge);
  const she = /(?<!\p{sc=Latin})(?:he|she)$/iu.exec(text.slice(sentence.start, at));
  const person = named ?? (she && people.pronoun(sentence.start + she.index));
  if (person === null) return null;
  // Who turns an age has it at the end of the time.
  const then = (verb[1] ?? verb[2]) === 'turned' ? { first: days.last, last: days.last } : days;
  return { person, at: then, place: spanOf(date) };
}

/** `She was 24 at the time.` */
const atTheTime = /^(?: years old)? at the time(?!\p{sc=Latin})/u;

/** The one date of the sentence before. */
function onlyDateBefore({ quantities, sentences }: DocumentAnalysis, figure: Quantity): Quantity | null {
  const before = sentences[firstEndingAfter(sentences, figure.start) - 1];
  if (!before) return null;
  const dates = quantities.filter(
    ({ kind, start, end }) => kind === 'date' && start >= before.start && end <= before.end,
  );
  return dates.length === 1 ? (dates[0] as Quantity) : null;
}

/** The age of another time: `then 24`, `who was 19`, `In 1998, Ana Reis, 29,`. */
const past =
  /(?<!\p{sc=Latin})(?:then(?: aged)?|was|were|aged just|turned) $|^(?:back )?(?:in|by|during|since|on) [^,.]{0,20}\b(?:1[5-9]|20)\d\d(?!\p{sc=Latin})/iu;
