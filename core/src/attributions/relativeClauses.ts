/** `officials | who saw the log | said`: the clause between a noun and its verb that tells which one is meant. */
import { Form, Frame, Word } from './lexemes.ts';
import type { Reader } from './reader.ts';

/** Longer ones are no way to name a speaker. */
const LONGEST = 16;

/** The `who`, `that` or `which` of a clause without commas that ends before item `end`, -1 if there is none. */
export function relativeBefore(reader: Reader, end: number): number {
  for (let i = end - 1; i > 0 && end - i <= LONGEST; i--) {
    if (reader.isQuotation(i) || (reader.mark(i) !== 0 && !reader.isInnerMark(i))) return -1;
    const { bits, frames, forms } = reader.lexeme(i);
    if ((bits & (Word.relative | Word.that)) !== 0 && i < end - 2) return opens(reader, i) ? i : -1;
    // A pronoun begins a clause: `the log that we | know`.
    if ((bits & Word.pronoun) !== 0 && (bits & (Word.determiner | Word.object)) === 0) return -1;
    // What stands behind these is a clause of its own: `who say the mayor said`, `who left when the mayor said`.
    if ((bits & (Word.relative | Word.that)) !== 0) return -1;
    if ((bits & Word.subordinator) !== 0 && (bits & Word.preposition) === 0) return -1;
    if ((frames & Frame.clause) !== 0 && (forms & Form.ing) === 0) return -1;
  }
  return -1;
}

/** Whether a clause may begin at an item: a subject stands first in it, an object behind its verb or preposition. */
export const beginsClause = (reader: Reader, i: number): boolean =>
  !reader.isWord(i - 1) ||
  reader.isAdverb(i - 1) ||
  reader.has(i - 1, Word.that | Word.coordinator) ||
  (reader.has(i - 1, Word.subordinator) && !reader.has(i - 1, Word.preposition)) ||
  (reader.lexeme(i - 1).frames & Frame.clause) !== 0;

const FUNCTION_WORD =
  Word.determiner |
  Word.preposition |
  Word.pronoun |
  Word.coordinator |
  Word.subordinator |
  Word.that |
  Word.to |
  Word.time;

/** Whether a noun stands before the pronoun and a verb behind it. */
function opens(reader: Reader, at: number): boolean {
  if (!/^(?:who|that|which)$/.test(reader.lower(at))) return false;
  const noun = at - 1;
  if (!reader.isWord(noun) || reader.isAdverb(noun) || reader.isFiniteVerb(noun) || reader.lexeme(noun).frames !== 0)
    return false;
  if (reader.has(noun, Word.preposition | Word.auxiliary | Word.subordinator | Word.coordinator)) return false;
  let verb = at + 1;
  while (reader.isAdverb(verb)) verb++;
  if (reader.isFiniteVerb(verb)) return true;
  const { forms } = reader.lexeme(verb);
  if (reader.isCapital(verb)) return false;
  // `people who live by the quay`: a plural takes the bare form.
  if (
    reader.lower(at) === 'who' &&
    /(?:s|people|those|men|women)$/.test(reader.lower(noun)) &&
    reader.isWord(verb) &&
    !reader.has(verb, FUNCTION_WORD) &&
    !/s$/.test(reader.lower(verb))
  )
    return true;
  return (forms & Form.past) !== 0 || reader.endsInEd(verb);
}
