import { Word } from './lexemes.ts';
import { nounPhraseAfter } from './nounPhraseAfter.ts';
import type { Range } from './nounPhrases.ts';
import type { Reader } from './reader.ts';
import { endOfRest } from './said.ts';
import { isTimePhrase } from './timePhrases.ts';

/** Whether the verb may stand before its subject: right after a quotation, or after a comma. */
export function invertsAfter(reader: Reader, left: number): boolean {
  if (left < 0) return false;
  return reader.isQuotation(left) || reader.isComma(left) || (reader.isDash(left) && !closesAside(reader, left));
}

/** `Nora Blunt — once a skipper — recalled`: the second of two dashes. */
function closesAside(reader: Reader, dash: number): boolean {
  for (let i = dash - 1; i >= 0; i--) if (reader.isDash(i)) return true;
  return false;
}

/** Whether a quotation that ends as speech does stands right before: `“Stay ashore,” | warned Nora Blunt`. */
export function endsSpeech(reader: Reader, left: number): boolean {
  if (reader.isComma(left)) return reader.isQuotation(left - 1);
  const quote = reader.quoted[reader.quotation(left)];
  return quote !== undefined && /[,.?!…]/.test(reader.words.text[quote.end - 1] as string);
}

/** `The port, which owns nine piers, | expects`: the comma ends a clause about the noun that the line begins with. */
export function closesRelative(reader: Reader, left: number): boolean {
  if (!reader.isComma(left)) return false;
  let open = left - 1;
  while (open > 0 && !reader.isComma(open)) {
    if (reader.isQuotation(open)) return false;
    open--;
  }
  if (open <= 0 || !(reader.has(open + 1, Word.relative) || reader.lower(open + 1) === 'whose')) return false;
  for (let i = open - 1; i >= 0 && reader.mark(i) !== 59; i--)
    if (reader.isQuotation(i) || reader.isComma(i) || reader.isFiniteVerb(i) || reader.endsInEd(i)) return false;
  return true;
}

export function invertedSource(reader: Reader, from: number, quoted: boolean): Range | null {
  if (reader.mark(from) !== 0 || reader.isEnd(from)) return null;
  if (reader.has(from, Word.that | Word.preposition | Word.auxiliary) && !reader.isCapital(from)) return null;
  // `, asserted itself in the race`
  if (REFLEXIVE.test(reader.lower(from))) return null;
  const source = nounPhraseAfter(reader, from, true);
  if (!source) return null;
  // `, figures show.`: the noun is the subject, and what seems to be one is its verb.
  if (source.to === from + 1 && reader.lexeme(from).frames !== 0 && !reader.isCapital(from)) return null;
  if (!quoted && hasVerbAhead(reader, source.to)) return null;
  // A clause follows: `, said the plan was dead` has its subject elsewhere.
  return reader.isFiniteVerb(source.to) || isTimePhrase(reader, source.from, source.to) === source.to ? null : source;
}

const REFLEXIVE = /^(?:my|your|him|her|it|our|them)sel(?:f|ves)$/;

/** `Said Nora Blunt: “…”`: the speaker of a line that begins with its verb, and what follows. */
export function openingInversion(reader: Reader, end: number): { source: Range; content: Range } | null {
  const source = reader.isCapital(end) ? nounPhraseAfter(reader, end, true) : null;
  if (!source) return null;
  const opens = reader.mark(source.to) === 58 || (reader.isComma(source.to) && reader.isQuotation(source.to + 1));
  return opens && source.to + 1 < reader.count
    ? { source, content: { from: source.to + 1, to: endOfRest(reader, source.to + 1) } }
    : null;
}

/** `, said one clerk he likes is Blunt`: a clause, not the speaker. */
function hasVerbAhead(reader: Reader, from: number): boolean {
  for (let i = from; i < reader.count && !reader.isEnd(i) && !reader.isComma(i) && !reader.isQuotation(i); i++) {
    if (reader.has(i, Word.relative | Word.subordinator)) return false;
    if (reader.isFiniteVerb(i) || (i === from && reader.has(i, Word.pronoun))) return true;
  }
  return false;
}
