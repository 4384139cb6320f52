import type { BlockText } from '../text/tokens.ts';
import { Shape, TokenKind } from '../text/tokens.ts';

/** The words of one block by token index, read as names are: straight apostrophes, one space. */
export class Words {
  readonly text: string;
  readonly count: number;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly #kind: Uint8Array;
  readonly #shape: Uint8Array;
  // Rules ask for the same few words again and again.
  readonly #raw: string[] = [];
  readonly #lower: string[] = [];

  constructor({ text, tokens }: BlockText) {
    this.text = text;
    this.count = tokens.count;
    this.start = tokens.start;
    this.end = tokens.end;
    this.#kind = tokens.kind;
    this.#shape = tokens.shape;
  }

  isWord(i: number): boolean {
    return this.#kind[i] === TokenKind.word;
  }
  isNumber(i: number): boolean {
    return this.#kind[i] === TokenKind.number;
  }
  isMark(i: number): boolean {
    const kind = this.#kind[i];
    return kind === TokenKind.punctuation || kind === TokenKind.symbol;
  }
  has(i: number, shape: number): boolean {
    return ((this.#shape[i] as number) & shape) !== 0;
  }
  /** A word with a capital at its start. */
  isCapital(i: number): boolean {
    return this.#kind[i] === TokenKind.word && ((this.#shape[i] as number) & Shape.capital) !== 0;
  }
  /** Length in code units; 0 beyond the ends. */
  length(i: number): number {
    return i >= 0 && i < this.count ? (this.end[i] as number) - (this.start[i] as number) : 0;
  }
  /** Code of the first unit of a token, -1 beyond the ends. */
  code(i: number): number {
    return i >= 0 && i < this.count ? this.text.charCodeAt(this.start[i] as number) : -1;
  }
  /** The token as written. */
  raw(i: number): string {
    if (i < 0 || i >= this.count) return '';
    let raw = this.#raw[i];
    if (raw === undefined) {
      raw = this.text.slice(this.start[i], this.end[i]);
      this.#raw[i] = raw;
    }
    return raw;
  }
  lower(i: number): string {
    let lower = this.#lower[i];
    if (lower === undefined) {
      lower = straight(this.raw(i).toLowerCase());
      if (i >= 0) this.#lower[i] = lower;
    }
    return lower;
  }
  /** The tokens from `first` to `last` as a name. */
  name(first: number, last: number): string {
    return first === last ? straight(this.raw(first)) : nameOf(this.text.slice(this.start[first], this.end[last]));
  }
}

/** Words as a name is looked up: straight apostrophes, single spaces. */
export function nameOf(words: string): string {
  for (let i = 0; i < words.length; i++) {
    const unit = words.charCodeAt(i);
    // A line end, a tab, a no-break space, two spaces or a curly apostrophe: seldom, so the costly way is fine.
    if (
      unit < 32 ||
      unit === 0xa0 ||
      unit === 0x2019 ||
      unit === 0x2018 ||
      (unit === 32 && words.charCodeAt(i + 1) === 32)
    ) {
      return straight(words.replace(/\s+/g, ' '));
    }
  }
  return words;
}

/** With straight apostrophes. */
function straight(words: string): string {
  return words.includes('\u2019') || words.includes('\u2018') ? words.replace(/[\u2018\u2019]/g, "'") : words;
}

/** `JINPING` as `Jinping`; `O'BRIEN` as `O'Brien`. */
export function titleCased(word: string): string {
  let out = '';
  let begins = true;
  for (const letter of word) {
    out += begins ? letter : letter.toLowerCase();
    begins = letter === '-' || letter === "'" || letter === ' ' || letter === '.';
  }
  return out;
}
