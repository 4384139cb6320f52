/** What a token is, by its characters alone. */
export const TokenKind = {
  word: 1,
  number: 2,
  punctuation: 3,
  symbol: 4,
  /** A web or e-mail address, whole. */
  address: 5,
} as const;
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

/** How a word is written: a set of bits. */
export const Shape = {
  /** Its first letter is a capital. */
  capital: 1,
  /** All its letters are capitals, and there are two or more. */
  allCaps: 2,
  /** It holds a digit. */
  digit: 4,
  /** It has a capital after a small letter: `betweenRussia`, `iPhone`. */
  inner: 8,
  /** White space stands before it (or the block begins with it). */
  spaced: 16,
  /** A final possessive (`’s`, `'s`) was cut off into a token of its own after it. */
  possessive: 32,
} as const;

/**
 * The tokens of one block as parallel arrays: no object for each token. Offsets are relative to the block.
 *
 * A word keeps inner apostrophes, hyphens between letters (`Sino-Russian`, `four-day`; before a digit only in names:
 * `Siberia-2`, but `mid` `-` `2022`) and the dots of abbreviations (`U.S.`, `Mr.`); the possessive `’s` is a token of
 * its own. A number is digits with their separators (`1,200.5`, `1 200` with a thin or no-break space), never letters:
 * `80th`, `1.2bn` are two tokens, the second not spaced. Signs, currency symbols and `%` are symbols of their own,
 * web and e-mail addresses one token. Everything else is one token a character (a surrogate pair is one).
 */
export interface Tokens {
  readonly count: number;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly kind: Uint8Array;
  readonly shape: Uint8Array;
}

/** The sentences of one block as token ranges: sentence i is tokens `first[i]` up to, not with, `first[i + 1]`. */
export interface Sentences {
  readonly count: number;
  /** `count + 1` entries; the last is the number of tokens. */
  readonly first: Uint32Array;
}

/** What a block is on the page. */
export type BlockKind = 'heading' | 'dateline' | 'paragraph' | 'listItem' | 'quotation' | 'tableRow' | 'reference';

/** One block of a text, as the recognisers see it: all offsets relative to the block. */
export interface BlockText {
  readonly kind: BlockKind;
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: Sentences;
}
