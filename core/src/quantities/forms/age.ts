import { months } from '../../lexicon/calendar.ts';
import { phraseEnds } from '../../lexicon/functionWords.ts';
import { ageGroups, personNouns } from '../../lexicon/people.ts';
import { type Draft, draft } from '../draft.ts';
import type { Reader } from '../reader.ts';
import { Start } from '../triggers.ts';
import { type Form, type Head, readHead, withHead } from './form.ts';
import { isVerb } from './nounPhrase.ts';
import { findUnit } from './units.ts';

/** `50-year-old`, `ten months old`, `3 years of age`, `87 yo`, `aged 65`, `the age of 21`, `those over 65`. */
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
    const limit = unit ? null : limitOfAge(r, i, head);
    if (limit) return limit;
    if (
      (before >= 0 || isAgeGroup(r, i, head)) &&
      !unit &&
      head.high < 130 &&
      (!r.isLetters(head.to) || phraseEnds.has(r.word(head.to)) || isVerb(r.word(head.to))) &&
      !r.isHyphen(head.to) &&
      r.raw(head.to) !== '%' &&
      r.raw(head.to) !== '/'
    )
      return made(i, head.to, head, 'a', 'year');
    return null;
  },
};

/** `the over-65s`, `under-18s`: who is older or younger. */
function limitOfAge(r: Reader, i: number, head: Head): Draft | null {
  const word = r.word(i - 2);
  if (!r.isHyphen(i - 1) || !r.joined(i) || !r.joined(i - 1) || (word !== 'over' && word !== 'under')) return null;
  if (!r.isDigits(i) || r.raw(head.to) !== 's' || !r.joined(head.to) || r.isCapital(i - 2) || head.high > OLDEST)
    return null;
  const figure = made(i, head.to + 1, head, 'a', 'year');
  figure.from = i - 2;
  figure.bound = word === 'over' ? 'moreThan' : 'lessThan';
  if (word === 'over') figure.high = null;
  else figure.low = null;
  return figure;
}

/** Nobody is older by much. */
const OLDEST = 120;
const limits: ReadonlySet<string> = new Set(['under', 'over', 'above', 'below']);

/** `children under 12`, `those over 65`, `people 65 and older`: who is meant stands before it. */
function isAgeGroup(r: Reader, i: number, head: Head): boolean {
  if (head.high > OLDEST || head.separated !== head.range || head.scale !== 1) return false;
  if (limits.has(r.word(i - 1))) return ageGroups.has(r.word(i - 2));
  const joint = r.word(head.to);
  return (
    ageGroups.has(r.word(i - 1)) &&
    (joint === 'and' || joint === 'or') &&
    /^(?:older|over|above|up|under|younger)$/.test(r.word(head.to + 1))
  );
}

/** `Maddon, 66, has …`, `the driver, 34, …`; `she is 35`, `he turned 40`. */
function isAside(r: Reader, i: number, to: number): boolean {
  if (!r.isDigits(i) || to !== i + 1 || r.size(i) > 3 || Number(r.raw(i)) > 115) return false;
  if (r.raw(i - 1) === ',' && (r.raw(to) === ',' || (r.raw(to) === '.' && !r.joined(to + 1))))
    return (
      // `Cole Jr., 66, has …`
      (r.raw(i - 2) === '.' && r.joined(i - 2) && /^(?:Jr|Sr|Jnr|Snr)$/.test(r.raw(i - 3))) ||
      (r.isCapital(i - 2) && r.isCapital(i - 3) && !months.has(r.word(i - 2))) ||
      (r.raw(to) === ',' && r.isCapital(i - 2) && !months.has(r.word(i - 2)) && !r.joined(to + 1)) ||
      ((personNouns.has(r.word(i - 2)) || ageGroups.has(r.word(i - 2))) && !r.isDigits(to + 1))
    );
  if (r.joined(to) && !/^[.,;:!?)”"’]$/.test(r.raw(to))) return false;
  if (r.isLetters(to) && !/^(?:when|and|but|years|in|at|by|on|this|last|next|now|then|during)$/.test(r.word(to)))
    return false;
  const verb = r.word(i - 1);
  const be =
    verb === 'be' && r.word(i - 2) === 'will'
      ? r.word(i - 3)
      : verb === 'was' || verb === 'is' || verb === 'turned' || verb === 'turns'
        ? r.word(i - 2)
        : '';
  return (
    be === 'he' ||
    be === 'she' ||
    (be === 'who' && !r.isLetters(to)) ||
    (be === 'who' && verb.startsWith('turn')) ||
    ((verb === 'turned' || verb === 'turns') && r.isCapital(i - 2))
  );
}

const ofPerson: ReadonlySet<string> = new Set('man woman boy girl lad lass child youth teenager widow'.split(' '));

/** First piece of `aged` or `age of` before the number, or -1. */
function ageBefore(r: Reader, i: number): number {
  const word = r.word(i - 1);
  // `a girl of three`
  if (word === 'of' && ofPerson.has(r.word(i - 2)) && /^(?:an?|the|one)$/.test(r.word(i - 3))) return i - 1;
  if (word === 'aged' || word === 'age' || word === 'ages') return i - 1;
  if (word === 'of' && (r.word(i - 2) === 'age' || r.word(i - 2) === 'ages')) return i - 2;
  return word === 'between' && r.word(i - 2) === 'aged' ? i - 2 : -1;
}

function made(from: number, to: number, head: Head, unit: string, name: string): Draft {
  const figure = withHead(draft('age', from, to), head);
  figure.unit = unit;
  figure.unitName = name;
  return figure;
}
