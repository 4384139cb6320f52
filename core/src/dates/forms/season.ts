import { directions, holidays, seasons } from '../../lexicon/calendar.ts';
import { phraseEnds } from '../../lexicon/functionWords.ts';
import type { Draft } from '../../quantities/draft.ts';
import type { Form } from '../../quantities/forms/form.ts';
import type { Reader } from '../../quantities/reader.ts';
import { Start } from '../../quantities/triggers.ts';
import { isoDate, isoDay, nthWeekday } from '../iso.ts';
import { seasonOf } from '../seasons.ts';
import { yearWord } from './monthDate.ts';
import { dateDraft, partBefore, readYear } from './parts.ts';
import { speaksOfFuture } from './tense.ts';
import { yearAfterDash } from './year.ts';

/** `last fall`, `this summer`, `summer 2020`, `the winter of 1994`; and feasts: `Christmas Day`, `Thanksgiving`. */
export const season: Form = {
  name: 'season',
  starts: Start.season | Start.direction,
  parse(r, i) {
    const direct = directions.get(r.word(i));
    if (direct !== undefined) {
      const past = r.word(i) === 'this' && (r.word(i + 1) === 'past' || r.word(i + 1) === 'coming') ? 1 : 0;
      const found = seasons.get(r.word(i + 1 + past));
      if (found === undefined && past === 0 && !/^(?:past|current)$/.test(r.word(i)))
        return endsPhrase(r, i + 2) ? holiday(r, i + 1, i, direct) : null;
      if (found === undefined || r.word(i) === 'past' || r.word(i) === 'current' || r.isHyphen(i + 2 + past))
        return null;
      const direction = past === 0 ? direct : r.word(i + 1) === 'past' ? -1 : 1;
      const future = direction === 0 && speaksOfFuture(r, i);
      return dateDraft('date', i, i + 2 + past, {
        type: 'season',
        index: found,
        direction,
        ...(future ? { future: true as const } : {}),
      });
    }
    const index = seasons.get(r.word(i));
    if (index === undefined) return holiday(r, i);
    const of = r.word(i + 1) === 'of' ? i + 2 : i + 1;
    const year = readYear(r, of, 1500);
    if (year !== null) {
      // `the winter of 2020-21` begins in the first of its years.
      const over = yearAfterDash(r, of, year);
      if (over !== null && index === 12 && over === year + 1) {
        const from = r.word(i - 1) === 'the' ? i - 1 : i;
        return dateDraft('date', from, of + 3, { type: 'absolute', iso: seasonOf(over, index) });
      }
      const from = r.word(i - 1) === 'the' ? i - 1 : (partBefore(r, i)?.from ?? i);
      return dateDraft('date', from, of + 1, { type: 'absolute', iso: seasonOf(year, index) });
    }
    return null;
  },
};

/** `Christmas Day`, `Thanksgiving 2019`, `New Year's Eve last year`, `last Christmas`. `from` is where `last` stands. */
function holiday(r: Reader, i: number, from = i, direction?: -1 | 0 | 1): Draft | null {
  if (!r.isCapital(i)) return null;
  for (const { name, month, day, weekday, nth, loose } of holidays) {
    const to = r.match(i, name.split(/[ ]|(?=')|(?<=')/));
    if (to < 0) continue;
    const comma = r.raw(to) === ',' ? 1 : 0;
    const year = direction === undefined ? readYear(r, to + comma, 1500) : null;
    if (year !== null) {
      const days = day === undefined ? nthWeekday(year, month, weekday as number, nth as number) : null;
      const iso = days === null ? isoDate(year, month, day as number) : isoDay(days);
      return dateDraft('date', i, to + comma + 1, { type: 'absolute', iso });
    }
    const told = direction === undefined ? yearWord(r, to) : null;
    if (loose && !told && (!(from < i || beforeFeast.has(r.word(i - 1))) || !endsPhrase(r, to))) continue;
    const future = direction === undefined && !told && speaksOfFuture(r, i);
    return dateDraft('date', from, told ? told.to : to, {
      type: 'partial',
      month,
      ...(day === undefined ? { day: null, nth: nth as number, weekday: weekday as number } : { day }),
      ...(told ? { year: told.year } : {}),
      ...(direction === undefined ? {} : { direction }),
      ...(future ? { future: true as const } : {}),
    });
  }
  return null;
}

/** A feast that is also the time around it is a day where one of these stands before it. */
const beforeFeast: ReadonlySet<string> = new Set('at by before after since until till'.split(' '));

/** Whether nothing follows that the feast is part of: `before Christmas dinner`, `by Christmas Island`. */
const endsPhrase = (r: Reader, i: number): boolean =>
  !r.isLetters(i) ? !(r.joined(i) && (r.isHyphen(i) || /['’]/.test(r.raw(i)))) : phraseEnds.has(r.word(i));
