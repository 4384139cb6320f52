import { timeZones } from '../../lexicon/calendar.ts';
import { cardinals } from '../../lexicon/numbers.ts';
import type { Draft } from '../../quantities/draft.ts';
import type { Form } from '../../quantities/forms/form.ts';
import type { DateExpression } from '../../quantities/quantity.ts';
import type { Reader } from '../../quantities/reader.ts';
import { Start } from '../../quantities/triggers.ts';
import { monthDate, readMonthDate } from './monthDate.ts';
import { dateDraft } from './parts.ts';
import { readWeekday } from './weekday.ts';

/** `10:30 a.m.`, `5 p.m. EST`, `18:00`, `0900 GMT`, `00.12 GMT`, `at 0430`, `noon`, `9 a.m. Tuesday`, `10.45pm`, `six o’clock`. */
export const clock: Form = {
  name: 'clock',
  starts: Start.digits | Start.number | Start.special,
  parse(r, i) {
    const time = readTime(r, i);
    if (!time) return null;
    let from = i;
    const before = r.word(i - 1);
    if (time.sure && (before === 'around' || before === 'about')) from = i - 1;
    let { to } = time;
    if (timeZones.has(r.word(to)) && r.raw(to) === r.raw(to).toUpperCase()) to++;
    const on = r.word(to) === 'on' ? to + 1 : r.raw(to) === ',' ? to + 1 : to;
    const day = readDayAfter(r, on);
    if (day && (on === to || r.word(to) === 'on'))
      return dateDraft('time', from, day.to, withTime(day.expression as DateExpression, time.text));
    return dateDraft('time', from, to, { type: 'clock' });
  },
};

function readDayAfter(r: Reader, i: number): Draft | null {
  const date = monthDate.parse(r, i, false) ?? readMonthDate(r, i) ?? readWeekday(r, i);
  return date && date.from === i ? date : null;
}

function withTime(day: DateExpression, time: string): DateExpression {
  if (day.type === 'absolute') return day.iso.length === 10 ? { type: 'absolute', iso: `${day.iso}T${time}` } : day;
  if (day.type === 'partial' || day.type === 'weekday') return { ...day, time };
  return day;
}

interface Time {
  /** `09:00` */
  text: string;
  to: number;
  /** It can be nothing else. */
  sure: boolean;
}

function readTime(r: Reader, i: number): Time | null {
  const word = r.word(i);
  if (word === 'noon' || word === 'midday' || word === 'midnight') {
    if (r.isHyphen(i + 1) || (r.isCapital(i) && i > r.first)) return null;
    return { text: word === 'midnight' ? '00:00' : '12:00', to: i + 1, sure: false };
  }
  const spelled = cardinals.get(word);
  if (spelled !== undefined)
    return spelled >= 1 && spelled <= 12 && r.isOclock(i + 1)
      ? { text: `${String(spelled).padStart(2, '0')}:00`, to: i + 4, sure: true }
      : null;
  if (!r.isDigits(i) || (r.joined(i) && /[\d.,:\p{L}$£€-]$/u.test(r.raw(i - 1)))) return null;
  if (r.size(i) === 4) {
    // `at 0430`: no other figure of four digits begins with a nought.
    const zone = isZone(r, i + 1);
    if (!zone && !(r.raw(i).startsWith('0') && beforeHour.test(r.word(i - 1)) && !goesOn(r, i + 1))) return null;
    const hours = Number(r.raw(i).slice(0, 2));
    const minutes = Number(r.raw(i).slice(2));
    return hours < 24 && minutes < 60
      ? { text: `${r.raw(i).slice(0, 2)}:${r.raw(i).slice(2)}`, to: zone ? i + 2 : i + 1, sure: true }
      : null;
  }
  if (r.size(i) > 2) return null;
  let hours = Number(r.raw(i));
  let minutes = '00';
  let to = i + 1;
  const sign = r.raw(to);
  const split =
    (sign === ':' || sign === '.') && r.joined(to) && r.isDigits(to + 1) && r.joined(to + 1) && r.size(to + 1) === 2;
  if (split) {
    minutes = r.raw(to + 1);
    to += 2;
  }
  if (hours > 24 || Number(minutes) > 59) return null;
  const half = readHalf(r, to);
  if (half) {
    if (hours > 12 || hours === 0) return null;
    hours = (hours % 12) + (half.pm ? 12 : 0);
    return { text: `${String(hours).padStart(2, '0')}:${minutes}`, to: half.to, sure: true };
  }
  if (r.isOclock(to)) return { text: `${String(hours).padStart(2, '0')}:00`, to: to + 3, sure: true };
  // `18:30` alone; `2:1` and `1:500` are ratios, `3:45` may be a running time: two digits before the colon or a zone after.
  if (!split || (/^[:.]$/.test(r.raw(to)) && r.joined(to) && r.isDigits(to + 1))) return null;
  if (sign === '.') {
    // `00.12 GMT`; `at 01.18` alone, since no decimal begins with a nought and another digit.
    const noughted = r.size(i) === 2 && hours < 10 && /^(?:at|the)$/.test(r.word(i - 1)) && !isMeasured(r, to);
    if (!noughted && !isZone(r, to)) return null;
  } else if (r.size(i) < 2 && !beforeHour.test(r.word(i - 1)) && !timeZones.has(r.word(to))) return null;
  return { text: `${String(hours).padStart(2, '0')}:${minutes}`, to, sure: true };
}

const beforeHour = /^(?:at|by|until|before|after|from|around|about)$/;

/** `GMT` at piece `at`, written as such: `est` and `ist` are words elsewhere. */
const isZone = (r: Reader, at: number): boolean =>
  timeZones.has(r.word(at)) && r.size(at) >= 3 && r.raw(at) === r.word(at).toUpperCase();

/** Whether a number goes on at piece `at`: `0430.5`, `0430-7`, `0430x`. */
const goesOn = (r: Reader, at: number): boolean =>
  r.joined(at) && (r.isLetters(at) || r.isDash(at) || (r.joined(at + 1) && r.isDigits(at + 1)));

/** Whether a sign or letters against the number at piece `at` measure with it. */
const isMeasured = (r: Reader, at: number): boolean =>
  r.raw(at) === '%' || r.word(at) === 'per' || (r.joined(at) && r.isLetters(at));

/** `a.m.`, `pm`, `P.M.` */
function readHalf(r: Reader, i: number): { pm: boolean; to: number } | null {
  const word = r.word(i);
  // `5 am` is a time, `I am` never has a number before it.
  if (word === 'am' || word === 'pm') return { pm: word === 'pm', to: i + 1 };
  if (
    (word !== 'a' && word !== 'p') ||
    r.raw(i + 1) !== '.' ||
    r.word(i + 2) !== 'm' ||
    !r.joined(i + 1) ||
    !r.joined(i + 2)
  )
    return null;
  return { pm: word === 'p', to: r.raw(i + 3) === '.' && r.joined(i + 3) ? i + 4 : i + 3 };
}
