/** Words of the calendar. All keys are lower case; a final dot is grammar. */

/** Months, 1 to 12. Short ones count only with a capital. */
export const months: ReadonlyMap<string, number> = new Map([
  ['january', 1],
  ['jan', 1],
  ['february', 2],
  ['feb', 2],
  ['march', 3],
  ['mar', 3],
  ['april', 4],
  ['apr', 4],
  ['may', 5],
  ['june', 6],
  ['jun', 6],
  ['july', 7],
  ['jul', 7],
  ['august', 8],
  ['aug', 8],
  ['september', 9],
  ['sept', 9],
  ['sep', 9],
  ['october', 10],
  ['oct', 10],
  ['november', 11],
  ['nov', 11],
  ['december', 12],
  ['dec', 12],
]);

/** Months that are also common words or given names: alone they need a word such as `in` or `last` before them. */
export const ambiguousMonths: ReadonlySet<string> = new Set([
  'march',
  'mar',
  'may',
  'april',
  'june',
  'august',
  'jan',
  'jun',
  'jul',
  'sep',
  'dec',
]);

/** Days of the week, 0 Sunday to 6 Saturday. */
export const weekdays: ReadonlyMap<string, number> = new Map([
  ['sunday', 0],
  ['monday', 1],
  ['tuesday', 2],
  ['wednesday', 3],
  ['thursday', 4],
  ['friday', 5],
  ['saturday', 6],
  ['mon', 1],
  ['tue', 2],
  ['tues', 2],
  ['wed', 3],
  ['thu', 4],
  ['thur', 4],
  ['thurs', 4],
  ['fri', 5],
]);

/** Short forms that are words of their own: days of the week only with a capital, right before a day of a month. */
export const weekdaysBeforeDay: ReadonlyMap<string, number> = new Map([
  ['sat', 6],
  ['sun', 0],
]);

/** Seasons by the month they begin with in the north; winter begins in December of the year before. */
export const seasons: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12],
]);

/** Parts of a day that may follow a weekday or `this`: `Thursday morning`. */
export const dayParts: ReadonlySet<string> = new Set([
  'morning',
  'afternoon',
  'evening',
  'night',
  'noon',
  'midnight',
  'lunchtime',
]);

/** Words for a day near the day of writing, in days. */
export const nearDays: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

/** Units of the calendar that `last`, `next`, `this` and `ago` take. */
export const calendarUnits: ReadonlyMap<string, 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade'> = new Map([
  ['day', 'day'],
  ['week', 'week'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['decade', 'decade'],
]);

/** Words that place a calendar unit by the day of writing: -1 before it, 0 around it, 1 after it. */
export const directions: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['last', -1],
  ['previous', -1],
  ['past', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
]);

/** Which part of a longer time is meant: `early 2022`, `mid-May`, `the end of March`. */
export const periodParts: ReadonlyMap<string, 'early' | 'mid' | 'late'> = new Map([
  ['early', 'early'],
  ['beginning', 'early'],
  ['start', 'early'],
  ['mid', 'mid'],
  ['middle', 'mid'],
  ['late', 'late'],
  ['end', 'late'],
]);

/** Time zones that may follow a time of day. */
export const timeZones: ReadonlySet<string> = new Set(
  'gmt utc bst cet cest est edt cst cdt mst mdt pst pdt et ct mt pt ist jst msk eet eest aest aedt hkt sgt'.split(' '),
);

/** Decades in words: `the nineties`. */
export const decadeWords: ReadonlyMap<string, number> = new Map([
  ['twenties', 20],
  ['thirties', 30],
  ['forties', 40],
  ['fifties', 50],
  ['sixties', 60],
  ['seventies', 70],
  ['eighties', 80],
  ['nineties', 90],
]);

/** Days with a name and a date of their own: month and day, or a weekday of a month (`nth` counted from 1, -1 the last). */
export interface Holiday {
  readonly name: string;
  readonly month: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly nth?: number;
  /** Also names the time around the day: `at Christmas`, `the Christmas trade`. */
  readonly loose?: true;
}
export const holidays: readonly Holiday[] = [
  { name: 'christmas day', month: 12, day: 25 },
  { name: 'christmas eve', month: 12, day: 24 },
  { name: 'christmas', month: 12, day: 25, loose: true },
  { name: 'boxing day', month: 12, day: 26 },
  { name: "new year's day", month: 1, day: 1 },
  { name: "new year's eve", month: 12, day: 31 },
  { name: "valentine's day", month: 2, day: 14 },
  { name: 'halloween', month: 10, day: 31 },
  { name: 'may day', month: 5, day: 1 },
  { name: 'bastille day', month: 7, day: 14 },
  { name: 'juneteenth', month: 6, day: 19 },
  { name: 'armistice day', month: 11, day: 11 },
  { name: 'veterans day', month: 11, day: 11 },
  { name: 'thanksgiving day', month: 11, weekday: 4, nth: 4 },
  { name: 'thanksgiving', month: 11, weekday: 4, nth: 4 },
  { name: 'labor day', month: 9, weekday: 1, nth: 1 },
  { name: 'memorial day', month: 5, weekday: 1, nth: -1 },
];

/** What may stand beside the article's date in a line of its own: `Published on …`, `Last updated: …`, `4 min read`. */
export const dateLineWords: ReadonlySet<string> = new Set(
  (
    'published updated posted filed modified issued release released date dated created first last on at by of as and ' +
    'local time a p m am pm min mins minute minutes read comments comment share shares'
  ).split(' '),
);

/** Small words of a line that names authors and places: `Words by Ana Reis and Jon Amsel in Lisbon`. */
export const bylineWords: ReadonlySet<string> = new Set(
  'by and in for of the from words story text report reporting written staff'.split(' '),
);
