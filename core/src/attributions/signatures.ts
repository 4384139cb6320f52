/** `“We lost 40 boats.” — Nora Blunt, harbour master`: who is named behind the dash of a quotation that stands alone. */
import type { Draft } from './draft.ts';
import { Word } from './lexemes.ts';
import type { Range } from './nounPhrases.ts';
import type { Reader } from './reader.ts';

/** Longer ones are sentences. */
const LONGEST = 16;

/** The name behind the dash at item `at`, as the speaker of the quotations before it; null if it is none. */
export function signedQuotation(reader: Reader, at: number): Draft | null {
  if (at === 0) return null;
  for (let i = 0; i < at; i++) if (!reader.isQuotation(i)) return null;
  const source = signatureAt(reader, at);
  return (
    source && { cue: { from: at, to: at + 1 }, source, content: [{ from: 0, to: at }], vague: false, shared: false }
  );
}

/** A name with what describes it, behind any dashes at `from` and up to the end of the line: no verb, and a capital first. */
export function signatureAt(reader: Reader, from: number): Range | null {
  let first = from;
  while (reader.isDash(first)) first++;
  let end = reader.count;
  while (end > first && reader.mark(end - 1) === 46) end--;
  if (end - first > LONGEST || !reader.isCapital(first) || !reader.isWord(first)) return null;
  if (reader.has(first, Word.determiner | Word.pronoun | Word.subordinator | Word.auxiliary)) return null;
  for (let i = first; i < end; i++) {
    if (reader.isQuotation(i) || reader.isFiniteVerb(i) || reader.isDash(i)) return null;
    if (!reader.isCapital(i) && reader.lexeme(i).frames !== 0 && !reader.has(i, Word.determiner)) return null;
    const mark = reader.mark(i);
    if (mark !== 0 && mark !== 44 && mark !== 46 && mark !== 40 && mark !== 41 && !reader.isInnerMark(i)) return null;
  }
  return { from: first, to: end };
}
