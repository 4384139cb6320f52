/** What a UTF-16 code unit is to the tokeniser. */
export const Char = {
  other: 0,
  space: 1,
  letter: 2,
  digit: 3,
  /** Joins the character before it: combining marks, joiners, variation selectors. */
  mark: 4,
  /** `’` and `'`: inside a word, before a possessive, or a quotation mark. */
  apostrophe: 5,
  hyphen: 6,
  /** Money, percent, degree, plus and the like. */
  symbol: 7,
  lead: 8,
  trail: 9,
} as const;

const LETTER = /\p{L}/u;
const MARK = /\p{M}/u;
const NUMBER = /\p{N}/u;
const SPACE = /[\s\u200b\u2060\ufeff]/;
const SYMBOL = /[\p{Sc}\p{Sm}\p{So}\p{Sk}%‰°#&@*/\\_]/u;
const CAPITAL = /\p{Lu}|\p{Lt}/u;

/** Class of every code unit met so far, 0xff where not yet asked. */
const classes = new Uint8Array(0x10000).fill(0xff);
const capitals = new Uint8Array(0x10000).fill(0xff);

/** One of `Char`, from a table that fills itself. */
export function classOf(unit: number): number {
  const known = classes[unit] as number;
  return known === 0xff ? classify(unit) : known;
}

export function isCapital(unit: number): boolean {
  let known = capitals[unit] as number;
  if (known === 0xff) {
    known = CAPITAL.test(String.fromCharCode(unit)) ? 1 : 0;
    capitals[unit] = known;
  }
  return known === 1;
}

function classify(unit: number): number {
  const character = String.fromCharCode(unit);
  let found: number = Char.other;
  if (unit >= 0xd800 && unit <= 0xdbff) found = Char.lead;
  else if (unit >= 0xdc00 && unit <= 0xdfff) found = Char.trail;
  else if (SPACE.test(character)) found = Char.space;
  else if (character === "'" || character === '’' || character === 'ʼ') found = Char.apostrophe;
  else if (character === '-' || character === '‐' || character === '‑') found = Char.hyphen;
  else if (LETTER.test(character)) found = Char.letter;
  else if (NUMBER.test(character)) found = Char.digit;
  else if (MARK.test(character) || unit === 0x200d || unit === 0x200c || unit === 0xad) found = Char.mark;
  else if (SYMBOL.test(character)) found = Char.symbol;
  classes[unit] = found;
  return found;
}
