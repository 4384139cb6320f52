/** What a figure is given for: `$70 a share`, `3,000 people per square mile`, `40 deaths per 1,000 births`. */
import { phraseEnds } from '../../lexicon/functionWords.ts';
import { rateNouns } from '../../lexicon/labels.ts';
import { singular } from '../../lexicon/nouns.ts';
import { scales } from '../../lexicon/numbers.ts';
import type { Draft } from '../draft.ts';
import { round } from '../number/reading.ts';
import { readNumber } from '../number.ts';
import type { Reader } from '../reader.ts';
import { readCounted } from './nounPhrase.ts';
import { findUnit } from './units.ts';

/** One of what a figure is given for, or `size` of them. */
export interface Rate {
  /** UCUM or a noun; null if only the number is given: `4.3 per 100,000`. */
  readonly unit: string | null;
  readonly name: string;
  readonly size: number;
  /** The piece after it. */
  readonly to: number;
}

const one = (unit: string, name: string, to: number): Rate => ({ unit, name, size: 1, to });

/** Brings the rates that follow a figure into it: its value is then for one of them. At most two: `$40 a month per user`. */
export function withRate(r: Reader, figure: Draft): Draft {
  for (let times = 0; times < 2; times++) {
    const rate = findRate(r, figure.to);
    if (!rate || (rate.size === 1 && rate.unit === figure.unit)) break;
    applyRate(figure, rate);
    figure.to = rate.to;
  }
  return figure;
}

/** Makes the value and the unit of a figure those for one of what `rate` names. */
export function applyRate(figure: Draft, { unit, name, size }: Rate): void {
  if (size !== 1) {
    if (figure.low !== null) figure.low = round(figure.low / size);
    if (figure.high !== null) figure.high = round(figure.high / size);
    if (figure.precision !== null) figure.precision /= size;
    if (figure.kind === 'count') figure.kind = 'ratio';
  }
  if (unit === null) return;
  figure.unit = `${figure.unit ?? '1'}/${unit}`;
  figure.unitName = figure.unitName === null ? `per ${name}` : `${figure.unitName} per ${name}`;
  if (figure.kind === 'duration') figure.kind = 'measure';
}

/** `per gallon`, `a share`, `-a-day`, `/kg`, `per 1,000 births` after a unit, a currency or what is counted. */
export function findRate(r: Reader, i: number): Rate | null {
  const word = r.word(i);
  if (word === '/') return r.joined(i + 1) ? afterSlash(r, i + 1) : null;
  const hyphened = r.isHyphen(i) && r.isHyphen(i + 2) && r.joined(i) === r.joined(i + 1);
  if (word === 'per') return afterPer(r, i + 1);
  if (hyphened && r.word(i + 1) === 'per') return afterPer(r, i + 3);
  // `45 miles to the gallon`
  if (word === 'to' && r.word(i + 1) === 'the') {
    const found = findUnit(r, i + 2, false);
    return found?.single && (found.row.dimension === 'volume' || found.row.dimension === 'area')
      ? one(found.row.unit, found.row.name, found.to)
      : null;
  }
  if (hyphened && r.word(i + 1) === 'a') return afterArticle(r, i, i + 3);
  return (word === 'a' || word === 'an' || word === 'each' || word === 'every') && r.isLetters(i + 1)
    ? afterArticle(r, i, i + 1)
    : null;
}

function afterSlash(r: Reader, i: number): Rate | null {
  const many = afterSize(r, i);
  if (many) return many.unit === null ? null : many;
  const found = findUnit(r, i, true);
  if (found) return one(found.row.unit, found.row.name, found.to);
  return r.isLetters(i) && rateNouns.has(r.word(i)) ? one(r.word(i), r.word(i), i + 1) : null;
}

function afterPer(r: Reader, i: number): Rate | null {
  const many = afterSize(r, i);
  if (many) return many;
  const found = findUnit(r, i, false);
  if (found) return one(found.row.unit, found.row.name, found.to);
  const word = r.word(i);
  if (word === 'capita') return one('person', 'capita', i + 1);
  if (!r.isLetters(i) || word === 'cent') return null;
  return one(singular(word), singular(word), i + 1);
}

/** `1,000 births`, `100 km`, `million people`, `100,000`. */
function afterSize(r: Reader, i: number): Rate | null {
  const number = r.isDigits(i) ? readNumber(r, i) : null;
  const scale = number || r.word(i) === 'dozen' ? undefined : scales.get(r.word(i));
  if (!number && scale === undefined) return null;
  const size = number?.low ?? (scale as number);
  const to = number?.to ?? i + 1;
  if (size <= 1) return null;
  const found = findUnit(r, to, r.joined(to));
  if (found) return { unit: found.row.unit, name: found.row.name, size, to: found.to };
  const counted = r.joined(to) && r.isLetters(to) ? null : readCounted(r, to, true);
  return counted
    ? { unit: counted.head, name: counted.name, size, to: counted.to }
    : { unit: null, name: '', size, to };
}

function afterArticle(r: Reader, i: number, at: number): Rate | null {
  const noun = r.word(at);
  if (!rateNouns.has(noun)) return null;
  const hyphened = r.isHyphen(i);
  // `a year ago`, `a month later`, `a day after` are times; `a second home`, `a week-long` go on.
  const after = r.word(at + 1);
  if (/^(?:ago|earlier|later|before|after)$/.test(after)) return null;
  if (!hyphened && r.isHyphen(at + 1) && r.joined(at + 1)) return null;
  if (
    r.word(i) === 'a' &&
    /^(?:second|minute|head|point|line)$/.test(noun) &&
    r.isLetters(at + 1) &&
    !phraseEnds.has(after)
  )
    return null;
  const found = findUnit(r, at, false);
  return found ? one(found.row.unit, found.row.name, found.to) : one(noun, noun, at + 1);
}
