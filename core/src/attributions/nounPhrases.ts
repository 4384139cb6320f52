import { Role, Word } from './lexemes.ts';
import type { Reader } from './reader.ts';
import { isTimePhrase, timeBefore } from './timePhrases.ts';

/** Items `from` up to, not with, `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const REACH = 40;

/** The noun phrase before item `close`, without the time that may follow it: `the mayor | on Tuesday`. */
export function nounPhraseBefore(reader: Reader, close: number, participle: boolean): Range | null {
  const end = participle ? close : timeBefore(reader, close);
  let from = end;
  /** Start of what stands before an `and`, if the phrase may go on there. */
  let pendingAnd = -1;
  for (let i = end - 1; i >= 0 && end - i <= REACH; i--) {
    if (reader.isQuotation(i)) break;
    const mark = reader.mark(i);
    if (mark !== 0 && !reader.isInnerMark(i)) {
      if (mark === 41) {
        // `(R-Texas)`: read over it.
        const open = openingBracket(reader, i);
        if (open < 0) break;
        i = open;
        continue;
      }
      break;
    }
    const { bits, frames } = reader.lexeme(i);
    if ((bits & (Word.that | Word.relative)) !== 0 && i < end - 1) break;
    if (reader.isFiniteVerb(i) && !(pendingAnd < 0 && i < end - 1 && isReducedRelative(reader, i))) {
      if (pendingAnd >= 0) from = pendingAnd;
      break;
    }
    if (frames !== 0 && !reader.isCapital(i) && isSurelyVerb(reader, i)) {
      if (pendingAnd >= 0) from = pendingAnd;
      break;
    }
    if (reader.isCapital(i + 1) && isPlainVerb(reader, i) && !reader.has(i + 1, Word.time)) break;
    if ((bits & Word.subordinator) !== 0 && (bits & Word.preposition) === 0) break;
    if ((bits & Word.coordinator) !== 0) {
      if (reader.lower(i) === 'but' || i === end - 1) break;
      if (pendingAnd < 0) pendingAnd = from;
      continue;
    }
    if ((bits & Word.pronoun) !== 0 && (bits & Word.determiner) === 0 && i < end - 1) break;
    from = i;
    if ((bits & Word.pronoun) !== 0 && i === end - 1 && (bits & Word.determiner) === 0) break;
    if ((bits & Word.determiner) !== 0 && !continuesBeforeDeterminer(reader, i)) break;
    if (participle && (bits & (Word.determiner | Word.possessive)) !== 0) break;
  }
  let to = end;
  while (to > from + 1 && reader.isAdverb(to - 1) && !reader.has(to - 1, Word.determiner | Word.pronoun)) to--;
  from = trimmedStart(reader, from, to);
  if (from >= to || !hasHead(reader, from, to)) return null;
  // Of papers the time tells which one is meant: `data published by the port on Monday`.
  return { from, to: end < close && hasDocument(reader, { from, to }) ? close : to };
}

/** Whether papers or data stand in the range; `Bill Doe` is a name. */
export function hasDocument(reader: Reader, { from, to }: Range): boolean {
  for (let i = from; i < to; i++)
    if (reader.has(i, Role.documentNoun) && !(reader.isCapital(i) && reader.isCapital(i + 1))) return true;
  return false;
}

/** `a poll | released on Tuesday | showed`: a participle that narrows down the noun before it. */
const isReducedRelative = (reader: Reader, i: number): boolean =>
  /ed$/.test(reader.lower(i)) &&
  reader.has(i + 1, Word.preposition | Word.time) &&
  reader.isWord(i - 1) &&
  !reader.has(i - 1, Word.pronoun | Word.auxiliary | Word.relative | Word.that | Word.coordinator) &&
  !reader.isAdverb(i - 1);

/** `included Trump`: a form in `-ed` right before a name, unless a determiner makes it an adjective. */
function isPlainVerb(reader: Reader, i: number): boolean {
  if (reader.isCapital(i) || !/[a-z]{2}(?:ed|ing)$/.test(reader.lower(i)) || reader.isModifier(i)) return false;
  return !reader.has(i - 1, Word.preposition) && i > 0;
}

/** `the head of the agency`, `both the EU and China`: something of the phrase stands before the determiner. */
function continuesBeforeDeterminer(reader: Reader, i: number): boolean {
  const { bits } = reader.lexeme(i - 1);
  return (bits & (Word.preposition | Word.determiner | Word.coordinator)) !== 0;
}

/** A verb of saying that is no noun here: `police said the mayor` ends before `said`. */
function isSurelyVerb(reader: Reader, i: number): boolean {
  const { forms, bits } = reader.lexeme(i);
  if ((bits & (Role.speechNoun | Role.documentNoun)) !== 0 && (forms & (4 | 8)) === 0) return false;
  // Past forms after a determiner or at the beginning are adjectives; -ing forms mostly nouns or adjectives.
  return (forms & 4) !== 0 && !reader.isModifier(i) && i > 0 && !reader.has(i - 1, Word.preposition);
}

/** Moves the start past `But`, `Meanwhile`, `On Tuesday`, `Last week`, and a preposition phrase that opens the clause. */
function trimmedStart(reader: Reader, start: number, end: number): number {
  let from = start;
  while (from < end) {
    const { bits } = reader.lexeme(from);
    const later = from + 1 < end;
    if (!later) break;
    if ((bits & Word.coordinator) !== 0 && !(reader.lower(from) === 'both')) from++;
    else if ((bits & Word.preposition) !== 0) {
      const next = afterPrepositionPhrase(reader, from, end);
      // `with Ukrainian forces reporting`: the phrase itself is the subject.
      if (next >= end) return reader.lower(from) === 'with' ? from + 1 : end;
      from = next;
    } else if ((bits & Word.subordinator) !== 0) from++;
    else if (reader.isAdverb(from) && !reader.has(from + 1, Word.preposition)) from++;
    else if (isTimePhrase(reader, from, end) > from) from = isTimePhrase(reader, from, end);
    else if (reader.isPossessive(from) || reader.isInnerMark(from)) from++;
    else break;
  }
  return from;
}

/** Where the noun phrase after a preposition ends: `on Tuesday ¦`, `in a statement ¦ the company`. */
function afterPrepositionPhrase(reader: Reader, at: number, end: number): number {
  let i = at + 1;
  const time = isTimePhrase(reader, i, end);
  if (time > i) return time;
  i = simpleNounPhrase(reader, i, end);
  while (i < end && reader.has(i, Word.preposition)) i = simpleNounPhrase(reader, i + 1, end);
  return i;
}

/** End of a determiner, its adjectives and nouns, at `from`. A second determiner or a pronoun begins something new. */
export function simpleNounPhrase(reader: Reader, from: number, end: number): number {
  let i = from;
  if (reader.isQuotation(i)) return i;
  const first = reader.lexeme(i).bits;
  if ((first & (Word.pronoun | Word.object)) !== 0 && (first & Word.determiner) === 0) return Math.min(i + 1, end);
  while (i < end && reader.has(i, Word.determiner)) i++;
  let named = false;
  for (; i < end; i++) {
    if (reader.isQuotation(i)) break;
    if (reader.mark(i) !== 0) {
      if (reader.isInnerMark(i)) continue;
      break;
    }
    if (reader.isPossessive(i)) {
      // What is possessed comes next and may begin with anything but a determiner.
      named = false;
      continue;
    }
    const { bits, frames, forms } = reader.lexeme(i);
    if (
      (bits & (Word.preposition | Word.subordinator | Word.that | Word.relative | Word.coordinator | Word.question)) !==
        0 &&
      !reader.isCapital(i)
    )
      break;
    if ((bits & (Word.determiner | Word.pronoun | Word.possessive)) !== 0) break;
    if (reader.isFiniteVerb(i)) break;
    if (frames !== 0 && !reader.isCapital(i) && (forms & 4) !== 0 && !reader.isModifier(i)) break;
    // A small word right after a name begins something else, but for `Times reporter`: roles are nouns we can't know.
    if (named && reader.isAdverb(i)) break;
    named = reader.isCapital(i);
  }
  return i;
}

/** Whether anything but function words and marks stands in the range. */
function hasHead(reader: Reader, from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    if (reader.isNumber(i)) return true;
    if (!reader.isWord(i)) continue;
    const { bits } = reader.lexeme(i);
    if ((bits & (Word.determiner | Word.preposition | Word.coordinator | Word.subordinator | Word.auxiliary)) === 0)
      return true;
    if ((bits & (Word.pronoun | Word.relative)) !== 0) return true;
  }
  return false;
}

function openingBracket(reader: Reader, close: number): number {
  for (let i = close - 1; i >= 0 && close - i < 15; i--) if (reader.mark(i) === 40) return i;
  return -1;
}

/** The noun phrase at `from` with what belongs to it: `of` phrases, `and`, and after a comma an apposition or `who`. */
export function nounPhraseAfter(reader: Reader, from: number, apposition: boolean): Range | null {
  const end = reader.count;
  let i = simpleNounPhrase(reader, from, end);
  if (i === from) return null;
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
      // `excerpts released by the White House`
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
  if (apposition && reader.isComma(i)) i = appositionEnd(reader, i, reader.isCapital(i - 1));
  return hasHead(reader, from, i) ? { from, to: i } : null;
}

/** After `said Jane Doe`: `, a spokeswoman for the port` and `, who leads the group` belong to her. */
function appositionEnd(reader: Reader, comma: number, named: boolean): number {
  const next = comma + 1;
  // `the ship's mate, Oddvar Lien`: the name after the role.
  if (!named && reader.isCapital(next)) {
    let end = next;
    while (reader.isCapital(end) && reader.isWord(end)) end++;
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
      reader.lexeme(next).frames === 0);
  const age = reader.isNumber(next) && reader.isComma(next + 1);
  if (!relative && !role && !age) return comma;
  let i = next;
  // `, a veteran editor who teaches in Ayr`: the verb is that of the clause inside.
  let inside = relative;
  while (i < reader.count && !reader.isEnd(i) && !reader.isComma(i) && !reader.isQuotation(i) && !reader.isDash(i)) {
    if (reader.has(i, Word.relative)) inside = true;
    if (!inside && i > next && reader.isFiniteVerb(i)) return comma;
    i++;
  }
  return i;
}

/** The subject of the line's main clause, for verbs that share it: `Farage rejected it and said`, `, adding that`. */
export function mainSubject(reader: Reader, before: number): Range | null {
  let from = 0;
  while (
    from < before &&
    (reader.has(from, Word.coordinator) ||
      (reader.isAdverb(from) && !reader.isCapital(from + 1)) ||
      reader.isComma(from))
  )
    from++;
  // A clause or phrase in front ends at its comma.
  for (let turn = 0; turn < 3; turn++) {
    const { bits } = reader.lexeme(from);
    const ing = /ing$/.test(reader.lower(from));
    if ((bits & (Word.preposition | Word.subordinator)) === 0 && !ing) break;
    let comma = from;
    while (comma < before && !reader.isComma(comma)) comma++;
    if (comma >= before) {
      const after = afterPrepositionPhrase(reader, from, before);
      if (ing || after >= before) return null;
      from = after;
    } else from = comma + 1;
    while (from < before && reader.isAdverb(from)) from++;
  }
  const range = nounPhraseAfter(reader, from, false);
  if (!range || range.to > before) return null;
  // The verb must follow, at once or after an apposition between commas.
  return range;
}
