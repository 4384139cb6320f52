import { calendarUnits, dayParts, directions, nearDays } from '../../lexicon/calendar.ts';
import { type Draft, draft } from '../../quantities/draft.ts';
import type { Form } from '../../quantities/forms/form.ts';
import { readHead, withHead } from '../../quantities/forms/form.ts';
import { findUnit } from '../../quantities/forms/units.ts';
import { readOrdinal } from '../../quantities/number.ts';
import type { DateExpression } from '../../quantities/quantity.ts';
import type { Reader } from '../../quantities/reader.ts';
import { Start } from '../../quantities/triggers.ts';
import { dateDraft, partBefore } from './parts.ts';
import { speaksOfFuture } from './tense.ts';

type RelativeUnit = Extract<DateExpression, { type: 'relative' }>['unit'];

/** `yesterday`, `last week`, `earlier this month`, `two weeks ago`, `a year earlier`, `the past two months`, `the weekend`. */
export const relative: Form = {
  name: 'relative date',
  starts: Start.digits | Start.number | Start.direction | Start.nearDay | Start.special,
  parse(r, i) {
    return nearDay(r, i) ?? ago(r, i) ?? earlier(r, i) ?? stretch(r, i) ?? directed(r, i);
  },
};

/** `today`, `yesterday morning`, `late yesterday`. */
function nearDay(r: Reader, i: number): Draft | null {
  const near = nearDays.get(r.word(i));
  if (near === undefined || !r.isLetters(i)) return null;
  // `the day before yesterday`, `the day after tomorrow`
  const beyond =
    r.word(i - 3) === 'the' && r.word(i - 2) === 'day' ? beyondDay.get(`${r.word(i - 1)} ${r.word(i)}`) : undefined;
  if (beyond !== undefined) return dateDraft('date', i - 3, i + 1, { type: 'relative', amount: beyond, unit: 'day' });
  const amount = near;
  if (r.isCapital(i) && r.isCapital(i - 1) && !r.joined(i) && i - 1 > r.first) return null; // `USA Today`
  const to = dayParts.has(r.word(i + 1)) ? i + 2 : i + 1;
  const before = r.word(i - 1);
  const from = before === 'late' || before === 'early' ? i - 1 : i;
  return dateDraft('date', from, to, { type: 'relative', amount, unit: 'day' });
}

const beyondDay: ReadonlyMap<string, number> = new Map([
  ['before yesterday', -2],
  ['after tomorrow', 2],
]);

/** `2 weeks ago`, `a year ago`, `nearly four years ago`. */
function ago(r: Reader, i: number): Draft | null {
  const article = r.word(i) === 'a' || r.word(i) === 'an' ? i + 1 : -1;
  const head = article < 0 ? readHead(r, i) : null;
  if (article < 0 && (!head || head.form === 'vague')) return null;
  const at = article > 0 ? article : (head as NonNullable<typeof head>).to;
  const unit = findUnit(r, at, false);
  if (unit?.row.dimension !== 'time') return null;
  let to = unit.to;
  if (r.word(to) === 'or' && r.word(to + 1) === 'so') to += 2;
  const word = r.word(to);
  const amount = head ? head.low : 1;
  const name = unit.row.name;
  if (word === 'earlier' || word === 'before') {
    if (name !== 'year' || head) return null;
    if (word === 'before' && r.isLetters(to + 1) && !/^(?:and|but|when|to)$/.test(r.word(to + 1))) return null;
    return dateDraft('date', i, to + 1, { type: 'anchored', years: -1 });
  }
  if (isFromNow(r, i, to) && head && head.low === head.high) {
    const figure = dateDraft('date', i, to + 2, ahead(amount, name));
    withHead(figure, head);
    figure.unit = unit.row.unit;
    figure.unitName = name;
    return figure;
  }
  if (word !== 'ago') return null;
  // `a year ago` in a story of quarters is the quarter a year ago.
  if (!head && name === 'year') return dateDraft('date', i, to + 1, { type: 'anchored', years: -1 });
  const figure = dateDraft('date', i, to + 1, agoExpression(amount, name, head?.low !== head?.high));
  if (head) {
    withHead(figure, head);
    figure.unit = unit.row.unit;
    figure.unitName = name;
    if (head.low === head.high) figure.bound = 'exact';
  }
  figure.from = modifierFrom(r, i);
  return figure;
}

/** `three weeks from now`, `in three weeks’ time` */
const isFromNow = (r: Reader, i: number, to: number): boolean =>
  (r.word(to) === 'from' && r.word(to + 1) === 'now') ||
  (/^['’]$/.test(r.raw(to)) && r.joined(to) && r.word(to + 1) === 'time' && r.word(i - 1) === 'in');

function ahead(amount: number, name: string): DateExpression {
  const back = agoExpression(amount, name, false);
  return back.type === 'relative' ? { ...back, amount: -back.amount } : back;
}

function agoExpression(amount: number, name: string, range: boolean): DateExpression {
  if (!range && Number.isInteger(amount)) {
    if (name === 'fortnight') return { type: 'relative', amount: -2 * amount, unit: 'week', ago: true };
    if (name === 'century') return { type: 'relative', amount: -100 * amount, unit: 'year', ago: true };
    const unit = calendarUnits.get(name);
    if (unit) return { type: 'relative', amount: -amount, unit, ago: true };
  }
  // Hours, and amounts that are no whole number, lead to no certain day.
  return { type: 'clock' };
}

/** `nearly`, `about`, `more than` before piece `i`. */
function modifierFrom(r: Reader, i: number): number {
  const word = r.word(i - 1);
  if (/^(?:nearly|almost|about|around|roughly|over|some)$/.test(word)) return i - 1;
  if (word === 'than' && (r.word(i - 2) === 'more' || r.word(i - 2) === 'less')) return i - 2;
  return i;
}

/** `earlier this month`, `year-earlier quarter`, `year-ago period`, `the quarter`, `over the weekend`, `year-end`. */
function earlier(r: Reader, i: number): Draft | null {
  const word = r.word(i);
  if (word === 'earlier' || word === 'later') {
    const direct = r.word(i + 1) === 'this' ? 0 : directions.get(r.word(i + 1));
    const unit = calendarUnits.get(r.word(i + 2));
    if (direct === undefined || !unit || unit === 'day') return null;
    return dateDraft('date', i, i + 3, { type: 'relative', amount: direct, unit });
  }
  if (
    word === 'quarter' &&
    r.word(i - 1) === 'the' &&
    /^(?:in|for|during)$/.test(r.word(i - 2)) &&
    r.word(i + 1) !== 'of' &&
    r.word(i + 1) !== 'final'
  )
    return dateDraft('date', i - 1, i + 1, { type: 'anchored', years: 0 });
  if (word === 'year' && r.word(i - 1) === 'the' && r.word(i - 2) === 'of' && !r.isHyphen(i + 1)) {
    // `by the end of the year`
    const part = partBefore(r, i);
    if (part && r.word(i + 1) !== 'to')
      return dateDraft('date', part.from, i + 1, { type: 'relative', amount: 0, unit: 'year' });
  }
  if (word === 'weekend' && r.word(i - 1) === 'the') return dateDraft('date', i - 1, i + 1, weekend(r, i, 0));
  if (word === 'year' && r.isHyphen(i + 1) && r.joined(i + 1) && r.word(i + 2) === 'end' && r.joined(i + 2))
    return dateDraft('date', i, i + 3, { type: 'partial', month: 12, day: 31 });
  if (
    word === 'year' &&
    r.isHyphen(i + 1) &&
    r.joined(i + 1) &&
    (r.word(i + 2) === 'earlier' || r.word(i + 2) === 'ago')
  ) {
    let to = i + 3;
    if (r.word(to) === 'quarter' || r.word(to) === 'period') to++;
    let from = r.word(i - 1) === 'the' ? i - 1 : i;
    if (r.word(i - 1) === 'comparable' && r.word(i - 2) === 'the') from = i - 2;
    return dateDraft('date', from, to, { type: 'anchored', years: -1 });
  }
  return null;
}

const weekend = (r: Reader, i: number, amount: number): DateExpression => ({
  type: 'relative',
  amount,
  unit: 'weekend',
  ...(amount === 0 && speaksOfFuture(r, i) ? { future: true as const } : {}),
});

/** `the past two months`, `last five years`, `the next three quarters`, `the first nine months`: lengths, not dates. */
function stretch(r: Reader, i: number): Draft | null {
  const word = r.word(i);
  if (
    word !== 'past' &&
    word !== 'last' &&
    word !== 'next' &&
    word !== 'first' &&
    word !== 'previous' &&
    word !== 'coming' &&
    word !== 'following' &&
    word !== 'latest'
  )
    return null;
  const head = readHead(r, i + 1);
  if (!head || head.form === 'vague' || head.form === 'article') return null;
  const unit = findUnit(r, r.isHyphen(head.to) ? head.to + 1 : head.to, false);
  if (unit?.row.dimension !== 'time' || r.isHyphen(head.to)) return null;
  const from = r.word(i - 1) === 'the' || r.word(i - 1) === 'this' ? i - 1 : i;
  const figure = withHead(draft('duration', from, unit.to), head);
  figure.unit = unit.row.unit;
  figure.unitName = unit.row.name;
  return figure;
}

/** `last week`, `this year`, `the following year`, `the latest quarter`, `last night`, `the weekend`, `the end of the year`. */
function directed(r: Reader, i: number): Draft | null {
  const word = r.word(i);
  if (word === 'overnight') return null;
  const following = word === 'following' || word === 'latest';
  const direct = following ? (word === 'latest' ? -1 : 1) : directions.get(word);
  if (direct === undefined || !r.isLetters(i) || r.joined(i)) return null;
  const fiscal = r.word(i + 1) === 'fiscal' ? 1 : 0;
  const at = i + 1 + fiscal;
  const name = r.word(at);
  if (r.isHyphen(at + 1) && r.joined(at + 1)) return null;
  // `this year’s third quarter` is read from its number.
  if (name === 'year' && r.word(at + 2) === 's' && r.joined(at + 2)) {
    const named = readOrdinal(r, at + 3);
    if (named && (r.word(named.to) === 'quarter' || r.word(named.to) === 'half')) return null;
  }
  if (name === 'weekend') return dateDraft('date', i, at + 1, weekend(r, i, direct));
  if (dayParts.has(name) && name !== 'noon' && name !== 'midnight') {
    if (word === 'last' && name === 'night')
      return dateDraft('date', i, at + 1, { type: 'relative', amount: -1, unit: 'day' });
    if (word === 'this') return dateDraft('date', i, at + 1, { type: 'relative', amount: 0, unit: 'day' });
    return null;
  }
  const unit = calendarUnits.get(name);
  if (!unit || unit === 'day') return null;
  const the = r.word(i - 1) === 'the';
  if (following && !(the && (unit === 'year' || word === 'latest'))) return null;
  if (word === 'past' || word === 'coming') {
    // `over the past week` and `past decade` are lengths that end today: no calendar week, year or decade.
    const figure = draft('duration', the ? i - 1 : i, at + 1);
    figure.low = figure.high = 1;
    figure.numberFrom = at;
    figure.numberTo = at + 1;
    const row = findUnit(r, at, false)?.row;
    figure.unit = row?.unit ?? null;
    figure.unitName = row?.name ?? null;
    return figure;
  }
  if (word === 'following') return dateDraft('date', i - 1, at + 1, { type: 'anchored', years: 1 });
  let from = the && (word === 'latest' || word === 'current' || word === 'last' || word === 'previous') ? i - 1 : i;
  // `early next year` is no more certain than `next year`.
  if (!the && (r.word(i - 1) === 'early' || r.word(i - 1) === 'late')) from = i - 1;
  return dateDraft('date', from, at + 1, { type: 'relative', amount: direct, unit: unit as RelativeUnit });
}
