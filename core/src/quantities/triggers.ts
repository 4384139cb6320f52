/** Which words are worth a look, and by which forms: found by a hash while the text is cut into pieces, then by a table. */
import {
  calendarUnits,
  dayParts,
  decadeWords,
  directions,
  holidays,
  months,
  nearDays,
  seasons,
  weekdays,
  weekdaysBeforeDay,
} from '../lexicon/calendar.ts';
import { currencies } from '../lexicon/currencies.ts';
import { plural } from '../lexicon/nouns.ts';
import { anniversaryWords, cardinals, ordinals, quantifiers, scales, vagueNumbers } from '../lexicon/numbers.ts';
import { romanNumerals } from '../lexicon/romanNumerals.ts';
import { units } from '../lexicon/units.ts';
import type { Reader } from './reader.ts';

/** What may begin at a piece: a set of bits. A form says which it wants to see. */
export const Start = {
  /** Digits. */
  digits: 1,
  /** A number word that is no ordinal: `five`, `dozens`, `half`, `a` before `million`. */
  number: 2,
  /** `first`, `twenty` (first). */
  ordinal: 4,
  /** A sign of money, or letters such as `US`, `RM` or `USD`. */
  money: 8,
  month: 16,
  weekday: 32,
  /** `last`, `this`, `next` before something that they may stand before. */
  direction: 64,
  /** `today`, `yesterday`. */
  nearDay: 128,
  /** Seasons and feasts. */
  season: 256,
  /** `noon`, `fiscal`, `nineties`, `earlier`, `year-ago`, `centenary`: words of one form each. */
  special: 512,
} as const;

const byWord = new Map<string, number>();

function add(word: string, start: number): void {
  byWord.set(word, (byWord.get(word) ?? 0) | start);
}

for (const word of cardinals.keys()) add(word, Start.number | Start.ordinal);
for (const word of vagueNumbers.keys()) add(word, Start.number);
for (const word of ['half', 'quarter', 'couple', 'a', 'an', ...quantifiers]) add(word, Start.number);
for (const word of ordinals.keys()) add(word, Start.ordinal);
for (const word of months.keys()) add(word, Start.month);
for (const word of [...weekdays.keys(), ...weekdaysBeforeDay.keys()]) add(word, Start.weekday);
for (const word of [...directions.keys(), 'following', 'latest', 'first', 'latter', 'final'])
  add(word, Start.direction);
for (const word of nearDays.keys()) add(word, Start.nearDay);
for (const word of seasons.keys()) add(word, Start.season);
for (const { name } of holidays) add(name.split(/[^a-z]/)[0] as string, Start.season);
for (const word of [...decadeWords.keys(), ...anniversaryWords.keys()]) add(word, Start.special);
for (const word of [
  'noon',
  'midnight',
  'midday',
  'fy',
  'q',
  'h',
  'fiscal',
  'earlier',
  'later',
  'year',
  'quarter',
  'weekend',
])
  add(word, Start.special);
for (const numeral of romanNumerals.keys()) add(numeral.toLowerCase(), Start.special);
for (const { code, symbols } of currencies) {
  add(code.toLowerCase(), Start.money);
  for (const symbol of symbols ?? []) {
    const letters = /^\p{L}+/u.exec(symbol)?.[0];
    if (letters) add(letters.toLowerCase(), Start.money);
  }
}

/** After `a`, what makes a number of it or a time: `a million`, `a third of`, `a year ago`. */
const afterArticle = new Set<string>([
  ...scales.keys(),
  'couple',
  'few',
  'half',
  'third',
  'quarter',
  'fifth',
  'tenth',
  ...calendarUnits.keys(),
  'century',
  'fortnight',
  'hour',
  'minute',
]);
/** After `last` and its like. */
const afterDirection = new Set<string>([
  ...months.keys(),
  ...weekdays.keys(),
  ...seasons.keys(),
  ...calendarUnits.keys(),
  ...dayParts,
  ...cardinals.keys(),
  'past',
  'coming',
  'fiscal',
  'weekend',
  'half',
  'christmas',
  'thanksgiving',
  'halloween',
  ...units.filter(unit => unit.dimension === 'time').flatMap(unit => [unit.name, plural(unit.name)]),
]);

/** What may begin at trigger piece `i`; 0 if the hash was deceived or the next word rules it out. */
export function startsAt(r: Reader, i: number): number {
  if (r.isDigits(i)) return Start.digits;
  if (!r.isLetters(i)) return Start.money | Start.number;
  const word = r.word(i);
  let starts = byWord.get(word) ?? 0;
  if (word === 'a' || word === 'an') return afterArticle.has(r.word(i + 1)) || r.raw(i + 1) === '$' ? starts : 0;
  if (quantifiers.has(word)) return scales.has(r.word(i + 1)) ? starts : 0;
  if ((starts & Start.direction) !== 0 && !r.isDigits(i + 1) && !afterDirection.has(r.word(i + 1)))
    starts &= ~Start.direction;
  if ((starts & Start.money) !== 0 && !mayBeMoney(r, i)) starts &= ~Start.money;
  return starts;
}

/** Letters are money only with a sign or a figure right after them. */
function mayBeMoney(r: Reader, i: number): boolean {
  if (!r.isCapital(i) && r.size(i) > 3) return false;
  return r.isDigits(i + 1) || !r.isLetters(i + 1);
}

const SIZE = 1 << 13;
const table = new Uint8Array(SIZE);
const slot = (hash: number): number => (hash ^ (hash >>> 13)) & (SIZE - 1);
for (const word of byWord.keys()) {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = triggerHash(hash, word.charCodeAt(i));
  table[slot(hash)] = 1;
}

/** One more code unit of a word; ASCII case is folded. */
export function triggerHash(hash: number, unit: number): number {
  const folded = unit >= 65 && unit <= 90 ? unit + 32 : unit;
  return (Math.imul(hash, 31) + folded) | 0;
}

/** May say yes to a word that is in no table (`startsAt` looks again), never no to one that is. */
export const isTriggerHash = (hash: number): boolean => table[slot(hash)] === 1;
