import { directions } from '../../lexicon/calendar.ts';
import type { Draft } from '../../quantities/draft.ts';
import type { Form } from '../../quantities/forms/form.ts';
import { readOrdinal } from '../../quantities/number.ts';
import type { Reader } from '../../quantities/reader.ts';
import { Start } from '../../quantities/triggers.ts';
import { isoMonth, isoYear } from '../iso.ts';
import { dateDraft, readYear } from './parts.ts';

/** `the third quarter of 1984`, `third-quarter`, `Q3 2024`, `this year's third quarter`, `the 1988 third quarter`, `the first half of 2023`, `fiscal 1988`, `FY2024`. */
export const quarter: Form = {
  name: 'quarter',
  starts: Start.digits | Start.ordinal | Start.direction | Start.special,
  parse(r, i) {
    return fiscal(r, i) ?? letters(r, i) ?? yearFirst(r, i) ?? words(r, i);
  },
};

/** `fiscal 1988`, `fiscal year 2024`, `FY2024`. Companies end their years when they like, so only the year's name is known. */
function fiscal(r: Reader, i: number): Draft | null {
  const word = r.word(i);
  if (word !== 'fiscal' && !(word === 'fy' && r.raw(i) === 'FY')) return null;
  const at = word === 'fiscal' && r.word(i + 1) === 'year' ? i + 2 : i + 1;
  const year = readYear(r, at, 1900) ?? (word === 'fy' && r.joined(at) ? shortYear(r, at) : null);
  if (year === null) return null;
  return dateDraft('date', i, at + 1, { type: 'absolute', iso: isoYear(year) });
}

/** `24` of `FY24`. */
const shortYear = (r: Reader, i: number): number | null =>
  r.isDigits(i) && r.size(i) === 2 && !(r.joined(i + 1) && r.isLetters(i + 1)) ? 2000 + Number(r.raw(i)) : null;

/** `Q3`, `Q3 2024`, `Q3 last year`, `H1 2024`. */
function letters(r: Reader, i: number): Draft | null {
  const raw = r.raw(i);
  if (
    (raw !== 'Q' && raw !== 'H') ||
    !r.isDigits(i + 1) ||
    !r.joined(i + 1) ||
    r.size(i + 1) !== 1 ||
    r.joined(i) ||
    (r.joined(i + 2) && r.isLetters(i + 2))
  )
    return null;
  const index = Number(r.raw(i + 1));
  if (index < 1 || index > (raw === 'Q' ? 4 : 2)) return null;
  const year = readYear(r, i + 2, 1900) ?? (r.word(i + 2) === 'of' ? readYear(r, i + 3, 1900) : null);
  if (year !== null)
    return dateDraft('date', i, r.word(i + 2) === 'of' ? i + 4 : i + 3, {
      type: 'absolute',
      iso: span(raw === 'Q' ? 3 : 6, index, year),
    });
  const of = r.word(i + 2) === 'of' ? i + 3 : i + 2;
  const direct = directions.get(r.word(of));
  if (direct !== undefined && r.word(of + 1) === 'year')
    return dateDraft('date', i, of + 2, { type: raw === 'Q' ? 'quarter' : 'half', index, direction: 0, year: direct });
  return raw === 'Q' ? dateDraft('date', i, i + 2, { type: 'quarter', index, direction: 0 }) : null;
}

/** Months of a quarter (3) or half (6) of a year. */
const span = (length: number, index: number, year: number): string =>
  `${isoMonth(year, (index - 1) * length + 1)}/${isoMonth(year, index * length)}`;

/** `the 1988 third quarter`. */
function yearFirst(r: Reader, i: number): Draft | null {
  const year = readYear(r, i, 1900);
  if (year === null) return null;
  const named = readOrdinal(r, i + 1);
  if (!named || named.value > 4 || r.word(named.to) !== 'quarter') return null;
  return dateDraft('date', r.word(i - 1) === 'the' ? i - 1 : i, named.to + 1, {
    type: 'absolute',
    iso: span(3, named.value, year),
  });
}

/** `third` of `third quarter`; `last`, `latter` and `final` before a quarter or half that a year follows: the last of its parts. */
function readIndex(r: Reader, i: number): { value: number; to: number } | null {
  if (!lastWords.has(r.word(i))) return readOrdinal(r, i);
  const parts = { quarter: 4, half: 2 }[r.word(i + 1)];
  if (parts === undefined || r.word(i + 2) !== 'of') return null;
  const named = r.word(i + 3) === 'fiscal' ? i + 4 : i + 3;
  const known = readYear(r, named, 1900) !== null || r.word(i + 4) === 'year';
  return known ? { value: parts, to: i + 1 } : null;
}

const lastWords: ReadonlySet<string> = new Set(['last', 'latter', 'final']);

function words(r: Reader, i: number): Draft | null {
  const named = readIndex(r, i);
  if (!named || named.value > 4) return null;
  const hyphen = r.isHyphen(named.to) && r.joined(named.to) && r.joined(named.to + 1);
  const at = hyphen ? named.to + 1 : named.to;
  const unit = r.word(at);
  if (unit !== 'quarter' && !(unit === 'half' && named.value <= 2)) return null;
  let from = i;
  let to = at + 1;
  const before = r.word(i - 1);
  if (before === 'fiscal') from = i - 1;
  if (r.word(from - 1) === 'the') from--;
  const length = unit === 'quarter' ? 3 : 6;
  const type = unit === 'quarter' ? 'quarter' : 'half';
  const of = r.word(to) === 'of' ? to + 1 : to;
  const the = r.word(of) === 'the' || r.word(of) === 'fiscal' ? of + 1 : of;
  const year = readYear(r, the, 1900);
  if (year !== null)
    return dateDraft('date', from, the + 1, { type: 'absolute', iso: span(length, named.value, year) });
  const direct = directions.get(r.word(of));
  if (direct !== undefined && r.word(of + 1) === 'year')
    return dateDraft('date', from, of + 2, { type, index: named.value, direction: 0, year: direct });
  // `this year’s third quarter`
  const owner = r.word(i - 1) === 's' && r.word(i - 3) === 'year' ? directions.get(r.word(i - 4)) : undefined;
  if (owner !== undefined) return dateDraft('date', i - 4, to, { type, index: named.value, direction: 0, year: owner });
  if (the > of && r.word(of) === 'the' && r.word(the) === 'year') to = the + 1;
  else if (type === 'half') return null;
  // `won the third quarter 24-10` of a match is not told apart.
  return dateDraft('date', from, to, { type, index: named.value, direction: 0 });
}
