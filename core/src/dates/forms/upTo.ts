import type { Draft } from '../../quantities/draft.ts';
import type { Form } from '../../quantities/forms/form.ts';
import { readHead } from '../../quantities/forms/form.ts';
import type { Reader } from '../../quantities/reader.ts';
import { Start } from '../../quantities/triggers.ts';
import { isoMonth } from '../iso.ts';
import { readMonthDate } from './monthDate.ts';
import { dateDraft, readMonth, readYear } from './parts.ts';

/** `the year to March`, `the 12 months to the end of June 2023`, `the year to 31 March`: a stretch by its length and its end. */
export const upTo: Form = {
  name: 'period up to a date',
  starts: Start.digits | Start.number | Start.special,
  parse(r, i) {
    const length = readMonths(r, i);
    if (!length || r.word(length.to) !== 'to') return null;
    const end = readEnd(r, length.to + 1);
    const expression = end?.expression;
    if (!end || (expression?.type !== 'absolute' && expression?.type !== 'partial')) return null;
    if (expression.type === 'absolute' && !/^\d{4}-\d\d(?:-\d\d)?$/.test(expression.iso)) return null;
    const from = r.word(i - 1) === 'the' ? i - 1 : i;
    return dateDraft('date', from, end.to, { type: 'upTo', months: length.months, end: expression });
  },
};

/** `year`, `12 months`, `two quarters` before `to`. */
function readMonths(r: Reader, i: number): { months: number; to: number } | null {
  if (r.word(i) === 'year') return r.word(i - 1) === 'the' ? { months: 12, to: i + 1 } : null;
  const head = readHead(r, i);
  if (!head || head.low !== head.high || !Number.isInteger(head.low)) return null;
  const size = { month: 1, months: 1, quarter: 3, quarters: 3, year: 12, years: 12 }[r.word(head.to)];
  // `for 10 years to May`: only what follows `the` or `in` is a stretch that ends there.
  return size !== undefined && /^(?:the|in)$/.test(r.word(i - 1)) ? { months: head.low * size, to: head.to + 1 } : null;
}

/** A month or a day, or `the end of` a month. */
function readEnd(r: Reader, i: number): Draft | null {
  const the = r.word(i) === 'the' ? 1 : 0;
  const at = r.word(i + the) === 'end' && r.word(i + the + 1) === 'of' ? i + the + 2 : i;
  // After `to` no month is another word: `the three months to May`.
  const named = r.isCapital(at) ? readMonth(r, at) : null;
  if (!named || r.isDigits(named.to)) {
    const year = named && readYear(r, named.to);
    if (named && year)
      return dateDraft('date', at, named.to + 1, { type: 'absolute', iso: isoMonth(year, named.month) });
    return readMonthDate(r, at);
  }
  return dateDraft('date', at, named.to, { type: 'partial', month: named.month, day: null });
}
