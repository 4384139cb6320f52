import type { BlockText } from '../text/tokens.ts';
import type { Head } from './forms/form.ts';
import { isTriggerHash, triggerHash } from './triggers.ts';

/** What a piece is. */
export const Piece = { letters: 1, digits: 2, other: 3 } as const;

/** Blocks of up to so many code units share their memory. */
const COMMON = 1 << 14;
const memory = { start: new Uint32Array(COMMON), end: new Uint32Array(COMMON), kind: new Uint8Array(COMMON) };

/**
 * A block cut finer than into tokens: runs of letters, runs of digits, single other characters. Figures glue these
 * together in every way (`64GB`, `12-cent-a-share`, `$13.6M`, `mid-1990s`), so that their grammar wants the bare parts.
 * Offsets are relative to the block; parallel arrays, no object for each piece. Reading never goes past a sentence.
 */
export class Reader {
  readonly text: string;
  count = 0;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly kind: Uint8Array;
  /** Piece indexes at which a figure may begin or turn: digits, number words, dates, signs of money. In order. */
  readonly triggers: number[] = [];
  /** First piece of each sentence, and at the end the number of pieces. */
  readonly sentences: number[] = [];
  /** Pieces of the sentence being read: `first` up to, not with, `limit`. */
  first = 0;
  limit = 0;
  /** The last number read, since every form asks for the same one. */
  readonly memo: { at: number; plain: Head | null | undefined; money: Head | null | undefined } = {
    at: -1,
    plain: undefined,
    money: undefined,
  };
  #words: (string | undefined)[] = [];
  /** Word processors and web pages say with them where a word may be broken: `mil·lion` is a million. */
  #hasSoftHyphens = false;

  /** Only one reader is at work at a time: the next one takes over its memory. */
  constructor(block: BlockText) {
    const text = block.text;
    this.text = text;
    const size = text.length + 1;
    const kept = size <= COMMON;
    this.start = kept ? memory.start : new Uint32Array(size);
    this.end = kept ? memory.end : new Uint32Array(size);
    this.kind = kept ? memory.kind : new Uint8Array(size);
    this.#cut(block);
  }

  #cut(block: BlockText): void {
    const { text, start, end, kind, triggers } = this;
    const { tokens, sentences } = block;
    let sentence = 0;
    let nextSentence = 0;
    let count = 0;
    let i = 0;
    while (i < text.length) {
      const unit = text.charCodeAt(i);
      const cls = classOf(unit);
      if (cls === SPACE) {
        i++;
        continue;
      }
      if (i >= nextSentence) {
        if (this.sentences.at(-1) !== count) this.sentences.push(count);
        sentence++;
        while (sentence < sentences.count && (tokens.start[sentences.first[sentence] as number] ?? 0) <= i) sentence++;
        nextSentence =
          sentence < sentences.count ? (tokens.start[sentences.first[sentence] as number] as number) : text.length;
      }
      let j = i + 1;
      if (cls === LETTER) {
        let hash = triggerHash(0, unit);
        while (j < text.length) {
          const next = text.charCodeAt(j);
          if (classOf(next) === LETTER) hash = triggerHash(hash, next);
          else if (next === SOFT_HYPHEN && classOf(text.charCodeAt(j + 1)) === LETTER) this.#hasSoftHyphens = true;
          else break;
          j++;
        }
        kind[count] = Piece.letters;
        if (isTriggerHash(hash)) triggers.push(count);
      } else if (cls === DIGIT) {
        while (j < text.length && classOf(text.charCodeAt(j)) === DIGIT) j++;
        kind[count] = Piece.digits;
        triggers.push(count);
      } else {
        if (unit >= 0xd800 && unit < 0xdc00 && j < text.length) j++;
        kind[count] = Piece.other;
        if (cls === MARK) triggers.push(count);
      }
      start[count] = i;
      end[count] = j;
      count++;
      i = j;
    }
    this.count = count;
    if (triggers.length > 0) this.#words = new Array(count);
    this.sentences.push(count);
  }

  /** The piece in lower case; empty outside the sentence. */
  word(i: number): string {
    if (i < this.first || i >= this.limit) return '';
    const known = this.#words[i];
    if (known !== undefined) return known;
    const written = this.text.slice(this.start[i], this.end[i]).toLowerCase();
    const word = this.#hasSoftHyphens ? written.replaceAll('\u00ad', '') : written;
    this.#words[i] = word;
    return word;
  }

  /** The piece as written; empty outside the sentence. */
  raw(i: number): string {
    if (i < this.first || i >= this.limit) return '';
    const from = this.start[i] as number;
    const to = this.end[i] as number;
    return to - from === 1 ? (this.text[from] as string) : this.text.slice(from, to);
  }

  isLetters(i: number): boolean {
    return i >= this.first && i < this.limit && this.kind[i] === Piece.letters;
  }

  isDigits(i: number): boolean {
    return i >= this.first && i < this.limit && this.kind[i] === Piece.digits;
  }

  /** Whether piece `i` follows piece `i - 1` without white space, in one sentence. */
  joined(i: number): boolean {
    return i > this.first && i < this.limit && this.start[i] === this.end[i - 1];
  }

  /** Length of a piece in code units. */
  size(i: number): number {
    return (this.end[i] as number) - (this.start[i] as number);
  }

  isCapital(i: number): boolean {
    if (!this.isLetters(i)) return false;
    const letter = this.text[this.start[i] as number] as string;
    return letter !== letter.toLowerCase();
  }

  isHyphen(i: number): boolean {
    if (i < this.first || i >= this.limit || this.kind[i] !== Piece.other) return false;
    const unit = this.text.charCodeAt(this.start[i] as number);
    return unit === 45 || unit === 0x2010 || unit === 0x2011;
  }

  /** A hyphen, a dash or a minus sign: what may stand between the ends of a range. */
  isDash(i: number): boolean {
    if (this.isHyphen(i)) return true;
    if (i < this.first || i >= this.limit || this.kind[i] !== Piece.other) return false;
    const unit = this.text.charCodeAt(this.start[i] as number);
    return unit === 0x2013 || unit === 0x2014 || unit === 0x2212;
  }

  /** Whether `o’clock` stands at piece `i`. */
  isOclock(i: number): boolean {
    return this.word(i) === 'o' && (this.raw(i + 1) === "'" || this.raw(i + 1) === '’') && this.word(i + 2) === 'clock';
  }

  /** Whether the words from `i` on are these (lower case), any white space or single hyphens between them. Returns the piece after them, or -1. */
  match(i: number, words: readonly string[]): number {
    let at = i;
    for (let k = 0; k < words.length; k++) {
      if (k > 0 && this.isHyphen(at) && words[k] !== '-') at++;
      if (this.word(at) !== words[k]) return -1;
      at++;
    }
    return at;
  }
}

const SOFT_HYPHEN = 0xad;
const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const OTHER = 4;
/** Signs that begin figures: currency signs and fraction characters. */
const MARK = 5;

const classes = new Uint8Array(0x10000);
const letterOrMark = /[\p{L}\p{M}]/u;
const spaceCharacter = /[\s\u200b\ufeff]/;
const markCharacter = /[\p{Sc}¼-¾⅐-⅞]/u;

/** Class of a code unit; worked out once for each. */
function classOf(unit: number): number {
  const known = classes[unit] as number;
  if (known !== 0) return known;
  const character = String.fromCharCode(unit);
  let cls = OTHER;
  if (unit >= 48 && unit <= 57) cls = DIGIT;
  else if (unit >= 0xd800 && unit < 0xe000) cls = OTHER;
  else if (spaceCharacter.test(character)) cls = SPACE;
  else if (letterOrMark.test(character) && character !== 'º' && character !== 'ª') cls = LETTER;
  else if (markCharacter.test(character)) cls = MARK;
  classes[unit] = cls;
  return cls;
}
