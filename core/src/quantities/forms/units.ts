/** Finding the unit or the currency that stands after a number. */
import { type CurrencyRow, currencies, type MinorRow, minorCurrencies } from '../../lexicon/currencies.ts';
import { plural } from '../../lexicon/nouns.ts';
import type { UnitRow } from '../../lexicon/units/unit.ts';
import { extents, tightSymbols, units } from '../../lexicon/units.ts';
import type { Reader } from '../reader.ts';
import { SlipTable } from './unitSlips.ts';

/** A row of a table found at a place, and the piece after it. */
export interface Found<T> {
  readonly row: T;
  readonly to: number;
  /** The name stood in the singular. */
  readonly single: boolean;
}

interface Phrase<T> {
  readonly words: readonly string[];
  readonly row: T;
  readonly single: boolean;
}

/** Phrases by their first word, longest first. */
export class PhraseTable<T> {
  readonly #byFirst = new Map<string, Phrase<T>[]>();

  add(phrase: string, row: T, single: boolean): void {
    const words = phrase
      .toLowerCase()
      .split(/[ -]|(?=\.)|(?<=\.)/)
      .filter(word => word !== '');
    const first = words[0] as string;
    const list = this.#byFirst.get(first) ?? [];
    if (list.some(other => other.words.join(' ') === words.join(' '))) return;
    list.push({ words, row, single });
    list.sort((a, b) => b.words.length - a.words.length);
    this.#byFirst.set(first, list);
  }

  find(r: Reader, i: number): Found<T> | null {
    const list = this.#byFirst.get(r.word(i));
    if (!list) return null;
    for (const { words, row, single } of list) {
      const to = r.match(i, words);
      if (to > 0) return { row, to, single };
    }
    return null;
  }
}

const unitPhrases = new PhraseTable<UnitRow>();
const unitSlips = new SlipTable<UnitRow>();
const unitSymbols = new Map<string, UnitRow>();
let longestSymbol = 0;
/** First characters of the symbols: most pieces are none. */
const symbolStarts = new Set<string>();
for (const row of units) {
  const names = [row.name, ...(row.words ?? [])];
  for (const name of names) {
    unitPhrases.add(name, row, true);
    unitSlips.add(name.toLowerCase(), row);
  }
  for (const name of row.plurals ?? names.map(pluralPhrase)) {
    unitPhrases.add(name, row, false);
    unitSlips.add(name.toLowerCase(), row);
  }
  for (const symbol of row.symbols ?? []) {
    if (!unitSymbols.has(symbol)) unitSymbols.set(symbol, row);
    longestSymbol = Math.max(longestSymbol, symbol.length);
    symbolStarts.add(symbol[0] as string);
  }
}

/** `kilometre per hour` → `kilometres per hour`; `degree Celsius` → `degrees Celsius`. */
function pluralPhrase(name: string): string {
  const per = name.indexOf(' per ');
  if (per > 0) return plural(name.slice(0, per)) + name.slice(per);
  return plural(name);
}

/** The unit at piece `i`. `tight`: the number stands right before it, without a space. */
export function findUnit(r: Reader, i: number, tight: boolean): Found<UnitRow> | null {
  const phrase = unitPhrases.find(r, i);
  if (phrase) {
    // `barrel-a-day` and `ft-long` go on after a hyphen; `second-largest` is no unit.
    if (phrase.single && r.isHyphen(phrase.to) && r.word(phrase.to + 1).endsWith('est')) return null;
    // `degrees` are angles, if no scale follows.
    const scale = phrase.row.dimension === 'angle' ? unitSlips.find(r.word(phrase.to)) : null;
    if (scale?.dimension === 'temperature') return { row: scale, to: phrase.to + 1, single: phrase.single };
    return phrase;
  }
  const symbol = findSymbol(r, i, tight);
  if (symbol || !r.isLetters(i)) return symbol;
  const meant = unitSlips.find(r.word(i));
  // Of units only scales of temperature have capitals; other words that have one are names.
  if (meant && meant.dimension !== 'temperature' && /^\p{Lu}/u.test(r.raw(i))) return null;
  return meant && { row: meant, to: i + 1, single: !r.word(i).endsWith('s') };
}

function findSymbol(r: Reader, i: number, tight: boolean): Found<UnitRow> | null {
  if (i >= r.limit || !symbolStarts.has(r.text[r.start[i] as number] as string)) return null;
  // Joined pieces make one symbol (`km/h`); the longest that is known wins.
  let best: Found<UnitRow> | null = null;
  const from = r.start[i] as number;
  for (let to = i + 1; to <= Math.min(i + 5, r.limit); to++) {
    const end = r.end[to - 1] as number;
    if (end - from > longestSymbol) break;
    const row = unitSymbols.get(r.text.slice(from, end));
    if (row && !(r.joined(to) && (r.isLetters(to - 1) ? r.isDigits(to) : false))) best = { row, to, single: true };
    if (!r.joined(to)) {
      // `sq m`, `fl oz` have a space inside; anything else ends here.
      if (end - from > 2 || !r.isLetters(to)) break;
    }
  }
  if (!best) return null;
  const symbol = r.text.slice(from, r.end[best.to - 1]);
  if (r.isLetters(best.to) && r.joined(best.to)) return null;
  // `1.3 A/cm²`, `2.5A`: flats and roads have such letters too.
  if (symbol === 'A') return isDecimal(r, i - 1) || (r.raw(best.to) === '/' && r.joined(best.to)) ? best : null;
  if (symbol === 's' && tight) return isDecimal(r, i - 1) ? best : null;
  if (!tight && tightSymbols.has(symbol) && !standsAlone(r, best.to, symbol)) return null;
  if (!tight && (symbol === 'in' || symbol === 's' || symbol === '"' || symbol === '”'))
    return symbol === '"' && r.isDigits(i - 1) && extents.has(r.word(best.to)) ? best : null;
  if (symbol === '"' || symbol === '”') return closesQuotation(r, i) ? null : best;
  return best;
}

const isDecimal = (r: Reader, last: number): boolean =>
  r.isDigits(last) && r.raw(last - 1) === '.' && r.joined(last) && r.isDigits(last - 2);

/** A lone letter after a space is a unit when nothing but an edge or a measure word follows: `12 m deep`, `5 W.` */
function standsAlone(r: Reader, to: number, symbol: string): boolean {
  if (symbol === 'in' || symbol === 's') return false;
  if (to >= r.limit || !r.isLetters(to)) return true;
  const next = r.word(to);
  return (
    extents.has(next) ||
    next === 'of' ||
    next === 'and' ||
    next === 'x' ||
    next === 'to' ||
    r.isCapital(to) ||
    symbol === 'W' ||
    symbol === 'V'
  );
}

/** Whether the double quote at piece `i` ends a quotation that began before in the sentence. */
function closesQuotation(r: Reader, i: number): boolean {
  const mark = r.raw(i);
  for (let k = i - 1, steps = 0; k >= r.first && steps < 60; k--, steps++) {
    const raw = r.raw(k);
    if (raw === '“' || (mark === '"' && raw === '"')) return true;
  }
  return false;
}

const currencyPhrases = new PhraseTable<CurrencyRow>();
const minorPhrases = new PhraseTable<MinorRow>();
/** Currency signs and letters by their text: `$`, `US$`, `RM`. */
export const currencySymbols = new Map<string, CurrencyRow>();
export const minorSymbols = new Map<string, MinorRow>();
export const currencyCodes = new Map<string, CurrencyRow>();
for (const row of currencies) {
  currencyCodes.set(row.code, row);
  const names = [row.name, ...row.words];
  for (const name of names) currencyPhrases.add(name, row, true);
  for (const name of row.plurals ?? []) currencyPhrases.add(name, row, false);
  for (const name of names) currencyPhrases.add(plural(name), row, false);
  for (const symbol of row.symbols ?? []) currencySymbols.set(symbol, row);
}
for (const row of minorCurrencies) {
  const names = [row.name, ...row.words];
  for (const name of names) minorPhrases.add(name, row, true);
  for (const name of row.plurals ?? names.map(plural)) minorPhrases.add(name, row, false);
  for (const symbol of row.symbols ?? []) minorSymbols.set(symbol, row);
}

export const findCurrencyName = (r: Reader, i: number): Found<CurrencyRow> | null => currencyPhrases.find(r, i);
export const findMinorName = (r: Reader, i: number): Found<MinorRow> | null => minorPhrases.find(r, i);
