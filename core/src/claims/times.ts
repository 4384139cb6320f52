import { meet } from './sets.ts';
import type { View } from './view.ts';
import { measureRow } from './vocabulary.ts';

const known = new Map<string, readonly [number, number] | null>();

/** First and last day of an ISO date or interval as numbers that order like the days, or null. */
function days(iso: string): readonly [number, number] | null {
  let found = known.get(iso);
  if (found === undefined) {
    found = readDays(iso);
    // Dates come again and again; odd texts may hold many, so the table is emptied now and then.
    if (known.size > 20_000) known.clear();
    known.set(iso, found);
  }
  return found;
}

function readDays(iso: string): readonly [number, number] | null {
  const [from, to] = iso.split('/');
  const first = edge(from as string, false);
  const last = edge(to ?? (from as string), true);
  return first === null || last === null ? null : [first, last];
}

/** Year, month and day as one number; missing parts are the first or the last. Days without a year are of the year 0. */
function edge(iso: string, last: boolean): number | null {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(iso.replace(/^--(?=\d\d-\d\d)/, '0000-'));
  if (!match || /^\d{4}-(?:W|Q|H)/.test(iso)) return null;
  return Number(match[1]) * 10000 + Number(match[2] ?? (last ? 12 : 1)) * 100 + Number(match[3] ?? (last ? 31 : 1));
}

/** Such a number as a count of days, near enough to tell days from months; grows as the numbers do. */
const dayCount = (n: number): number => Math.floor(n / 10000) * 365 + (Math.floor(n / 100) % 100) * 30 + (n % 100);

/** Days between two such numbers. */
const gap = (a: number, b: number): number => Math.abs(dayCount(a) - dayCount(b));

/** What is less than this is a day without a year. */
const YEAR = 10000;

/** Texts further apart than this do not speak of the same state of things unless they say so. */
const LONG = 120;
/** Nor of the same event, where a year is named and no name is shared. */
const YEARS = 400;

/** Why two claims are of different times, in words; null if they may be of the same. */
export function differentTimes(
  a: View,
  b: View,
  dateA: string | null,
  dateB: string | null,
  sameText: boolean,
): string | null {
  const timeA = a.claim.time;
  const timeB = b.claim.time;
  if (isToll(a) && isToll(b) && a.counted !== b.counted) return 'one is the count of another time';
  if (timeA && timeB) {
    if (timeA === timeB) return null;
    const one = days(timeA);
    const other = days(timeB);
    const words = `different times: ${timeA} and ${timeB}`;
    if (!one || !other || one[0] < YEAR !== other[0] < YEAR || one[1] < other[0] || other[1] < one[0]) return words;
    // A month is not its year: the figure for one is not that for the other, unless something happened once.
    return isToll(a) && isToll(b) ? null : words;
  }
  if (sameText) return null;
  // `168 people were killed there in 1995`, in an article of another year about something else.
  if (isToll(a) && isToll(b) && !meet(a.names, b.names)) {
    const own = timeA ? days(timeA) : timeB ? days(timeB) : null;
    const other = days((timeA ? dateB : dateA) ?? '');
    if (own && other && own[1] >= YEAR && other[0] >= YEAR && gap(own[1], other[0]) > YEARS) return 'different times';
  }
  const one = days(timeA ?? dateA ?? '');
  const other = days(timeB ?? dateB ?? '');
  if (isToll(a) && isToll(b)) return null;
  if (
    one &&
    other &&
    one[0] < YEAR === other[0] < YEAR &&
    ((one[1] < other[0] && gap(one[1], other[0]) > LONG) || (other[1] < one[0] && gap(other[1], one[0]) > LONG))
  )
    return 'different times';
  return null;
}

/**
 * The stretch of time in which a claim can meet those of other articles, as counts of days: where the stretches of two
 * do not meet, `differentTimes` tells them apart. Null where any time will do.
 */
export function reachOf(view: View, articleDay: string | null): readonly [from: number, to: number] | null {
  const own = isToll(view) ? null : days(view.claim.time ?? articleDay ?? '');
  return !own || own[0] < YEAR ? null : [dayCount(own[0]), dayCount(own[1]) + LONG];
}

/** Whether exactly one of two claims of one text has a time of its own, and that is well before the article's. */
export function oneIsOlder(a: View, b: View, date: string | null): boolean {
  if ((a.claim.time === null) === (b.claim.time === null) || isToll(a)) return false;
  const own = days((a.claim.time ?? b.claim.time) as string);
  const now = date ? days(date) : null;
  if (!own || own[0] < YEAR) return false;
  return now ? own[1] < now[0] && gap(own[1], now[0]) > LONG : true;
}

/** Something that happened once: its figure does not change with the day on which it is told. */
export const isToll = (view: View): boolean => {
  for (const word of view.measure) if (measureRow(word)?.toll) return true;
  return false;
};

/** The toll of an accident is provisional for so many days; and newer by no more than so many where its day is not told. */
const PROVISIONAL = 7;
const NEWER = 10;
/** A first count that turns out to be half as much again, or more, may be brought up to date later. */
const GROWN = 60;
const GROWTH = 1.5;

/**
 * Which of two claims of different articles a newer figure takes the place of: a toll that was given within days of
 * the event, before the other article. 1 for the first, 2 for the second, 0 for none.
 */
export function superseded(a: View, b: View, dateA: string | null, dateB: string | null): 0 | 1 | 2 {
  if (!isToll(a) && !isToll(b)) return 0;
  const one = dateA ? days(dateA) : null;
  const other = dateB ? days(dateB) : null;
  if (!one || !other || one[0] === other[0] || one[0] < YEAR !== other[0] < YEAR) return 0;
  const [older, published, newer] = one[0] < other[0] ? [a, one, other] : [b, other, one];
  const time = older.claim.time ?? a.claim.time ?? b.claim.time;
  const event = time ? days(time) : null;
  const fresh = older === a ? b : a;
  const within = (older.interval?.high ?? 0) * GROWTH < (fresh.interval?.low ?? 0) ? GROWN : NEWER;
  if (event ? gap(event[1], published[0]) > PROVISIONAL : gap(newer[0], published[0]) > within) return 0;
  return older === a ? 1 : 2;
}
