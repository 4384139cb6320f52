/** Numbers that are no figures: labels, names, citations, telephones, versions, addresses. */

import { months, weekdays } from '../../lexicon/calendar.ts';
import { phraseEnds } from '../../lexicon/functionWords.ts';
import { labelWords, numberIdioms, streetWords } from '../../lexicon/labels.ts';
import { cardinals } from '../../lexicon/numbers.ts';
import type { Reader } from '../reader.ts';
import { currencyCodes, currencySymbols } from './units.ts';

/**
 * The piece after a number at `i` that is no figure, or -1 if it may be one. Looks at the pieces around only, so that
 * a run of a million digits and hyphens is passed once.
 */
export function passOver(r: Reader, i: number, heading: boolean): number {
  if (r.isDigits(i)) return passDigits(r, i, heading);
  if (!r.isLetters(i) || !cardinals.has(r.word(i))) return -1;
  return isNameWord(r, i, heading) ? i + 1 : -1;
}

/** `One China principle`, `Ocean’s Eleven`, `chapter two`: a number word within a name or after a label. */
function isNameWord(r: Reader, i: number, heading: boolean): boolean {
  const before = r.word(i - 1);
  if (r.isHyphen(i - 1) && r.joined(i) && r.isLetters(i - 2)) return !(before === '' || cardinals.has(r.word(i - 2)));
  if (
    labelWords.has(before) &&
    !phraseEnds.has(before) &&
    before !== 'mark' &&
    before !== 'team' &&
    before !== 'group' &&
    !r.isHyphen(i + 1) &&
    !(before === 'year' || before === 'question')
  ) {
    return !(r.isLetters(i + 1) && !phraseEnds.has(r.word(i + 1)));
  }
  if (!r.isCapital(i) || heading) return false;
  if (opens(r, i)) return r.word(i) === 'one' && r.isCapital(i + 1) && r.isLetters(i + 2);
  return true;
}

/** Whether piece `i` begins its sentence, quotation or clause after a colon. */
function opens(r: Reader, i: number): boolean {
  for (let k = i - 1; k >= r.first; k--) {
    const raw = r.raw(k);
    if (/^[“"'‘’([`•*:–—_-]$/.test(raw)) continue;
    return raw === '.' || raw === '?' || raw === '!' || raw === '…';
  }
  return true;
}

function passDigits(r: Reader, i: number, heading: boolean): number {
  const citation = passCitation(r, i);
  if (citation > 0) return citation;
  if (isListMark(r, i)) return i + 1;
  const idiom = passIdiom(r, i);
  if (idiom > 0) return idiom;
  const run = passRun(r, i);
  if (run > 0) return run;
  if (r.size(i) > 15) return i + 1;
  if (isGlued(r, i)) return i + 1;
  // `F-16`, `COVID-19`, `Siberia-2`; but `minus-5`, `mid-2019`.
  if (r.isHyphen(i - 1) && r.joined(i) && r.joined(i - 1) && (r.isLetters(i - 2) || r.raw(i - 2) === ')')) {
    const word = r.word(i - 2);
    if (
      !/^(?:minus|plus|mid|pre|post|early|late|to|and|or|about|over|under|between|from|sub|nearly|almost|some)$/.test(
        word,
      )
    )
      return i + 1;
  }
  const label = isLabelled(r, i);
  if (label) return i + 1;
  const street = passAddress(r, i);
  if (street > 0) return street;
  if (isPostcode(r, i)) return i + 1;
  if (!heading && isNameNumber(r, i)) return i + 1;
  return -1;
}

/** `[4]`, `[4, 7]`, `[12–14]`. */
function passCitation(r: Reader, i: number): number {
  let k = i - 1;
  for (let steps = 0; steps < 12 && k >= r.first && (r.isDigits(k) || r.raw(k) === ',' || r.isDash(k)); steps++) k--;
  if (r.raw(k) !== '[') return -1;
  let to = i;
  for (let steps = 0; steps < 12 && (r.isDigits(to) || r.raw(to) === ',' || r.isDash(to)); steps++) to++;
  return r.raw(to) === ']' ? to + 1 : -1;
}

/** `24/7`, `50-50`, `a 9-to-5 job`: numbers that have become words. */
function passIdiom(r: Reader, i: number): number {
  if (!r.joined(i + 1) || !r.joined(i + 2)) return -1;
  const start = r.start[i] as number;
  for (const idiom of numberIdioms) {
    if (!r.text.startsWith(idiom, start)) continue;
    let to = i;
    while (to < r.limit && (r.end[to] as number) <= start + idiom.length) to++;
    return r.joined(to) && (r.isLetters(to) || r.isDigits(to)) ? -1 : to;
  }
  return -1;
}

/** `1.` or `(a) 2)` at the start of a block. */
function isListMark(r: Reader, i: number): boolean {
  if (r.size(i) > 3) return false;
  const first = i === 0 || (i === 1 && r.raw(0) === '(');
  const mark = r.raw(i + 1);
  return first && (mark === '.' || mark === ')') && r.joined(i + 1) && !(r.joined(i + 2) && r.isDigits(i + 2));
}

/** Telephone numbers, versions, IP addresses, telex and other runs of three or more groups of digits. */
function passRun(r: Reader, i: number): number {
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
  // `4:39` of a match, `2:03:59` of a race
  if (
    r.raw(i + 1) === ':' &&
    r.joined(i + 1) &&
    r.isDigits(i + 2) &&
    r.joined(i + 2) &&
    r.size(i + 2) === 2 &&
    r.size(i) <= 3
  ) {
    let k = i + 3;
    while (r.raw(k) === ':' && r.joined(k) && r.isDigits(k + 1) && r.joined(k + 1)) k += 2;
    return k;
  }
  // `555-1234`
  if (groups === 2 && dashes === 1 && r.size(i) === 3 && r.size(i + 2) === 4) return to;
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

/** Letters or a sign against the digits: `G20`, `A2`, `#3`, `file_7`, `x=3`. */
function isGlued(r: Reader, i: number): boolean {
  if (!r.joined(i)) return false;
  const before = r.raw(i - 1);
  if (r.isLetters(i - 1)) {
    if (before !== 'PS' && (currencySymbols.has(before) || currencyCodes.has(before))) return false;
    // `2024[4]` and `betweenRussia` kind of slips: a lower-case word run into a figure of money was read before.
    return true;
  }
  if (before === '#' || before === '@' || before === '_' || before === '\\' || before === '&') return true;
  if (before === '=') return r.raw(i - 2) !== 'Y';
  if (before === '/' && r.joined(i - 1)) return true;
  if ((before === "'" || before === '’') && r.joined(i - 1) && r.isLetters(i - 2)) return true;
  return false;
}

/** `page 12`, `Source 1`, `No. 5`; a unit or a noun after it makes it a figure again only for a few labels. */
function isLabelled(r: Reader, i: number): boolean {
  let at = i - 1;
  if (r.raw(at) === '.' && r.joined(at)) at--;
  else if (r.raw(at) === ':' && r.word(at - 1) === 'flight') at--;
  if (!r.isLetters(at)) return false;
  const word = r.word(at);
  if (!labelWords.has(word)) return false;
  if (word === 'no' && at === i - 1 && !r.isCapital(at)) return false;
  if (at < i - 1 && !['no', 'nos', 'nr', 'vol', 'fig', 'pp', 'apt', 'ext'].includes(word)) return false;
  if (r.raw(i + 1) === '%' || r.word(i + 1) === 'percent' || (r.word(i + 1) === 'per' && r.word(i + 2) === 'cent'))
    return false;
  if (r.raw(i + 1) === ',' && r.joined(i + 2) && r.isDigits(i + 2)) return false;
  if (r.raw(i + 1) === '.' && r.joined(i + 2) && r.isDigits(i + 2))
    return word === 'version' || word === 'python' || word === 'android' || word === 'section' || word === 'rule';
  const next = r.word(i + 1);
  if (next === 'million' || next === 'billion' || next === 'thousand' || next === 'trillion') return false;
  // `the team 12 points`, `the year 2019`: a lower-case label before a counted plural is a subject.
  if (!r.isCapital(at) && r.isLetters(i + 1) && next.endsWith('s') && !phraseEnds.has(next) && !r.joined(i + 1))
    return false;
  return (word !== 'year' && word !== 'years') || r.size(i) < 4;
}

/** `10 Downing Street`, `469 Vermont St.`, `16-18 Industrial Avenue`. */
function passAddress(r: Reader, i: number): number {
  if (r.size(i) > 5) return -1;
  let at = i + 1;
  if (r.isDash(at) && r.joined(at) && r.isDigits(at + 1) && r.joined(at + 1)) at += 2;
  if (r.joined(at) && r.isLetters(at)) return -1;
  for (let words = 0; words < 4 && r.isCapital(at); words++) {
    if (words > 0 && streetWords.has(r.word(at))) return at + 1;
    at++;
    if (r.raw(at) === '.' && r.size(at - 1) <= 2 && r.joined(at)) at++;
  }
  return -1;
}

/** `PA 23456`. */
const isPostcode = (r: Reader, i: number): boolean =>
  r.size(i) === 5 &&
  r.size(i - 1) === 2 &&
  r.isLetters(i - 1) &&
  r.raw(i - 1) === r.raw(i - 1).toUpperCase() &&
  r.word(i + 1) !== 'people';

/** `iPhone 11`, `Boeing 737`, `Fortune 100`: a small whole figure right after a capital within a sentence. */
function isNameNumber(r: Reader, i: number): boolean {
  if (r.size(i) > 4) return false;
  const before = i - 1;
  if (!r.isLetters(before) || r.joined(i)) return false;
  const raw = r.raw(before);
  const word = r.word(before);
  const named = raw !== word;
  if (!named) return false;
  if (
    phraseEnds.has(word) ||
    months.has(word) ||
    weekdays.has(word) ||
    currencySymbols.has(raw) ||
    currencyCodes.has(raw)
  )
    return false;
  if (
    opens(r, before) &&
    !(raw.length > 1 && raw === raw.toUpperCase()) &&
    !/^[a-z]/.test(raw) &&
    !r.isCapital(i + 1)
  ) {
    // The first word of a sentence has its capital from there.
    if (!isInnerCapital(raw)) return false;
  }
  const next = r.raw(i + 1);
  if (next === '%' || next === '$' || next === '€' || next === '°') return false;
  if (r.isLetters(i + 1)) {
    if (r.joined(i + 1)) return r.word(i + 1) === 's';
    const after = r.word(i + 1);
    return r.isCapital(i + 1) || phraseEnds.has(after) || isPlainEnd(after) || after.endsWith('ed');
  }
  if (next === ',' || next === '.')
    return !(r.joined(i + 2) && r.isDigits(i + 2)) && !(next === ',' && r.size(i) === 2 && !r.joined(i + 2));
  if (r.isDash(i + 1)) return !r.joined(i + 2);
  return next !== '/';
}

const isInnerCapital = (raw: string): boolean => /\p{Ll}\p{Lu}/u.test(raw);
/** After a name's number comes the verb, after a counted one its noun. */
const isPlainEnd = (word: string): boolean =>
  /^(?:was|is|has|had|will|can|won|said|crashed|index|stock|series|range|jets?)$/.test(word);
