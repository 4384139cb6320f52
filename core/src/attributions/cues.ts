import { hearings, judges, recorders, reported } from '../lexicon/speech.ts';
import { isFigure } from './bounds.ts';
import { complementAfter } from './complements.ts';
import type { Draft } from './draft.ts';
import { closesRelative, endsSpeech, invertedSource, invertsAfter, openingInversion } from './inversion.ts';
import { Form, Frame, type Lexeme, Role, Word } from './lexemes.ts';
import { hasDocument, type Range } from './nounPhrases.ts';
import { readPassive } from './passive.ts';
import type { Reader } from './reader.ts';
import {
  afterAdverbials,
  contentBefore,
  isAdverbial,
  limitOfClause,
  pushedDown,
  resumed,
  subjectApart,
} from './said.ts';
import { isVerbless, subjectOf } from './subject.ts';
import { type Reading, readForm } from './verbForm.ts';

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

function readVerb(reader: Reader, at: number, lexeme: Lexeme, before: readonly Draft[]): Draft | null {
  let { frames } = lexeme;
  let end = at + 1;
  let phrasal = false;
  const next = lexeme.phrases.length > 0 ? reader.lower(at + 1) : '';
  for (const phrase of lexeme.phrases) {
    if (phrase.rest[0] === next && phrase.rest.every((word, k) => k === 0 || reader.lower(at + 1 + k) === word)) {
      frames = phrase.frames;
      end = at + 1 + phrase.rest.length;
      phrasal = PARTICLE.test(next);
      break;
    }
  }
  if (frames === 0) return null;
  // `regarding`, `following`
  if ((lexeme.forms & Form.ing) !== 0 && (lexeme.bits & Word.preposition) !== 0) return null;
  const reading = readForm(reader, at, lexeme, phrasal);
  if (!reading) return null;
  // `was awarded by the mayor`: by whom it was done, not told.
  if (reading.passive && (FINING.test(reader.lower(at)) || TAKING.test(reader.lower(at)))) return null;
  return reading.passive ? readPassive(reader, at, end, reading) : readActive(reader, end, frames, reading, before);
}

/** Words that make a verb of what is a noun elsewhere: `points out`, not `calls for`. */
const PARTICLE = /^(?:out|off|up|down|back|away)$/;

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
  if (left < 0 && reading.finite && (frames & Frame.quote) !== 0) {
    const opening = openingInversion(reader, end);
    if (opening) return { ...tail, source: opening.source, content: [opening.content], shared: false };
  }
  // `"…," said Jane Doe`
  if (
    !reading.participle &&
    !reading.infinitive &&
    // `In May, Nora Blunt, who leads the port, called it a shock`: only a quotation goes before any verb.
    (frames &
      (reader.isQuotation(left) || afterQuotation(reader, reading.from)
        ? Frame.quote | Frame.clause
        : Frame.clause)) !==
      0 &&
    ((frames & Frame.hearer) === 0 || endsSpeech(reader, left)) &&
    invertsAfter(reader, left) &&
    // `Xi, now in Oslo, has reiterated his support`: a verb with an auxiliary has its subject before it.
    (reader.isQuotation(left) || !reader.has(reading.from, Word.auxiliary))
  ) {
    const source = invertedSource(reader, end, reader.isQuotation(left));
    // `Nora Blunt, the mayor, said fares would rise`: a name and what describes it are no content.
    const described =
      reader.isComma(left) &&
      (!reader.isEnd(source?.to ?? 0) || (frames & Frame.object) !== 0) &&
      (isVerbless(reader, left) || closesRelative(reader, left));
    if (source && !described) {
      const content = contentBefore(reader, left);
      if (content) {
        const rest = resumed(reader, afterAdverbials(reader, source.to), true);
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
  // `As Nora Blunt put it, “…”`
  if (source && !shared && reader.lower(source.from - 1) === 'as' && reader.lower(end - 1) === 'it')
    return followed(reader, tail, source, shared, start, end, frames & ~Frame.weak);
  // `As Nora Blunt had written a year before, “…”`
  if (source && !shared && (frames & Frame.quote) !== 0 && source.from === 1 && reader.lower(0) === 'as') {
    const after = afterAdverbials(reader, end);
    if (reader.isComma(after) && reader.isQuotation(after + 1))
      return followed(reader, tail, source, shared, start, after, frames & ~Frame.weak);
  }
  // Papers and data are read for their figures: `the poll showed Doe ahead by 4 percent`.
  const telling =
    source && isHearing(reader, source, end - 1)
      ? Frame.clause | Frame.that
      : source && (hasDocument(reader, source) || isOfDocument(reader, source))
        ? (frames & ~Frame.whole) | ((frames & Frame.whole) === 0 ? 0 : Frame.object)
        : frames;
  const complement = complementAfter(
    reader,
    end,
    source && isOwnDoing(reader, source, end - 1) ? telling & ~Frame.number : telling,
    false,
  );
  if (!complement) {
    const content = source && (frames & Frame.clause) !== 0 ? pushedDown(reader, source.from - 1, end) : null;
    return content && { ...tail, source, content: [content], shared };
  }
  if (reading.infinitive && complement.from === complement.to) return null;
  // `there is no question`, `it reflects on`: things express no opinion.
  if (source && source.to - source.from === 1 && isThing(reader, source.from, stance)) return null;
  // `It is hard to say whether`, `it is worth recalling that`: nobody does.
  if (source && shared && isExpletive(reader, source, reading)) return null;
  // `a website called The Quay`: it bears that name.
  if (source && reading.finite && names(reader, source, reading.from, end)) return null;
  // `a gala underscoring their ties`
  if (source && stance && reading.participle && /^an?$/.test(reader.lower(source.from)) && !hasDocument(reader, source))
    return null;
  if (complement.from < complement.to) {
    const to = Math.min(complement.to, limitOfClause(reader, start, complement.from, source));
    return to > complement.from ? { ...tail, source, content: [{ from: complement.from, to }], shared } : null;
  }
  return followed(reader, tail, source, shared, start, complement.after, telling);
}

/** `the club recorded 12 wins` tells its own doing, `the observatory recorded 12 tremors` what it keeps count of. */
function isOwnDoing(reader: Reader, source: Range, verb: number): boolean {
  const word = reader.lower(verb);
  if (KEEPING.test(word)) return !keepsRecords(reader, source) && !isReported(reader, verb + 1);
  if (TAKING.test(word)) return !isReported(reader, verb + 1);
  if (FINING.test(word)) return !hasOne(reader, source, judges);
  return ALLOWING.test(word) && !hasDocument(reader, source);
}
const KEEPING =
  /^(?:(?:record|register|detect)(?:s|ed|ing)?|measur(?:es?|ed|ing)|log(?:s|ged|ging)?|find(?:s|ing)?|found)$/;
const ALLOWING = /^(?:(?:allow|earmark)(?:s|ed|ing)?|permit(?:s|ted|ting)?|(?:allocat|envisag)(?:es?|ed|ing))$/;

const TAKING = /^(?:receiv(?:es?|ed|ing)|investigat(?:es?|ed|ing)|document(?:s|ed|ing)?)$/;
const FINING = /^(?:fin(?:es?|ed|ing)|award(?:s|ed|ing)?)$/;

/** Whether the figure at item `at` counts what is reported: `27 complaints`, `more than 40 new cases`. */
function isReported(reader: Reader, at: number): boolean {
  for (let i = at; i < at + 6 && !reader.isEnd(i) && !reader.isComma(i); i++)
    if (reported.has(reader.lower(i))) return true;
  return false;
}

function hasOne(reader: Reader, { from, to }: Range, words: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i++) if (words.has(reader.lower(i))) return true;
  return false;
}

function keepsRecords(reader: Reader, source: Range): boolean {
  for (let i = source.from; i < source.to; i++)
    if (recorders.has(reader.lower(i)) && !reader.isPossessive(i)) return true;
  return hasDocument(reader, source);
}

/** `, an inquest | heard`: what is heard there was said there. */
const isHearing = (reader: Reader, source: Range, verb: number): boolean =>
  reader.lower(verb) === 'heard' && hearings.has(reader.lower(source.to - 1));

/** `a poll | that shows`: a relative pronoun behind papers or data. */
const isOfDocument = (reader: Reader, { from }: Range): boolean =>
  reader.has(from, Word.relative | Word.that) && reader.has(from - 1, Role.documentNoun);

const afterQuotation = (reader: Reader, start: number): boolean =>
  reader.isQuotation(start - 1) || (reader.isComma(start - 1) && reader.isQuotation(start - 2));

const isThing = (reader: Reader, i: number, stance: boolean): boolean =>
  stance ? /^(?:it|this|that|there|which|these|those)$/.test(reader.lower(i)) : reader.lower(i) === 'there';

const isExpletive = (reader: Reader, { from, to }: Range, { infinitive, from: verb }: Reading): boolean =>
  to - from === 1 &&
  reader.lower(from) === 'it' &&
  reader.has(to, Word.be) &&
  (infinitive || reader.lower(verb - 1) === 'worth');

/** `a website | called The Quay`: a participle after an indefinite noun, and the name. */
const names = (reader: Reader, source: Range, from: number, end: number): boolean =>
  from + 1 === end &&
  reader.lower(from) === 'called' &&
  (/^an?$/.test(reader.lower(source.from)) || reader.has(source.from - 1, Word.preposition)) &&
  (reader.isCapital(end) || reader.isQuotation(end) || (reader.has(end, Word.determiner) && reader.isCapital(end + 1)));

/**
 * `More than 40 boats were lost, | Blunt writes in her study.`: a sentence with a figure, and where it was written. Verbs of
 * writing alone do so, as others have something else behind them.
 */
function isWritten(reader: Reader, start: number, end: number): boolean {
  if (!reader.isComma(start - 1) || !WRITING.test(reader.lower(end - 1)) || !/^(?:in|on|for)$/.test(reader.lower(end)))
    return false;
  let figure = false;
  let verb = false;
  let i = start - 2;
  for (; i >= 0 && reader.mark(i) !== 59; i--) {
    if (reader.isQuotation(i)) return false;
    if (isFigure(reader, i)) figure = true;
    if (reader.isFiniteVerb(i) || reader.endsInEd(i)) verb = true;
  }
  // `When she was 40, Blunt wrote in her diary`
  return figure && verb && !reader.has(i + 1, Word.subordinator | Word.question);
}
const WRITING = /^(?:writ(?:es?|ten)|wrote|tweet(?:s|ed)?|post(?:s|ed)?|comment(?:s|ed)?)$/;

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
  if (
    (frames & Frame.weak) !== 0 &&
    !reader.isQuotation(start - 1) &&
    !reader.isQuotation(start - 2) &&
    !isWritten(reader, start, tail.cue.to)
  )
    return null;
  const as = reader.lower(start - 1) === 'as';
  const rest = resumed(reader, after, false);
  if (as && start - 1 === 0) return rest ? { ...tail, source, content: [rest], shared } : null;
  const boundary = as ? start - 2 : start - 1;
  const content = contentBefore(reader, boundary) ?? (rest && subjectApart(reader, boundary, rest));
  if (!content || (!rest && isAdverbial(reader, content))) return null;
  return { ...tail, source, content: rest ? [content, rest] : [content], shared };
}
