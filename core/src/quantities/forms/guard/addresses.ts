/** House numbers and postcodes. */
import { streetWords } from '../../../lexicon/labels.ts';
import type { Reader } from '../../reader.ts';

/** `10 Downing Street`, `469 Vermont St.`, `16-18 Industrial Avenue`. */
export function passAddress(r: Reader, i: number): number {
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
export const isPostcode = (r: Reader, i: number): boolean =>
  r.size(i) === 5 &&
  r.size(i - 1) === 2 &&
  r.isLetters(i - 1) &&
  r.raw(i - 1) === r.raw(i - 1).toUpperCase() &&
  r.word(i + 1) !== 'people';
