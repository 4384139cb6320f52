/** Numbers in words: `two hundred and five thousand`, `a million`, `half a dozen`, `tens of thousands`, `three-quarters`. */
import { cardinals, fractions, quantifiers, scales, vagueNumbers } from '../../lexicon/numbers.ts';
import type { Reader } from '../reader.ts';
import { type NumberReading, plain, round } from './reading.ts';

/** The number whose first word is piece `i`, or null. */
export function readWords(r: Reader, i: number): NumberReading | null {
  const first = r.word(i);
  if (first === 'half' || first === 'quarter') return readPartOfScale(r, i, first);
  const vague = vagueNumbers.get(first);
  if (vague !== undefined) return readVague(r, i, vague);
  if (first === 'a' || first === 'an') return readArticle(r, i);
  if (quantifiers.has(first)) return readSeveral(r, i, i);
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
  if (next === 'few') return readSeveral(r, i, i + 1);
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

/** `a few hundred`, `several thousand`: as little is certain as in `hundreds`. */
function readSeveral(r: Reader, from: number, at: number): NumberReading | null {
  const scaled = r.isLetters(at + 1) ? scales.get(r.word(at + 1)) : undefined;
  if (scaled === undefined) return null;
  return { ...plain(from, at + 2, scaled, 'vague', null), high: scaled * 10, scale: scaled };
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
  const hyphen = r.isHyphen(whole.to) && r.joined(whole.to) === r.joined(whole.to + 1);
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
  // `three quarters of a million`
  const of = after === 'of' && r.word(at + 2) === 'a' ? scales.get(r.word(at + 3)) : undefined;
  if (of !== undefined) {
    const low = round(value * of);
    return { ...whole, to: at + 4, low, high: low, scale: of, precision: null };
  }
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
