import { months } from '../../lexicon/calendar.ts';
import { phraseEnds } from '../../lexicon/functionWords.ts';
import { type Draft, draft } from '../draft.ts';
import type { Reader } from '../reader.ts';
import { Start } from '../triggers.ts';
import { type Form, readHead, withHead } from './form.ts';
import { findUnit } from './units.ts';

/** `50-year-old`, `ten months old`, `3 years of age`, `87 yo`, `aged 65`, `the age of 21`. */
export const age: Form = {
  name: 'age',
  starts: Start.digits | Start.number,
  parse(r, i) {
    const head = readHead(r, i);
    if (!head || head.form === 'fraction' || head.form === 'vague') return null;
    const before = ageBefore(r, i);
    const hyphen = r.isHyphen(head.to);
    const at = hyphen ? head.to + 1 : head.to;
    if (r.word(at) === 'yo' || (r.word(at) === 'y' && r.raw(at + 1) === '/' && r.word(at + 2) === 'o'))
      return made(i, r.word(at) === 'yo' ? at + 1 : at + 3, head, 'a', 'year');
    const unit = findUnit(r, at, false);
    if (unit && unit.row.dimension === 'time') {
      let to = unit.to;
      const old = r.isHyphen(to) ? to + 1 : to;
      if (r.word(old) === 'old' || r.word(old) === 'olds') return made(i, old + 1, head, unit.row.unit, unit.row.name);
      if (r.word(to) === 'of' && r.word(to + 1) === 'age') return made(i, to + 2, head, unit.row.unit, unit.row.name);
      if (before >= 0 && r.word(before) !== 'age') {
        to = unit.to;
        return made(i, to, head, unit.row.unit, unit.row.name);
      }
      return null;
    }
    if (!unit && isAside(r, i, head.to)) return made(i, head.to, head, 'a', 'year');
    if (
      before >= 0 &&
      !unit &&
      head.high < 130 &&
      (!r.isLetters(head.to) || phraseEnds.has(r.word(head.to))) &&
      !r.isHyphen(head.to) &&
      r.raw(head.to) !== '%' &&
      r.raw(head.to) !== '/'
    )
      return made(i, head.to, head, 'a', 'year');
    return null;
  },
};

/** `Maddon, 66, has …`; `she is 35`, `he turned 40`. */
function isAside(r: Reader, i: number, to: number): boolean {
  if (!r.isDigits(i) || to !== i + 1 || r.size(i) > 3 || Number(r.raw(i)) > 115) return false;
  if (r.raw(i - 1) === ',' && (r.raw(to) === ',' || (r.raw(to) === '.' && !r.joined(to + 1))))
    return (
      (r.isCapital(i - 2) && r.isCapital(i - 3) && !months.has(r.word(i - 2))) ||
      (r.raw(to) === ',' && r.isCapital(i - 2) && !months.has(r.word(i - 2)) && !r.joined(to + 1))
    );
  if (r.isLetters(to) && !/^(?:when|and|but|years|in|at|by|on|this|last|next|now|then|when)$/.test(r.word(to)))
    return false;
  const verb = r.word(i - 1);
  const be =
    verb === 'be' && r.word(i - 2) === 'will'
      ? r.word(i - 3)
      : verb === 'was' || verb === 'is' || verb === 'turned' || verb === 'turns'
        ? r.word(i - 2)
        : '';
  return be === 'he' || be === 'she' || ((verb === 'turned' || verb === 'turns') && r.isCapital(i - 2));
}

/** First piece of `aged` or `age of` before the number, or -1. */
function ageBefore(r: Reader, i: number): number {
  const word = r.word(i - 1);
  if (word === 'aged' || word === 'age') return i - 1;
  if (word === 'of' && r.word(i - 2) === 'age') return i - 2;
  return -1;
}

function made(
  from: number,
  to: number,
  head: NonNullable<ReturnType<typeof readHead>>,
  unit: string,
  name: string,
): Draft {
  const figure = withHead(draft('age', from, to), head);
  figure.unit = unit;
  figure.unitName = name;
  return figure;
}
