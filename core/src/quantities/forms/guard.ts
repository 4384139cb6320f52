/** Numbers that are no figures: labels, names, citations, telephones, versions, addresses. */
import { cardinals } from '../../lexicon/numbers.ts';
import type { Reader } from '../reader.ts';
import { isPostcode, passAddress } from './guard/addresses.ts';
import { afterParts, isLineNumber, passLabel } from './guard/labels.ts';
import { isGlued, isHyphenedToName, isNameNumber, isNameWord, isPriced } from './guard/names.ts';
import { passIdiom, passRun } from './guard/runs.ts';

/**
 * The piece after a number at `i` that is no figure, or -1 if it may be one. Looks at the pieces around only, so that
 * a run of a million digits and hyphens is passed once.
 */
export function passOver(r: Reader, i: number, heading: boolean): number {
  if (r.isDigits(i)) return passDigits(r, i, heading);
  if (!r.isLetters(i) || !cardinals.has(r.word(i))) return -1;
  return isNameWord(r, i, heading) ? i + 1 : -1;
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
  // `v3.2`
  if (isGlued(r, i)) return afterParts(r, i + 1);
  if (isHyphenedToName(r, i)) return i + 1;
  const label = passLabel(r, i);
  if (label > 0) return label;
  const street = passAddress(r, i);
  if (street > 0) return street;
  if (isPostcode(r, i)) return i + 1;
  if (isPriced(r, i) || isLineNumber(r, i)) return i + 1;
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

/** `1.` or `(a) 2)` at the start of a block. */
function isListMark(r: Reader, i: number): boolean {
  if (r.size(i) > 3) return false;
  const first = i === 0 || (i === 1 && r.raw(0) === '(');
  const mark = r.raw(i + 1);
  return first && (mark === '.' || mark === ')') && r.joined(i + 1) && !(r.joined(i + 2) && r.isDigits(i + 2));
}
