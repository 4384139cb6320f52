import { Word } from './lexemes.ts';
import { hasHead, type Range, simpleNounPhrase } from './nounPhrases.ts';
import type { Reader } from './reader.ts';
import { isTimePhrase } from './timePhrases.ts';

/** The noun phrase at `from` with what belongs to it: `of` phrases, `and`, and after a comma an apposition or `who`. */
export function nounPhraseAfter(reader: Reader, from: number, apposition: boolean): Range | null {
  const end = reader.count;
  let i = simpleNounPhrase(reader, from, end);
  if (i === from) return null;
  // `according to Doe’s “The Long Pier”`
  if (reader.isPossessive(i - 1) && reader.isQuotation(i)) i++;
  for (;;) {
    const next = reader.lower(i);
    if (
      next === 'of' ||
      next === 'for' ||
      next === 'at' ||
      next === 'from' ||
      next === 'with' ||
      next === 'in' ||
      next === 'by'
    ) {
      const after = simpleNounPhrase(reader, i + 1, end);
      if (after === i + 1 || isTimePhrase(reader, i + 1, end) > i + 1) break;
      i = after;
    } else if (next === 'and' && (reader.isCapital(i + 1) || reader.has(i + 1, Word.determiner))) {
      const after = simpleNounPhrase(reader, i + 1, end);
      if (after === i + 1 || reader.isFiniteVerb(after)) break;
      i = after;
    } else if (/ed$/.test(next) && reader.lower(i + 1) === 'by') {
      // `pages released by the port`
      const after = simpleNounPhrase(reader, i + 2, end);
      if (after === i + 2) break;
      i = after;
    } else if (reader.mark(i) === 40) {
      let close = i + 1;
      while (close < end && close < i + 12 && reader.mark(close) !== 41) close++;
      if (reader.mark(close) !== 41) break;
      i = close + 1;
    } else break;
  }
  // `said one of two skippers | who saw the log`
  if (apposition && reader.lower(i) === 'who' && opensWithVerb(reader, i + 1)) i = clauseStop(reader, i);
  if (apposition && reader.isComma(i)) {
    const comma = i;
    i = appositionEnd(reader, i, reader.isCapital(i - 1));
    // `, the mayor, who leads the group`
    if (i > comma && reader.isComma(i) && /^who(?:se)?$/.test(reader.lower(i + 1))) i = appositionEnd(reader, i, true);
    if (i > comma) i = lastEnd(reader, otherEnd(reader, i));
  }
  let to = i;
  while (to > from + 1 && reader.has(to - 1, Word.adverb | Word.negation) && !reader.has(to - 1, Word.determiner)) to--;
  return hasHead(reader, from, to) ? { from, to } : null;
}

/** After `said Jane Doe`: `, a spokeswoman for the port` and `, who leads the group` belong to her. */
function appositionEnd(reader: Reader, comma: number, named: boolean): number {
  const next = comma + 1;
  // `the harbour’s pilot, Jonas Brekke`: the name after the role.
  if (!named && reader.isCapital(next)) {
    let end = next;
    while (reader.isCapital(end) && reader.isWord(end)) end++;
    // `, Jonas Brekke of the port.`
    if (/^(?:of|from|at)$/.test(reader.lower(end))) {
      const whole = nounPhraseAfter(reader, end + 1, false);
      if (whole) end = whole.to;
    }
    return reader.isEnd(end) || reader.isComma(end) ? end : comma;
  }
  const bits = reader.lexeme(next).bits;
  const relative = (bits & Word.relative) !== 0;
  const role =
    (bits & (Word.determiner | Word.possessive)) !== 0 ||
    (reader.isWord(next) &&
      !reader.isCapital(next) &&
      bits === 0 &&
      !reader.isAdverb(next) &&
      !opensParticiple(reader, next) &&
      reader.lexeme(next).frames === 0);
  const age = reader.isNumber(next) && reader.isComma(next + 1);
  if (reader.lower(next) === 'including') return nounPhraseAfter(reader, next + 1, false)?.to ?? comma;
  if (!relative && !role && !age && !isPost(reader, next)) return comma;
  // `, a veteran editor who teaches in Ayr`: the verb is that of the clause inside.
  let inside = relative;
  const stop = clauseStop(reader, next);
  for (let i = next; i < stop; i++) {
    if (reader.has(i, Word.relative)) inside = true;
    if (!inside && i > next && reader.isFiniteVerb(i)) return comma;
  }
  return stop;
}

/** Where a clause or phrase ends at a mark. */
function clauseStop(reader: Reader, from: number): number {
  let i = from;
  while (i < reader.count && !reader.isEnd(i) && !reader.isComma(i) && !reader.isQuotation(i) && !reader.isDash(i)) i++;
  return i;
}

function opensWithVerb(reader: Reader, from: number): boolean {
  let i = from;
  while (reader.isAdverb(i)) i++;
  return reader.isFiniteVerb(i) || reader.endsInEd(i) || reader.lexeme(i).forms !== 0;
}

/** `said Nora Blunt, head of a school in Ayr, | Scotland.`: what describes the words before it, at the end of its sentence. */
function lastEnd(reader: Reader, comma: number): number {
  if (!reader.isComma(comma) || !(reader.isCapital(comma + 1) || reader.has(comma + 1, Word.determiner))) return comma;
  const stop = clauseStop(reader, comma + 1);
  if (!reader.isEnd(stop)) return comma;
  for (let i = comma + 1; i < stop; i++)
    if (reader.isFiniteVerb(i) || reader.has(i, Word.pronoun) || reader.endsInEd(i)) return comma;
  return stop;
}

/** `, referring to the storm`: what a speaker did besides, no part of who it is; `, acting mayor of Ayr` is. */
export const opensParticiple = (reader: Reader, i: number): boolean =>
  /[a-z]ing$/.test(reader.lower(i)) &&
  (reader.isCapital(i + 1) ||
    reader.isQuotation(i + 1) ||
    reader.has(i + 1, Word.determiner | Word.possessive | Word.preposition | Word.that | Word.object | Word.pronoun));

/** `, Oldmere’s harbour master`, `, Director of the Pier Office`: an apposition that begins with a name or in capitals. */
function isPost(reader: Reader, from: number): boolean {
  let i = from;
  while (reader.isCapital(i) && i < from + 4) i++;
  if (i === from) return false;
  return (reader.isPossessive(i) && reader.isWord(i + 1)) || (/^(?:of|for|at)$/.test(reader.lower(i)) && i < from + 3);
}

/** `said Nora Blunt, the mayor, | and Oddvar Lien, a skipper`: where the other speaker ends, if there is one. */
function otherEnd(reader: Reader, comma: number): number {
  if (!reader.isComma(comma) || reader.lower(comma + 1) !== 'and' || !reader.isCapital(comma + 2)) return comma;
  const other = nounPhraseAfter(reader, comma + 2, true);
  return other && (reader.isEnd(other.to) || reader.isComma(other.to)) ? other.to : comma;
}
