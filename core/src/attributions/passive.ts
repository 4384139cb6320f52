import { hearings } from '../lexicon/speech.ts';
import { boundEnd, isFigure } from './bounds.ts';
import { clauseEnd, complementAfter } from './complements.ts';
import type { Draft } from './draft.ts';
import { Frame, Role, Word } from './lexemes.ts';
import { nounPhraseAfter } from './nounPhraseAfter.ts';
import { nounPhraseBefore, type Range } from './nounPhrases.ts';
import type { Reader } from './reader.ts';
import { contentBefore } from './said.ts';
import { isTimePhrase } from './timePhrases.ts';
import type { Reading } from './verbForm.ts';

/** `was endorsed by the Times`, `it is believed that`, `he was accused of`. */
export function readPassive(reader: Reader, at: number, end: number, reading: Reading): Draft | null {
  const cue = { from: reading.from, to: end };
  const by = findBy(reader, end);
  if (by >= 0) {
    const source = agentAfter(reader, by + 1);
    if (!source || isTimePhrase(reader, source.from, source.to) > source.from || !isAgent(reader, source)) return null;
    // `it was announced by the port on Monday that …`
    if (reader.lower(reading.from - 1) === 'it') {
      const said = complementAfter(reader, source.to, Frame.that, true);
      if (said && said.from < said.to)
        return { cue, source, content: [{ from: said.from, to: said.to }], vague: false, shared: false };
    }
    const subject = patientOf(reader, reading.from, source.to);
    const rest = by > end ? [{ from: end, to: by }] : [];
    // `was accused by the port | of sinking 40 boats`
    if (/^(?:of|for)$/.test(reader.lower(source.to)) && ING.test(reader.lower(source.to + 1)))
      rest.push({ from: source.to, to: clauseEnd(reader, source.to) });
    const content = subject ? [subject, ...rest] : rest;
    return content.length > 0 ? { cue, source, content, vague: false, shared: false } : null;
  }
  if (reader.lower(at) === 'told') return toldThere(reader, at, end, reading);
  if (!reader.has(at, Role.vaguePassive)) return null;
  const complement = reader.has(end, Word.that)
    ? complementAfter(reader, end, Frame.that, true)
    : reader.has(end, Word.to) && !PLANS.test(reader.lower(at))
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

/** `the jury was told that …`, `…, a jury was told`: where it was said is all that is given. */
function toldThere(reader: Reader, at: number, end: number, reading: Reading): Draft | null {
  const source = nounPhraseBefore(reader, reading.from, false);
  if (!source || !hearings.has(reader.lower(source.to - 1))) return null;
  const cue = { from: reading.from, to: at + 1 };
  const said = complementAfter(reader, end, Frame.that | Frame.clause, true);
  const content =
    said && said.from < said.to ? { from: said.from, to: said.to } : contentBefore(reader, source.from - 1);
  return content && { cue, source, content: [content], vague: false, shared: false };
}

const ING = /[a-z]ing$/;

/** Of whom or what it is: `the bill was opposed by`, `the bill, opposed by`, and `Opposed by the skippers, the bill`. */
function patientOf(reader: Reader, verb: number, end: number): Range | null {
  if (verb === 0) return reader.isComma(end) ? nounPhraseAfter(reader, end + 1, false) : null;
  const apart = reader.isComma(verb - 1) || reader.isDash(verb - 1);
  return nounPhraseBefore(reader, apart ? verb - 1 : verb, false);
}

/** `blamed by the mayor | for the loss`: what somebody is blamed or praised for is no part of the agent, `Friends for Life` is. */
function agentAfter(reader: Reader, from: number): Range | null {
  // `concluded by thanking the crew`
  if (ING.test(reader.lower(from)) && !reader.isCapital(from)) return null;
  const plain = nounPhraseAfter(reader, from, false);
  // `reported by Nora Blunt, a skipper from Ayr.`
  const isDescribed = plain && reader.isComma(plain.to) && !reader.has(plain.to + 1, Word.relative);
  const described = isDescribed ? nounPhraseAfter(reader, from, true) : null;
  const range = described && reader.isEnd(described.to) ? described : plain;
  if (!range) return null;
  for (let i = from + 1; i < range.to && !reader.isComma(i); i++)
    if (reader.lower(i) === 'for' && !reader.isCapital(i + 1)) return { from: range.from, to: i };
  return range;
}

/** `is expected to open`, `is supposed to pay`: a plan or a duty more than hearsay. */
const PLANS = /^(?:expected|supposed)$/;

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
    // `was revised | to 31 | by the port`
    if (reader.has(i, Word.to) && isFigure(reader, boundEnd(reader, i + 1))) continue;
    if (reader.mark(i) !== 0 && !reader.isInnerMark(i)) return -1;
    if (reader.isFiniteVerb(i) || reader.has(i, Word.that | Word.to)) return -1;
  }
  return -1;
}
