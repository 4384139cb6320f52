import { TokenKind } from '../text/tokens.ts';
import { type Lexeme, lexemes, Word } from './lexemes.ts';
import type { Line } from './line.ts';
import type { QuotedSpan } from './quotationMarks.ts';
import type { Words } from './words.ts';

const NOTHING = lexemes[0] as Lexeme;

/** Questions the grammar asks of the items of one line. Positions are item numbers; outside of the line all is 0 or false. */
export class Reader {
  readonly words: Words;
  readonly quoted: readonly QuotedSpan[];
  readonly line: Line;
  readonly count: number;

  constructor(words: Words, quoted: readonly QuotedSpan[], line: Line) {
    this.words = words;
    this.quoted = quoted;
    this.line = line;
    this.count = line.items.length;
  }

  /** Token number, -1 for a quotation or outside of the line. */
  token(i: number): number {
    if (i < 0 || i >= this.count) return -1;
    const item = this.line.items[i] as number;
    return item < 0 ? -1 : item;
  }

  /** The quotation at the item, -1 if it is none. */
  quotation(i: number): number {
    if (i < 0 || i >= this.count) return -1;
    const item = this.line.items[i] as number;
    return item < 0 ? ~item : -1;
  }

  isQuotation(i: number): boolean {
    return this.quotation(i) >= 0;
  }

  lexeme(i: number): Lexeme {
    const token = this.token(i);
    return token < 0 ? NOTHING : this.words.lexeme(token);
  }

  has(i: number, bits: number): boolean {
    return (this.lexeme(i).bits & bits) !== 0;
  }

  isWord(i: number): boolean {
    const token = this.token(i);
    return token >= 0 && this.words.kind[token] === TokenKind.word;
  }

  isNumber(i: number): boolean {
    const token = this.token(i);
    return token >= 0 && this.words.kind[token] === TokenKind.number;
  }

  isCapital(i: number): boolean {
    const token = this.token(i);
    return token >= 0 && this.words.isCapital(token);
  }

  /** Three capitals or more. */
  isAllCaps(i: number): boolean {
    const token = this.token(i);
    return token >= 0 && this.isWord(i) && this.words.isAllCaps(token);
  }

  isPossessive(i: number): boolean {
    const token = this.token(i);
    return token >= 0 && this.words.isPossessive(token);
  }

  isAdverb(i: number): boolean {
    const token = this.token(i);
    return token >= 0 && this.words.isAdverb(token);
  }

  lower(i: number): string {
    const token = this.token(i);
    return token < 0 ? '' : this.words.lower(token);
  }

  /** First code unit of a punctuation mark or symbol, 0 for words, numbers and quotations. */
  mark(i: number): number {
    const token = this.token(i);
    if (token < 0) return 0;
    const kind = this.words.kind[token];
    return kind === TokenKind.punctuation || kind === TokenKind.symbol ? this.words.unit(token) : 0;
  }

  isComma(i: number): boolean {
    return this.mark(i) === 44;
  }

  /** `.`, `?`, `!`, `;`, `…` or the end of the line. */
  isEnd(i: number): boolean {
    if (i >= this.count) return true;
    const mark = this.mark(i);
    return mark === 46 || mark === 59 || mark === 63 || mark === 33 || mark === 0x2026;
  }

  /** A dash between words: `—`, `–`, `--` or a hyphen with space on both sides. */
  isDash(i: number): boolean {
    const mark = this.mark(i);
    if (mark === 0x2013 || mark === 0x2014) return true;
    if (mark !== 45) return false;
    const token = this.token(i);
    return this.words.isSpaced(token) || this.mark(i - 1) === 45 || this.mark(i + 1) === 45;
  }

  /** Marks that stand inside a noun phrase: apostrophes, hyphens, `&`, `$`, `%`, `/`. */
  isInnerMark(i: number): boolean {
    const mark = this.mark(i);
    if (mark === 0) return false;
    if (mark === 45) return !this.isDash(i);
    return (
      mark === 39 ||
      mark === 0x2019 ||
      mark === 38 ||
      mark === 36 ||
      mark === 37 ||
      mark === 47 ||
      mark === 35 ||
      mark === 0x20ac ||
      mark === 0xa3 ||
      mark === 64
    );
  }

  /** A finite verb that ends the noun phrase before it. Names (`Will`, `May`) are none. */
  isFiniteVerb(i: number): boolean {
    const { bits } = this.lexeme(i);
    if ((bits & (Word.auxiliary | Word.verb)) === 0) return false;
    if ((bits & Word.auxiliary) !== 0) return !this.isPossessive(i) && !(this.isCapital(i) && i > 0);
    return !this.isCapital(i) && !this.isModifier(i);
  }

  /** As the past of most verbs does: `jumped`. */
  endsInEd(i: number): boolean {
    return /[a-z]{2}ed$/.test(this.lower(i));
  }

  /** A past form between determiner and noun is an adjective: `the divided city`. */
  isModifier(i: number): boolean {
    return (this.has(i - 1, Word.determiner) && !this.has(i - 1, Word.that)) || this.isPossessive(i - 1);
  }

  startOf(i: number): number {
    const token = this.token(i);
    return token >= 0 ? (this.words.start[token] as number) : (this.quoted[this.quotation(i)] as QuotedSpan).start;
  }

  endOf(i: number): number {
    const token = this.token(i);
    return token >= 0 ? (this.words.end[token] as number) : (this.quoted[this.quotation(i)] as QuotedSpan).end;
  }
}
