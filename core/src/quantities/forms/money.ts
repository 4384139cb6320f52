import type { CurrencyRow } from '../../lexicon/currencies.ts';
import { scales } from '../../lexicon/numbers.ts';
import { type Draft, draft } from '../draft.ts';
import { round } from '../number/reading.ts';
import { readNumber } from '../number.ts';
import type { Reader } from '../reader.ts';
import { Start } from '../triggers.ts';
import { afterHyphen, type Form, type Head, readHead, withHead } from './form.ts';
import { withRate } from './rate.ts';
import { currencyCodes, currencySymbols, type Found, findCurrencyName, findMinorName, minorSymbols } from './units.ts';

/** `$244.8 billion`, `US$3bn`, `10.5 million Australian dollars`, `USD 200`, `470 pence a share`, `19 cents`, `12-cent-a-share`. */
export const money: Form = {
  name: 'money',
  starts: Start.money | Start.digits | Start.number,
  parse(r, i) {
    return signBefore(r, i) ?? unitAfter(r, i);
  },
};

function signBefore(r: Reader, i: number): Draft | null {
  const sign = readSign(r, i);
  if (!sign) return null;
  const minus = r.isDash(sign.to) && r.joined(sign.to) && r.joined(sign.to + 1) ? 1 : 0;
  const head = readHead(r, sign.to + minus, true);
  if (!head || head.form === 'article' || (head.form !== 'digits' && head.form !== 'words')) return null;
  if (sign.letters && sign.row.code === 'GBP' && head.low < 10 && head.scale === 1 && !head.separated) return null;
  if (r.isLetters(head.to) && r.joined(head.to) && !currencyCodes.has(r.raw(head.to))) return null;
  const figure = withHead(draft('money', sign.from, head.to), head);
  if (minus === 1 && figure.low !== null && figure.high !== null)
    [figure.low, figure.high] = [-figure.high, -figure.low];
  figure.unit = sign.row.code;
  figure.unitName = sign.row.name;
  // What repeats the currency: `$76 US`, `$10 dollars`, `$5 million USD`, `$30 million Canadian`.
  const next = r.raw(figure.to);
  const name = findCurrencyName(r, figure.to);
  if (next === 'US' && sign.row.code === 'USD') figure.to++;
  else if (r.match(figure.to, ['u', '.', 's', '.']) > 0 && sign.row.code === 'USD') figure.to += 4;
  else if (name && (name.row.code === sign.row.code || sign.row.code === 'USD')) {
    figure.to = name.to;
    figure.unit = name.row.code;
    figure.unitName = name.row.name;
  } else if (currencyCodes.has(next) && !r.joined(figure.to)) {
    figure.to++;
    figure.unit = next;
    figure.unitName = (currencyCodes.get(next) as CurrencyRow).name;
  } else if (next === 'Canadian' || next === 'Australian') {
    figure.to++;
    figure.unit = next === 'Canadian' ? 'CAD' : 'AUD';
    figure.unitName = `${next} dollar`;
  }
  return withRate(r, figure);
}

interface Sign {
  row: CurrencyRow;
  from: number;
  /** Where the number begins. */
  to: number;
  letters: boolean;
}

/** The currency sign or code that begins at piece `i`, before a number: `$`, `US$`, `HK $`, `RM`, `USD`, `Y=`. */
function readSign(r: Reader, i: number): Sign | null {
  if (!r.isLetters(i)) {
    const row = currencySymbols.get(r.raw(i));
    if (!row) return null;
    // `$US55`, `$A82`: the letters after the sign.
    const inverse =
      r.isLetters(i + 1) && r.joined(i + 1) && r.joined(i + 2)
        ? currencySymbols.get(r.raw(i + 1) + r.raw(i))
        : undefined;
    if (inverse) return { row: inverse, from: i, to: i + 2, letters: false };
    const prefix = r.isLetters(i - 1)
      ? currencySymbols.get((r.raw(i - 1) === 'c' ? 'C' : r.raw(i - 1)) + r.raw(i))
      : undefined;
    // `US $58` with a space: only abbreviations of two letters or more, so that `a $` is none.
    if (
      prefix &&
      (r.joined(i) ||
        (r.size(i - 1) >= 2 && r.raw(i - 1) === r.raw(i - 1).toUpperCase()) ||
        r.raw(i - 1) === 'c' ||
        r.raw(i - 1) === 'C')
    )
      return { row: prefix, from: i - 1, to: i + 1, letters: false };
    const code =
      r.isLetters(i - 1) && r.joined(i)
        ? (currencyCodes.get(r.raw(i - 1)) ??
          currencySymbols.get(r.raw(i - 1).toUpperCase() + r.raw(i)) ??
          currencyCodes.get(r.raw(i - 1).toUpperCase()))
        : undefined;
    if (code) return { row: code, from: i - 1, to: i + 1, letters: false };
    return { row, from: i, to: i + 1, letters: false };
  }
  const raw = r.raw(i);
  const withSign = currencySymbols.get(raw + r.raw(i + 1));
  if (withSign && !r.isLetters(i + 1)) return { row: withSign, from: i, to: i + 2, letters: false };
  const row = currencySymbols.get(raw) ?? currencyCodes.get(raw);
  if (!row) return null;
  let to = i + 1;
  if (r.raw(to) === '.' && r.joined(to)) to++;
  if (!r.isDigits(to)) return null;
  // Letters against the figure (`RM23.50`, `USD10m`), or a code or a rupee sign with a space.
  if (!r.joined(to) && !currencyCodes.has(raw) && raw !== 'Rs' && raw !== 'RM' && raw !== 'Rp' && raw !== 'RMB')
    return null;
  return { row, from: i, to, letters: true };
}

function unitAfter(r: Reader, i: number): Draft | null {
  const money = readHead(r, i, true);
  if (!money) return null;
  const head = currencyAfter(r, money) ? money : readHead(r, i);
  if (!head) return null;
  const found = currencyAfter(r, head);
  const scaled = scaledCode(r, money.to);
  if (scaled && money.scale === 1 && !r.joined(money.to)) {
    // `120 MEUR`
    const figure = withHead(draft('money', i, money.to + 1), money);
    figure.unit = scaled.row.code;
    figure.unitName = scaled.row.name;
    return withRate(r, scaleBy(figure, scaled.scale));
  }
  if (found) {
    const figure = withHead(draft('money', i, found.to), head);
    figure.unit = found.row.code;
    figure.unitName = found.row.name;
    scaleAfter(r, figure);
    addMinor(r, figure);
    return withRate(r, figure);
  }
  return minorAfter(r, head, i) ?? codeBefore(r, i, money) ?? nameBefore(r, i, money);
}

/** `dollar 22.5 million`, `rupees 4.5 crore`: before a figure that no year or name could be. */
function nameBefore(r: Reader, i: number, head: Head): Draft | null {
  if (!r.isDigits(i) || !head.separated || r.isCapital(i - 1) || r.joined(i)) return null;
  const major = findCurrencyName(r, i - 1);
  const found = major ?? findMinorName(r, i - 1);
  if (found?.to !== i || r.isLetters(head.to) || /^[%°$€£]$/.test(r.raw(head.to))) return null;
  // `against the dollar 3.5`, `5 dollars 2.5`
  if (r.word(i - 2) === 'the' || r.isDigits(i - 2) || scales.has(r.word(i - 2))) return null;
  const figure = withHead(draft('money', i - 1, head.to), head);
  figure.unit = major ? found.row.code : found.row.name;
  figure.unitName = found.row.name;
  return figure;
}

/** `MEUR 60`, `MSEK 1,200`: a currency in millions or thousands, as company reports have it. */
function codeBefore(r: Reader, i: number, head: Head): Draft | null {
  const scaled = r.isDigits(i) ? scaledCode(r, i - 1) : null;
  if (!scaled || head.scale !== 1) return null;
  const figure = withHead(draft('money', i - 1, head.to), head);
  figure.unit = scaled.row.code;
  figure.unitName = scaled.row.name;
  return withRate(r, scaleBy(figure, scaled.scale));
}

/** What the first letter of such a code stands for. */
const codeScales: ReadonlyMap<string, number> = new Map([
  ['K', 1e3],
  ['T', 1e3],
  ['M', 1e6],
  ['B', 1e9],
]);

/** `MEUR`, `kUSD`, `TSEK` at piece `at`. */
function scaledCode(r: Reader, at: number): { readonly row: CurrencyRow; readonly scale: number } | null {
  if (!r.isLetters(at) || r.size(at) !== 4) return null;
  const raw = r.raw(at);
  const row = currencyCodes.get(raw.slice(1));
  const scale = codeScales.get((raw[0] as string).toUpperCase());
  return row && scale !== undefined ? { row, scale } : null;
}

function scaleBy(figure: Draft, factor: number): Draft {
  if (figure.low !== null) figure.low = round(figure.low * factor);
  if (figure.high !== null) figure.high = round(figure.high * factor);
  figure.scale *= factor;
  if (figure.precision !== null) figure.precision *= factor;
  return figure;
}

function currencyAfter(r: Reader, head: Head): Found<CurrencyRow> | null {
  const hyphen = r.isHyphen(head.to) && r.joined(head.to) && r.joined(head.to + 1);
  const at = hyphen ? head.to + 1 : head.to;
  const sign = currencySymbols.get(r.raw(at));
  if (sign && !r.isLetters(at) && !r.isDigits(at + 1)) return { row: sign, to: at + 1, single: true };
  if (sign && r.isLetters(at) && r.size(at) >= 2 && !hyphen && sign.code !== 'GBP')
    return { row: sign, to: at + 1, single: true };
  const code =
    currencyCodes.get(r.raw(at)) ??
    (['usd', 'eur', 'gbp'].includes(r.raw(at)) ? currencyCodes.get(r.raw(at).toUpperCase()) : undefined);
  if (code && !(r.isLetters(at + 1) && r.joined(at + 1))) return { row: code, to: at + 1, single: true };
  const found = findCurrencyName(r, r.word(at) === 'of' && head.form === 'vague' ? at + 1 : at);
  if (!found) return null;
  const { row } = found;
  if (row.least !== undefined && head.high < row.least && found.to - at < 2) return null;
  // Pounds are money in millions and mass in dozens, if nothing else tells.
  if (
    row.code === 'GBP' &&
    found.to === at + 1 &&
    (r.word(at) === 'pound' || r.word(at) === 'pounds') &&
    head.scale < 1e5
  )
    return null;
  if (row.code === 'USD' && r.word(at) === 'buck' && !hyphen) return null;
  // A singular after many is part of another word: `two dollar stores`.
  return found;
}

/** `75 USD million`. */
function scaleAfter(r: Reader, figure: Draft): void {
  const factor = r.isLetters(figure.to) ? scales.get(r.word(figure.to)) : undefined;
  if (figure.scale !== 1 || factor === undefined || factor < 1e3) return;
  scaleBy(figure, factor);
  figure.to++;
}

/** `eleven dollars and sixty cents`, `15 dollars 50`. */
function addMinor(r: Reader, figure: Draft): void {
  if (figure.low === null || figure.low !== figure.high || figure.scale !== 1) return;
  const at = r.word(figure.to) === 'and' ? figure.to + 1 : figure.to;
  const cents = readNumber(r, at);
  if (!cents || cents.low >= 100 || cents.separated || cents.scale !== 1 || !Number.isInteger(figure.low)) return;
  const minor = findMinorName(r, cents.to);
  if (!minor && (at !== figure.to || r.isLetters(cents.to) || r.raw(cents.to) === '%' || r.isHyphen(cents.to))) return;
  if (!minor && currencySymbols.has(r.raw(cents.to))) return;
  figure.low = figure.high = figure.low + cents.low / 100;
  figure.precision = 0.01;
  figure.to = minor ? minor.to : cents.to;
}

function minorAfter(r: Reader, head: Head, i: number): Draft | null {
  const compound = afterHyphen(r, head.to);
  const at = compound > 0 ? compound : head.to;
  let found = findMinorName(r, at);
  if (found && compound > 0 && !r.joined(compound) && !found.single) return null;
  if (!found) {
    const row = minorSymbols.get(r.raw(at));
    const loose = r.raw(at) === 'p' && !r.joined(at) && (r.raw(at + 1) !== '.' || at + 2 >= r.limit);
    const rated = r.raw(at + 1) === '/' && r.joined(at + 1);
    if (
      row &&
      (r.joined(at) || loose || rated) &&
      r.isDigits(head.to - 1) &&
      !(r.isLetters(at + 1) && r.joined(at + 1)) &&
      !(r.raw(at + 1) === '.' && r.joined(at + 2))
    )
      found = { row, to: at + 1, single: true };
  }
  if (!found) return null;
  const figure = withHead(draft('money', i, found.to), head);
  figure.unit = found.row.name;
  figure.unitName = found.row.name;
  return withRate(r, figure);
}
