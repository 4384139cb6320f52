import type { Draft } from './draft.ts';
import { Word } from './lexemes.ts';
import { nounPhraseAfter, opensParticiple } from './nounPhraseAfter.ts';
import { afterPrepositionPhrase, isIssued, nounPhraseBefore, type Range } from './nounPhrases.ts';
import type { Reader } from './reader.ts';
import { beginsClause, relativeBefore } from './relativeClauses.ts';
import type { Reading } from './verbForm.ts';

/** Who speaks: the words before the verb, or the subject of the clause before. */
export function subjectOf(
  reader: Reader,
  reading: Reading,
  left: number,
  before: readonly Draft[],
): { source: Range | null; shared: boolean } | null {
  if (left < 0) {
    if (!reading.participle) return null;
    // `Conceding that …, he warned`: the subject comes after the comma.
    const comma = firstComma(reader, reading.from);
    const source = comma < 0 ? null : nounPhraseAfter(reader, comma + 1, false);
    return source ? { source, shared: true } : null;
  }
  const bits = reader.lexeme(left).bits;
  if (reading.infinitive) {
    const source = earlierSource(reader, before, reading.from);
    return source ? { source, shared: true } : null;
  }
  if ((bits & Word.relative) !== 0 || ((bits & Word.that) !== 0 && reader.isWord(left - 1) && left > 0)) {
    if ((bits & Word.that) !== 0 && !reading.finite) return null;
    return { source: { from: left, to: left + 1 }, shared: false };
  }
  if (reader.isComma(left) || reader.isDash(left)) {
    if (reading.participle) {
      const source = earlierSource(reader, before, reading.from);
      return source ? { source, shared: true } : null;
    }
    const source = appositionBefore(reader, left);
    return source ? { source, shared: false } : null;
  }
  if ((bits & Word.coordinator) !== 0) {
    const source = earlierSource(reader, before, reading.from);
    return source ? { source, shared: true } : null;
  }
  if (reading.participle && (bits & (Word.preposition | Word.subordinator)) !== 0) {
    const source = earlierSource(reader, before, reading.from);
    return source ? { source, shared: true } : null;
  }
  const relative = reading.participle ? -1 : relativeBefore(reader, left + 1);
  if (relative > 0) {
    const noun = nounPhraseBefore(reader, relative, false);
    if (noun && beginsClause(reader, noun.from)) return { source: { from: noun.from, to: left + 1 }, shared: false };
  }
  const source = nounPhraseBefore(reader, left + 1, reading.participle);
  if (!source) return null;
  // `Doe, Blunt and Lien said`
  if (reader.isComma(source.from - 1) && isList(reader, source) && isVerbless(reader, source.to))
    return { source: { from: widened(reader, source.from, true), to: source.to }, shared: false };
  return { source, shared: false };
}

/** The subject that a verb without one shares: that of the last attribution of the line, else of its main clause. */
function earlierSource(reader: Reader, before: readonly Draft[], at: number): Range | null {
  const last = before.at(-1);
  let said = 0;
  for (const { cue, content } of before) said = Math.max(said, cue.to, content.at(-1)?.to ?? 0);
  const own = subjectOfClause(reader, said, at);
  if (own) return own;
  if (last?.source && last.source.from < at && !reader.has(last.source.from, Word.relative)) return last.source;
  return mainSubject(reader, at);
}

/**
 * The subject of a clause that begins between two items, behind what has been said: `, but the mayor came back, asking`,
 * `Doe, who stood up and endorsed`.
 */
function subjectOfClause(reader: Reader, from: number, to: number): Range | null {
  let commas = 0;
  for (let i = to - 1; i >= from; i--) {
    if (reader.isQuotation(i)) return null;
    if (!reader.isComma(i)) continue;
    let next = i + 1;
    // A comma has closed the clause again: the verb is that of the noun before it.
    if (reader.has(next, Word.relative))
      return commas === 0 && opensWithVerb(reader, next + 1, to) ? { from: next, to: next + 1 } : null;
    commas++;
    while (reader.has(next, Word.coordinator) || reader.isAdverb(next)) next++;
    const range = reader.has(next, Word.preposition) ? null : nounPhraseAfter(reader, next, false);
    if (range && range.to < to && opensWithVerb(reader, range.to, to)) return range;
  }
  return null;
}

function opensWithVerb(reader: Reader, from: number, to: number): boolean {
  let i = from;
  while (i < to && reader.isAdverb(i)) i++;
  return i < to && (reader.isFiniteVerb(i) || reader.endsInEd(i));
}

function firstComma(reader: Reader, from: number): number {
  for (let i = from; i < reader.count; i++) if (reader.isComma(i)) return i;
  return -1;
}

/** `Jane Doe, the mayor of Ayr, said`: the name before the apposition, with it. `close` is the comma before the verb. */
function appositionBefore(reader: Reader, close: number): Range | null {
  const dash = reader.isDash(close);
  const open = openingMark(reader, close, dash);
  if (open < 1) return null;
  const name = nounPhraseBefore(reader, open, false);
  if (!name) return null;
  // `Snyder, for his part,` says nothing of who he is; `Snyder, who leads the party,` does.
  if (reader.lower(open + 1) === 'which' && !dash) return beforeWhich(reader, open) ?? name;
  if (!describes(reader, open + 1) && !/^(?:who(?:se)?|including)$/.test(reader.lower(open + 1))) return name;
  // `Garin, a pollster, a man of some wit, said`, `Garin, owner of a shop, a man of some wit, said`: more than one.
  return { from: widened(reader, name.from, !dash && isVerbless(reader, close)), to: close };
}

/** `Nora Blunt, head of the Pier Office, | which owns the pier,`: the clause is about the office, the name stands before. */
function beforeWhich(reader: Reader, close: number): Range | null {
  const open = openingMark(reader, close, false);
  if (open < 1 || !describes(reader, open + 1)) return null;
  const name = nounPhraseBefore(reader, open, false);
  if (!name || !reader.isCapital(name.to - 1)) return null;
  // `After the storm in Ayr, the port, which …`
  if (reader.isWord(name.from - 1) && !reader.has(name.from - 1, Word.coordinator)) return null;
  return { from: name.from, to: close };
}

/** Where the phrases before commas begin that belong to the one at item `at`. */
function widened(reader: Reader, at: number, verbless: boolean): number {
  let from = at;
  while (reader.isComma(from - 1) && (verbless || isRole(reader, from))) {
    const outer = nounPhraseBefore(reader, from - 1, false);
    if (!outer || outer.to < from - 1 || opensClause(reader, outer.from)) break;
    if (!verbless && !reader.isCapital(outer.from)) break;
    from = outer.from;
  }
  return from;
}

/** `Blunt and Lien`, `and Lien`: the end of a list. */
function isList(reader: Reader, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (reader.lower(i) === 'and') return true;
  return reader.lower(from - 1) === 'and';
}

/** `However, Garin, …`, `Reviewing the year, …`, `As a result, …`: what stands in front of the name is no part of it. */
function opensClause(reader: Reader, from: number): boolean {
  if (reader.isAdverb(from) || /(?:ing|ly)$/.test(reader.lower(from))) return true;
  return reader.isWord(from - 1) && !reader.has(from - 1, Word.coordinator | Word.that);
}

/** `the owner`, `owner of a shop`: what describes a name and is none. */
const isRole = (reader: Reader, i: number): boolean =>
  reader.has(i, Word.determiner) || (!reader.isCapital(i) && /^(?:of|for|at)$/.test(reader.lower(i + 1)));

/**
 * Whether a comma at `close` ends a name with what describes it, and no clause: `Another skipper, Nora Blunt of Oldmere, |
 * said …`. What somebody says has a verb.
 */
export function isVerbless(reader: Reader, close: number): boolean {
  let commas = 0;
  let participle = -1;
  for (let i = close - 1; i >= 0 && reader.mark(i) !== 59; i--) {
    if (reader.isQuotation(i) || reader.isDash(i) || close - i > 40) return false;
    if (reader.isComma(i)) commas++;
    // `Their report, delivered in May, said`; but `the guide, a skipper, stammered, Blunt said`
    if (reader.isComma(i) && participle > i + 1) return false;
    if (reader.isComma(i - 1) && reader.endsInEd(i)) {
      participle = i;
      continue;
    }
    // `A report released by the Office of Ports, Piers and Quays`
    if (isIssued(reader, i)) continue;
    const { bits, forms } = reader.lexeme(i);
    // `May` and `Will` are names.
    const isAuxiliary = (bits & Word.auxiliary) !== 0 && !reader.isPossessive(i) && !reader.isCapital(i);
    if (isAuxiliary || (bits & Word.relative) !== 0) return false;
    if ((bits & Word.pronoun) !== 0 && (bits & Word.determiner) === 0) return false;
    const isNoun = reader.isCapital(i) || reader.has(i - 1, Word.determiner);
    if (reader.isFiniteVerb(i) || (forms !== 0 && !isNoun) || reader.endsInEd(i)) return false;
  }
  return commas > 0;
}

function openingMark(reader: Reader, close: number, dash: boolean): number {
  for (let i = close - 1; i > 0 && close - i < 30; i--) {
    if (reader.isQuotation(i)) return -1;
    if (dash ? reader.isDash(i) : reader.isComma(i)) return i;
  }
  return -1;
}

/** Whether an apposition begins here: a determiner, a role, an age. */
function describes(reader: Reader, i: number): boolean {
  if (reader.isNumber(i) || reader.isCapital(i)) return true;
  if (!reader.isWord(i) || reader.isAdverb(i)) return false;
  const { bits } = reader.lexeme(i);
  if ((bits & Word.determiner) !== 0) return true;
  return (
    (bits & (Word.preposition | Word.relative | Word.subordinator | Word.coordinator | Word.auxiliary)) === 0 &&
    !opensParticiple(reader, i)
  );
}

/** The subject of the line's main clause, for verbs that share it: `Farage rejected it and said`, `, adding that`. */
function mainSubject(reader: Reader, before: number): Range | null {
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
