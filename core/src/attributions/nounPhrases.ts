import { Form, Frame, Role, Word } from './lexemes.ts';
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
    if ((bits & (Word.that | Word.relative | Word.question)) !== 0 && i < end - 1) break;
    // `according to the port estimates`: what follows is a noun.
    if ((bits & Role.opener) !== 0 && reader.lower(i) === 'according') return null;
    if (
      reader.isFiniteVerb(i) &&
      !(pendingAnd < 0 && i < end - 1 && isReducedRelative(reader, i)) &&
      !isIssued(reader, i)
    ) {
      if (pendingAnd >= 0) from = pendingAnd;
      break;
    }
    if (
      frames !== 0 &&
      !reader.isCapital(i) &&
      isSurelyVerb(reader, i) &&
      !(pendingAnd < 0 && i < end - 1 && isReducedRelative(reader, i))
    ) {
      if (pendingAnd >= 0) from = pendingAnd;
      break;
    }
    if (reader.isCapital(i + 1) && i < end - 1 && reader.isCapital(i - 1) && isThird(reader, i)) break;
    if (opensTimeClause(reader, i)) break;
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
  PARTICIPLE.test(reader.lower(i)) &&
  reader.has(i + 1, Word.preposition | Word.time) &&
  reader.isWord(i - 1) &&
  !reader.has(i - 1, Word.pronoun | Word.auxiliary | Word.relative | Word.that | Word.coordinator) &&
  !reader.isAdverb(i - 1);

const PARTICIPLE = /(?:ed|^(?:seen|sent|written|held|kept|shown|given|drawn))$/;

/** `a report | issued in May`, `a study of piers | issued by`: papers and data with how they came about. */
export const isIssued = (reader: Reader, i: number): boolean =>
  isReducedRelative(reader, i) && (reader.has(i - 1, Role.documentNoun) || isDoneBy(reader, i + 1));

function isDoneBy(reader: Reader, from: number): boolean {
  for (let i = from; i < from + 6; i++)
    if (reader.lower(i) === 'by') return reader.isCapital(i + 1) || reader.isCapital(i + 2);
  return false;
}

/** `The Times reports | Blunt will resign`: a verb of saying between two names. */
const isThird = (reader: Reader, i: number): boolean =>
  !reader.isCapital(i) && (reader.lexeme(i).forms & Form.third) !== 0 && (reader.lexeme(i).frames & Frame.clause) !== 0;

/** `shortly after | the mayor said`, `two days before | the mayor said`: no preposition, for its verb follows. */
const opensTimeClause = (reader: Reader, i: number): boolean =>
  reader.has(i, Word.preposition) &&
  reader.has(i, Word.subordinator) &&
  (reader.isAdverb(i - 1) ||
    reader.has(i - 1, Word.time) ||
    /^(?:day|week|month|year|hour|minute)s$/.test(reader.lower(i - 1)));

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
      if (next >= end) return afterWith(reader, from) ?? end;
      from = next;
    } else if ((bits & Word.subordinator) !== 0) from++;
    else if (reader.isAdverb(from) && !reader.has(from + 1, Word.preposition)) from++;
    else if (isTimePhrase(reader, from, end) > from) from = isTimePhrase(reader, from, end);
    else if (reader.isPossessive(from) || reader.isInnerMark(from)) from++;
    else break;
  }
  return from;
}

/** `with | Ukrainian forces reporting`, `along with | charts showing`: the phrase is a clause of its own. */
const afterWith = (reader: Reader, from: number): number | null =>
  reader.lower(from) === 'with' ? from + 1 : reader.lower(from + 1) === 'with' ? from + 2 : null;

/** Where the noun phrase after a preposition ends: `on Tuesday ¦`, `in a statement ¦ the company`. */
export function afterPrepositionPhrase(reader: Reader, at: number, end: number): number {
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
    if (named && (reader.isAdverb(i) || isVerbAfterName(reader, i))) break;
    named = reader.isCapital(i);
  }
  return i;
}

/** `Doe jumped`, `Doe faces the court`: right after a name, these forms are its verb. */
function isVerbAfterName(reader: Reader, i: number): boolean {
  if (reader.isCapital(i) || reader.mark(i + 1) === 45) return false;
  if (reader.endsInEd(i)) return true;
  return (
    /[a-z]{2}s$/.test(reader.lower(i)) &&
    reader.has(i + 1, Word.determiner | Word.object | Word.possessive) &&
    !reader.has(i + 1, Word.that)
  );
}

/** Whether anything but function words and marks stands in the range. */
export function hasHead(reader: Reader, from: number, end: number): boolean {
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
