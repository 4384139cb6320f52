/** Numbers in digits: `1,200`, `.5`, `2½`, `1.99×10−30`, `13.6M`, `1.2 million`. */
import { fractionCharacters, scaleLetters, scales } from '../../lexicon/numbers.ts';
import type { Reader } from '../reader.ts';
import { type NumberReading, plain, round } from './reading.ts';

/** At most this many digits are taken for a number; longer runs are identifiers. */
const MAX_DIGITS = 18;

/** The number whose first digits are piece `i`, or null. */
export function readDigits(r: Reader, i: number, money: boolean): NumberReading | null {
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
      const group = comma || isSpacedGroup(r, to) ? to + 1 : isThinGap(r, to) ? to : -1;
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
  if (!separated && isDecimalComma(r, i, to)) {
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

/** `80, 000`, as texts have it that were cut into words: no number of its own begins with a nought. */
const isSpacedGroup = (r: Reader, comma: number): boolean =>
  r.raw(comma) === ',' &&
  r.joined(comma) &&
  r.isDigits(comma + 1) &&
  r.size(comma + 1) === 3 &&
  r.raw(comma + 1).startsWith('0');

/** `€3,5`, `2,6 million`, `4,25%`: where a sign or a scale shows that the comma parts no list. */
function isDecimalComma(r: Reader, i: number, comma: number): boolean {
  const decimals = comma + 1;
  if (r.raw(comma) !== ',' || !r.joined(comma) || !r.isDigits(decimals) || !r.joined(decimals)) return false;
  if (r.size(decimals) > 2) return false;
  const after = comma + 2;
  if (r.joined(after) && (r.raw(after) === ',' || r.raw(after) === '.') && r.joined(after + 1)) return false;
  const word = r.word(after);
  if (r.isLetters(after) ? scales.has(word) || word === 'percent' || word === 'per' : word === '%' || word === '€')
    return true;
  return r.joined(i) && (/^\p{Sc}$/u.test(r.raw(i - 1)) || r.isLetters(i - 1));
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

/** `1.99×10−30`, `3 x 10^8`, `6×10²³`, `4.5e-7`. */
function withExponent(r: Reader, reading: NumberReading): NumberReading {
  const exponent = readExponent(r, reading);
  if (!exponent) return reading;
  const factor = 10 ** exponent.power;
  const value = Number((reading.low * factor).toPrecision(15));
  return {
    ...reading,
    to: exponent.to,
    low: value,
    high: value,
    precision: reading.precision && reading.precision * factor,
    separated: true,
  };
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function readExponent(r: Reader, reading: NumberReading): { power: number; to: number } | null {
  const sign = r.raw(reading.to);
  const letter = (sign === 'e' || sign === 'E') && r.joined(reading.to) && reading.separated;
  const ten = reading.to + 1;
  if (!letter && !((sign === '×' || sign === 'x') && r.raw(ten) === '10')) return null;
  let at = letter ? ten : ten + 1;
  const raised = r.raw(at) === '⁻' ? at + 1 : at;
  let power = '';
  for (let k = raised; power.length < 2 && r.joined(k) && superscripts.includes(r.raw(k)); k++)
    power += superscripts.indexOf(r.raw(k));
  if (power !== '') return { power: (raised > at ? -1 : 1) * Number(power), to: raised + power.length };
  const marked = r.raw(at) === '^' ? at + 1 : at;
  at = r.isDash(marked) && r.joined(marked) ? marked + 1 : marked;
  if ((at === ten + 1 && !letter) || !r.isDigits(at) || !r.joined(at) || r.size(at) > 2) return null;
  return { power: (at > marked ? -1 : 1) * Number(r.raw(at)), to: at + 1 };
}

/** Scale words and letters after a figure: `1.2 million`, `$13.6M`, `3 hundred thousand`. */
export function withScale(r: Reader, reading: NumberReading, money: boolean): NumberReading {
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
