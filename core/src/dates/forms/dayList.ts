import { months } from '../../lexicon/calendar.ts';
import { phraseEnds } from '../../lexicon/functionWords.ts';
import type { Draft } from '../../quantities/draft.ts';
import type { Form } from '../../quantities/forms/form.ts';
import type { Reader } from '../../quantities/reader.ts';
import { Start } from '../../quantities/triggers.ts';
import { daysInMonth, isoDate } from '../iso.ts';
import { readDay } from './monthDate.ts';
import { dateDraft, readMonth, readYear } from './parts.ts';
import { speaksOfFuture } from './tense.ts';

/** More days than these in a row are a table. */
const MOST = 8;

/** A day of a list that names its month once: `25` of `April 24 and 25`, `24` of `24, 25 and 26 April`. */
export const dayList: Form = {
  name: 'day of a list',
  starts: Start.digits | Start.ordinal,
  parse(r, i) {
    const own = readDay(r, i);
    if (!own || (r.joined(i) && r.isDash(i - 1))) return null;
    return beforeMonth(r, i, own) ?? afterMonth(r, i, own);
  },
};

interface Day {
  readonly day: number;
  readonly to: number;
}

/** `24` of `24, 25 and 26 April 2023`, `3rd` of `the 3rd and 5th of March`. */
function beforeMonth(r: Reader, i: number, own: Day): Draft | null {
  const end = listEnd(r, own);
  if (!end) return null;
  const of = r.word(end.to) === 'of' ? end.to + 1 : end.to;
  const named = readMonth(r, of);
  if (!named) return null;
  const comma = r.raw(named.to) === ',' ? 1 : 0;
  return made(r, i, own, named.month, readYear(r, named.to + comma), i, own.to);
}

/** `25` of `April 24 and 25`, `14` of `May 5, 12 and 14, 2023`. */
function afterMonth(r: Reader, i: number, own: Day): Draft | null {
  const before = monthBefore(r, i);
  if (!before || own.day <= before.day) return null;
  const sign = joins(r, i - 1) ? i - 1 : -1;
  const end = sign >= 0 && r.raw(sign) !== ',' ? own : listEnd(r, own);
  if (!end) return null;
  // `On May 5 and 12 people met`: the number counts what follows.
  const next = r.word(end.to);
  if (r.isLetters(end.to) && (!phraseEnds.has(next) || next === 'of' || next === 'per')) return null;
  if (!r.isLetters(end.to) && /^[%$€£°-]$/.test(r.raw(end.to))) return null;
  const comma = r.raw(end.to) === ',' ? 1 : 0;
  const year = readYear(r, end.to + comma);
  return made(r, i, own, before.month, year, before.from, end === own && year !== null ? end.to + comma + 1 : own.to);
}

const joins = (r: Reader, i: number): boolean => r.raw(i) === ',' || /^(?:and|or|&)$/.test(r.word(i) || r.raw(i));

/** The last day of the list that goes on after `own`; null where none does. Days only go up. */
function listEnd(r: Reader, own: Day): Day | null {
  let last = own;
  for (let n = 0; n < MOST; n++) {
    if (!joins(r, last.to)) return null;
    const final = r.raw(last.to) !== ',';
    const day = readDay(r, r.word(last.to + 1) === 'the' ? last.to + 2 : last.to + 1);
    if (!day || day.day <= last.day) return null;
    last = day;
    if (final) return last;
  }
  return null;
}

/** The month that a list of days before piece `i` begins with, and the day right before. */
function monthBefore(r: Reader, i: number): { month: number; day: number; from: number } | null {
  let at = i;
  let nearest = -1;
  for (let n = 0; n < MOST; n++) {
    if (!joins(r, at - 1)) return null;
    const day = readDay(r, at - 2);
    if (!day || day.to !== at - 1) return null;
    if (nearest < 0) nearest = day.day;
    const dotted = r.raw(at - 3) === '.' ? 1 : 0;
    const named = months.has(r.word(at - 3 - dotted)) ? readMonth(r, at - 3 - dotted) : null;
    if (named) return { month: named.month, day: nearest, from: at - 3 - dotted };
    at -= 2;
  }
  return null;
}

function made(
  r: Reader,
  i: number,
  { day }: Day,
  month: number,
  year: number | null,
  /** Where the list begins: its verb is that of all days. */
  head: number,
  to: number,
): Draft | null {
  if (year === null) {
    const future = speaksOfFuture(r, head) ? { future: true as const } : {};
    return dateDraft('date', i, to, { type: 'partial', month, day, ...future });
  }
  return day <= daysInMonth(year, month)
    ? dateDraft('date', i, to, { type: 'absolute', iso: isoDate(year, month, day) })
    : null;
}
