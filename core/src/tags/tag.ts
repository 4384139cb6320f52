import { Shape, TokenKind, type Tokens } from '../text/tokens.ts';

/**
 * Universal parts of speech (https://universaldependencies.org/u/pos/), as small numbers. The first `LEARNT` are told
 * apart by the model; the others show in a token's characters.
 */
export const Tag = {
  noun: 0,
  properNoun: 1,
  verb: 2,
  auxiliary: 3,
  adjective: 4,
  adverb: 5,
  determiner: 6,
  pronoun: 7,
  preposition: 8,
  subordinator: 9,
  coordinator: 10,
  particle: 11,
  numeral: 12,
  interjection: 13,
  punctuation: 14,
  symbol: 15,
  other: 16,
} as const;
export type Tag = (typeof Tag)[keyof typeof Tag];

/** How many tags the model tells apart. */
export const LEARNT = 14;

/** Tags of classes that take no new words: a word that was never seen as one of them is none. */
export const closedTags: readonly number[] = [
  Tag.auxiliary,
  Tag.determiner,
  Tag.pronoun,
  Tag.preposition,
  Tag.subordinator,
  Tag.coordinator,
  Tag.particle,
];

/** Names of all tags in treebanks, in order. */
export const tagNames = 'NOUN PROPN VERB AUX ADJ ADV DET PRON ADP SCONJ CCONJ PART NUM INTJ PUNCT SYM X'.split(
  ' ',
) as readonly string[];

/** The tag that a token's characters give away, or -1: the model is asked for words alone. */
export function tagByKind(text: string, tokens: Tokens, token: number): Tag | -1 {
  switch (tokens.kind[token]) {
    case TokenKind.word: {
      // `G20`, `TA-125`, `V10` are names.
      const shape = tokens.shape[token] as number;
      return (shape & Shape.digit) !== 0 && (shape & Shape.capital) !== 0 ? Tag.properNoun : -1;
    }
    case TokenKind.number:
      return Tag.numeral;
    case TokenKind.symbol:
      return Tag.symbol;
    case TokenKind.address:
      return Tag.other;
    default:
      return text.charCodeAt(tokens.start[token] as number) === 36 ? Tag.symbol : Tag.punctuation;
  }
}
