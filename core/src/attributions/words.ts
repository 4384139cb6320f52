import { type BlockText, Shape, TokenKind } from '../text/tokens.ts';
import { type Lexeme, lexemeNumber, lexemes, Word } from './lexemes.ts';

/** The tokens of one block with what the tables say of them; its offsets. */
export class Words {
  readonly text: string;
  readonly count: number;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly kind: Uint8Array;
  readonly shape: Uint8Array;
  /** Number in `lexemes`, 0 for unknown words and for everything that is no word. */
  readonly number: Uint16Array;
  /** 1 where a token begins a sentence. */
  readonly beginsSentence: Uint8Array;

  constructor({ text, tokens, sentences }: BlockText) {
    this.text = text;
    this.count = tokens.count;
    this.start = tokens.start;
    this.end = tokens.end;
    this.kind = tokens.kind;
    this.shape = tokens.shape;
    this.number = new Uint16Array(tokens.count);
    this.beginsSentence = new Uint8Array(tokens.count);
    for (let s = 0; s < sentences.count; s++) {
      const first = sentences.first[s] as number;
      if (first < tokens.count) this.beginsSentence[first] = 1;
    }
    for (let i = 0; i < tokens.count; i++) {
      const start = tokens.start[i] as number;
      const end = tokens.end[i] as number;
      // No known word is longer than this.
      if (end - start < 20)
        this.number[i] = lookUp(text, start, end, tokens.kind[i] as number, tokens.shape[i] as number);
    }
  }

  lexeme(i: number): Lexeme {
    return lexemes[this.number[i] as number] as Lexeme;
  }

  bits(i: number): number {
    return (lexemes[this.number[i] as number] as Lexeme).bits;
  }

  /** First code unit of the token. */
  unit(i: number): number {
    return this.text.charCodeAt(this.start[i] as number);
  }

  isWord(i: number): boolean {
    return this.kind[i] === TokenKind.word;
  }

  isNumber(i: number): boolean {
    return this.kind[i] === TokenKind.number;
  }

  isCapital(i: number): boolean {
    return ((this.shape[i] as number) & Shape.capital) !== 0;
  }
  /** Three capitals or more, and nothing else. */
  isAllCaps(i: number): boolean {
    return /^\p{Lu}{3,}$/u.test(this.text.slice(this.start[i], this.end[i]));
  }

  isSpaced(i: number): boolean {
    return ((this.shape[i] as number) & Shape.spaced) !== 0;
  }

  /** The token in small letters, with straight apostrophes. */
  lower(i: number): string {
    return normal(this.text.slice(this.start[i], this.end[i]));
  }

  /** Whether the token is the cut-off `’s` of the word before it. */
  isPossessive(i: number): boolean {
    return i > 0 && ((this.shape[i - 1] as number) & Shape.possessive) !== 0;
  }

  /** Words ending in `-ly` and the adverbs of the table. */
  isAdverb(i: number): boolean {
    if (!this.isWord(i)) return false;
    const bits = this.bits(i);
    if ((bits & (Word.adverb | Word.negation)) !== 0) return true;
    if ((bits & Word.plainLy) !== 0) return false;
    const end = this.end[i] as number;
    return (
      end - (this.start[i] as number) > 4 &&
      this.text.charCodeAt(end - 1) === 121 &&
      this.text.charCodeAt(end - 2) === 108 &&
      !this.isCapital(i)
    );
  }
}

function lookUp(text: string, start: number, end: number, kind: number, shape: number): number {
  const unit = text.charCodeAt(start);
  // The cut-off ’s of a verb (`it’s`) is a word of the tables too.
  const cutOff = unit === 39 || unit === 0x2019;
  if (kind !== TokenKind.word && !cutOff) return 0;
  const word = text.slice(start, end);
  // Most words are in small letters and without an apostrophe: they are looked up as they are.
  const plain = !cutOff && (shape & (Shape.capital | Shape.allCaps | Shape.inner)) === 0;
  return lexemeNumber(plain && !word.includes('’') ? word : normal(word));
}

const normal = (word: string): string => {
  const lower = word.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
};
