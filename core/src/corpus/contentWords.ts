import { auxiliaries, conjunctions, determiners, prepositions, pronouns } from '../lexicon/functionWords.ts';

const closed: readonly ReadonlySet<string>[] = [determiners, prepositions, conjunctions, pronouns, auxiliaries];

/** Whether a word carries matter rather than grammar. In small letters. */
export const isContentWord = (word: string): boolean =>
  word !== 'not' && word !== 'very' && word !== 'also' && !closed.some(set => set.has(word));
