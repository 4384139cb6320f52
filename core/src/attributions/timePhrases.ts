/** When: `on Tuesday`, `last week`, `two days ago`. */
import { months } from '../lexicon/calendar.ts';
import { Word } from './lexemes.ts';
import type { Reader } from './reader.ts';

/** End of `Monday`, `last week`, `two days ago`, `this month` at `from`; `from` if there is none. Not before a possessive. */
export function isTimePhrase(reader: Reader, from: number, end: number): number {
  let i = from;
  const first = reader.lower(i);
  if (
    first === 'last' ||
    first === 'next' ||
    first === 'this' ||
    first === 'that' ||
    first === 'earlier' ||
    first === 'later' ||
    first === 'early' ||
    first === 'late' ||
    first === 'the'
  )
    i++;
  if (reader.lower(i) === 'last' || reader.lower(i) === 'next' || reader.lower(i) === 'same') i++;
  let timed = false;
  while (i < end && (reader.has(i, Word.time) || (timed && (isItsNumber(reader, i) || reader.lower(i) === 'of')))) {
    timed = true;
    i++;
  }
  if (!timed || reader.isPossessive(i)) return from;
  if (reader.lower(i) === 'ago') i++;
  return i;
}

/** `May | 9`, `Monday | 9 May`, not `last week | 40 boats sank` or `9 May | 40 boats sank`. */
const isItsNumber = (reader: Reader, i: number): boolean =>
  reader.isNumber(i) &&
  (reader.has(i + 1, Word.time) ||
    (months.has(reader.lower(i - 1)) && (!reader.isNumber(i - 2) || reader.lower(i).length === 4)));

/**
 * End of a time that stands by itself and says when: `said | last week | that`. Not of one that something is told of: `said
 * the year was good`.
 */
export function timeAdverbial(reader: Reader, from: number): number {
  const end = isTimePhrase(reader, from, reader.count);
  if (end === from || reader.has(end, Word.auxiliary)) return from;
  const bare = reader.lower(from) === 'the' && !SUCH.test(reader.lower(from + 1));
  return bare && !SIDE.test(reader.lower(end)) ? from : end;
}
const SUCH = /^(?:last|next|same|following|previous)$/;
const SIDE = /^(?:before|after|of)$/;

const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tonight)$/;
const SAME = /^(?:this|last|next|earlier|later|early|late)$/;

/** Where the times that end before item `end` begin, `end` if none does: names like May and Summer are no times. */
export function timeBefore(reader: Reader, end: number): number {
  if (!reader.has(end - 1, Word.time | Word.adverb) && !reader.isNumber(end - 1)) return end;
  const last = reader.lower(end - 1) === 'ago' ? beforeAgo(reader, end) : oneTimeBefore(reader, end);
  // `on Thursday last week`
  const first = last < end ? oneTimeBefore(reader, last) : last;
  return first < end && isDated(reader, first - 1) ? end : first;
}

function oneTimeBefore(reader: Reader, end: number): number {
  if (!reader.has(end - 1, Word.time) && !reader.isNumber(end - 1)) return end;
  for (let from = Math.max(1, end - 5); from < end; from++) {
    if (isTimePhrase(reader, from, end) < end) continue;
    const before = reader.lower(from - 1);
    if (before === 'on' || before === 'in') return from - 1;
    return DAY.test(reader.lower(from)) || SAME.test(reader.lower(from)) ? from : end;
  }
  return end;
}

/** `two weeks ago`, `a few days ago` */
function beforeAgo(reader: Reader, end: number): number {
  let from = end - 2;
  while (
    from > 1 &&
    from > end - 5 &&
    (reader.isNumber(from - 1) || reader.has(from - 1, Word.determiner) || reader.lower(from - 1) === 'few')
  )
    from--;
  return from < end - 2 ? from : end;
}

/** `a man arrested | on Tuesday`: the time belongs to the words before it. */
const isDated = (reader: Reader, i: number): boolean => reader.has(i, Word.preposition) || /ed$/.test(reader.lower(i));
