/** What is named right before a place among the words of a sentence, in words: `the new bridge over the Orle`. */
import { isEnglishWord } from '../lexicon/englishWords.ts';
import { auxiliaries } from '../lexicon/functionWords.ts';
import { notOneOfAKind, plainModifiers } from '../lexicon/occasions.ts';
import { civilTitles, titleWords } from '../lexicon/titles.ts';

/** As many words has a name or a noun with what describes it. */
export const LONGEST = 6;

/** Words with the marks behind them: `treaty,`. */
export const wordsOf = (text: string): string[] => text.match(/[^\s]+/g) ?? [];
/** Words at which another clause begins. */
export const JOINS =
  /^(?:and|but|or|who|which|that|when|while|where|after|before|since|because|until|as|than|though|if|then|later|earlier|said|says)$/i;

/** A word without the marks around it; `lower` in small letters, too. */
export const plain = (word: string): string => word.replace(/^[“"(]{1,3}|[”"),;:.]{1,3}$/g, '');
export const lower = (word: string): string => plain(word).toLowerCase();

export interface Noun {
  /** Its last word, in small letters: `bridge`. */
  readonly head: string;
  /** All that describes it, in small letters, before it and behind it. */
  readonly words: ReadonlySet<string>;
  /** As the text has it: `the new bridge`. */
  readonly label: string;
  /** Words behind it that tell where, or of what: `over the Orle`. */
  readonly tail: readonly string[];
  /** With `the` or an owner: a certain one. */
  readonly determined: boolean;
}

/**
 * What is named right before `end`, an index among words, and not before `from`: `the new bridge over the Orle` is a bridge.
 * Null where that is nothing certain: `a bridge`, `it`, `bridges`.
 */
export function nounBefore(words: readonly string[], end: number, from = 0): Noun | null {
  let last = end;
  const tail: string[] = [];
  for (let tries = 0; tries < 3; tries++) {
    let start = last;
    while (
      start > 0 &&
      last - start < LONGEST &&
      !DETERMINER.test(lower(words[start - 1] as string)) &&
      !PREPOSITION.test(lower(words[start - 1] as string)) &&
      !JOINS.test(words[start - 1] as string) &&
      !(start < last && /[,;:)”"]$/.test(words[start - 1] as string))
    )
      start--;
    if (start === last) return null;
    const opening = start > 0 ? lower(words[start - 1] as string) : '';
    const determined = DETERMINER.test(opening);
    const ahead = determined ? start - 2 : start - 1;
    // Words behind a preposition tell where, or of what: whose noun it is stands before it.
    if (ahead >= 0 && PREPOSITION.test(lower(words[ahead] as string))) {
      tail.push(...words.slice(start, last).map(lower));
      last = ahead;
      continue;
    }
    if ((determined && ANY.test(opening)) || start < from) return null;
    return nounOf(words.slice(start, last), determined, tail, start === 0);
  }
  return null;
}

function nounOf(own: readonly string[], determined: boolean, tail: readonly string[], first: boolean): Noun | null {
  // `Mayor Ada Brekke`; but `her sister ship` is no nun.
  const named = own.map(plain).filter(word => !/^\p{Lu}/u.test(word) || !isTitle(word.toLowerCase()));
  const head = named.at(-1)?.toLowerCase();
  if (head === undefined || !/^\p{L}[\p{L}’'-]+$/u.test(head)) return null;
  // Without `the` it must be a name; the capital of a sentence's first word makes none.
  if (
    !determined &&
    (!named.every(word => /^\p{Lu}/u.test(word)) || (first && named.length === 1 && isEnglishWord(head)))
  )
    return null;
  if (PRONOUN.test(head) || named.some(word => auxiliaries.has(word.toLowerCase()) || /^(?:not|never)$/.test(word)))
    return null;
  const others = named.slice(0, -1).map(word => word.toLowerCase());
  if (others.some(word => (word !== NEW && notOneOfAKind.has(word)) || !/^[\p{L}’'.-]+$/u.test(word))) return null;
  return {
    head,
    words: new Set([...others, ...tail].filter(word => !plainModifiers.has(word) && !MODIFIER.test(word))),
    label: `${determined ? 'the ' : ''}${named.join(' ')}`,
    tail,
    determined,
  };
}

const isTitle = (word: string): boolean => titleWords.has(word) || civilTitles.has(word);
/** Before a thing of which there may be an old one. */
export const NEW = 'new';
/** Words before a noun, and those that join it to another. */
export const DETERMINER = /^(?:the|its|their|his|her|this|that|these|those|an?|each|every|any|some|no)$/;
const ANY = /^(?:an?|each|every|any|some|no)$/;
export const PREPOSITION =
  /^(?:of|for|in|at|on|to|from|with|by|between|under|over|near|off|into|behind|against|through|across|around|as)$/;
const PRONOUN = /^(?:it|he|she|they|we|i|you|who|which|that|this|there|one|them|us|both|all|doors)$/;
/** They tell a thing from no other of its name. */
const MODIFIER = /^(?:own|entire|whole|tiny|small|famous|wooden|historic|beloved|popular|modern|grand)$/;
