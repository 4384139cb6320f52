import { complementAfter } from './complements.ts';
import { Form, Frame, type Lexeme, Role, Word } from './lexemes.ts';
import { isTimePhrase, mainSubject, nounPhraseAfter, nounPhraseBefore, type Range } from './nounPhrases.ts';
import type { Reader } from './reader.ts';

/** An attribution in items of its line, before it is cut, typed and placed. */
export interface Draft {
  readonly cue: Range;
  readonly source: Range | null;
  /** Pieces of what is said, in order; one, or two around the cue. */
  content: Range[];
  /** No one in particular, by the form of the words: `it is believed`. */
  readonly vague: boolean;
  /** The subject is taken over from the clause before: the cue begins something new there. */
  readonly shared: boolean;
}

/** All attributions that verbs of saying make in a line, in order of their cues. */
export function verbDrafts(reader: Reader): Draft[] {
  const drafts: Draft[] = [];
  for (let i = 0; i < reader.count; i++) {
    const lexeme = reader.lexeme(i);
    if (lexeme.forms === 0) continue;
    const draft = readVerb(reader, i, lexeme, drafts);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

/** The verb as the words beside it show it. */
interface Reading {
  /** First item of the verb with its auxiliaries and adverbs. */
  readonly from: number;
  readonly finite: boolean;
  readonly passive: boolean;
  readonly participle: boolean;
  readonly infinitive: boolean;
  /** `would support`, `did not know`: what may be or is not. */
  readonly modal: boolean;
}

function readVerb(reader: Reader, at: number, lexeme: Lexeme, before: readonly Draft[]): Draft | null {
  let { frames } = lexeme;
  let end = at + 1;
  for (const phrase of lexeme.phrases) {
    if (phrase.rest.every((word, k) => reader.lower(at + 1 + k) === word)) {
      frames = phrase.frames;
      end = at + 1 + phrase.rest.length;
      break;
    }
  }
  if (frames === 0) return null;
  const reading = readForm(reader, at, lexeme);
  if (!reading) return null;
  return reading.passive ? readPassive(reader, at, end, reading) : readActive(reader, end, frames, reading, before);
}

/** Whether the word is a verb here, and which form. */
function readForm(reader: Reader, at: number, { forms, bits }: Lexeme): Reading | null {
  let i = at - 1;
  // `has, however, revealed`
  if (reader.isComma(i) && reader.isAdverb(i - 1) && reader.isComma(i - 2) && reader.has(i - 3, Word.auxiliary)) i -= 3;
  while (i >= 0 && reader.isAdverb(i) && !reader.isQuotation(i)) i--;
  // `a warning`, `the president's claim`, `of estimates`: nouns and adjectives.
  if (i === at - 1 && reader.isPossessive(i) && !isVerbalS(reader, i)) return null;
  const left = reader.lexeme(i).bits;
  const direct = i === at - 1;
  // `the hotly contested race`
  if ((left & Word.determiner) !== 0 && (left & (Word.pronoun | Word.relative | Word.that)) === 0) return null;
  if (direct && (left & Word.possessive) !== 0) return null;
  let be = false;
  let aux = false;
  let from = at;
  while (i >= 0 && !reader.isQuotation(i)) {
    const here = reader.lexeme(i).bits;
    if (
      (here & Word.auxiliary) !== 0 &&
      !(reader.isCapital(i) && i > 0) &&
      (!reader.isPossessive(i) || isVerbalS(reader, i))
    ) {
      if (!aux) be = (here & Word.be) !== 0;
      aux = true;
      from = i;
      i--;
    } else if (aux && reader.isAdverb(i)) i--;
    else break;
  }
  if (!aux) from = firstAdverb(reader, at);
  const infinitive = !aux && reader.has(i, Word.to) && (forms & Form.base) !== 0;
  const base = {
    from,
    finite: false,
    passive: false,
    participle: false,
    infinitive: false,
    modal: aux && !be && isModal(reader, from, at),
  };
  if ((forms & Form.ing) !== 0) {
    if (be) return { ...base, finite: true };
    return aux ? null : { ...base, participle: true };
  }
  if (infinitive) return { ...base, infinitive: true };
  if (aux) {
    if (be && (forms & Form.participle) !== 0) return { ...base, passive: true };
    return { ...base, finite: true };
  }
  if ((forms & (Form.past | Form.participle)) !== 0) {
    if (
      direct &&
      (left & Word.preposition) !== 0 &&
      (left & Word.subordinator) === 0 &&
      (left & Word.coordinator) === 0
    )
      return null;
    if (reader.lower(at + 1) === 'by' && (forms & Form.participle) !== 0) return { ...base, passive: true };
    return { ...base, finite: true };
  }
  // Base and third person without auxiliary: often nouns.
  if (reader.isCapital(at) && at > 0 && !reader.line.heading) return null;
  if (direct && (left & (Word.preposition | Word.object)) !== 0 && (left & (Word.pronoun | Word.relative)) === 0)
    return null;
  // `the jobs report gave`: the verb comes after.
  if (reader.isFiniteVerb(at + 1)) return null;
  const noun = (bits & (Role.speechNoun | Role.documentNoun | Role.nounToo | Word.determiner)) !== 0;
  if ((forms & Form.third) !== 0 && (forms & Form.base) === 0) {
    return noun && !subjectIsSure(reader, i) ? null : { ...base, finite: true };
  }
  if (!noun) return canBeSubject(reader, i) ? { ...base, finite: true } : null;
  // A plural must go before; not `most state parties`.
  return direct && pluralBefore(reader, i) ? { ...base, finite: true } : null;
}

const MODAL =
  /^(?:would|could|can|may|might|should|must|cannot|can't|couldn't|wouldn't|won't|not|never|didn't|doesn't|don't)$/;

function isModal(reader: Reader, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (MODAL.test(reader.lower(i))) return true;
  return false;
}

/** `it’s`, `she’s`: a verb, not a possessive. */
const isVerbalS = (reader: Reader, i: number): boolean => reader.has(i - 1, Word.pronoun);

function firstAdverb(reader: Reader, at: number): number {
  let from = at;
  while (reader.isAdverb(from - 1)) from--;
  return from;
}

const subjectIsSure = (reader: Reader, i: number): boolean =>
  reader.isCapital(i) ||
  reader.has(i, Word.pronoun | Word.relative | Role.documentNoun) ||
  reader.isComma(i) ||
  reader.isQuotation(i);

function pluralBefore(reader: Reader, i: number): boolean {
  if (i < 0 || reader.isQuotation(i)) return false;
  const { bits } = reader.lexeme(i);
  if ((bits & (Word.pronoun | Word.relative)) !== 0)
    return (bits & Word.determiner) === 0 || reader.lexeme(i).frames !== 0;
  if (!reader.isWord(i) || (bits & (Word.preposition | Word.determiner | Word.auxiliary | Word.coordinator)) !== 0)
    return false;
  if (isPlural(reader, i)) return true;
  // `figures from the statistics office show`: the noun before the preposition counts.
  for (let k = i - 1; k > 0 && i - k < 10; k--) {
    if (!reader.isWord(k) || reader.isFiniteVerb(k)) return false;
    if (reader.has(k, Word.preposition) && isPlural(reader, k - 1)) return true;
  }
  return false;
}

/** The end of a noun phrase, a pronoun or the comma after an apposition. */
function canBeSubject(reader: Reader, i: number): boolean {
  if (i < 0 || reader.isQuotation(i)) return false;
  if (reader.isComma(i) || reader.isDash(i) || reader.mark(i) === 41) return true;
  const { bits } = reader.lexeme(i);
  if ((bits & (Word.pronoun | Word.relative)) !== 0) return true;
  return (
    reader.isNumber(i) ||
    (reader.isWord(i) &&
      (bits & (Word.preposition | Word.determiner | Word.auxiliary | Word.coordinator | Word.to)) === 0)
  );
}

const isPlural = (reader: Reader, i: number): boolean =>
  reader.isWord(i) &&
  !reader.isAdverb(i) &&
  !reader.has(i, Word.preposition | Word.determiner | Word.auxiliary) &&
  /(?:[^s]s|^(?:people|police|men|women|children|staff|media|data))$/.test(reader.lower(i));

/** `was endorsed by the Times`, `it is believed that`, `he was accused of`. */
function readPassive(reader: Reader, at: number, end: number, reading: Reading): Draft | null {
  const cue = { from: reading.from, to: end };
  const by = findBy(reader, end);
  if (by >= 0) {
    const source = nounPhraseAfter(reader, by + 1, false);
    if (!source || isTimePhrase(reader, source.from, source.to) > source.from || !isAgent(reader, source)) return null;
    const subject = nounPhraseBefore(reader, reading.from, false);
    const rest = by > end ? [{ from: end, to: by }] : [];
    const content = subject ? [subject, ...rest] : rest;
    return content.length > 0 ? { cue, source, content, vague: false, shared: false } : null;
  }
  if (!reader.has(at, Role.vaguePassive)) return null;
  const complement = reader.has(end, Word.that)
    ? complementAfter(reader, end, Frame.that, true)
    : reader.has(end, Word.to)
      ? complementAfter(reader, end, Frame.infinitive, true)
      : null;
  if (!complement) return null;
  const subject = reader.lower(reading.from - 1) === 'it' ? null : nounPhraseBefore(reader, reading.from, false);
  const content = [{ from: complement.from, to: complement.to }];
  return {
    cue,
    source: null,
    content: subject ? [subject, ...content] : content,
    vague: true,
    shared: false,
  };
}

/** Somebody who can say something: not `by 12 percent`, `by hand`. */
function isAgent(reader: Reader, range: Range): boolean {
  if (reader.isNumber(range.from)) return false;
  for (let i = range.from; i < range.to; i++) {
    if (reader.isCapital(i)) return true;
    if (reader.has(i, Word.determiner | Role.vagueNoun | Role.documentNoun) || /s$/.test(reader.lower(i))) return true;
  }
  return false;
}

function findBy(reader: Reader, from: number): number {
  for (let i = from; i < from + 8 && i < reader.count; i++) {
    if (reader.lower(i) === 'by') return i;
    if (reader.mark(i) !== 0 || reader.isFiniteVerb(i) || reader.has(i, Word.that | Word.to)) return -1;
  }
  return -1;
}

function readActive(
  reader: Reader,
  end: number,
  frames: number,
  reading: Reading,
  before: readonly Draft[],
): Draft | null {
  const stance = (frames & Frame.stance) !== 0;
  // `would support`, `can offer`: nobody has done so.
  if (reading.modal && (frames & (Frame.stance | Frame.weak)) !== 0) return null;
  const cue = { from: reading.from, to: end };
  const left = reading.from - 1;
  const tail = { cue, vague: false };
  // `"…," said Jane Doe`
  if (
    !reading.participle &&
    !reading.infinitive &&
    (frames & (Frame.quote | Frame.clause)) !== 0 &&
    (frames & Frame.hearer) === 0 &&
    invertsAfter(reader, left)
  ) {
    const source = invertedSource(reader, end, reader.isQuotation(left));
    if (source) {
      const content = contentBefore(reader, left);
      if (content) {
        const rest = resumed(reader, afterAdverbials(reader, source.to));
        return { ...tail, source, content: rest ? [content, rest] : [content], shared: false };
      }
    }
  }
  const subject = subjectOf(reader, reading, left, before);
  if (!subject) return null;
  // `"…," Jane Doe wrote after the vote`: the words are given, whatever follows.
  const { source, shared } = subject;
  const start = source && !shared ? source.from : reading.from;
  if (!shared && (frames & (Frame.quote | Frame.clause | Frame.hearer)) !== 0 && afterQuotation(reader, start)) {
    return followed(reader, tail, source, shared, start, afterAdverbials(reader, end), frames);
  }
  const telling =
    source && hasDocument(reader, source)
      ? (frames & ~Frame.whole) | ((frames & Frame.whole) === 0 ? 0 : Frame.object)
      : frames;
  const complement = complementAfter(reader, end, telling, false);
  if (!complement) return null;
  if (reading.infinitive && complement.from === complement.to) return null;
  // `there is no question`, `it reflects on`: things express no opinion.
  if (source && source.to - source.from === 1 && isThing(reader, source.from, stance)) return null;
  if (complement.from < complement.to) {
    const to = Math.min(complement.to, limitOfClause(reader, start, complement.from, source));
    return to > complement.from ? { ...tail, source, content: [{ from: complement.from, to }], shared } : null;
  }
  return followed(reader, tail, source, shared, start, complement.after, frames);
}

const afterQuotation = (reader: Reader, start: number): boolean =>
  reader.isQuotation(start - 1) || (reader.isComma(start - 1) && reader.isQuotation(start - 2));

/** Papers and data are read for their figures: `the poll showed Doe ahead by 4 percent`. */
function hasDocument(reader: Reader, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (reader.has(i, Role.documentNoun)) return true;
  return false;
}

const isThing = (reader: Reader, i: number, stance: boolean): boolean =>
  stance ? /^(?:it|this|that|there|which|these|those)$/.test(reader.lower(i)) : reader.lower(i) === 'there';

/** Content before the cue: `The bridge will close, the city said on Monday.`; or after a comma, `As she said, …`. */
function followed(
  reader: Reader,
  tail: Pick<Draft, 'cue' | 'vague'>,
  source: Range | null,
  shared: boolean,
  start: number,
  after: number,
  frames: number,
): Draft | null {
  if (shared || (frames & (Frame.clause | Frame.quote | Frame.that | Frame.hearer)) === 0) return null;
  // A verb that seldom speaks does so only beside a quotation.
  if ((frames & Frame.weak) !== 0 && !reader.isQuotation(start - 1) && !reader.isQuotation(start - 2)) return null;
  const as = reader.lower(start - 1) === 'as';
  const rest = resumed(reader, after);
  if (as && start - 1 === 0) return rest ? { ...tail, source, content: [rest], shared } : null;
  const boundary = as ? start - 2 : start - 1;
  const content = contentBefore(reader, boundary);
  if (!content) return null;
  return { ...tail, source, content: rest ? [content, rest] : [content], shared };
}

/** Whether the verb may stand before its subject: right after a quotation, or after a comma. */
function invertsAfter(reader: Reader, left: number): boolean {
  return left >= 0 && (reader.isQuotation(left) || reader.isComma(left) || reader.isDash(left));
}

function invertedSource(reader: Reader, from: number, quoted: boolean): Range | null {
  if (reader.mark(from) !== 0 || reader.isEnd(from)) return null;
  if (reader.has(from, Word.that | Word.preposition | Word.auxiliary) && !reader.isCapital(from)) return null;
  const source = nounPhraseAfter(reader, from, true);
  if (!source) return null;
  if (!quoted && hasVerbAhead(reader, source.to)) return null;
  // A clause follows: `, said the plan was dead` has its subject elsewhere.
  return reader.isFiniteVerb(source.to) || isTimePhrase(reader, source.from, source.to) === source.to ? null : source;
}

/** `, said one clerk he likes is Blunt`: a clause, not the speaker. */
function hasVerbAhead(reader: Reader, from: number): boolean {
  for (let i = from; i < reader.count && !reader.isEnd(i) && !reader.isComma(i) && !reader.isQuotation(i); i++) {
    if (reader.has(i, Word.relative | Word.subordinator)) return false;
    if (reader.isFiniteVerb(i) || (i === from && reader.has(i, Word.pronoun))) return true;
  }
  return false;
}

function afterAdverbials(reader: Reader, from: number): number {
  let i = from;
  while (i < reader.count && !reader.isEnd(i) && !reader.isComma(i) && !reader.isQuotation(i) && i < from + 14) i++;
  return i;
}

/** What goes on after `, she said,`. */
function resumed(reader: Reader, at: number): Range | null {
  if (reader.isQuotation(at)) return { from: at, to: endOfRest(reader, at) };
  if (!reader.isComma(at) && !reader.isDash(at) && reader.mark(at) !== 58) return null;
  const next = at + 1;
  if (next >= reader.count) return null;
  if (reader.isQuotation(next)) return { from: next, to: endOfRest(reader, next) };
  // `, adding that`, `, and the mayor said`, `, who`: something new.
  const { bits, frames, forms } = reader.lexeme(next);
  if ((bits & (Word.coordinator | Word.relative)) !== 0 || (frames !== 0 && (forms & Form.ing) !== 0)) return null;
  if (/ing$/.test(reader.lower(next)) || (bits & Word.subordinator) !== 0) return null;
  return { from: next, to: endOfRest(reader, next) };
}

function endOfRest(reader: Reader, from: number): number {
  let i = from;
  if (reader.isQuotation(i)) {
    while (reader.isQuotation(i)) i++;
    return i;
  }
  while (i < reader.count && reader.mark(i) !== 59) i++;
  return i;
}

/** What stands before the comma or quotation at `boundary`, from the beginning of its sentence. */
export function contentBefore(reader: Reader, boundary: number): Range | null {
  if (reader.isQuotation(boundary)) {
    // A quotation that is a sentence of its own, or the end of one: `The city is "a desert," he said`.
    let from = boundary;
    while (from > 0 && reader.isQuotation(from - 1)) from--;
    const lead = from > 0 && !reader.isEnd(from - 1) && !reader.isComma(from - 1) && reader.mark(from - 1) !== 58;
    return { from: lead ? sentenceStart(reader, from) : from, to: boundary + 1 };
  }
  if (!reader.isComma(boundary) && !reader.isDash(boundary)) return null;
  const from = sentenceStart(reader, boundary);
  return boundary - from >= 2 || reader.isQuotation(from) ? { from, to: boundary } : null;
}

function sentenceStart(reader: Reader, before: number): number {
  let i = before;
  while (i > 0 && reader.mark(i - 1) !== 59) i--;
  while (i < before && (reader.has(i, Word.coordinator) || reader.isComma(i)) && reader.lower(i) !== 'both') i++;
  return i;
}

/** Who speaks: the words before the verb, or the subject of the clause before. */
function subjectOf(
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
  const source = nounPhraseBefore(reader, left + 1, reading.participle);
  return source ? { source, shared: false } : null;
}

/** The subject that a verb without one shares: that of the last attribution of the line, else of its main clause. */
function earlierSource(reader: Reader, before: readonly Draft[], at: number): Range | null {
  const last = before.at(-1);
  if (last?.source && last.source.from < at && !reader.has(last.source.from, Word.relative)) return last.source;
  return mainSubject(reader, at);
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
  // `Snyder, for his part,` and `Snyder, whose party lost,` say nothing of who he is.
  if (!describes(reader, open + 1)) return name;
  // `Garin, a pollster, a man of some wit, said`: more than one.
  const outer =
    reader.isComma(name.from - 1) && reader.has(name.from, Word.determiner)
      ? nounPhraseBefore(reader, name.from - 1, false)
      : null;
  return { from: outer && reader.isCapital(outer.from) ? outer.from : name.from, to: close };
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
    !/ing$/.test(reader.lower(i))
  );
}

/** Where what is said must end because the clause of the cue does. */
function limitOfClause(reader: Reader, start: number, from: number, source: Range | null): number {
  const relative =
    source !== null && source.to - source.from === 1 && reader.has(source.from, Word.relative | Word.that);
  const fronted = frontedClause(reader, start);
  if (!relative && !fronted) return reader.count;
  for (let i = from; i < reader.count; i++) {
    if (reader.isComma(i) && i > from) return i;
    if (relative && reader.isDash(i)) return i;
  }
  return reader.count;
}

/** `When asked whether …, most said`: the cue's clause stands in front of the main one. */
function frontedClause(reader: Reader, start: number): boolean {
  for (let i = start - 1; i >= 0; i--) {
    if (reader.isComma(i) || reader.isQuotation(i)) return false;
    if (i === 0) {
      const word = reader.lower(0);
      return (
        (reader.has(0, Word.subordinator) || word === 'while' || word === 'despite' || /ing$/.test(word)) &&
        word !== 'as'
      );
    }
  }
  // The participle itself begins the line.
  return start === 0 && /ing$/.test(reader.lower(0));
}
