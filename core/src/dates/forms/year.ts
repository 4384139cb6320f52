import { decadeWords } from '../../lexicon/calendar.ts';
import { determiners, phraseEnds } from '../../lexicon/functionWords.ts';
import { looksPlural } from '../../lexicon/nouns.ts';
import { countedPeople } from '../../lexicon/people.ts';
import { romanNumerals } from '../../lexicon/romanNumerals.ts';
import type { Draft } from '../../quantities/draft.ts';
import type { Form } from '../../quantities/forms/form.ts';
import { findUnit } from '../../quantities/forms/units.ts';
import { readOrdinal } from '../../quantities/number.ts';
import type { Reader } from '../../quantities/reader.ts';
import { Start } from '../../quantities/triggers.ts';
import { isoYear } from '../iso.ts';
import { partOfYear } from '../partOfYear.ts';
import { dateDraft, partBefore, readYear } from './parts.ts';

/** `2024`, `early 2022`, `2012–13`, `1914-1918`, `the 1990s`, `the '80s`, `the nineties`, `the 21st century`, `44 BC`. */
export const year: Form = {
  name: 'year',
  starts: Start.digits | Start.ordinal | Start.special,
  parse(r, i) {
    return decade(r, i) ?? century(r, i) ?? era(r, i) ?? plainYear(r, i);
  },
};

/** `1990s`, `'80s`, `mid-1990s`, `the early nineties`. */
function decade(r: Reader, i: number): Draft | null {
  let start = -1;
  let years = 10;
  let to = i + 1;
  let from = i;
  if (r.isDigits(i)) {
    let s = i + 1;
    if ((r.raw(s) === "'" || r.raw(s) === '’') && r.joined(s)) s++;
    if (r.word(s) !== 's' || !r.joined(s) || (r.isLetters(s + 1) && r.joined(s + 1))) return null;
    const value = Number(r.raw(i));
    if (r.size(i) === 4 && value % 10 === 0 && value >= 1000 && value <= 2190) {
      start = value;
      // `the 1800s` are a century; `the 1900s` and `the 2000s` may be either, and the decade is the narrower.
      if (value % 100 === 0 && value < 1900) years = 100;
    } else if (r.size(i) === 2 && value % 10 === 0) {
      const apostrophe = /^['’‘]$/.test(r.raw(i - 1)) && r.joined(i);
      // `in her 30s` is an age; `the 60s` a time.
      if (!apostrophe && !(r.word(i - 1) === 'the' || /^(?:early|mid|late)$/.test(r.word(i - 1)))) return null;
      if (
        /^(?:his|her|their|my|our|your)$/.test(r.word(i - 2)) ||
        /^(?:his|her|their|my|our|your)$/.test(r.word(i - 1))
      )
        return null;
      start = (value < 20 ? 2000 : 1900) + value;
      if (apostrophe) from = i - 1;
    } else return null;
    to = s + 1;
  } else {
    const word = decadeWords.get(r.word(i));
    const before = r.word(i - 1);
    if (
      word === undefined ||
      !(before === 'the' || /^(?:early|mid|late)$/.test(before)) ||
      /^(?:his|her|their)$/.test(r.word(i - 2))
    )
      return null;
    start = (word < 20 ? 2000 : 1900) + word;
  }
  const part = partBefore(r, from);
  if (part) from = part.from;
  if (r.word(from - 1) === 'the') from--;
  return dateDraft('date', from, to, { type: 'absolute', iso: `${isoYear(start)}/${isoYear(start + years - 1)}` });
}

/** `the 21st century`, `nineteenth-century`, `the XIX century`, `2nd century BC`. */
function century(r: Reader, i: number): Draft | null {
  const roman = romanNumerals.get(r.raw(i));
  const named = roman === undefined ? readOrdinal(r, i) : { value: roman, to: i + 1 };
  if (!named || named.value > 30) return null;
  const at = r.isHyphen(named.to) ? named.to + 1 : named.to;
  if (r.word(at) !== 'century') return null;
  const from = r.word(i - 1) === 'the' ? i - 1 : (partBefore(r, i)?.from ?? i);
  if (r.word(at + 1) === 'bc' || r.word(at + 1) === 'bce') {
    return dateDraft('date', from, at + 2, {
      type: 'absolute',
      iso: `${isoYear(-named.value * 100 + 1)}/${isoYear(-(named.value - 1) * 100)}`,
    });
  }
  return dateDraft('date', from, at + 1, {
    type: 'absolute',
    iso: `${isoYear((named.value - 1) * 100 + 1)}/${isoYear(named.value * 100)}`,
  });
}

/** `44 BC`, `AD 79`, `1200 BCE`. */
function era(r: Reader, i: number): Draft | null {
  if (!r.isDigits(i) || r.size(i) > 4) return null;
  const value = Number(r.raw(i));
  const after = r.raw(i + 1);
  if (after === 'BC' || after === 'BCE')
    return dateDraft('date', i, i + 2, { type: 'absolute', iso: isoYear(1 - value) });
  if (after === 'AD' || after === 'CE') return dateDraft('date', i, i + 2, { type: 'absolute', iso: isoYear(value) });
  if (r.raw(i - 1) === 'AD' && !r.joined(i))
    return dateDraft('date', i - 1, i + 1, { type: 'absolute', iso: isoYear(value) });
  return null;
}

const beforeYear: ReadonlySet<string> = new Set(
  'in since by until till before after during circa through mid early late year summer winter spring autumn fall christmas'.split(
    ' ',
  ),
);
const weaklyBeforeYear: ReadonlySet<string> = new Set(
  'of from to between and or for the than as on around versus vs s'.split(' '),
);
const counting: ReadonlySet<string> = new Set(
  'about some nearly almost over around approximately roughly least most exactly up to only just another than'.split(
    ' ',
  ),
);

function plainYear(r: Reader, i: number): Draft | null {
  const value = readYear(r, i);
  if (value === null || !isYear(r, i, value)) return null;
  const end = yearAfterDash(r, i, value);
  if (end !== null) return dateDraft('date', i, i + 3, { type: 'absolute', iso: `${isoYear(value)}/${isoYear(end)}` });
  const part = partBefore(r, i);
  // `early 2022` is its first months; `the end of 1990` may be its last day or its last quarter, so the year has to do.
  if (part)
    return dateDraft('date', part.from, i + 1, {
      type: 'absolute',
      iso: r.word(i - 1) === 'of' || r.word(i - 1) === 'the' ? isoYear(value) : partOfYear(value, part.part),
    });
  return dateDraft('date', i, i + 1, { type: 'absolute', iso: isoYear(value) });
}

/** The year after the dash of `2012–13`, `2019/20` and `1914-1918`. */
export function yearAfterDash(r: Reader, i: number, first: number): number | null {
  if (!(r.isDash(i + 1) || r.raw(i + 1) === '/') || !r.joined(i + 1) || !r.joined(i + 2) || !r.isDigits(i + 2))
    return null;
  if (r.joined(i + 3) && (r.isDigits(i + 3) || r.isLetters(i + 3) || r.isDash(i + 3))) return null;
  let second = Number(r.raw(i + 2));
  if (r.size(i + 2) === 2) second += Math.floor(first / 100) * 100 + (second < first % 100 ? 100 : 0);
  else if (r.size(i + 2) !== 4) return null;
  return second > first && second - first < 500 ? second : null;
}

/** Whether four digits are a year, by what stands around them. */
function isYear(r: Reader, i: number, value: number): boolean {
  const before = r.word(i - 1);
  const next = r.word(i + 1);
  if (r.joined(i)) {
    const raw = r.raw(i - 1);
    if (
      r.isLetters(i - 1) ||
      raw === '$' ||
      raw === '£' ||
      raw === '€' ||
      raw === '¥' ||
      raw === '#' ||
      raw === '.' ||
      raw === ',' ||
      raw === '+' ||
      raw === '/' ||
      raw === ':' ||
      raw === '=' ||
      raw === '_'
    )
      return false;
    if (r.isHyphen(i - 1) && !/^(?:mid|pre|post|early|late)$/.test(r.word(i - 2))) return false;
  }
  if (
    ['million', 'billion', 'thousand', 'trillion', 'hundred', 'dozen', 'percent', 'per', 'pct', 'bn', 'mn'].includes(
      next,
    )
  )
    return false;
  if (!r.isLetters(i + 1)) {
    if (r.raw(i + 1) === '%') return false;
  } else {
    // `the 1988 quarter`, `the 2019 season`; but `1990 miles`, `1500 metre race`.
    const unit = findUnit(r, i + 1, false);
    if (unit && !(unit.single && unit.row.dimension === 'time') && !strong(r, i, before)) return false;
  }
  // `between 1600 and 1900`, `from 1850 to 1870`
  if (
    ((before === 'and' && r.word(i - 3) === 'between') || (before === 'to' && r.word(i - 3) === 'from')) &&
    r.isDigits(i - 2) &&
    r.size(i - 2) === 4
  )
    return true;
  if (r.isHyphen(i + 1) && r.joined(i + 1) && r.isLetters(i + 2) && findUnit(r, i + 2, true)) return false;
  const plural = r.isLetters(i + 1) && !phraseEnds.has(next) && nounAhead(r, i + 1);
  if (value >= 1900 && value < 2040) {
    if (!plural)
      return !(counting.has(before) && before !== 'to' && before !== 'around' && before !== 'than') || value >= 1950;
    if (strong(r, i, before)) return true;
    if (counting.has(before) && before !== 'to' && before !== 'than') return false;
    if (countsPeople(r, i, before)) return false;
    // `2018 sales` and `2000 people`: round thousands and hundreds count things, others date them.
    return value % 100 !== 0 && (value >= 1950 || weaklyBeforeYear.has(before));
  }
  if (plural && !strong(r, i, before)) return false;
  if (
    value >= 1500 &&
    (strong(r, i, before) ||
      (weaklyBeforeYear.has(before) &&
        value < 1900 &&
        before !== 'to' &&
        before !== 'for' &&
        before !== 'than' &&
        before !== 'as' &&
        before !== 'the'))
  )
    return !r.isLetters(i + 1) || phraseEnds.has(next) || value < 2100;
  return strong(r, i, before) && value < 2100 && !(r.isLetters(i + 1) && !phraseEnds.has(next)) && before !== 'by';
}

/** What a number of people may be the number of: `a survey of 2002 adults`, but `the class of 2015 students`. */
const numberOf: ReadonlySet<string> = new Set(
  'survey surveys poll polls sample samples panel crowd crowds audience total average staff attendance'.split(' '),
);

/** `drew 2015 visitors`, `1998 people`; but `the 1998 players`, `the 2012 men’s final`, `between 2011 and 2015 voters`. */
function countsPeople(r: Reader, i: number, before: string): boolean {
  if (!countedPeople.has(r.word(i + 1)) || /^['’]$/.test(r.raw(i + 2))) return false;
  if (before === 'of') return numberOf.has(r.word(i - 2));
  return !weaklyBeforeYear.has(before) && !determiners.has(before);
}

/** A word before that wants a time after it. */
const strong = (_r: Reader, _i: number, before: string): boolean => beforeYear.has(before);

/** Whether the next words hold a plural noun before the phrase ends. */
function nounAhead(r: Reader, i: number): boolean {
  for (let k = i, steps = 0; steps < 3 && r.isLetters(k); k++, steps++) {
    const word = r.word(k);
    if (phraseEnds.has(word)) return false;
    if (looksPlural(word)) return true;
  }
  return false;
}
