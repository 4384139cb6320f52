/** Bits of `Columns.flags`. */
export const Flag = {
  capital: 1,
  allCaps: 2,
  digit: 4,
  /** No white space before it. */
  joined: 16,
  word: 32,
  number: 64,
  /** First token of a sentence, marks left out. */
  opening: 128,
  /** First token of a sentence, marks or not: nothing reads over it. */
  boundary: 256,
  /** In a run that may hold names. */
  run: 512,
  /** Written small, but known as a name alone: `mexico`. */
  nameish: 2048,
} as const;
