import { type Draft, draft } from '../draft.ts';
import { round } from '../number/reading.ts';
import { readNumber } from '../number.ts';
import type { Reader } from '../reader.ts';
import { Start } from '../triggers.ts';
import type { Form } from './form.ts';
import { withRate } from './rate.ts';

/** `£2 10s`, `£3 4s 6d`, `7s 6d`: sums of the time before decimal pounds. `10s` and `4d` alone may be anything. */
export const shillings: Form = {
  name: 'shillings',
  starts: Start.money | Start.digits,
  parse(r, i) {
    const pounds = r.raw(i) === '£' ? readNumber(r, i + 1) : null;
    if (r.raw(i) === '£' && (pounds?.form !== 'digits' || !Number.isInteger(pounds.low))) return null;
    let to = pounds ? pounds.to : i;
    const twenties = readSmall(r, to, 's', SHILLINGS);
    if (twenties) ({ to } = twenties);
    const pence = readSmall(r, to, 'd', PENCE);
    if (!(pounds ? twenties || pence : twenties && pence)) return null;
    if (pence) ({ to } = pence);
    const low = (pounds?.low ?? 0) + (twenties?.value ?? 0) / SHILLINGS + (pence?.value ?? 0) / (SHILLINGS * PENCE);
    const figure: Draft = draft('money', i, to);
    figure.low = figure.high = round(low);
    figure.unit = 'GBP';
    figure.unitName = 'pound';
    figure.precision = 1 / (pence ? SHILLINGS * PENCE : SHILLINGS);
    return withRate(r, figure);
  },
};

/** Shillings in a pound, pence in a shilling. */
const SHILLINGS = 20;
const PENCE = 12;

/** `10s` or `6d` at piece `at`: fewer than make the next larger coin. */
function readSmall(r: Reader, at: number, letter: string, limit: number): { value: number; to: number } | null {
  if (!r.isDigits(at) || r.raw(at + 1) !== letter || !r.joined(at + 1)) return null;
  const number = readNumber(r, at);
  if (number?.to !== at + 1 || number.low >= limit) return null;
  const to = at + 2;
  if (r.joined(to) && (r.isLetters(to) || r.isDigits(to) || r.isHyphen(to))) return null;
  return { value: number.low, to };
}
