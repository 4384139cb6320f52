/** Runs of digits that are no figures by their shape: telephone numbers, versions, times of races, `24/7`. */
import { phraseEnds } from '../../../lexicon/functionWords.ts';
import { numberIdioms, telephoneWords } from '../../../lexicon/labels.ts';
import type { Reader } from '../../reader.ts';
import { isRatioAt } from '../ratio.ts';
import { currencySymbols } from '../units.ts';

/** `24/7`, `50-50`, `a 9-to-5 job`: numbers that have become words. */
export function passIdiom(r: Reader, i: number): number {
  if (!r.joined(i + 1)) return -1;
  const start = r.start[i] as number;
  for (const idiom of numberIdioms) {
    if (!r.text.startsWith(idiom, start)) continue;
    let to = i;
    while (to < r.limit && (r.end[to] as number) <= start + idiom.length) to++;
    return r.joined(to) && (r.isLetters(to) || r.isDigits(to)) ? -1 : to;
  }
  return -1;
}

/** Telephone numbers, versions, IP addresses, telex and other runs of three or more groups of digits. */
export function passRun(r: Reader, i: number): number {
  let groups = 1;
  let to = i + 1;
  let dots = 0;
  let dashes = 0;
  while (r.joined(to) && r.joined(to + 1) && r.isDigits(to + 1) && (r.raw(to) === '.' || r.isHyphen(to))) {
    if (r.raw(to) === '.') dots++;
    else dashes++;
    groups++;
    to += 2;
  }
  if (groups >= 3 && (dots >= 2 || dashes >= 2)) return to;
  // `4:39` of a match, `2:03:59` of a race, `a 2:1 degree`
  if (
    r.raw(i + 1) === ':' &&
    r.joined(i + 1) &&
    r.isDigits(i + 2) &&
    r.joined(i + 2) &&
    r.size(i + 2) <= 2 &&
    r.size(i) <= 3 &&
    !isRatioAt(r, i)
  ) {
    let k = i + 3;
    while (r.raw(k) === ':' && r.joined(k) && r.isDigits(k + 1) && r.joined(k + 1)) k += 2;
    return k;
  }
  // `555-1234`
  if (groups === 2 && dashes === 1 && r.size(i) === 3 && r.size(i + 2) === 4) return to;
  const bowling = passBowling(r, i);
  if (bowling > 0) return bowling;
  const telephone = passTelephone(r, i);
  if (telephone > 0) return telephone;
  // `(212) 555 1234`, `+44 20 7946 0958`
  const bracket =
    r.raw(i - 1) === '(' &&
    r.raw(i + 1) === ')' &&
    r.size(i) >= 3 &&
    r.isDigits(i + 2) &&
    (r.isHyphen(i + 3) || r.isDigits(i + 3));
  const plus = r.raw(i - 1) === '+' && r.size(i) <= 3 && r.isDigits(i + 1);
  if (bracket || plus) {
    let k = i + 1;
    for (let steps = 0; steps < 12 && (r.isDigits(k) || r.raw(k) === ')' || r.raw(k) === '(' || r.isHyphen(k)); steps++)
      k++;
    return k;
  }
  return -1;
}

/** Wickets in an innings of cricket. */
const WICKETS = 10;

/**
 * `took 3 for 41`, `was 312 for 7`, `took 4-52`, `took 3/28`: wickets and runs of cricket, which are no range, no ratio
 * and no two counts. What is counted with a noun (`4 for 2 years`) is no such thing.
 */
function passBowling(r: Reader, i: number): number {
  const named = r.word(i + 1) === 'for' && !r.joined(i + 1);
  const joined = /^[-–/]$/.test(r.raw(i + 1)) && r.joined(i + 1) && r.joined(i + 2);
  const to = i + 3;
  if (!(named || joined) || !r.isDigits(i + 2) || r.size(i) > 3 || r.size(i + 2) > 3) return -1;
  if (/^[%°$£€/]$/.test(r.raw(to)) || (r.joined(to) && (r.isLetters(to) || r.isDash(to) || r.isDigits(to + 1))))
    return -1;
  if (r.isDigits(to) || (r.isLetters(to) && (!phraseEnds.has(r.word(to)) || r.word(to) === 'of'))) return -1;
  if (currencySymbols.has(r.raw(i - 1))) return -1;
  const one = Number(r.raw(i));
  const two = Number(r.raw(i + 2));
  if (named) return one <= WICKETS || two <= WICKETS ? to : -1;
  return one <= WICKETS &&
    two >= WICKETS &&
    /^(?:took|takes|taking|taken|claimed|claiming|returned)$/.test(r.word(i - 1))
    ? to
    : -1;
}

/** `call 101`, `call police on 999`: the short numbers. */
function isShortNumber(r: Reader, i: number): boolean {
  const next = r.word(i + 1);
  if (r.size(i) !== 3 || next === 'of' || (r.isLetters(i + 1) && !phraseEnds.has(next) && next !== 'quoting'))
    return false;
  if (telephoneWords.has(r.word(i - 1))) return true;
  if (r.word(i - 1) !== 'on') return false;
  for (let at = i - 2; at >= i - 5 && at >= r.first; at--) if (callWords.test(r.word(at))) return true;
  return false;
}
const callWords = /^(?:call|calling|phone|telephone|ring|ringing|contact|contacting|dial)$/;

/** Fewest digits of a telephone number that is known by the word before it. */
const FEWEST_DIGITS = 6;

/** `555 0134`, `020 7946 0018`, `call 7946 0018`: groups of digits that no figure is written in. */
function passTelephone(r: Reader, i: number): number {
  let to = i;
  let digits = 0;
  let groups = 0;
  while (groups < 6 && r.isDigits(to) && (to === i || r.start[to] === (r.end[to - 1] as number) + 1)) {
    digits += r.size(to);
    groups++;
    to++;
    if (r.isHyphen(to) && r.joined(to) && r.isDigits(to + 1) && r.joined(to + 1)) {
      digits += r.size(to + 1);
      groups++;
      to += 2;
    }
  }
  if (groups === 1 && isShortNumber(r, i)) return to;
  if (groups < 2 || (r.joined(to) && r.isLetters(to))) return -1;
  const first = r.raw(i);
  // No figure begins with a nought.
  if (first.length >= 3 && first.startsWith('0')) return to;
  const last = r.raw(to - 1);
  if (groups === 2 && first.length === 3 && last.length === 4 && !/^(?:19|20)/.test(last)) return to;
  if (digits < FEWEST_DIGITS) return -1;
  for (let at = i - 1; at >= i - 5 && at >= r.first; at--) if (telephoneWords.has(r.word(at))) return to;
  return -1;
}
