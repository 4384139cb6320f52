import { abbreviations } from '../lexicon/abbreviations.ts';
import { namesWithS, neverNames, plainObjects, plainVerbs, verbsOfFirms } from '../lexicon/ownS.ts';
import { Char, classOf, isCapital } from './characters.ts';
import { Shape, TokenKind, type Tokens } from './tokens.ts';

/** Growing columns, so that no object is made for a token. One set serves all blocks; what is handed out is a copy. */
class Columns {
  count = 0;
  start = new Uint32Array(1024);
  end = new Uint32Array(1024);
  kind = new Uint8Array(1024);
  shape = new Uint8Array(1024);

  add(start: number, end: number, kind: number, shape: number): void {
    const at = this.count;
    if (at === this.start.length) this.#grow();
    this.start[at] = start;
    this.end[at] = end;
    this.kind[at] = kind;
    this.shape[at] = shape;
    this.count = at + 1;
  }

  #grow(): void {
    const size = this.count * 2;
    const wider = <A extends Uint32Array | Uint8Array>(column: A, next: A): A => {
      next.set(column);
      return next;
    };
    this.start = wider(this.start, new Uint32Array(size));
    this.end = wider(this.end, new Uint32Array(size));
    this.kind = wider(this.kind, new Uint8Array(size));
    this.shape = wider(this.shape, new Uint8Array(size));
  }

  /** A copy of what was added since `count` was last 0, in one piece of memory. */
  finish(): Tokens {
    const { count } = this;
    const memory = new ArrayBuffer(count * 10);
    const start = new Uint32Array(memory, 0, count);
    const end = new Uint32Array(memory, count * 4, count);
    const kind = new Uint8Array(memory, count * 8, count);
    const shape = new Uint8Array(memory, count * 9, count);
    // Most blocks are short: a loop costs less than four views of the columns to copy from.
    for (let i = 0; i < count; i++) {
      start[i] = this.start[i] as number;
      end[i] = this.end[i] as number;
      kind[i] = this.kind[i] as number;
      shape[i] = this.shape[i] as number;
    }
    return { count, start, end, kind, shape };
  }
}

let columns = new Columns();
/** More tokens than this are no common block: their memory is not kept. */
const KEPT = 1 << 16;

/** Cuts the text of one block into tokens, in one pass. See `Tokens` for what makes one. */
export function tokenize(text: string): Tokens {
  columns.count = 0;
  const { length } = text;
  let at = 0;
  let spaced: number = Shape.spaced;
  while (at < length) {
    const type = classOf(text.charCodeAt(at));
    if (type === Char.space) {
      at++;
      spaced = Shape.spaced;
      continue;
    }
    const address = type === Char.letter || type === Char.digit ? endOfAddress(text, at) : at;
    if (address > at) {
      columns.add(at, address, TokenKind.address, spaced);
      at = address;
    } else if (type === Char.letter) at = word(text, at, spaced, columns);
    else if (type === Char.digit) at = number(text, at, spaced, columns);
    else {
      let end = type === Char.lead && classOf(text.charCodeAt(at + 1)) === Char.trail ? at + 2 : at + 1;
      while (end < length && classOf(text.charCodeAt(end)) === Char.mark) end++;
      const symbol = type === Char.symbol || type === Char.lead;
      columns.add(at, end, symbol ? TokenKind.symbol : TokenKind.punctuation, spaced);
      at = end;
    }
    spaced = 0;
  }
  const tokens = columns.finish();
  if (tokens.count > KEPT) columns = new Columns();
  return tokens;
}

const DOT = 46;
const isWordUnit = (type: number): boolean => type === Char.letter || type === Char.mark || type === Char.digit;

/** Adds the word at `start` and its possessive, if it has one; returns where they end. */
function word(text: string, start: number, spaced: number, columns: Columns): number {
  const capital = isCapital(text.charCodeAt(start));
  let end = start + 1;
  let possessive = -1;
  for (;;) {
    const type = classOf(text.charCodeAt(end));
    if (end < text.length && isWordUnit(type)) end++;
    else if (type === Char.apostrophe && classOf(text.charCodeAt(end + 1)) === Char.letter) {
      if (isPossessive(text, end) && !(capital && isOwn(text, start, end))) {
        possessive = end;
        break;
      }
      end += 2;
    } else if (type === Char.hyphen && joinsAfterHyphen(text, end + 1, capital)) end += 2;
    else if (text.charCodeAt(end) === DOT && isInitials(text, start, end)) end++;
    else break;
  }
  if (text.charCodeAt(end) === DOT && possessive < 0 && keepsDot(text, start, end)) end++;
  columns.add(start, end, TokenKind.word, spaced | shapeOf(text, start, end) | (possessive < 0 ? 0 : Shape.possessive));
  if (possessive < 0) return end;
  columns.add(possessive, possessive + 2, TokenKind.word, 0);
  return possessive + 2;
}

/** `’s` that no letter follows. */
function isPossessive(text: string, apostrophe: number): boolean {
  const letter = text.charCodeAt(apostrophe + 1) | 32;
  return letter === 115 && !isWordUnit(classOf(text.charCodeAt(apostrophe + 2)));
}

/** Whether the `’s` behind a capitalised word belongs to its name: `Macy’s`, and `Denny’s` of `Denny’s said`. */
function isOwn(text: string, start: number, apostrophe: number): boolean {
  const name = text.slice(start, apostrophe);
  if (namesWithS.has(name)) return true;
  const verb = wordAfter(text, apostrophe + 2);
  if (verb === '') return false;
  // Nothing that is possessed is left out before a name: `Lloyd’s of London`.
  if (verb === 'of') return isCapital(text.charCodeAt(apostrophe + 2 + 1 + verb.length + 1));
  const isPlain = plainVerbs.has(verb);
  if (!(isPlain || verbsOfFirms.has(verb)) || neverNames.has(name)) return false;
  const next = wordAfter(text, apostrophe + 2 + 1 + verb.length);
  // `Bread's said to help` is passive.
  return isPlain ? next !== 'to' : plainObjects.has(next);
}

/** The word in small letters behind one blank at `at`; empty where there is none. */
function wordAfter(text: string, at: number): string {
  if (text.charCodeAt(at) !== BLANK) return '';
  let end = at + 1;
  while (end < at + LONGEST_VERB && isSmall(text.charCodeAt(end))) end++;
  return text.slice(at + 1, end);
}
const BLANK = 32;
const LONGEST_VERB = 16;
const isSmall = (code: number): boolean => code >= 97 && code <= 122;

function joinsAfterHyphen(text: string, at: number, capital: boolean): boolean {
  const type = at < text.length ? classOf(text.charCodeAt(at)) : Char.other;
  return type === Char.letter || (type === Char.digit && capital);
}

/** Whether the dot at `dot` stands after a single letter of `U.S.` or `a.m.`, and a letter with its own dot follows or went before. */
function isInitials(text: string, start: number, dot: number): boolean {
  const before = dot - 1;
  const single = before === start || text.charCodeAt(before - 1) === DOT;
  if (!single || classOf(text.charCodeAt(before)) !== Char.letter) return false;
  const nextIsLetter = classOf(text.charCodeAt(dot + 1)) === Char.letter;
  const nextIsSingle = nextIsLetter && text.charCodeAt(dot + 2) === DOT;
  return nextIsSingle || (before > start && !nextIsLetter);
}

/** Whether the dot after a word belongs to it: an initial (`J.`) or a known abbreviation (`Mr.`). */
function keepsDot(text: string, start: number, dot: number): boolean {
  const length = dot - start;
  // The letter of `-80C.` is a unit, that of `4B.` half a number: no initial.
  if (length === 1) return isCapital(text.charCodeAt(start)) && classOf(text.charCodeAt(start - 1)) !== Char.digit;
  if (length > 10) return false;
  const lower = text.slice(start, dot).toLowerCase();
  const kind = abbreviations.get(lower);
  if (kind === undefined) return false;
  // Words that are also plain words (`no`, `sun`, `mar`, `co`) are abbreviations only before something to go on with.
  if (!PLAIN_TOO.has(lower)) return true;
  return isCapital(text.charCodeAt(start)) && followedByName(text, dot + 1, lower);
}

const PLAIN_TOO: ReadonlySet<string> = new Set(
  'no nos sun sat mon wed mar jun art fig figs al op min gen ch sec st mass ill ind miss la wash ore pa co dist ed eds p v pp est ca ass'.split(
    ' ',
  ),
);
const BEFORE_NUMBER: ReadonlySet<string> = new Set('no nos fig figs art ch sec vol p pp v mar jun sun'.split(' '));

function followedByName(text: string, at: number, lower: string): boolean {
  // No sentence ends before a comma: `Erie, Pa., and`.
  if (isInnerMark(text.charCodeAt(at))) return true;
  if (classOf(text.charCodeAt(at)) !== Char.space) return lower === 'co' || lower === 'no';
  const next = text.charCodeAt(at + 1);
  if (isDash(next)) return !BEFORE_NUMBER.has(lower);
  const digit = classOf(next) === Char.digit;
  return BEFORE_NUMBER.has(lower) ? digit : isCapital(next) || digit;
}

const isInnerMark = (unit: number): boolean => unit === 44 || unit === 59;
const isDash = (unit: number): boolean => unit === 45 || unit === 0x2013 || unit === 0x2014;

/** Digits with their separators: `1,200.5`, `1 200`, `½`. */
function number(text: string, start: number, spaced: number, columns: Columns): number {
  let end = start + 1;
  for (;;) {
    const unit = text.charCodeAt(end);
    const type = end < text.length ? classOf(unit) : Char.other;
    if (type === Char.digit) end++;
    else if ((unit === 44 || unit === DOT) && isDigit(text, end + 1) && isDigit(text, end - 1)) end += 2;
    else if (isGroupSpace(unit) && isGroupOfThree(text, start, end)) end += 4;
    else break;
  }
  columns.add(start, end, TokenKind.number, spaced | Shape.digit);
  return end;
}

const isDigit = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit >= 48 && unit <= 57;
};
/** No-break, thin and narrow no-break space. */
const isGroupSpace = (unit: number): boolean => unit === 0xa0 || unit === 0x2009 || unit === 0x202f;

/** Exactly three digits after the space, and one to three before it since the start or the last space. */
function isGroupOfThree(text: string, start: number, space: number): boolean {
  let before = space;
  while (before > start && isDigit(text, before - 1)) before--;
  const digits = space - before;
  const grouped = before > start;
  return (
    digits >= 1 &&
    digits <= 3 &&
    (!grouped || digits === 3) &&
    isDigit(text, space + 1) &&
    isDigit(text, space + 2) &&
    isDigit(text, space + 3) &&
    !isDigit(text, space + 4)
  );
}

function shapeOf(text: string, start: number, end: number): number {
  let shape = 0;
  let letters = 0;
  let capitals = 0;
  let small = false;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    const type = classOf(unit);
    if (type === Char.digit) shape |= Shape.digit;
    else if (type === Char.letter) {
      letters++;
      if (isCapital(unit)) {
        capitals++;
        if (i === start) shape |= Shape.capital;
        if (small) shape |= Shape.inner;
      } else small = true;
    } else if (type !== Char.mark) small = false;
  }
  if (capitals === letters && letters > 1) shape |= Shape.allCaps;
  return shape;
}

const COLON = 58;
const SLASH = 47;
const AT = 64;

/** End of the web or e-mail address that starts here, or `start` when there is none. */
function endOfAddress(text: string, start: number): number {
  let at = start;
  // A scheme, a host or a mailbox name is short: look no further, so that the whole stays linear.
  const limit = Math.min(text.length, start + 64);
  while (at < limit && isNameUnit(text.charCodeAt(at))) at++;
  const unit = text.charCodeAt(at);
  const web =
    (unit === COLON && text.charCodeAt(at + 1) === SLASH && text.charCodeAt(at + 2) === SLASH && at > start) ||
    (at - start > 4 && text.slice(start, start + 4).toLowerCase() === 'www.');
  const mail = unit === AT && at > start && classOf(text.charCodeAt(at + 1)) === Char.letter;
  if (!web && !mail) return start;
  while (at < text.length && isAddressUnit(text.charCodeAt(at))) at++;
  while (at > start && '.,;:!?)]}\'"’”'.includes(text[at - 1] as string)) at--;
  return at;
}

const isNameUnit = (unit: number): boolean =>
  (unit >= 48 && unit <= 57) ||
  (unit >= 65 && unit <= 90) ||
  (unit >= 97 && unit <= 122) ||
  unit === DOT ||
  unit === 45 ||
  unit === 95 ||
  unit === 43;
const isAddressUnit = (unit: number): boolean => unit > 32 && unit < 127 && unit !== 34 && unit !== 60 && unit !== 62;
