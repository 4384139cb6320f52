/**
 * What a figure is about: the noun phrase it measures, by its place in the clause. Without a parser, by closed classes:
 * what follows (`13 percent of the global economy`, `a 25% tax on cars`), else the nearest phrase before it past the
 * verb (`trade between the two reached $244.8 billion`), else the subject of the clause before (`…, up 57%`).
 */

import { calendarUnits } from '../lexicon/calendar.ts';
import {
  adverbs,
  commonVerbs,
  conjunctions,
  determiners,
  phraseEnds,
  prepositions,
  pronouns,
} from '../lexicon/functionWords.ts';
import { fallers, risers } from '../lexicon/modifiers.ts';
import { extents } from '../lexicon/units.ts';
import type { Draft } from './draft.ts';
import { isAdjective } from './forms/nounPhrase.ts';
import type { Reader } from './reader.ts';

/** A noun phrase: pieces `from` up to, not with, `to`. */
interface Phrase {
  from: number;
  to: number;
}

/** How far a phrase is looked for, in pieces. */
const REACH = 40;
/** How many figures and marks of the sentence may lie between a figure and its phrase. */
const MARKS = 10;
/** How many phrases prepositions may tie together. */
const LINKS = 3;

const linkers: ReadonlySet<string> = new Set([
  'of',
  'for',
  'in',
  'on',
  'between',
  'among',
  'with',
  'at',
  'to',
  'from',
  'by',
  'per',
]);
/** Nouns that only say that a figure follows. */
const emptyNouns: ReadonlySet<string> = new Set([
  'total',
  'average',
  'maximum',
  'minimum',
  'record',
  'percent',
  'estimate',
  'level',
  'rest',
  'lot',
]);

export function findConcepts(r: Reader, drafts: readonly Draft[]): void {
  for (let d = 0; d < drafts.length; d++) {
    const one = drafts[d] as Draft;
    if (one.kind === 'date' || one.kind === 'time' || one.kind === 'score') continue;
    const converted = d > 0 && r.raw(one.from - 1) === '(' ? (drafts[d - 1] as Draft) : null;
    // `seven miles (11 km)`: the same thing in other units.
    if (converted && converted.to === one.from - 1 && converted.concept !== null) {
      one.conceptFrom = converted.conceptFrom;
      one.conceptTo = converted.conceptTo;
      one.concept = converted.concept;
      continue;
    }
    const phrase = following(r, one, drafts[d + 1]) ?? preceding(r, drafts, d);
    if (!phrase) continue;
    one.conceptFrom = phrase.from;
    one.conceptTo = phrase.to;
    one.concept = r.text.slice(r.start[phrase.from], r.end[phrase.to - 1]).replace(/\s+/g, ' ');
    if (one.kind === 'count' && one.unit === null && isAgeConcept(r, phrase)) {
      one.kind = 'age';
      one.unit = 'a';
      one.unitName = 'year';
    }
  }
}

/** `the average life expectancy is around 73`, `the retirement age to 67`. */
function isAgeConcept(r: Reader, phrase: Phrase): boolean {
  for (let i = phrase.from; i < phrase.to; i++)
    if (r.word(i) === 'expectancy' || (r.word(i) === 'age' && i === phrase.to - 1)) return true;
  return false;
}

// --- after the figure -------------------------------------------------------------------------------------------

function following(r: Reader, one: Draft, next: Draft | undefined): Phrase | null {
  let limit = next ? next.from : r.limit;
  let at = one.to;
  if (r.raw(at) === '(' && next && next.from === at + 1 && r.raw(next.to) === ')') {
    at = next.to + 1;
    limit = r.limit;
    if (r.word(at) !== 'of') return null;
  }
  if (
    r.word(at) === 'of' ||
    (one.kind === 'money' && r.word(at) === 'in' && !r.isCapital(at + 1)) ||
    (one.kind === 'anniversary' && r.word(at) === 'since')
  ) {
    at++;
    return phraseFrom(r, skipDeterminers(r, at), limit);
  }
  if (one.kind === 'ordinal' || one.kind === 'anniversary') return null;
  if (one.kind === 'count') return null;
  // `a 25% tax`, `the 6.1-inch display`: the noun that the figure narrows stands right after it.
  if (!r.isLetters(at) || isEdge(r, at) || extents.has(r.word(at)) || calendarUnits.has(r.word(at))) return null;
  if (r.joined(at) && !r.isHyphen(at - 1)) return null;
  if (one.kind === 'duration' && /^(?:ago|earlier|later|before|after|old|long)$/.test(r.word(at))) return null;
  if (one.kind === 'percent' && /^(?:higher|lower|up|down|more|less|below|above)$/.test(r.word(at))) return null;
  return phraseFrom(r, at, limit);
}

function skipDeterminers(r: Reader, at: number): number {
  let k = at;
  while (k < r.limit && determiners.has(r.word(k)) && k - at < 3) k++;
  return k;
}

/** The phrase that begins at `i`, with one `of`-phrase after it. */
function phraseFrom(r: Reader, i: number, limit: number): Phrase | null {
  const to = chunkEnd(r, i, limit);
  if (to === i) return null;
  const phrase = { from: i, to };
  const link = r.word(to);
  if (link === 'of' || link === 'on' || link === 'for') {
    const start = skipDeterminers(r, to + 1);
    const end = chunkEnd(r, start, limit);
    if (end > start) phrase.to = end;
  }
  return phrase;
}

/** End of the run of words from `i` that make one phrase. */
function chunkEnd(r: Reader, i: number, limit: number): number {
  let k = i;
  while (k < limit && k - i < 8) {
    if (r.isLetters(k)) {
      if (isEdge(r, k) && !(k > i && isPossessive(r, k))) break;
      // A verb after a noun ends the phrase; an adjective in front of one does not.
      if (k > i && !r.joined(k) && r.word(k).endsWith('ly')) break;
    } else if (
      !(
        k > i &&
        ((r.isHyphen(k) && r.joined(k) && r.joined(k + 1)) || isApostrophe(r, k) || (r.isDigits(k) && r.joined(k)))
      )
    )
      break;
    k++;
  }
  while (k > i && !r.isLetters(k - 1) && !r.isDigits(k - 1)) k--;
  return k;
}

const isApostrophe = (r: Reader, i: number): boolean =>
  (r.raw(i) === "'" || r.raw(i) === '’') && r.joined(i) && r.joined(i + 1) && r.isLetters(i + 1);
const isPossessive = (r: Reader, i: number): boolean => r.word(i) === 's' && r.joined(i);

/** Words that no phrase holds. */
function isEdge(r: Reader, i: number): boolean {
  const word = r.word(i);
  if (isPossessive(r, i)) return false;
  if (phraseEnds.has(word)) return true;
  if (r.isCapital(i) && i > r.first) return false;
  return commonVerbs.has(word) || adverbs.has(word);
}

// --- before the figure ------------------------------------------------------------------------------------------

function preceding(r: Reader, drafts: readonly Draft[], d: number): Phrase | null {
  const one = drafts[d] as Draft;
  let k = beforeArticle(r, one.from - 1);
  let previous = d - 1;
  const floor = Math.max(r.first, one.from - REACH);
  let crossed = false;
  let marks = 0;
  while (k >= floor && marks < MARKS) {
    // Another figure in between: `rose 7% to $2.3 billion`.
    while (previous >= 0 && (drafts[previous] as Draft).from > k) previous--;
    const other = drafts[previous];
    if (other && k < other.to && k >= other.from) {
      k = other.from - 1;
      marks++;
      continue;
    }
    if (!r.isLetters(k) && !(r.isDigits(k) && isNamePart(r, k))) {
      const raw = r.raw(k);
      // `The material, which is made of carbon, reached`: the subject stands before the aside.
      if (raw === ',' && !crossed && isFiniteVerb(r.word(k + 1))) {
        const open = previousComma(r, k, floor);
        if (open >= 0) {
          k = open - 1;
          continue;
        }
      }
      if (raw === ',' || raw === ';' || raw === '(' || raw === ':' || (r.isDash(k) && !r.joined(k))) {
        crossed = true;
      } else if (raw === ')') {
        k = openBracket(r, k, floor);
      }
      marks++;
      k--;
      continue;
    }
    const word = r.word(k);
    if (pronouns.has(word) || word === 'who' || word === 'which' || word === 'that') {
      crossed = true;
      k--;
      continue;
    }
    if (isSkipped(r, k) || isVerbHere(r, k, one)) {
      k--;
      continue;
    }
    if (crossed) {
      const subject = subjectBefore(r, k, floor);
      if (subject) return subject;
    }
    const phrase = phraseBefore(r, k, floor);
    if (phrase.to - phrase.from === 1 && emptyNouns.has(word)) {
      k--;
      continue;
    }
    return phrase;
  }
  return null;
}

/** `a staggering $3 billion`, `an estimated 300`: what stands between the article and the figure praises the figure. */
function beforeArticle(r: Reader, k: number): number {
  for (let at = k; at > k - 3 && at > r.first && r.isLetters(at); at--) {
    const word = r.word(at);
    if (word === 'a' || word === 'an') return at - 1;
    if (prepositions.has(word)) break;
  }
  return k;
}

const finite: ReadonlySet<string> = new Set(
  'is are was were has have had will would can could may might should must'.split(' '),
);
const isFiniteVerb = (word: string): boolean =>
  finite.has(word) ||
  (word !== 'up' && word !== 'down' && (commonVerbs.has(word) || risers.has(word) || fallers.has(word)));

function previousComma(r: Reader, k: number, floor: number): number {
  for (let i = k - 1; i > floor; i--) if (r.raw(i) === ',') return i;
  return -1;
}

/** `TA-125`, `S&P 500`: digits that belong to a name. */
const isNamePart = (r: Reader, k: number): boolean =>
  (r.joined(k) && (r.isLetters(k - 1) || (r.isHyphen(k - 1) && r.isLetters(k - 2)))) ||
  (r.size(k) <= 4 && r.isCapital(k - 1));

/** By its place: after `to` or a modal, or a lower-case word right before the figure; an adjective after `is`. */
function isVerbHere(r: Reader, k: number, one: Draft): boolean {
  if (!r.isLetters(k) || (r.isCapital(k) && k > r.first) || r.isHyphen(k - 1)) return false;
  const before = r.word(k - 1);
  if (before === 'to' || /^(?:will|would|can|could|may|might|should|must|not|t)$/.test(before)) return true;
  if (k === one.from - 1 && k > r.first && !determiners.has(before)) return true;
  return (
    (before === 'is' ||
      before === 'are' ||
      before === 'was' ||
      before === 'were' ||
      before === 'be' ||
      adverbs.has(before) ||
      before.endsWith('ly')) &&
    isAdjective(r.word(k))
  );
}

function openBracket(r: Reader, k: number, floor: number): number {
  let at = k;
  while (at > floor && r.raw(at) !== '(') at--;
  return at;
}

/** Verbs, adverbs and small words between a phrase and its figure. */
function isSkipped(r: Reader, k: number): boolean {
  const word = r.word(k);
  if (isPossessive(r, k)) return false;
  if (phraseEnds.has(word) || adverbs.has(word)) return true;
  const named = r.isCapital(k) && k > r.first;
  if (named) return false;
  if (commonVerbs.has(word) || risers.has(word) || fallers.has(word)) return true;
  if (word.endsWith('ly')) return true;
  // `valued at`, `totalling`, `higher`: forms that lean on what stands before.
  return /(?:ed|ing)$/.test(word) && word.length > 4 && !determiners.has(r.word(k - 1)) && !isAdjective(r.word(k - 1));
}

/** The phrase that ends with piece `k`, and what prepositions tie to it on the left: `price of the benchmark`. */
function phraseBefore(r: Reader, k: number, floor: number): Phrase {
  const phrase = { from: chunkStart(r, k, floor), to: k + 1 };
  for (let links = 0; links < LINKS; links++) {
    let at = phrase.from - 1;
    while (at > floor && determiners.has(r.word(at))) at--;
    if (at <= floor || !linkers.has(r.word(at)) || !r.isLetters(at - 1) || isSkipped(r, at - 1)) break;
    phrase.from = chunkStart(r, at - 1, floor);
  }
  return phrase;
}

function chunkStart(r: Reader, k: number, floor: number): number {
  let from = k;
  while (from > floor) {
    const before = from - 1;
    if (r.isLetters(before)) {
      const word = r.word(before);
      if (phraseEnds.has(word) && !isPossessive(r, before)) break;
      if (
        !(r.isCapital(before) && before > r.first) &&
        (commonVerbs.has(word) || adverbs.has(word) || ((risers.has(word) || fallers.has(word)) && !r.isHyphen(from)))
      )
        break;
    } else if (r.isDigits(before)) {
      if (!r.isLetters(before - 1) && !r.isHyphen(before - 1)) break;
    } else if (
      !(
        (r.isHyphen(before) && r.joined(before) && r.joined(from)) ||
        isApostrophe(r, before) ||
        r.raw(before) === '&' ||
        (r.raw(before) === '.' && r.joined(before) && r.size(before - 1) <= 3 && r.isCapital(before - 1))
      )
    )
      break;
    from = before;
    if (k - from > 10) break;
  }
  while (from < k && !r.isLetters(from) && !r.isDigits(from)) from++;
  return from;
}

/** The subject of the clause that ends with piece `k`: the phrase before its first verb. */
function subjectBefore(r: Reader, k: number, floor: number): Phrase | null {
  let start = k;
  while (start > floor && !isClauseEdge(r, start - 1)) start--;
  for (let i = start; i <= k; i++) {
    if (!r.isLetters(i) || !isVerbLike(r, i) || i === start) continue;
    let at = i - 1;
    while (at > start && (adverbs.has(r.word(at)) || !r.isLetters(at))) at--;
    if (!r.isLetters(at) || isSkipped(r, at)) return null;
    return phraseBefore(r, at, Math.max(start - 1, r.first));
  }
  return null;
}

function isClauseEdge(r: Reader, i: number): boolean {
  const raw = r.raw(i);
  if (raw === ',' || raw === ';' || raw === ':' || raw === '(' || (r.isDash(i) && !r.joined(i))) return true;
  const word = r.word(i);
  return word !== 'and' && word !== 'or' && word !== 'plus' && conjunctions.has(word) && !prepositions.has(word);
}

function isVerbLike(r: Reader, i: number): boolean {
  const word = r.word(i);
  if (r.isCapital(i) && i > r.first) return false;
  return (
    /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|must|does|did|do)$/.test(word) ||
    commonVerbs.has(word) ||
    ((risers.has(word) || fallers.has(word)) && !determiners.has(r.word(i - 1)) && word !== 'up' && word !== 'down')
  );
}
