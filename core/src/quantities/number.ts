/** The grammar of numbers: digits, words, and both mixed. */
import {
  cardinals,
  fractionCharacters,
  fractions,
  ordinals,
  scaleLetters,
  scales,
  vagueNumbers,
} from '../lexicon/numbers.ts';
import type { Reader } from './reader.ts';

/** A number as read: pieces `from` up to, not with, `to`. */
export interface NumberReading {
  from: number;
  to: number;
  low: number;
  high: number;
  /** Scale words applied in all, 1 if none. */
  scale: number;
  /** Place value of the last digit as written; null for vague numbers. */
  precision: number | null;
  form: 'digits' | 'words' | 'fraction' | 'vague' | 'article';
  /** Digits as written, without separators, for years and the like; empty for words. */
  digits: string;
  /** Written with separators or decimals, so that it cannot be a year. */
  separated: boolean;
}

/** The number that begins with piece `i`, or null. With `money`, `m` and `b` are scales. */
export function readNumber(r: Reader, i: number, money = false): NumberReading | null {
  if (r.isDigits(i)) return readDigits(r, i, money);
  if (r.isLetters(i)) return readWords(r, i);
  const raw = r.raw(i);
  const fraction = fractionCharacters.get(raw);
  if (fraction !== undefined) return withScale(r, plain(i, i + 1, fraction, 'fraction', null), money);
  return null;
}

function plain(
  from: number,
  to: number,
  value: number,
  form: NumberReading['form'],
  precision: number | null,
): NumberReading {
  return { from, to, low: value, high: value, scale: 1, precision, form, digits: '', separated: false };
}

/** At most this many digits are taken for a number; longer runs are identifiers. */
const MAX_DIGITS = 18;

function readDigits(r: Reader, i: number, money: boolean): NumberReading | null {
  if (r.size(i) > MAX_DIGITS) return null;
  // `.001`: the point has nothing before it.
  if (r.raw(i - 1) === '.' && r.joined(i) && !r.joined(i - 1)) {
    const decimals = r.raw(i);
    return withScale(
      r,
      { ...plain(i - 1, i + 1, Number(`0.${decimals}`), 'digits', 10 ** -decimals.length), separated: true },
      money,
    );
  }
  let digits = r.raw(i);
  let to = i + 1;
  let separated = false;
  // 1,200,000 and 12,00,000; thin and no-break spaces group as commas do.
  if (digits.length <= 3) {
    while (digits.length < MAX_DIGITS) {
      const comma = r.raw(to) === ',' && r.joined(to) && r.isDigits(to + 1) && r.joined(to + 1);
      const group = comma ? to + 1 : isThinGap(r, to) ? to : -1;
      if (group < 0 || !(r.size(group) === 3 || (comma && r.size(group) === 2 && isGroup(r, group + 1)))) break;
      digits += r.raw(group);
      to = group + 1;
      separated = true;
    }
  }
  let value = Number(digits);
  let precision = 1;
  if (r.raw(to) === '.' && r.joined(to) && r.isDigits(to + 1) && r.joined(to + 1) && r.size(to + 1) <= MAX_DIGITS) {
    const decimals = r.raw(to + 1);
    value = Number(`${digits}.${decimals}`);
    precision = 10 ** -decimals.length;
    to += 2;
    separated = true;
  }
  let reading: NumberReading = { ...plain(i, to, value, 'digits', precision), digits, separated };
  reading = withFraction(r, reading);
  reading = withExponent(r, reading);
  return withScale(r, reading, money);
}

function isGroup(r: Reader, comma: number): boolean {
  return (
    r.raw(comma) === ',' &&
    r.joined(comma) &&
    r.isDigits(comma + 1) &&
    r.joined(comma + 1) &&
    (r.size(comma + 1) === 3 || r.size(comma + 1) === 2)
  );
}

function isThinGap(r: Reader, to: number): boolean {
  if (!r.isDigits(to) || r.joined(to)) return false;
  const from = r.end[to - 1] as number;
  if ((r.start[to] as number) - from !== 1) return false;
  const unit = r.text.charCodeAt(from);
  return unit === 0x2009 || unit === 0x202f || unit === 0xa0;
}

/** `1/4`, `10 1/2`, `2½`. */
function withFraction(r: Reader, reading: NumberReading): NumberReading {
  const { to } = reading;
  const character = fractionCharacters.get(r.raw(to));
  if (character !== undefined && !reading.separated)
    return {
      ...reading,
      to: to + 1,
      low: reading.low + character,
      high: reading.low + character,
      precision: null,
      separated: true,
    };
  const own = simpleFraction(r, reading.from);
  if (own && reading.to === reading.from + 1)
    return {
      ...reading,
      to: own.to,
      low: own.value,
      high: own.value,
      form: 'fraction',
      precision: null,
      separated: true,
    };
  if (reading.separated || reading.from + 1 !== to) return reading;
  const mixed = simpleFraction(r, r.isHyphen(to) && r.joined(to) ? to + 1 : to);
  if (mixed && mixed.value < 1)
    return {
      ...reading,
      to: mixed.to,
      low: reading.low + mixed.value,
      high: reading.low + mixed.value,
      precision: null,
      separated: true,
    };
  return reading;
}

/** `1/2` with small figures; not a date (`1/2/2024`), not `24/7`. */
function simpleFraction(r: Reader, i: number): { value: number; to: number } | null {
  if (!r.isDigits(i) || !r.isDigits(i + 2) || !r.joined(i + 1) || !r.joined(i + 2)) return null;
  const slash = r.raw(i + 1);
  if (slash !== '/' && slash !== '\u2044') return null;
  if (r.size(i) > 2 || r.size(i + 2) > 4 || (r.raw(i + 3) === '/' && r.joined(i + 3))) return null;
  const above = Number(r.raw(i));
  const below = Number(r.raw(i + 2));
  return above > 0 && below > 1 && above < below && below <= 1000 ? { value: above / below, to: i + 3 } : null;
}

/** `1.99×10−30`, `3 x 10^8`. */
function withExponent(r: Reader, reading: NumberReading): NumberReading {
  const sign = r.raw(reading.to);
  if (sign !== '×' && sign !== 'x') return reading;
  const ten = reading.to + 1;
  if (r.raw(ten) !== '10') return reading;
  let at = ten + 1;
  if (r.raw(at) === '^') at++;
  let negative = false;
  if (r.isDash(at) && r.joined(at)) {
    negative = true;
    at++;
  }
  if (at === ten + 1 || !r.isDigits(at) || !r.joined(at) || r.size(at) > 2) return reading;
  const power = 10 ** ((negative ? -1 : 1) * Number(r.raw(at)));
  const value = Number((reading.low * power).toPrecision(15));
  return {
    ...reading,
    to: at + 1,
    low: value,
    high: value,
    precision: reading.precision && reading.precision * power,
    separated: true,
  };
}

/** Scale words and letters after a figure: `1.2 million`, `$13.6M`, `3 hundred thousand`. */
function withScale(r: Reader, reading: NumberReading, money: boolean): NumberReading {
  let { to } = reading;
  let scale = 1;
  for (;;) {
    const at = r.isHyphen(to) && r.joined(to) && r.joined(to + 1) ? to + 1 : to;
    const word = r.word(at);
    const word2 = r.isLetters(at) ? scales.get(word) : undefined;
    if (word2 === undefined || (at > to && !r.isLetters(at))) break;
    // `1,200 dozen eggs` is fine, `21 hundred hours` too; `10 million million` is not written.
    scale *= word2;
    to = at + 1;
    if (scale > 1e18) break;
  }
  if (scale === 1 && r.isLetters(to) && r.joined(to)) {
    const letter = scaleLetters.get(r.raw(to));
    if (letter && (money || !letter.money) && reading.form !== 'fraction') {
      scale = letter.scale;
      to++;
    }
  }
  if (scale === 1) return reading;
  const value = round(reading.low * scale);
  return {
    ...reading,
    to,
    low: value,
    high: value,
    scale,
    precision: reading.precision && reading.precision * scale,
    separated: true,
  };
}

/** Takes the binary dust off products such as `244.8 * 1e9`. */
export const round = (value: number): number => (Number.isFinite(value) ? Number(value.toPrecision(15)) : value);

// --- words ------------------------------------------------------------------------------------------------------

/** Number words: `two hundred and five thousand`, `a million`, `half a dozen`, `tens of thousands`, `three-quarters`. */
function readWords(r: Reader, i: number): NumberReading | null {
  const first = r.word(i);
  if (first === 'half' || first === 'quarter') return readPartOfScale(r, i, first);
  const vague = vagueNumbers.get(first);
  if (vague !== undefined) return readVague(r, i, vague);
  if (first === 'a' || first === 'an') return readArticle(r, i);
  if (first === 'couple') return readCouple(r, i, i);
  if (!cardinals.has(first)) return null;
  const whole = readCardinal(r, i);
  const part = readFractionName(r, whole);
  if (part) return part;
  return withHalf(r, whole);
}

/** `half a million`, `half a dozen`, `quarter million`, `half of`, `half the`. */
function readPartOfScale(r: Reader, i: number, word: 'half' | 'quarter'): NumberReading | null {
  const part = word === 'half' ? 0.5 : 0.25;
  const article = r.word(i + 1) === 'a' || r.word(i + 1) === 'an' ? i + 2 : i + 1;
  const scaled = r.isLetters(article) ? scales.get(r.word(article)) : undefined;
  if (scaled !== undefined) return { ...plain(i, article + 1, part * scaled, 'words', null), scale: scaled };
  if (
    word === 'half' &&
    (r.word(i + 1) === 'of' || r.word(i + 1) === 'the' || r.word(i + 1) === 'its' || r.word(i + 1) === 'their')
  )
    return plain(i, i + 1, 0.5, 'fraction', null);
  return null;
}

/** `dozens`, `hundreds of thousands`, `tens of millions`. */
function readVague(r: Reader, i: number, value: number): NumberReading {
  let low = value;
  let to = i + 1;
  // `hundreds of thousands of millions` is as far as it goes.
  for (let links = 0; links < 2 && r.word(to) === 'of'; links++) {
    const next = vagueNumbers.get(r.word(to + 1));
    if (next === undefined) break;
    low *= next;
    to += 2;
  }
  return { ...plain(i, to, low, 'vague', null), high: low * 10, scale: low };
}

/** `a million`, `a hundred and fifty`, `a dozen`, `a couple of hundred`, `a third`, `a quarter of a million`. */
function readArticle(r: Reader, i: number): NumberReading | null {
  const next = r.word(i + 1);
  if (next === 'couple') return readCouple(r, i, i + 1);
  if (next === 'half' && r.isLetters(i + 1)) {
    const scaled = scales.get(r.word(i + 2));
    return scaled === undefined ? null : { ...plain(i, i + 3, 0.5 * scaled, 'words', null), scale: scaled };
  }
  if (next === 'third' || next === 'quarter' || next === 'fifth' || next === 'tenth') {
    if (r.word(i + 2) !== 'of') return null;
    const part = 1 / (fractions.get(next) as number);
    const of = r.word(i + 3) === 'a' ? scales.get(r.word(i + 4)) : undefined;
    if (of !== undefined) return { ...plain(i, i + 5, round(part * of), 'words', null), scale: of };
    return plain(i, i + 2, part, 'fraction', null);
  }
  if (!scales.has(next) || (next.length < 4 && next !== 'bn')) return null;
  const tail = readCardinal(r, i + 1, 1);
  return { ...tail, from: i };
}

function readCouple(r: Reader, from: number, couple: number): NumberReading | null {
  const at = r.word(couple + 1) === 'of' ? couple + 2 : couple + 1;
  const scaled = scales.get(r.word(at));
  if (scaled !== undefined) return { ...plain(from, at + 1, 2 * scaled, 'words', null), scale: scaled };
  return null;
}

/** Additive grammar of English number words from piece `i` on. `start` is the value of what stood before (1 for `a`). */
function readCardinal(r: Reader, i: number, start = 0): NumberReading {
  let total = 0;
  let current = start;
  let scale = 1;
  let place = 1;
  let last = Number.POSITIVE_INFINITY;
  let at = i;
  let to = i;
  let seen = start > 0;
  for (;;) {
    const word = r.isLetters(at) ? r.word(at) : '';
    const value = cardinals.get(word);
    if (value !== undefined) {
      // `twenty five`, `hundred five`: a smaller one may follow a ten or a hundred; `two three` are two numbers.
      const room = current % 100 === 0 || (current % 10 === 0 && current % 100 >= 20 && value > 0 && value < 10);
      if (seen && !room) break;
      if (seen && current === 0 && total === 0) break;
      current += value;
      place = 1;
    } else {
      const factor = scales.get(word);
      if (factor === undefined || !seen || word.length < 2) break;
      if (factor === 12) {
        current *= 12;
        scale = 12;
        to = at + 1;
        break;
      }
      if (factor === 100) {
        if (current === 0 || current >= 100) break;
        current *= 100;
      } else {
        if (factor >= last || current === 0) break;
        total += current * factor;
        last = factor;
        current = 0;
      }
      scale = factor;
      place = factor;
    }
    seen = true;
    to = at + 1;
    at = to;
    if (r.isHyphen(at) && r.joined(at) && r.joined(at + 1)) at++;
    else if (r.word(at) === 'and' && (current >= 100 || (current === 0 && total > 0)) && cardinals.has(r.word(at + 1)))
      at++;
    // A figure after a scale word ends the number: `five thousand 200`.
    if (to - i > 24) break;
  }
  return {
    ...plain(i, to, total + current, 'words', place),
    scale: total > 0 || scale > 1 ? Math.max(scale, last === Number.POSITIVE_INFINITY ? 1 : last) : 1,
  };
}

/** `two-thirds`, `one third`, `three quarters billion`; `one fifth` needs the hyphen or `of`. */
function readFractionName(r: Reader, whole: NumberReading): NumberReading | null {
  if (whole.low < 1 || whole.low > 20) return null;
  const hyphen = r.isHyphen(whole.to) && r.joined(whole.to) && r.joined(whole.to + 1);
  const at = hyphen ? whole.to + 1 : whole.to;
  const word = r.word(at);
  const parts = fractions.get(word);
  if (parts === undefined || whole.low >= parts) return null;
  const isPlural = word.endsWith('s') || word === 'halves';
  if (isPlural !== whole.low > 1) return null;
  const after = r.word(at + 1);
  // `three quarters` is a time, `two seconds` as well, unless a whole or a hyphen shows the fraction.
  const scaled = r.isLetters(at + 1) ? scales.get(after) : undefined;
  if (
    !hyphen &&
    scaled === undefined &&
    after !== 'of' &&
    after !== 'the' &&
    (word === 'quarters' || word === 'quarter' || !isPlural)
  )
    return null;
  const value = whole.low / parts;
  if (scaled !== undefined)
    return {
      ...whole,
      to: at + 2,
      low: round(value * scaled),
      high: round(value * scaled),
      scale: scaled,
      precision: null,
    };
  return { ...whole, to: at + 1, low: value, high: value, form: 'fraction', precision: null };
}

/** `two and a half million`, `one and a half`. */
function withHalf(r: Reader, whole: NumberReading): NumberReading {
  if (whole.low < 1 || r.word(whole.to) !== 'and' || r.word(whole.to + 1) !== 'a') return whole;
  const part = r.word(whole.to + 2) === 'half' ? 0.5 : r.word(whole.to + 2) === 'quarter' ? 0.25 : 0;
  if (part === 0) return whole;
  const scaled = r.isLetters(whole.to + 3) ? scales.get(r.word(whole.to + 3)) : undefined;
  const scale = scaled ?? 1;
  if (scaled === undefined && whole.scale > 1) return whole;
  return {
    ...whole,
    to: whole.to + 3 + (scaled === undefined ? 0 : 1),
    low: (whole.low + part) * scale,
    high: (whole.low + part) * scale,
    scale,
    precision: null,
  };
}

/** An ordinal from piece `i` on: `11th`, `fourth`, `twenty-first`, `one hundredth`. */
export function readOrdinal(r: Reader, i: number): { value: number; to: number } | null {
  if (r.isDigits(i)) {
    const joinedSuffix = r.isLetters(i + 1) && r.joined(i + 1);
    if (!joinedSuffix || r.size(i) > 4) return null;
    const suffix = r.word(i + 1);
    const value = Number(r.raw(i));
    const ten = value % 100;
    const right = ten >= 11 && ten <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
    return suffix === right || (suffix === 'th' && right !== 'st') || (suffix === 'nd' && right === 'nd')
      ? { value, to: i + 2 }
      : null;
  }
  if (!r.isLetters(i)) return null;
  const word = r.word(i);
  const simple = ordinals.get(word);
  if (simple !== undefined) return { value: simple, to: i + 1 };
  const tens = cardinals.get(word);
  if (tens === undefined || tens < 20) return null;
  const at = r.isHyphen(i + 1) && r.joined(i + 2) ? i + 2 : i + 1;
  const unit = ordinals.get(r.word(at));
  return unit !== undefined && unit < 10 ? { value: tens + unit, to: at + 1 } : null;
}
