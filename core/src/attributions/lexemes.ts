/** What the tables of words say of each word, put together once. */
import { Word, wordBits, wordsOfClosedClasses } from '../lexicon/closedClass.ts';
import { verbForms } from '../lexicon/inflect.ts';
import {
  documentNouns,
  Frame,
  framesOfVerbs,
  nounsToo,
  speechNouns,
  vagueAdverbs,
  vagueNouns,
  vaguePassives,
} from '../lexicon/speech.ts';

/** Forms of a verb: a set of bits. */
export const Form = { base: 1, third: 2, past: 4, participle: 8, ing: 16 } as const;

/** Bits of `Lexeme.bits` beyond those of `Word`. */
export const Role = {
  speechNoun: 1 << 20,
  documentNoun: 1 << 21,
  vagueNoun: 1 << 22,
  vagueAdverb: 1 << 23,
  vaguePassive: 1 << 24,
  nounToo: 1 << 25,
  /**
   * First words of `according to`, `as per`, `citing`, `in the words of`, `based on`, `under plans`, `by the port's count`,
   * `on its figures`, `if the port is right`.
   */
  opener: 1 << 26,
} as const;

/** A verb of saying of two words: `point out`. */
export interface Phrase {
  readonly rest: readonly string[];
  readonly frames: number;
}

export interface Lexeme {
  readonly bits: number;
  /** Frames as a verb of saying, 0 if it is none. */
  readonly frames: number;
  readonly forms: number;
  readonly phrases: readonly Phrase[];
}

interface Growing {
  bits: number;
  frames: number;
  forms: number;
  phrases: Phrase[];
}

/** All known words; number 0 stands for an unknown one. */
export const lexemes: readonly Lexeme[] = [];
const numbers = new Map<string, number>();

function entry(word: string): Growing {
  const all = lexemes as Growing[];
  let number = numbers.get(word);
  if (number === undefined) {
    number = all.length;
    numbers.set(word, number);
    all.push({ bits: wordBits(word), frames: 0, forms: 0, phrases: [] });
  }
  return all[number] as Growing;
}

entry('');
for (const word of wordsOfClosedClasses()) entry(word);
for (const [phrase, frames] of framesOfVerbs) {
  const forms = verbForms(phrase);
  const bit = [Form.base, Form.third, Form.past, Form.participle, Form.ing];
  forms.forEach((form, i) => {
    const [head, ...rest] = form.split(' ');
    const lexeme = entry(head as string);
    lexeme.forms |= bit[i] as number;
    if (rest.length > 0) {
      if (!lexeme.phrases.some(other => other.rest.join(' ') === rest.join(' '))) lexeme.phrases.push({ rest, frames });
    } else lexeme.frames = frames;
  });
}
for (const word of speechNouns) for (const form of [word, `${word}s`]) entry(form).bits |= Role.speechNoun;
for (const word of documentNouns) for (const form of [word, `${word}s`]) entry(form).bits |= Role.documentNoun;
for (const word of vagueNouns) entry(word).bits |= Role.vagueNoun;
for (const word of vagueAdverbs) entry(word).bits |= Role.vagueAdverb;
for (const word of ['according', 'as', 'per', 'citing', 'in', 'on', 'if', 'based', 'by', 'under'])
  entry(word).bits |= Role.opener;
for (const word of nounsToo) entry(word).bits |= Role.nounToo;
for (const word of vaguePassives) entry(word).bits |= Role.vaguePassive;

/** Number of a word in `lexemes`, 0 if it is unknown. The word is in small letters with straight apostrophes. */
export const lexemeNumber = (word: string): number => numbers.get(word) ?? 0;

export { Frame, Word };
