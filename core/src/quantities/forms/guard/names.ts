/** Numbers that belong to a name: `iPhone 11`, `One China principle`, `F-16`, `G20`. */
import { months, weekdays } from '../../../lexicon/calendar.ts';
import { isEnglishWord } from '../../../lexicon/englishWords.ts';
import { phraseEnds } from '../../../lexicon/functionWords.ts';
import { labelWords } from '../../../lexicon/labels.ts';
import { fallers, risers } from '../../../lexicon/modifiers.ts';
import { cardinals } from '../../../lexicon/numbers.ts';
import type { Reader } from '../../reader.ts';
import { isVerb } from '../nounPhrase.ts';
import { currencyCodes, currencySymbols } from '../units.ts';

/** `One China principle`, `Ocean’s Eleven`, `chapter two`: a number word within a name or after a label. */
export function isNameWord(r: Reader, i: number, heading: boolean): boolean {
  const before = r.word(i - 1);
  if (r.isHyphen(i - 1) && r.joined(i) && r.isDigits(i - 2) && r.isCapital(i)) return true;
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
  // After a dateline or a label: `ZELENA (Agency) — Fourteen miners`, `CAPTION: Ninety firefighters`.
  return !(/^[:–—]$/.test(r.raw(i - 1)) && r.isLetters(i + 1) && !r.isCapital(i + 1));
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

/** Letters or a sign against the digits: `G20`, `A2`, `#3`, `file_7`, `x=3`. */
export function isGlued(r: Reader, i: number): boolean {
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

/** Words that may stand against a figure with a hyphen: `mid-2019`, `now-18-month-old`. */
const hyphenable: ReadonlySet<string> = new Set(
  'minus plus mid pre post early late by to and or about over under between from sub nearly almost some now then'.split(
    ' ',
  ),
);

/** `F-16`, `COVID-19`, `Siberia-2`. */
export const isHyphenedToName = (r: Reader, i: number): boolean =>
  r.isHyphen(i - 1) &&
  r.joined(i) &&
  r.joined(i - 1) &&
  (r.isLetters(i - 2) || r.raw(i - 2) === ')') &&
  !hyphenable.has(r.word(i - 2));

/** `iPhone 11`, `Boeing 737`, `Fortune 100`: a small whole figure right after a capital within a sentence. */
export function isNameNumber(r: Reader, i: number): boolean {
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
    // The first word of a sentence has its capital from there, unless it is no word otherwise: `Apollo 12 left`.
    if (!isInnerCapital(raw) && !(isVerb(r.word(i + 1)) && !isEnglishWord(word))) return false;
  }
  const next = r.raw(i + 1);
  if (next === '%' || next === '$' || next === '€' || next === '°') return false;
  if (r.isLetters(i + 1)) {
    if (r.joined(i + 1)) return r.word(i + 1) === 's';
    const after = r.word(i + 1);
    if (isAcronym(r, before) && (risers.has(after) || fallers.has(after))) return true;
    return (
      r.isCapital(i + 1) ||
      phraseEnds.has(after) ||
      isPlainEnd(after) ||
      isVerb(after) ||
      isPriced(r, i) ||
      after.endsWith('ed')
    );
  }
  if (next === ',' || next === '.')
    return !(r.joined(i + 2) && r.isDigits(i + 2)) && !(next === ',' && r.size(i) === 2 && !r.joined(i + 2));
  if (r.isDash(i + 1)) return !r.joined(i + 2);
  return next !== '/';
}

/** What moves after letters is an index: `the FTSE 100 fell`, `the S&P 500 rose`. */
const isAcronym = (r: Reader, i: number): boolean => {
  const raw = r.raw(i);
  return raw === raw.toUpperCase() && (raw.length > 1 || (r.raw(i - 1) === '&' && r.joined(i) && r.joined(i - 1)));
};
/**
 * `the 45 costs £9`, `the Merlin 5 weighs 900kg`: a verb in the singular after a number has what bears the number before
 * it, not so many things.
 */
export const isPriced = (r: Reader, i: number): boolean => {
  if (!/^(?:costs|sells|retails|weighs)$/.test(r.word(i + 1))) return false;
  const at = /^(?:for|at|from|about|around|just|only)$/.test(r.word(i + 2)) ? i + 3 : i + 2;
  return r.isDigits(at) || currencySymbols.has(r.raw(at));
};

const isInnerCapital = (raw: string): boolean => /\p{Ll}\p{Lu}/u.test(raw);
/** After a name's number comes the verb, after a counted one its noun. */
const isPlainEnd = (word: string): boolean =>
  /^(?:was|is|has|had|will|can|won|said|crashed|index|stock|series|range|jets?)$/.test(word);
