import { directions, holidays, seasons } from '../../lexicon/calendar.ts';
import type { Form } from '../../quantities/forms/form.ts';
import type { Reader } from '../../quantities/reader.ts';
import { Start } from '../../quantities/triggers.ts';
import { seasonOf } from '../seasons.ts';
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

function holiday(r: Reader, i: number) {
  if (!r.isCapital(i)) return null;
  for (const { name, month, day, weekday, nth } of holidays) {
    const to = r.match(i, name.split(/[ ]|(?=')|(?<=')/));
    if (to < 0) continue;
    if (day !== undefined) return dateDraft('date', i, to, { type: 'partial', month, day });
    return dateDraft('date', i, to, {
      type: 'partial',
      month,
      day: null,
      nth: nth as number,
      weekday: weekday as number,
    });
  }
  return null;
}
