import { looksPlural } from '../../lexicon/nouns.ts';
import type { UnitRow } from '../../lexicon/units/unit.ts';
import { extents, units } from '../../lexicon/units.ts';
import { type Draft, draft } from '../draft.ts';
import { round } from '../number/reading.ts';
import type { Reader } from '../reader.ts';
import { Start } from '../triggers.ts';
import { afterHyphen, type Form, type Head, readHead, withHead } from './form.ts';
import { withRate } from './rate.ts';
import { findUnit } from './units.ts';

/** Words that may stand between a number and its unit. */
const narrowing: ReadonlySet<string> = new Set(
  'more additional extra full straight consecutive successive other previous past long short whole solid further business working calendar rushing passing receiving billable'.split(
    ' ',
  ),
);

const minute = units.find(({ unit }) => unit === 'min') as UnitRow;

/** Whose unit it is. */
const systems: ReadonlySet<string> = new Set(['us', 'uk', 'american', 'british', 'imperial', 'metric', 'standard']);

/** `40 km`, `6.1-inch`, `5.5kWh`, `50,000 barrels a day`, `-5 degrees Celsius`, and times: `four-day`, `over 15 years`. */
export const measure: Form = {
  name: 'measure',
  starts: Start.digits | Start.number,
  parse(r, i) {
    const head = readHead(r, i);
    if (!head) return null;
    return feetAndInches(r, i, head) ?? readMeasure(r, i, head);
  },
};

/** `6'2"`, `5′10″`. */
function feetAndInches(r: Reader, i: number, head: Head): Draft | null {
  const { to } = head;
  if (head.separated || head.low > 9 || !/^['’′]$/.test(r.raw(to)) || !/^["”″]$/.test(r.raw(to + 2))) return null;
  if (!r.isDigits(to + 1) || !r.joined(to) || !r.joined(to + 1) || !r.joined(to + 2)) return null;
  const inches = Number(r.raw(to + 1));
  if (inches >= 12) return null;
  const figure = withHead(draft('measure', i, to + 3), head);
  figure.numberTo = to + 3;
  figure.low = figure.high = round(head.low + inches / 12);
  figure.precision = 1 / 12;
  figure.unit = '[ft_i]';
  figure.unitName = 'foot';
  return figure;
}

function readMeasure(r: Reader, i: number, head: Head): Draft | null {
  let at = head.to;
  const compound = afterHyphen(r, at);
  const hyphen = compound > 0;
  if (hyphen) at = compound;
  else if (head.form === 'vague' && r.word(at) === 'of') at++;
  else if (narrowing.has(r.word(at)) && !findUnit(r, at, false)) {
    // `two more weeks`, `517 rushing yards`; the word narrows, the unit stays.
    if (findUnit(r, at + 1, false)?.single === false && r.isLetters(at + 1) && r.size(at + 1) > 3) at++;
  } else if ((r.word(at) === 'of' && r.word(at + 1) === 'a') || r.word(at) === 'an') {
    // `1/16 of a pint`, `half an hour`
    if (head.form === 'fraction') at += r.word(at) === 'an' ? 1 : 2;
    // `1/8 of a US pint`
    if (at > head.to && systems.has(r.word(at))) at++;
  }
  const bracket = (r.raw(at) === '(' || r.raw(at) === '{') && (r.raw(at + 2) === ')' || r.raw(at + 2) === '}');
  const found = findUnit(r, bracket ? at + 1 : at, (r.joined(at) && !hyphen) || (hyphen && true));
  if (!found || (bracket && found.to !== at + 2)) return null;
  if (hyphen && !r.joined(at) && !found.single) return null;
  // `2h 40m`: after hours minutes are meant.
  const row = found.row.unit === 'm' && r.word(i - 1) === 'h' && r.joined(i - 1) ? minute : found.row;
  if (refuses(r, head, row, found.single, at, hyphen, found.to)) return null;
  const figure = withHead(
    draft(row.dimension === 'time' ? 'duration' : 'measure', i, found.to + (bracket ? 1 : 0)),
    head,
  );
  figure.unit = row.unit;
  figure.unitName = row.name;
  return withRate(r, figure);
}

/** Where the word is a unit by its letters only. */
function refuses(
  r: Reader,
  head: Head,
  row: UnitRow,
  single: boolean,
  at: number,
  hyphen: boolean,
  to: number,
): boolean {
  const word = r.word(at);
  if (row.unit === 's' && word === 'second') {
    // `two second-half goals`, `one second chance`
    if (r.isHyphen(to) && r.joined(to)) return true;
    if (single && !hyphen && head.form !== 'digits' && head.low !== 1) return true;
  }
  if (row.unit === '3.mo') {
    // `three quarters` of a year are told from parts by what follows.
    return (single && !hyphen) || (head.form === 'digits' && head.low > 40);
  }
  if (
    (word === 'stone' ||
      word === 'bar' ||
      word === 'bars' ||
      word === 'cup' ||
      word === 'cups' ||
      word === 'knot' ||
      word === 'foot' ||
      word === 'mach') &&
    single &&
    !hyphen &&
    head.low !== 1 &&
    head.form !== 'digits' &&
    head.form !== 'fraction'
  )
    return true;
  if ((word === 'bar' || word === 'bars' || word === 'stone') && head.form === 'words' && !hyphen) return true;
  // `2.5m people` are millions.
  if (
    r.raw(at) === 'm' &&
    !hyphen &&
    r.isLetters(to) &&
    !r.joined(to) &&
    looksPlural(r.word(to)) &&
    !extents.has(r.word(to))
  )
    return true;
  // A word in the singular after many is a unit when it narrows a noun (`750 meter swim`) or is one of measure, not of time.
  if (
    single &&
    row.dimension === 'time' &&
    !hyphen &&
    head.low !== 1 &&
    r.isLetters(at) &&
    r.size(at) > 3 &&
    !r.joined(at) &&
    head.form === 'words' &&
    r.isLetters(to) === false
  )
    return true;
  // `one day`, `one minute` are lengths of time; `one day he left` is not told apart here.
  if (head.form === 'article') return true;
  // `80s` and `1990s` are decades.
  return false;
}
