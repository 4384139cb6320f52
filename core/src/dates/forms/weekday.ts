import { dayParts, directions, weekdays } from '../../lexicon/calendar.ts';
import type { Draft } from '../../quantities/draft.ts';
import type { Form } from '../../quantities/forms/form.ts';
import type { Reader } from '../../quantities/reader.ts';
import { Start } from '../../quantities/triggers.ts';
import { dateDraft } from './parts.ts';
import { speaksOfFuture } from './tense.ts';

/** `Thursday`, `last Monday`, `this Thursday`, `Thursday morning`, `early Tuesday`, `the previous Friday`. */
export const weekday: Form = {
  name: 'weekday',
  starts: Start.weekday | Start.direction,
  parse(r, i) {
    return readWeekday(r, i);
  },
};

export function readWeekday(r: Reader, i: number): Draft | null {
  let direction: -1 | 0 | 1 = 0;
  let at = i;
  let future = false;
  const direct = directions.get(r.word(i));
  if (direct !== undefined) {
    direction = direct;
    at++;
    if (r.word(at) === 'coming' || r.word(at) === 'past') {
      direction = 0;
      future = r.word(at) === 'coming';
      at++;
    } else if (r.word(i) === 'coming') {
      direction = 0;
      future = true;
    } else if (r.word(i) === 'past') direction = 0;
  }
  const day = weekdays.get(r.word(at));
  if (day === undefined || !r.isCapital(at)) return null;
  let to = at + 1;
  const short = r.size(at) <= 5 && !r.word(at).endsWith('day');
  if (short && r.raw(to) === '.' && r.joined(to)) to++;
  // `Wed` and `Fri` alone are too often names of other things; `Friday's`, `Friday-Sunday` are fine.
  if (short && direct === undefined && to === at + 1) return null;
  if (isName(r, at, to)) return null;
  let from = i;
  if (direct === undefined && (r.word(i - 1) === 'early' || r.word(i - 1) === 'late')) from = i - 1;
  if (r.word(i) === 'previous' && r.word(i - 1) === 'the') from = i - 1;
  if (dayParts.has(r.word(to)) && !r.joined(to)) to++;
  if (direction === 0 && !future) future = speaksOfFuture(r, i);
  return dateDraft('date', from, to, {
    type: 'weekday',
    weekday: day,
    direction,
    ...(future ? { future: true as const } : {}),
  });
}

/** `Black Friday`, `Good Friday`, `Sheffield Wednesday`, `Friday Night Lights`, `Sunday Times`, `Ruby Tuesday`. */
function isName(r: Reader, at: number, to: number): boolean {
  const before = r.word(at - 1);
  if (
    before === 'black' ||
    before === 'good' ||
    before === 'bloody' ||
    before === 'cyber' ||
    before === 'super' ||
    before === 'ash' ||
    before === 'palm' ||
    before === 'easter' ||
    before === 'giving' ||
    before === 'sheffield' ||
    before === 'fat'
  )
    return r.isCapital(at - 1);
  const next = r.word(to);
  return (
    r.isCapital(to) &&
    !r.joined(to) &&
    /^(?:times|night|mail|telegraph|mirror|express|herald|post|independent|people|sun)$/.test(next)
  );
}
