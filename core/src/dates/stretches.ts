/** Stretches of time that a text gives by both ends: `from May 2001 to May 2009`, `1998–2004`, `began on … and ended on …`. */
import type { DocumentAnalysis } from '../document/analysis.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { firstEndingAfter, type Span } from '../text/span.ts';
import { type Days, dayNumber, daysOf, weekdayOf } from './iso.ts';

export interface Stretch extends Span {
  /** Where its two ends stand; one place where a figure holds both: `May 7-10`. */
  readonly ends: readonly [Span, Span];
  /** The days that its beginning and its end may fall on. Without a year they are days of one year. */
  readonly from: Days;
  readonly to: Days;
  /** The year, and so the weekdays, are not known. */
  readonly yearless: boolean;
  readonly sentence: Span;
}

const joins = /^,? (?:to|until|till|through|up to) (?:the )?(?:end of )?$/;
const begins =
  /(?<!\p{sc=Latin})(?:began|begins?|beginning|started|starts?|starting|opened|opens?|commenced|broke out)(?: on| in|,)? (?:the )?$/iu;
const finishes =
  /^,? (?:and|but|before it|until it|then)?(?: (?:it|was|only))?,? ?(?:ended|ends?|ending|finished|finishes|concluded|concludes|closed|closes|was called off|was lifted|was broken|came to an end)(?: only)?(?: on| in)? (?:the )?$/i;

/** `walked out on`, `was shut after the flood of`: what goes on from then. */
const stops =
  /(?<!\p{sc=Latin})(?:walked out|went on strike|downed tools|(?:was|were) (?:shut|closed|suspended))(?: down)?(?: after [^,.;:]{3,40} (?:of|in|on))?(?: on| in)? (?:the )?$/iu;
/** `, and stayed out until`, ` and reopened in`. */
const lasts =
  /^(?: over [^,.;:]{3,70}| in protest [^,.;:]{3,60})?,? (?:and|but) (?:(?:stayed|remained|were|was|kept) (?:out|shut|closed|away|suspended|so) until|(?:were |was )?(?:only )?(?:re-?opened|lifted)(?: only)? (?:on|in)) (?:the )?$/i;
/** So far apart, in code units, the two ends stand. */
const apart = 40;
const farApart = 120;

/** The stretches of a document, in order of position. */
export function stretchesOf(document: DocumentAnalysis): Stretch[] {
  const { quantities, source, sentences } = document;
  const { text } = source;
  const found: Stretch[] = [];
  quantities.forEach((one, i) => {
    if (one.kind !== 'date') return;
    const whole = rangeIn(one);
    const sentence = sentences[firstEndingAfter(sentences, one.start)];
    if (!sentence || sentence.start > one.start) return;
    if (whole) {
      found.push({ start: one.start, end: one.end, ends: [one, one], ...whole, sentence });
      return;
    }
    const isStop = stops.test(text.slice(Math.max(sentence.start, one.start - 80), one.start));
    // `walked out on 3 March over shifts of 21 days, and stayed out until 24 March`
    const two = isStop ? quantities.slice(i + 1, i + 4).find(({ kind }) => kind === 'date') : quantities[i + 1];
    if (two?.kind !== 'date' || two.start >= sentence.end || two.start - one.end > farApart) return;
    const lead = text.slice(Math.max(sentence.start, one.start - 24), one.start);
    const between = text.slice(one.end, two.start);
    const isNear = between.length <= apart;
    const fromTo = isNear && /(?<!\p{sc=Latin})from (?:the )?$/iu.test(lead) && joins.test(between);
    if (!fromTo && !(isStop && lasts.test(between)) && !(isNear && begins.test(lead) && finishes.test(between))) return;
    const days = endsOf(one, two);
    if (days) found.push({ start: one.start, end: two.end, ends: [one, two], ...days, sentence });
  });
  return found;
}

type Ends = Pick<Stretch, 'from' | 'to' | 'yearless'>;

/** Both ends of `1998–2004`, `7 to 10 May`. */
function rangeIn({ expression, date }: Quantity): Ends | null {
  if (expression?.type === 'partial' && expression.day !== null && expression.dayTo !== undefined) {
    return yearless(expression.month, expression.day, expression.month, expression.dayTo);
  }
  // The months of a season or a quarter are one figure too, but no stretch that somebody counted.
  const range = /^(\d{4}-\d\d-\d\d|\d{4})\/(\d{4}-\d\d-\d\d|\d{4})$/.exec(date ?? '');
  if (expression?.type !== 'absolute' || !range) return null;
  const [from, to] = [daysOf(range[1] as string), daysOf(range[2] as string)];
  return from && to && { from, to, yearless: false };
}

function endsOf(one: Quantity, two: Quantity): Ends | null {
  const [a, b] = [one.expression, two.expression];
  if (a?.type === 'absolute' && b?.type === 'absolute') {
    const [from, to] = [daysOf(a.iso), daysOf(b.iso)];
    return from && to && from.first <= to.last ? { from, to, yearless: false } : null;
  }
  if (a?.type === 'partial' && a.day !== null && a.dayTo === undefined) {
    if (b?.type === 'partial' && b.day !== null && b.dayTo === undefined)
      return yearless(a.month, a.day, b.month, b.day);
    // `from 3 March to 9 March 2024`: the year is that of both.
    const to = b?.type === 'absolute' && /^\d{4}-\d\d-\d\d$/.test(b.iso) ? daysOf(b.iso) : null;
    if (!to || b?.type !== 'absolute') return null;
    const day = dayNumber(Number(b.iso.slice(0, 4)), a.month, a.day);
    return day < to.first ? { from: { first: day, last: day }, to, yearless: false } : null;
  }
  return null;
}

/** Two days of one year that is not known; null where their distance hangs on it. */
function yearless(month: number, day: number, lastMonth: number, lastDay: number): Ends | null {
  if (month <= 2 && lastMonth > 2) return null;
  const [from, to] = [dayNumber(2001, month, day), dayNumber(2001, lastMonth, lastDay)];
  return from < to ? { from: { first: from, last: from }, to: { first: to, last: to }, yearless: true } : null;
}

const lengths: Readonly<Record<string, number>> = { d: 1, wk: 7, mo: 30.437, a: 365.2425 };

/** The least and the most of a unit that may be said of a stretch: with the last day or without, in full units or begun ones. */
export function lengthIn(
  { from, to }: Pick<Stretch, 'from' | 'to'>,
  unit: string,
): readonly [least: number, most: number] | null {
  const days = lengths[unit];
  if (days === undefined || (unit === 'd' && (from.first !== from.last || to.first !== to.last))) return null;
  // A day more or less in a long unit is no unit more or less.
  const rest = unit === 'd' ? 0 : 0.03;
  return [Math.floor((to.first - from.last) / days + rest), Math.ceil((to.last - from.first + 1) / days - rest)];
}

/** Whether a trial or a strike of so many working days, Monday to Friday, fits the stretch. */
export function fitsWorkdays({ from, to, yearless: open }: Stretch, count: number): boolean {
  if (to.first - from.first > 400) return false;
  for (let shift = 0; shift < (open ? 7 : 1); shift++) {
    let days = 0;
    for (let day = from.first; day <= to.first; day++) if (weekdayOf(day + shift) % 6 !== 0) days++;
    if (days === count) return true;
  }
  return false;
}
