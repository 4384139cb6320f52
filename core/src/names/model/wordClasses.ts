import { hashOf } from './hash.ts';

/** Words that the model treats in a way of their own, by the hash of their small letters: a set of bits. */
export const Class = {
  /** Small words that may stand inside a name. */
  joiner: 1,
  /** Small words with which a name may begin, before a hyphen or a capital. */
  opener: 2,
  /** The same where all is written small: `san francisco`, `new york`. */
  smallOpener: 4,
  /** Words that alone, with a capital, never are a name. */
  closed: 8,
  /** `Inc.` after a comma. */
  suffix: 16,
  /** It may belong to the name before it: `Wendy's`. */
  ending: 32,
  hyphen: 64,
  comma: 128,
  the: 256,
  possessive: 512,
  placePreposition: 1024,
  otherPreposition: 2048,
  /** What stands before the name of a person. */
  title: 4096,
  speech: 8192,
  /** Nouns after the name of a body: `Hawcombe Water officials`. */
  ofBody: 16384,
  /** Begins a name of several words in our own tables. */
  opens: 32768,
} as const;

const words: readonly (readonly [bit: number, words: string])[] = [
  [
    Class.joiner,
    "of the and for on in to de la le les du del des di da dos das do van von der den el al bin ibn y e & + 's s ' - – / at",
  ],
  [Class.opener, 'al el ul as an ash az van von de del della di da bin ibn der ter ten le la du'],
  [Class.smallOpener, 'san santa new los las el la north south east west saint st'],
  [
    Class.closed,
    "the a an this that these those i he she it we they my your his its our their what when where why how and or but nor so yet if while although though because since until as than not no yes at by for from in into of on to under with within without there here then now just also only even still it's i'm i've i'll i'd don't that's there's he's she's you're we're they're what's you me him her us them",
  ],
  [Class.suffix, 'inc inc. llc ltd ltd. corp corp. co co. lp l.p. jr jr. sr sr. iii plc'],
  [Class.ending, "'s s"],
  [Class.hyphen, '-'],
  [Class.comma, ','],
  [Class.the, 'the'],
  [Class.possessive, "'s"],
  [Class.placePreposition, 'in near outside across throughout inside around at from to into'],
  [Class.otherPreposition, 'by with against'],
  [Class.title, 'mr mr. mrs mrs. ms ms. dr dr. president minister'],
  [Class.speech, 'said says told added explained argued noted announced reported'],
  [
    Class.ofBody,
    'officials official spokesman spokeswoman spokesperson members member leader leaders party group company team',
  ],
];

const classes = new Map<number, number>();
for (const [bit, list] of words)
  for (const word of list.split(' ')) {
    const hash = hashOf(word);
    classes.set(hash, (classes.get(hash) ?? 0) | bit);
  }

/** Bits of `Class` of a word, by the hash of its small letters. */
export const classesOf = (lower: number): number => classes.get(lower) ?? 0;
