import type { Form } from '../../quantities/forms/form.ts';
import type { Reader } from '../../quantities/reader.ts';
import { Start } from '../../quantities/triggers.ts';
import { daysInMonth, isoDate, isoMonth } from '../iso.ts';
import { dateDraft } from './parts.ts';

/** `2024-05-09`, `2024/5/9`, `09.05.2024`, `5/27/2024`. Day and month are told apart only if one of them is above 12. */
export const numeric: Form = {
  name: 'numeric date',
  starts: Start.digits,
  parse(r, i) {
    if (!r.isDigits(i) || r.size(i) > 4 || !r.isDigits(i + 2) || !r.joined(i + 1) || !r.joined(i + 2)) return null;
    if (r.joined(i) && /^[\p{L}\d./-]$/u.test(r.raw(i - 1).slice(-1))) return null;
    const sign = r.raw(i + 1);
    if (sign !== '-' && sign !== '/' && sign !== '.') return null;
    if (
      r.size(i) === 4 &&
      sign === '-' &&
      r.size(i + 2) === 2 &&
      !(r.joined(i + 3) && /^[\d-]/.test(r.raw(i + 3))) &&
      r.raw(i)[0] !== '0'
    )
      return yearMonth(r, i);
    if (r.raw(i + 3) !== sign || !r.isDigits(i + 4) || !r.joined(i + 3) || !r.joined(i + 4)) return null;
    let to = i + 5;
    if (
      (r.joined(to) && (r.raw(to) === sign || r.raw(to) === '/') && r.isDigits(to + 1)) ||
      r.size(i + 4) > 4 ||
      r.size(i + 2) > 2
    )
      return null;
    const [a, b, c] = [Number(r.raw(i)), Number(r.raw(i + 2)), Number(r.raw(i + 4))];
    let iso: string | null = null;
    if (r.size(i) === 4 && r.size(i + 4) <= 2) iso = valid(a, b, c);
    else if (r.size(i + 4) === 4 && r.size(i) <= 2) {
      if (sign === '.') iso = valid(c, b, a);
      else
        iso =
          a > 12
            ? valid(c, b, a)
            : b > 12
              ? valid(c, a, b)
              : a === b
                ? valid(c, a, b)
                : a <= 12 && b <= 12
                  ? String(c)
                  : null;
    }
    if (iso === null) return null;
    if (r.raw(to) === 'T' && r.joined(to)) to++;
    return dateDraft('date', i, to === i + 6 ? i + 5 : to, { type: 'absolute', iso });
  },
};

function yearMonth(r: Reader, i: number) {
  const year = Number(r.raw(i));
  const month = Number(r.raw(i + 2));
  // `2024-25` is a season; `2010-12` may be either and is read as one too.
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || month > year % 100) return null;
  if (month > year % 100 || r.raw(i + 2)[0] !== '0') return null;
  if (Number(r.raw(i + 2)) === (year % 100) + 1) return null;
  return dateDraft('date', i, i + 3, { type: 'absolute', iso: isoMonth(year, month) });
}

function valid(year: number, month: number, day: number): string | null {
  if (year < 1000 || year > 2199 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return isoDate(year, month, day);
}
