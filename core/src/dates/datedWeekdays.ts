/** Weekdays that the text puts beside a day: `Thursday, 14 March 2023`, `14 March 2023 (a Thursday)`. */
import type { DocumentAnalysis } from '../document/analysis.ts';
import { weekdays, weekdaysBeforeDay } from '../lexicon/calendar.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Span } from '../text/span.ts';

export interface DatedWeekday {
  /** 0 Sunday to 6 Saturday. */
  readonly weekday: number;
  /** The weekday's word alone, without the dot of a short one. */
  readonly word: Span;
  /** The date that it belongs to; its span may begin with the weekday. */
  readonly date: Quantity;
}

/** What may stand between a weekday and its day, in two figures: `Thursday night, March 14`, `Thursday (14 March)`. */
const beforeDay = /^(?:,? (?:the )?| \()$/;
/** `14 March 2023, a Thursday`, `14 March 2023 (Thursday`, `March 14, which was a Thursday`, `14 March falls on a Thursday`. */
const afterDay =
  /^(?: \((?:a )?|,? a |(?:, which| that)? (?:is|was|will be) a | \(?(?:, which )?(?:will )?(?:falls?|fell) on an? )$/;
/** One weekday of several: `Saturday and Sunday, March 14 and 15`, `Thursday to Sunday, May 7-10`. */
const oneOfSeveral = /(?<!\p{sc=Latin})(?:and|or|to|through|thru|until|till)\s+(?:on )?$|[–—/-]\s?$/u;

/** The weekdays of a document that stand beside a day of a month, in order of position. */
export function datedWeekdays({ source: { text }, quantities }: DocumentAnalysis): DatedWeekday[] {
  const found: DatedWeekday[] = [];
  quantities.forEach((date, i) => {
    if (!isDay(date)) return;
    const own = weekdayAt(text, date.start, date.end);
    const previous = quantities[i - 1];
    const next = quantities[i + 1];
    let stated = own;
    if (!stated && isBareWeekday(previous) && beforeDay.test(text.slice(previous.end, date.start)))
      stated = weekdayAt(text, previous.start, previous.end);
    if (!stated && isBareWeekday(next) && afterDay.test(text.slice(date.end, next.start)))
      stated = weekdayAt(text, next.start, next.end);
    if (!stated || isOneOfSeveral(text, stated.word)) return;
    found.push({ ...stated, date });
  });
  return found;
}

/** A single day: with its year, or with month and day alone. */
const isDay = ({ kind, expression }: Quantity): boolean =>
  (kind === 'date' || kind === 'time') &&
  (expression?.type === 'absolute'
    ? /^\d{4}-\d\d-\d\d(?:T|$)/.test(expression.iso)
    : expression?.type === 'partial' && expression.day !== null && expression.dayTo === undefined);

const isBareWeekday = (quantity: Quantity | undefined): quantity is Quantity =>
  quantity?.expression?.type === 'weekday' && quantity.expression.direction === 0;

/** The first weekday within a figure: `9 a.m. Tuesday, March 14` has a time before it. */
function weekdayAt(text: string, start: number, end: number): Pick<DatedWeekday, 'weekday' | 'word'> | null {
  for (const { 0: letters, index } of text.slice(start, end).matchAll(/\p{L}+/gu)) {
    const lower = letters.toLowerCase();
    const weekday = weekdays.get(lower) ?? weekdaysBeforeDay.get(lower);
    if (weekday !== undefined) return { weekday, word: { start: start + index, end: start + index + letters.length } };
  }
  return null;
}

const longestWeekday = 10;

function isOneOfSeveral(text: string, word: Span): boolean {
  const before = text.slice(Math.max(0, word.start - 12 - longestWeekday), word.start);
  const joined = oneOfSeveral.exec(before);
  if (!joined) return false;
  const last = /(?<!\p{sc=Latin})(\p{sc=Latin}{3,9})[.,]?\s?$/u.exec(before.slice(0, joined.index))?.[1];
  return last !== undefined && weekdays.has(last.toLowerCase());
}
