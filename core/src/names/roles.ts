/** Where the full name begins in `Fly-half Tom Ness`: behind the capitals of what somebody is. */
import type { PlacedBlock } from '../document/analysis.ts';
import { nameSuffixes, personNouns } from '../lexicon/people.ts';
import { roleEndings, roleHeads, roleLetters, roleWords } from '../lexicon/roles.ts';
import { romanNumerals } from '../lexicon/romanNumerals.ts';
import { titleModifiers, titlesThatAreNames, titleWords } from '../lexicon/titles.ts';
import type { TypedName } from './classify.ts';
import { anyPerson, isEnglishWord, Known, lookUp } from './gazetteer.ts';
import { foldName } from './slug.ts';

/**
 * How many units of a name of several words are what the person is, and no part of the name; 0 if none are. Two words
 * stay unless the second is the family name in another name of the document: `families` has the full name of each.
 */
export function fullNameFrom(name: TypedName, block: PlacedBlock, families: ReadonlyMap<string, string>): number {
  const space = name.name.indexOf(' ');
  const person = name.type === 'person' || roleLetters.has(name.name.slice(0, space));
  if (
    name.name.indexOf(' ', space + 1) < 0 &&
    !(person && isFamily(families, name.folded.slice(name.folded.lastIndexOf(' ') + 1), name.folded))
  )
    return 0;
  const text = block.content.text.slice(name.start - block.start, name.end - block.start);
  const words = text.split(/\s+/);
  let left = words.length;
  while (left > 2 && (nameSuffixes.has(words[left - 1] as string) || romanNumerals.has(words[left - 1] as string)))
    left--;
  // `Senior Presidential Advisor`, `Crown Prince`: there is no name in it.
  const last = (words[left - 1] as string).toLowerCase();
  if (titleWords.has(last) && (left < 3 || !titlesThatAreNames.has(last))) return 0;
  let from = 0;
  let taken = 0;
  while (left - taken >= 2) {
    const word = words[taken] as string;
    const next = words[taken + 1] as string;
    const full = left - taken >= 3;
    if (!/^\p{Lu}/u.test(next) || (!full && !(person && isFamily(families, foldName(next), name.folded)))) break;
    const given = (lookUp(next) & Known.given) !== 0;
    const role = person
      ? isRole(word, next) || (full && given && isPlain(word) && opensSentence(block, name.start))
      : given && isTrade(word, words, name);
    if (!role) break;
    taken++;
    from = text.indexOf(next, from + word.length);
  }
  return from;
}

const isFamily = (families: ReadonlyMap<string, string>, family: string, folded: string): boolean =>
  (families.get(family) ?? folded) !== folded;

/** A word that is what somebody does, and nobody's name. */
function isRole(word: string, next: string): boolean {
  if (roleLetters.has(word)) return true;
  const lower = word.toLowerCase();
  if (roleWords.has(lower)) return true;
  // `Ayatollah Seyed Ali`: where one title stands behind the other, which of them the name keeps is open.
  if (titlesThatAreNames.has(lower) || titlesThatAreNames.has(next.toLowerCase())) return false;
  const cut = word.lastIndexOf('-');
  const head = cut < 0 ? lower : lower.slice(cut + 1);
  if (cut > 0 && isHyphened(word)) return true;
  if (lookUp(word) & anyPerson) return false;
  return titleWords.has(lower) || titleModifiers.has(lower) || personNouns.has(head) || isNamedByEnding(head);
}

/** `Churchwarden Josiah Penn`, taken for a place: a word of the table, and a name of two or three words behind it. */
function isTrade(word: string, words: readonly string[], { type, known }: TypedName): boolean {
  if (known !== 0 || words.length < 3 || words.length > 4 || !words.every(one => /^\p{Lu}/u.test(one))) return false;
  // Many a firm is called `Trader Joe`.
  return roleLetters.has(word) || (type !== 'organization' && (roleWords.has(word.toLowerCase()) || isHyphened(word)));
}

/** `Fly-half`, `Co-author`. */
const isHyphened = (word: string): boolean =>
  word.includes('-') && !(lookUp(word) & anyPerson) && roleHeads.has(word.slice(word.lastIndexOf('-') + 1));

const isNamedByEnding = (lower: string): boolean => lower.length > 5 && roleEndings.test(lower);

/** `Sculptor Tom Ness`: a word with the capital of its sentence, and no name otherwise. */
const isPlain = (word: string): boolean => !(lookUp(word) & ~Known.word) && isEnglishWord(word.toLowerCase());

/** Whether a sentence or quotation begins at an offset of the document. */
function opensSentence(block: PlacedBlock, at: number): boolean {
  const local = at - block.start;
  return /(?:^|[.!?:•*–—]\s{1,3}|[“"‘(]\s?)[“"‘'(]?$/.test(block.content.text.slice(Math.max(0, local - 5), local));
}
