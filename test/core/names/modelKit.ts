import { checkStep, HashTable, hashSeed, step } from '../../../core/src/names/model/hash.ts';
import { Vocabulary } from '../../../core/src/names/model/vocabulary.ts';

/** A vocabulary whose tables are empty. */
export const emptyVocabulary = (most?: number): Vocabulary =>
  new Vocabulary({ clusters: new HashTable(1), organizations: new HashTable(1), keyWords: new HashTable(1) }, most);

/** The number that a vocabulary gives a word. */
export function numberOf(words: Vocabulary, text: string, isWord = true): number {
  let hash = hashSeed(isWord);
  let check = 0;
  for (let i = 0; i < text.length; i++) {
    hash = step(hash, text.charCodeAt(i));
    check = checkStep(check, text.charCodeAt(i));
  }
  return words.numberOf(text, 0, text.length, isWord, hash, check);
}
