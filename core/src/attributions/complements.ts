import { estimates, results } from '../lexicon/speech.ts';
import { boundEnd, isFigure } from './bounds.ts';
import { Form, Frame, Word } from './lexemes.ts';
import { simpleNounPhrase } from './nounPhrases.ts';
import type { Reader } from './reader.ts';
import { isTimePhrase, timeAdverbial } from './timePhrases.ts';

/** What stands after a verb of saying. */
export interface Complement {
  /** Items of what is said, null where nothing follows: then it stands before. */
  readonly from: number;
  readonly to: number;
  /** Item after the verb and its adverbs of time and place; a comma there opens what goes on after an interruption. */
  readonly after: number;
}

/**
 * Reads what follows the verb that ends before item `at`. Null if what follows doesn't fit the verb: then it is no
 * verb of saying here.
 */
export function complementAfter(reader: Reader, at: number, frames: number, passive: boolean): Complement | null {
  let i = skipAdverbs(reader, at);
  const strong = (frames & Frame.weak) === 0;
  if ((frames & Frame.demand) !== 0 && (frames & Frame.hearer) === 0) {
    const asked = demand(reader, i);
    if (asked || (frames & (Frame.quote | Frame.that)) === 0) return asked;
  }
  if ((frames & Frame.hearer) !== 0 && !passive) {
    const end = hearerEnd(reader, i);
    if (end > i) i = end;
    else if ((frames & (Frame.clause | Frame.object)) === 0 && !startsContent(reader, i)) return null;
    const told = reader.has(i, Word.to) ? clause(reader, i) : null;
    if (told && end === i) return { ...told, from: i };
  }
  if ((frames & Frame.figure) !== 0) {
    // `put it | at $40m`
    if (reader.lower(i - 1) === 'it' && reader.lower(i) === 'at' && isFigure(reader, boundEnd(reader, i + 1)))
      return object(reader, i);
    const found = startsClause(reader, i) ? objectAtFigure(reader, i) : null;
    if (found || frames === Frame.figure) return found;
  }
  if ((frames & Frame.estimate) !== 0) return startsClause(reader, i) ? estimateToFigure(reader, i) : null;
  if ((frames & Frame.result) !== 0) {
    const found = startsClause(reader, i) ? resultInFigures(reader, i) : null;
    if (found) return found;
  }
  if ((frames & Frame.chance) !== 0) return giveChance(reader, i) ?? giveAs(reader, i);
  if ((frames & Frame.number) !== 0) {
    if (opensFigure(reader, i)) return object(reader, i);
    if (frames === Frame.number) return null;
  }
  const takesClause = (frames & (Frame.clause | Frame.that | Frame.quote)) !== 0;
  const bare = i;
  if (takesClause) i = skipAdverbials(reader, i, frames);
  // `said in a letter to the Pier | and Quay Office.`
  if (i > bare && reader.lower(i) === 'and' && reader.isCapital(i - 1) && reader.isCapital(i + 1)) {
    const close = simpleNounPhrase(reader, i + 1, reader.count);
    if (reader.isEnd(close)) i = close;
  }
  if (reader.isEnd(i)) return strong || (frames & Frame.quote) !== 0 ? { from: i, to: i, after: i } : null;
  if (reader.mark(i) === 58) {
    if (!takesClause || i + 1 >= reader.count) return { from: i, to: i, after: i };
    const speaks = strong || (frames & Frame.quote) !== 0 || reader.isQuotation(i + 1);
    return speaks ? { from: i + 1, to: clauseEnd(reader, i + 1), after: i } : null;
  }
  // `the port said (https://port.example).`
  if (reader.mark(i) === 40 && strong && takesClause && endsInBracket(reader, i)) return { from: i, to: i, after: i };
  if (reader.isQuotation(i)) return { from: i, to: quotationEnd(reader, i), after: i };
  if (reader.isComma(i) || reader.isDash(i)) {
    if (reader.isQuotation(i + 1) && takesClause && reader.isComma(i)) {
      return { from: i + 1, to: quotationEnd(reader, i + 1), after: i };
    }
    // `said, however, that …`
    const close = reader.isComma(i) ? closingComma(reader, i) : -1;
    if (close > 0 && reader.has(close + 1, Word.that) && takesClause) return clause(reader, close + 1);
    return strong || (frames & Frame.quote) !== 0 ? { from: i, to: i, after: i } : null;
  }
  if (reader.has(i, Word.that) && takesClause && !endsAtOnce(reader, i)) return clause(reader, i);
  // `…, the port said | when asked.`: when it was said, not what.
  if (reader.lower(i) === 'when' && reader.endsInEd(i + 1)) return strong ? { from: i, to: i, after: i } : null;
  if (reader.has(i, Word.question) && takesClause && !reader.isCapital(i)) return clause(reader, i);
  if ((frames & Frame.infinitive) !== 0 && reader.has(i, Word.to)) return clause(reader, i);
  if (!strong && (frames & Frame.object) === 0) return null;
  // `respond to a letter that …`: those who are answered are no place, and what follows them is no clause.
  const answered = i > bare && reader.has(bare, Word.to);
  if ((frames & Frame.clause) !== 0 && !answered && startsClause(reader, i)) {
    const found = clause(reader, i);
    if ((frames & Frame.whole) === 0 || hasFiniteVerb(reader, found.from, found.to)) return found;
  }
  if ((frames & Frame.object) !== 0 && startsClause(reader, bare)) return object(reader, bare);
  return null;
}

function endsInBracket(reader: Reader, open: number): boolean {
  let i = open + 1;
  while (i < reader.count && i < open + 24 && reader.mark(i) !== 41) i++;
  return reader.mark(i) === 41 && reader.isEnd(i + 1);
}

/** Whether a clause has a verb of its own, before a comma or a word that opens another. */
function hasFiniteVerb(reader: Reader, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (reader.isComma(i) || reader.has(i, Word.relative | Word.that)) return false;
    if (i > from && reader.isFiniteVerb(i)) return true;
  }
  return false;
}

const QUICK = /^(?:this|that|these|those)$/;

/** `he said that.`: the word is an object and ends the sentence. */
const endsAtOnce = (reader: Reader, i: number): boolean => reader.isEnd(i + 1) && QUICK.test(reader.lower(i));

function clause(reader: Reader, from: number): Complement {
  return { from, to: clauseEnd(reader, from), after: from };
}

/** `urged | Britain to stay`, `accused | the US of coercion`: the person asked belongs to the content. */
function demand(reader: Reader, from: number): Complement | null {
  let end = simpleNounPhraseWithOf(reader, from);
  if (end === from) return null;
  // `urged Rick Snyder (R) to resign`
  if (reader.mark(end) === 40) {
    let close = end + 1;
    while (close < end + 8 && reader.mark(close) !== 41) close++;
    if (reader.mark(close) === 41) end = close + 1;
  }
  if (!reader.has(end, Word.to | Word.that) && !/^(?:of|for|not)$/.test(reader.lower(end))) return null;
  return { from, to: objectEnd(reader, end), after: from };
}

function object(reader: Reader, from: number): Complement {
  return { from, to: objectEnd(reader, from), after: from };
}

/** `put | the loss at $40m`, `revised | the toll up to 31`: an object, `at` or `to`, and a figure. */
function objectAtFigure(reader: Reader, from: number): Complement | null {
  const found = object(reader, from);
  for (let i = from + 1; i < found.to - 1; i++)
    if (/^(?:at|to)$/.test(reader.lower(i)) && (isFigure(reader, i + 1) || startsBound(reader, i + 1))) return found;
  return null;
}

/** `raised | its forecast for May to 40`: an estimate, and its new figure. */
function estimateToFigure(reader: Reader, from: number): Complement | null {
  const found = objectAtFigure(reader, from);
  const named = simpleNounPhrase(reader, from, reader.count);
  return found && estimates.has(reader.lower(named - 1)) ? found : null;
}

/** `posted | a profit of $40m`, `posted | a 5% rise in sales`: a result, and a figure beside it. */
function resultInFigures(reader: Reader, from: number): Complement | null {
  const found = object(reader, from);
  let figure = false;
  let named = false;
  for (let i = from; i < found.to && i < from + 16; i++) {
    if (isFigure(reader, i)) figure = true;
    if (results.has(reader.lower(i))) named = true;
  }
  return figure && named ? found : null;
}

/** `gave | the pier a 15% chance of opening`: an object, and how likely it is. */
function giveChance(reader: Reader, from: number): Complement | null {
  const found = object(reader, from);
  let figure = false;
  for (let i = from + 1; i < Math.min(found.to, from + 24); i++) {
    if (isFigure(reader, i)) figure = true;
    if (figure && /^(?:chances?|odds|probability|likelihood)$/.test(reader.lower(i))) return found;
  }
  return null;
}

/** `gave | the toll as 14`, `gives | its area as 40 hectares`: an object, and the figure that it is given as. */
function giveAs(reader: Reader, from: number): Complement | null {
  if (!reader.has(from, Word.determiner | Word.possessive)) return null;
  for (let i = from + 2; i < from + 10 && !reader.isEnd(i) && !reader.isComma(i); i++)
    if (reader.lower(i) === 'as') return isFigure(reader, boundEnd(reader, i + 1)) ? object(reader, from) : null;
  return null;
}

/** `40 beds`, `at least 40`, `another 40`, `a 5% rise`, `a rise of 5%`: nouns whose figure is what is counted or asked. */
function opensFigure(reader: Reader, from: number): boolean {
  if (isFigure(reader, boundEnd(reader, from))) return true;
  if (!/^(?:an?|another)$/.test(reader.lower(from))) return false;
  const end = simpleNounPhrase(reader, from, reader.count);
  for (let i = from + 1; i < end; i++) if (isFigure(reader, i)) return true;
  return reader.lower(end) === 'of' && isFigure(reader, boundEnd(reader, end + 1));
}

/** `told | reporters in Rome | that`: where the words for those who are told end. */
function hearerEnd(reader: Reader, from: number): number {
  if (reader.isQuotation(from) || reader.has(from, Word.that) || reader.mark(from) !== 0) return from;
  const end = simpleNounPhraseWithOf(reader, from);
  // `told the meeting | 40 homes were lost`, not `told the 40 members` or `told Radio 4 | that`.
  if (startsContent(reader, end)) return end;
  for (let i = from + 1; i < end; i++) {
    const counted = reader.has(i - 1, Word.determiner | Word.preposition) || reader.isCapital(i - 1);
    if (isFigure(reader, i) && !counted) return reader.isInnerMark(i - 1) ? i - 1 : i;
  }
  return end;
}

function simpleNounPhraseWithOf(reader: Reader, from: number): number {
  let i = simpleNounPhrase(reader, from, reader.count);
  while (i > from && (reader.lower(i) === 'of' || (reader.lower(i) === 'and' && reader.isCapital(i + 1)))) {
    const next = simpleNounPhrase(reader, i + 1, reader.count);
    if (next === i + 1) break;
    i = next;
  }
  return i;
}

function skipAdverbs(reader: Reader, from: number): number {
  let i = from;
  while (reader.isAdverb(i) && !(reader.isCapital(i) || reader.has(i, Word.determiner))) i++;
  return i;
}

const PLACE =
  /^(?:on|in|at|during|after|by|for|from|with|through|via|as|before|of|to|over|about|earlier|following|late|early|outside|inside|amid|under)$/;

/** Reads over `on Tuesday`, `in a statement`, `to reporters`, `last week`, as long as something sayable follows. */
function skipAdverbials(reader: Reader, from: number, frames: number): number {
  let i = from;
  for (let turn = 0; turn < 6; turn++) {
    const time = timeAdverbial(reader, i);
    if (time > i) {
      i = time;
      continue;
    }
    if (!PLACE.test(reader.lower(i)) || startsBound(reader, i)) break;
    if (reader.has(i, Word.to) && (frames & Frame.infinitive) !== 0) break;
    const after = isTimePhrase(reader, i + 1, reader.count);
    // `said on “Meet the Press”`
    const end =
      after > i + 1 ? after : reader.isQuotation(i + 1) ? i + 2 : simpleNounPhrase(reader, i + 1, reader.count);
    // `in announcing the plan`: a verb, not a place.
    if (end === i + 1) break;
    i = end;
  }
  return i;
}

/** `about 300 cases`, not `about 9 p.m.` or `about 20 minutes ago`. */
function startsBound(reader: Reader, i: number): boolean {
  const figure = boundEnd(reader, i);
  return figure > i && !CLOCK.test(reader.lower(figure + 1)) && !BACK.test(reader.lower(figure + 2));
}
const CLOCK = /^(?:[ap]\.?m\.?|o'clock)$/;
const BACK = /^(?:ago|later|earlier|before)$/;

const startsContent = (reader: Reader, i: number): boolean =>
  reader.isQuotation(i) || reader.has(i, Word.that | Word.question) || reader.mark(i) === 58;

/** Whether a clause or a noun phrase can begin here. */
function startsClause(reader: Reader, i: number): boolean {
  if (startsBound(reader, i)) return true;
  if (reader.isNumber(i) || reader.isInnerMark(i)) return true;
  if (!reader.isWord(i)) return reader.mark(i) === 40 || reader.mark(i) === 91;
  const { bits } = reader.lexeme(i);
  if ((bits & (Word.determiner | Word.pronoun | Word.possessive)) !== 0) return true;
  if (reader.isCapital(i)) return true;
  return (
    (bits & (Word.preposition | Word.coordinator | Word.auxiliary | Word.to | Word.that | Word.subordinator)) === 0
  );
}

/** A quotation and all that goes on with it: `"X" and "Y"`, `"a tool" for peace`. */
function quotationEnd(reader: Reader, from: number): number {
  const quote = reader.quotation(from);
  const span = reader.quoted[quote];
  const last = span ? reader.words.text.charCodeAt(span.end - 1) : 0;
  if (last === 46 || last === 63 || last === 33 || last === 44 || reader.isEnd(from + 1)) {
    let i = from + 1;
    while (reader.isQuotation(i)) i++;
    return i;
  }
  return clauseEnd(reader, from + 1);
}

const BESIDE = /^(?:while|whereas)$/;

/** Where a clause of reported speech ends: at the end of the sentence, or before what the line's next part says. */
export function clauseEnd(reader: Reader, from: number): number {
  let i = from;
  let depth = 0;
  while (i < reader.count) {
    const mark = reader.mark(i);
    if (mark === 40 || mark === 91) depth++;
    else if ((mark === 41 || mark === 93) && depth > 0) depth--;
    else if (mark === 59 && depth === 0) break;
    // What others say or do beside it: `, while the union …`.
    if (reader.isComma(i) && depth === 0 && BESIDE.test(reader.lower(i + 1))) break;
    i++;
  }
  return i;
}

/** Where an object ends: at a comma that opens something new, at `and` with a verb, at the end. */
function objectEnd(reader: Reader, from: number): number {
  let i = from;
  for (; i < reader.count; i++) {
    if (reader.mark(i) === 59 || reader.isDash(i)) break;
    if (reader.isComma(i)) {
      const next = reader.lexeme(i + 1);
      if ((next.bits & (Word.coordinator | Word.subordinator | Word.relative | Word.pronoun | Word.auxiliary)) !== 0) {
        // `offered 7 percent, and a bonus of 500 euros.`
        if (/^and an?(?:other)?$/.test(`${reader.lower(i + 1)} ${reader.lower(i + 2)}`) && isNounsToEnd(reader, i + 3))
          continue;
        if (!reader.isCapital(i + 1) && /^(?:including|especially|like)$/.test(reader.lower(i + 1))) continue;
        break;
      }
      if ((next.forms & Form.ing) !== 0 || /ing$/.test(reader.lower(i + 1))) break;
    }
  }
  return i;
}

/** Whether nothing but a noun phrase with a figure stands up to the end. */
function isNounsToEnd(reader: Reader, from: number): boolean {
  let figure = false;
  let i = from;
  for (; i < from + 16 && !reader.isEnd(i); i++) {
    if (reader.isComma(i) || reader.isDash(i) || reader.isQuotation(i)) return false;
    if (reader.isFiniteVerb(i) || reader.endsInEd(i) || reader.has(i, Word.relative | Word.that)) return false;
    if (isFigure(reader, i)) figure = true;
  }
  return figure && reader.isEnd(i);
}

/** The comma that closes a parenthesis of a few words opened by the comma at `open`; -1 if there is none. */
export function closingComma(reader: Reader, open: number): number {
  for (let i = open + 1; i < reader.count && i < open + 12; i++) if (reader.isComma(i)) return i;
  return -1;
}
