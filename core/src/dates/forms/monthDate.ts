import { directions, months, weekdays, weekdaysBeforeDay } from '../../lexicon/calendar.ts';
import { phraseEnds } from '../../lexicon/functionWords.ts';
import type { Draft } from '../../quantities/draft.ts';
import type { Form } from '../../quantities/forms/form.ts';
import { readOrdinal } from '../../quantities/number.ts';
import type { Reader } from '../../quantities/reader.ts';
import { Start } from '../../quantities/triggers.ts';
import { daysInMonth, isoDate, isoMonth } from '../iso.ts';
import { dateDraft, partBefore, readMonth, readYear } from './parts.ts';
import { speaksOfFuture, speaksOfPast } from './tense.ts';

/** `May 9, 2025`, `9 May`, `the 9th of May`, `Friday, Oct. 23`, `May 7-10`, `late November`, `last March`, `June last year`. */
export const monthDate: Form = {
  name: 'month date',
  starts: Start.digits | Start.ordinal | Start.month | Start.weekday | Start.direction,
  parse(r, i) {
    if (weekdays.has(r.word(i)) && r.isLetters(i)) return afterWeekday(r, i);
    if (weekdaysBeforeDay.has(r.word(i))) return isShortWeekday(r, i) ? afterWeekday(r, i) : null;
    return readMonthDate(r, i);
  },
};

/** `Sat., June 14`, and not `the Sun, June 14` or `the Baltimore Sun, June 14`. */
const isShortWeekday = (r: Reader, i: number): boolean =>
  r.isLetters(i) && r.isCapital(i) && r.word(i - 1) !== 'the' && !(r.isCapital(i - 1) && r.isLetters(i - 1));

/** `Friday, Oct. 23`, `Monday 4 May`; `this coming Sunday, March eighth`. */
function afterWeekday(r: Reader, i: number): Draft | null {
  let at = i + 1;
  if (r.raw(at) === '.' && r.joined(at)) at++;
  if (r.raw(at) === ',') at++;
  if (r.word(at) === 'the') at++;
  const date = readMonthDate(r, at);
  if (
    !date ||
    !(date.expression?.type === 'partial' ? date.expression.day !== null : date.date !== null && date.date.length >= 10)
  )
    return null;
  date.from = i;
  if (r.word(i - 1) === 'coming' && r.word(i - 2) === 'this') date.from = i - 2;
  return date;
}

/** A date with the name of its month at piece `i`, or a day before it. Not public news of weekdays. */
export function readMonthDate(r: Reader, i: number): Draft | null {
  const direct = directions.get(r.word(i));
  if (direct !== undefined && r.isLetters(i + 1) && months.has(r.word(i + 1))) {
    const named = readMonth(r, i + 1);
    if (!named || r.isDigits(named.to)) return null;
    return dateDraft('date', i, named.to, { type: 'partial', month: named.month, day: null, direction: direct });
  }
  const dayFirst = readDayFirst(r, i);
  if (dayFirst) return dayFirst;
  const named = readMonth(r, i);
  if (!named) return null;
  const { month } = named;
  const day = readDay(r, r.word(named.to) === 'the' && readOrdinal(r, named.to + 1) ? named.to + 1 : named.to);
  if (day) {
    const last = readLastDay(r, day.to, day.day, r.word(i - 1) === 'between');
    let to = last ? last.to : day.to;
    const comma = r.raw(to) === ',' ? 1 : 0;
    const year = readYear(r, to + comma) ?? (r.word(to) === 'of' ? readYear(r, to + 1) : null);
    if (year !== null && day.day <= daysInMonth(year, month)) {
      to += r.word(to) === 'of' ? 2 : comma + 1;
      const iso = last
        ? `${isoDate(year, month, day.day)}/${isoDate(year, month, last.day)}`
        : isoDate(year, month, day.day);
      return dateDraft('date', i, to, { type: 'absolute', iso });
    }
    return partial(r, i, to, month, day.day, last?.day ?? null);
  }
  return readMonthAlone(r, i, named);
}

/** `9 May 2025`, `9th of May`, `7-10 May`. */
function readDayFirst(r: Reader, i: number): Draft | null {
  const first = readDay(r, i);
  if (!first || (r.joined(i) && !/^[“"‘'([]$/.test(r.raw(i - 1)) && !(r.isDash(i - 1) && months.has(r.word(i - 2)))))
    return null;
  let { day, to } = first;
  let from = day;
  const last = readLastDay(r, to, day, r.word(i - 1) === 'between');
  if (last) {
    from = day;
    day = last.day;
    to = last.to;
  }
  if (r.word(to) === 'of') to++;
  const named = readMonth(r, to);
  // `5 May be` has its verb; `of` or a digit before and a capital month is a date.
  if (!named || (r.joined(to) && !r.isHyphen(to - 1))) return null;
  const comma = r.raw(named.to) === ',' ? 1 : 0;
  const year = readYear(r, named.to + comma);
  if (year !== null && day <= daysInMonth(year, named.month)) {
    const iso = last
      ? `${isoDate(year, named.month, from)}/${isoDate(year, named.month, day)}`
      : isoDate(year, named.month, day);
    return dateDraft('date', i, named.to + comma + 1, { type: 'absolute', iso });
  }
  return partial(r, i, named.to, named.month, from, last ? day : null);
}

/** Day of a month, 1 to 31: `9`, `9th`, `eighth`. */
export function readDay(r: Reader, i: number): { day: number; to: number } | null {
  const ordinal = readOrdinal(r, i);
  if (ordinal) return ordinal.value >= 1 && ordinal.value <= 31 ? { day: ordinal.value, to: ordinal.to } : null;
  if (!r.isDigits(i) || r.size(i) > 2) return null;
  const day = Number(r.raw(i));
  if (day < 1 || day > 31) return null;
  const next = r.raw(i + 1);
  if (
    r.joined(i + 1) &&
    (r.isLetters(i + 1) || ((next === '.' || next === ':' || next === ',') && r.joined(i + 2) && r.isDigits(i + 2)))
  )
    return null;
  if (
    next === '%' ||
    next === '$' ||
    r.word(i + 1) === 'percent' ||
    r.word(i + 1) === 'million' ||
    r.word(i + 1) === 'billion'
  )
    return null;
  return { day, to: i + 1 };
}

/** The other end of `7-10`, `7 to 10`, `between 7 and 10`. */
function readLastDay(r: Reader, i: number, first: number, between: boolean): { day: number; to: number } | null {
  const dash = r.isDash(i) && r.joined(i) && r.joined(i + 1);
  if (!dash && r.word(i) !== 'to' && !(between && r.word(i) === 'and')) return null;
  const last = readDay(r, i + 1);
  return last && last.day > first ? last : null;
}

function partial(r: Reader, from: number, to: number, month: number, day: number, dayTo: number | null): Draft {
  const relative = yearWord(r, to);
  const figure = dateDraft('date', from, relative ? relative.to : to, {
    type: 'partial',
    month,
    day,
    ...(dayTo === null ? {} : { dayTo }),
    ...(relative ? { year: relative.year } : {}),
    ...direction(r, from),
  });
  return figure;
}

/** Which way the words before a date without its year point. */
function direction(r: Reader, i: number): { future?: true; past?: true } {
  if (speaksOfFuture(r, i)) return { future: true };
  return speaksOfPast(r, i) ? { past: true } : {};
}

/** `last year`, `this year`, `next year` after a month or day. */
export function yearWord(r: Reader, i: number): { year: number; to: number } | null {
  const of = r.word(i) === 'of' ? 1 : 0;
  const direct = directions.get(r.word(i + of));
  return direct !== undefined && r.word(i + of + 1) === 'year' ? { year: direct, to: i + of + 2 } : null;
}

const monthContext: ReadonlySet<string> = new Set(
  'in since by until till from to of before after during through between for last next this every each early late mid around and or on ended ending end beginning ends per is was than'.split(
    ' ',
  ),
);

/** `May-July 2023`, `November–February 2023`: the year is that of the last month. */
function readMonthsTo(r: Reader, i: number, first: { month: number; to: number }): Draft | null {
  const { to } = first;
  if (!r.isDash(to) || r.joined(to) !== r.joined(to + 1) || !r.isCapital(to + 1)) return null;
  const last = readMonth(r, to + 1);
  if (!last || last.month === first.month) return null;
  const comma = r.raw(last.to) === ',' ? 1 : 0;
  const year = readYear(r, last.to + comma, 1500);
  if (year === null) return null;
  const begun = last.month < first.month ? year - 1 : year;
  return dateDraft('date', i, last.to + comma + 1, {
    type: 'absolute',
    iso: `${isoMonth(begun, first.month)}/${isoMonth(year, last.month)}`,
  });
}

function readMonthAlone(r: Reader, i: number, named: { month: number; to: number; ambiguous: boolean }): Draft | null {
  const { month, to } = named;
  const stretch = readMonthsTo(r, i, named);
  if (stretch) return stretch;
  const comma = r.raw(to) === ',' || r.word(to) === 'of' ? 1 : 0;
  const year = readYear(r, to + comma, 1500);
  const part = partBefore(r, i);
  const from = part ? part.from : i;
  if (year !== null && !(comma === 1 && r.raw(to) === ',' && named.ambiguous))
    return dateDraft('date', from, to + comma + 1, { type: 'absolute', iso: isoMonth(year, month) });
  const relative = yearWord(r, to);
  if (relative) return dateDraft('date', from, relative.to, { type: 'partial', month, day: null, year: relative.year });
  if (named.ambiguous && !part) {
    const before = r.word(i - 1);
    // `the March accession`, `a June agreement`
    const attributive =
      (before === 'the' || before === 'a' || before === 'its' || before === 'their') &&
      r.isLetters(to) &&
      !r.isCapital(to) &&
      !r.joined(to) &&
      !phraseEnds.has(r.word(to));
    if (!monthContext.has(before) && !attributive) return null;
    // `from April Jones`, `by August Wilson`: a name goes on with a capital.
    if (r.isCapital(to) && !r.joined(to)) return null;
    if (r.word(i) === 'may' && /^(?:and|or|is|was|than|to|of)$/.test(before)) return null;
  } else if (
    !part &&
    r.isCapital(to) &&
    r.isLetters(to) &&
    r.isCapital(i - 1) &&
    !monthContext.has(r.word(i - 1)) &&
    i - 1 > r.first
  )
    return null;
  if (r.isHyphen(to) && r.joined(to)) return null;
  return dateDraft('date', from, to, {
    type: 'partial',
    month,
    day: null,
    ...direction(r, i),
  });
}
