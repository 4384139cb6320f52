/** The grammar of numbers: digits, words, and both mixed. */
import { cardinals, fractionCharacters, ordinals } from '../lexicon/numbers.ts';
import { readDigits, withScale } from './number/digits.ts';
import { type NumberReading, plain } from './number/reading.ts';
import { readWords } from './number/words.ts';
import type { Reader } from './reader.ts';

/** The number that begins with piece `i`, or null. With `money`, `m` and `b` are scales. */
export function readNumber(r: Reader, i: number, money = false): NumberReading | null {
  if (r.isDigits(i)) return readDigits(r, i, money);
  if (r.isLetters(i)) return readWords(r, i);
  const raw = r.raw(i);
  const fraction = fractionCharacters.get(raw);
  if (fraction !== undefined) return withScale(r, plain(i, i + 1, fraction, 'fraction', null), money);
  return null;
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
