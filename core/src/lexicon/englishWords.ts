import { englishWordList } from './englishWords.generated.ts';
import { singular } from './nouns.ts';

let words: ReadonlySet<string> | undefined;

/** Whether a word in small letters is an everyday one. The table is taken apart when it is first asked. */
export function isEnglishWord(word: string): boolean {
  words ??= new Set(englishWordList.split(' '));
  return words.has(word) || words.has(singular(word));
}
