/** Numbers that a word before them makes labels: `page 12`, `sections 4 to 6`, `version 2.4.1`, `No. 22-451`. */
import { phraseEnds } from '../../../lexicon/functionWords.ts';
import { labelWords, pointedLabels } from '../../../lexicon/labels.ts';
import { looksPlural } from '../../../lexicon/nouns.ts';
import { scales } from '../../../lexicon/numbers.ts';
import type { Reader } from '../../reader.ts';

/** The piece after the label that begins at `i` and what hangs on it, or -1. */
export function passLabel(r: Reader, i: number): number {
  if (!isLabelled(r, i)) return -1;
  let to = afterParts(r, i + 1);
  // `articles 2, 3 and 14`
  for (let steps = 0; steps < LONGEST_LIST; steps++) {
    let next = to;
    if (r.raw(next) === ',' && r.joined(next) && !r.joined(next + 1)) next++;
    if (/^(?:and|or|to|&)$/.test(r.word(next)) || (r.isDash(next) && r.joined(next))) next++;
    if (next === to || !r.isDigits(next) || r.size(next) > 4 || isCounting(r, next + 1)) return to;
    if (r.raw(next - 1) !== '-' && !r.isDash(next - 1) && !isPluralLabel(r, i)) return to;
    to = afterParts(r, next + 1);
  }
  return to;
}

const LONGEST_LIST = 20;

const isPluralLabel = (r: Reader, i: number): boolean => r.word(i - 1).endsWith('s');

/** Whether what follows a number makes it a figure: `section 3, 40 people`, `rules 7 and 12%`. */
function isCounting(r: Reader, at: number): boolean {
  const word = r.word(at);
  if (word === '%' || (r.joined(at) && (r.isLetters(at) || (r.raw(at) === ',' && r.joined(at + 1))))) return true;
  return scales.has(word) || word === 'percent' || word === 'per' || looksPlural(word);
}

/** Past `(3)`, `.2`, `-451` and letters that a label's number goes on with. */
export function afterParts(r: Reader, at: number): number {
  let to = at;
  for (let steps = 0; steps < LONGEST_LIST && r.joined(to); steps++) {
    if (r.raw(to) === '(' && r.raw(to + 2) === ')' && r.joined(to + 1) && r.joined(to + 2)) to += 3;
    else if (/^[./:-]$/.test(r.raw(to)) && r.isDigits(to + 1) && r.joined(to + 1)) to += 2;
    else break;
  }
  return to;
}

/** `the 45 bus`, `a number 9 tram`: the one that bears the number. */
export const isLineNumber = (r: Reader, i: number): boolean =>
  /^(?:bus|tram|trolleybus|ferry)$/.test(r.word(i + 1)) &&
  !r.joined(i + 1) &&
  /^(?:the|a|an|his|her|their|my|our|number|no)$/.test(r.word(i - 1));

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
  if (r.raw(i + 1) === '.' && r.joined(i + 2) && r.isDigits(i + 2)) return pointedLabels.has(word);
  const next = r.word(i + 1);
  if (next === 'million' || next === 'billion' || next === 'thousand' || next === 'trillion') return false;
  // `the team 12 points`, `the year 2019`: a lower-case label before a counted plural is a subject.
  if (!r.isCapital(at) && r.isLetters(i + 1) && looksPlural(next) && !phraseEnds.has(next) && !r.joined(i + 1))
    return false;
  return (word !== 'year' && word !== 'years') || r.size(i) < 4;
}
