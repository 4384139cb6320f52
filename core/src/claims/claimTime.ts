import type { Quantity } from '../quantities/quantity.ts';
import type { Span } from '../text/span.ts';
import { clauseAround } from './measure.ts';

/**
 * The date in the figure's sentence that belongs to it: in the same clause before others, then the nearest. Index into
 * `dates`, -1 if there is none.
 */
export function timeOf(text: string, quantity: Quantity, sentence: Span, dates: readonly Quantity[]): number {
  const [from, to] = clauseAround(text, quantity, sentence);
  let best = -1;
  let bestDistance = Number.POSITIVE_INFINITY;
  dates.forEach((date, index) => {
    if (date.start < sentence.start || date.end > sentence.end || date.date === null || date === quantity) return;
    if (isOfSaying(text, date, sentence) || isOfAnother(text, date, quantity)) return;
    const gap = date.start >= quantity.end ? date.start - quantity.end : quantity.start - date.end;
    const inside = date.start >= from && date.end <= to;
    const distance = gap + (inside ? 0 : 1000);
    if (distance < bestDistance) {
      bestDistance = distance;
      best = index;
    }
  });
  return best;
}

/** `14,200, the most since the festival began in 1998`, `when it was built in 1961`: the time of something else. */
function isOfAnother(text: string, date: Span, quantity: Span): boolean {
  const [from, to] = date.start >= quantity.end ? [quantity.end, date.start] : [date.end, quantity.start];
  const between = text.slice(from, to);
  if (date.start >= quantity.end)
    return (
      ELSEWHEN.test(between) || BEFORE_CHANGE.test(between) || /\b(?:since|until|before|after) (?:the )?$/.test(between)
    );
  // `the worst crash since 1999, when 12 died`
  if (/^,? when\b/.test(between)) return false;
  // `When it was built in 1961, it was to cost …`
  return /\b(?:since|until)\s{1,60}(?:\p{sc=Latin}{1,60}\s{1,60}){0,3}$/u.test(
    text.slice(Math.max(0, date.start - 24), date.start),
  );
}

/** `40 berths, up from 25 in 1990`, `eight more than in 2021`: the time of what a figure is set against. */
const BEFORE_CHANGE =
  /\b(?:(?:up|down) (?:\p{Ll}{1,60} )?from|compared (?:with|to)|against|versus)\s(?:\S{1,20}\s){0,2}\S{0,3}\d|\bthan (?:in |on |at |during )?(?:the )?$/u;

const ELSEWHEN = /\b(?:since|when|until|founded|established|opened|built|born|began|elected|bought|formed|launched)\b/;

/** `the ministry said on Monday`: the day of the saying, not of what was said. */
function isOfSaying(text: string, date: Span, sentence: Span): boolean {
  const before = text.slice(Math.max(sentence.start, date.start - 40), date.start);
  // A dateline: `LISBON, 9 November (Agency) —`.
  if (
    date.start - sentence.start < 60 &&
    /^[,.]?\s{0,60}(?:\([^)]{1,40}\)\s{0,60})?[—–-]/.test(text.slice(date.end, date.end + 50))
  )
    return true;
  return /\b(?:said|announced|reported|told [\p{sc=Latin} ]{2,25}|says|showed|wrote|added|confirmed|warned|published|released|committee|statement) (?:on |in |late |early )?$/u.test(
    before,
  );
}
