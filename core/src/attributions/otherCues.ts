import { headlineSpeakers } from '../lexicon/speech.ts';
import { titleWords } from '../lexicon/titles.ts';
import { boundEnd, isFigure } from './bounds.ts';
import { clauseEnd } from './complements.ts';
import type { Draft } from './draft.ts';
import { Role, Word } from './lexemes.ts';
import { nounPhraseAfter } from './nounPhraseAfter.ts';
import { nounPhraseBefore, type Range, simpleNounPhrase } from './nounPhrases.ts';
import type { Reader } from './reader.ts';
import { contentBefore, goesOnWith } from './said.ts';
import { signedQuotation } from './signatures.ts';

/** Attributions without a verb of saying: `according to`, `his warning that`, `reportedly`, `Police:` in a headline. */
export function otherDrafts(reader: Reader): Draft[] {
  const drafts: Draft[] = [];
  for (let i = 0; i < reader.count; i++) {
    const { bits } = reader.lexeme(i);
    const word = (bits & Role.opener) !== 0 ? reader.lower(i) : '';
    let draft: Draft | null = null;
    if (word === 'according' && reader.lower(i + 1) === 'to') draft = accordingTo(reader, i, i + 2);
    else if ((word === 'as' && reader.lower(i + 1) === 'per') || (word === 'per' && reader.isComma(i - 1)))
      draft = accordingTo(reader, i, i + (word === 'as' ? 2 : 1));
    else if (word === 'citing' && (i === 0 || reader.isComma(i - 1))) draft = citing(reader, i);
    else if (
      word === 'in' &&
      reader.lower(i + 1) === 'the' &&
      /^(?:words|view|opinion|eyes)$/.test(reader.lower(i + 2)) &&
      reader.lower(i + 3) === 'of'
    )
      draft = accordingTo(reader, i, i + 4);
    else if (word === 'in' && i === 0) draft = inSurvey(reader);
    else if (word === 'based' && reader.lower(i + 1) === 'on' && (i === 0 || reader.isComma(i - 1)))
      draft = basedOn(reader, i);
    else if (word === 'under' && (i === 0 || reader.isComma(i - 1))) draft = underPlans(reader, i);
    else if ((word === 'by' || word === 'on') && (i === 0 || reader.isComma(i - 1)))
      draft = byCountOf(reader, i) ?? byTheCount(reader, i);
    else if (word === 'if' && i === 0) draft = ifRight(reader);
    else if ((bits & Role.speechNoun) !== 0) draft = nounOfSaying(reader, i);
    else if (isOwned(reader, i) && STATED.test(reader.lower(i))) draft = nounOfSaying(reader, i);
    else if ((bits & Role.vagueAdverb) !== 0) draft = vagueAdverb(reader, i);
    else if (reader.isQuotation(i - 1) && reader.isDash(i)) draft = signedQuotation(reader, i);
    else if (reader.line.heading && reader.mark(i) === 58) draft = headlineColon(reader, i);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

function accordingTo(reader: Reader, at: number, end: number): Draft | null {
  // `was, in the words of Nora Blunt, a shock`: what follows goes on.
  const apposition = at > 1 && reader.lower(at) !== 'in';
  const named = nounPhraseAfter(reader, end, apposition) ?? (reader.isQuotation(end) ? null : single(reader, end));
  if (!named) return null;
  const told = figureBehind(reader, named);
  const source = told > 0 ? { from: named.from, to: told } : named;
  const cue = { from: at, to: end };
  const base = { cue, source, vague: false, shared: false };
  const after = source.to;
  if (at === 0 || (reader.has(at - 1, Word.coordinator) && at === 1)) {
    const from = reader.isComma(after) ? after + 1 : after;
    return from < reader.count ? { ...base, content: [{ from, to: clauseEnd(reader, from) }] } : null;
  }
  const content: Range[] = [];
  const left = reader.isComma(at - 1) || reader.isDash(at - 1) || reader.isQuotation(at - 1) ? at - 1 : at;
  const before = left === at ? bareBefore(reader, at) : contentBefore(reader, left);
  if (before) content.push(before);
  if (reader.isComma(at - 1) && reader.isComma(after) && reader.lower(after + 1) === 'and') {
    const rest = goesOnWith(reader, after + 1);
    if (rest) content.push({ from: rest.from, to: clauseEnd(reader, rest.from) });
  } else if (
    reader.isComma(at - 1) &&
    reader.isComma(after) &&
    !reader.has(after + 1, Word.coordinator | Word.relative)
  ) {
    const to = clauseEnd(reader, after + 1);
    if (to > after + 1) content.push({ from: after + 1, to });
  } else if (told > 0) content.push({ from: told, to: clauseEnd(reader, told) });
  return content.length > 0 ? { ...base, content } : null;
}

/**
 * `According to the port | 40 boats were lost`: where without a comma a clause begins with its figure, -1 if none does.
 * Not `Article 12`, `the 40 skippers`, `a log of 40 pages`, nor years.
 */
function figureBehind(reader: Reader, { from, to }: Range): number {
  for (let i = from + 1; i < to; i++) {
    if (reader.isComma(i)) return -1;
    const figure = boundEnd(reader, i);
    if (!isFigure(reader, figure) || !reader.isWord(i - 1)) continue;
    if (reader.has(i - 1, Word.determiner | Word.possessive | Word.preposition) || reader.isPossessive(i - 1)) continue;
    if (/^(?:1[5-9]|20)\d\d$/.test(reader.lower(figure))) continue;
    if (reader.isCapital(i - 1) && /^\d{1,2}$/.test(reader.lower(figure))) continue;
    for (let verb = figure + 1; verb < reader.count && !reader.isComma(verb) && !reader.isEnd(verb); verb++)
      if (reader.isFiniteVerb(verb) || reader.endsInEd(verb)) return i;
  }
  return -1;
}

const single = (reader: Reader, at: number): Range | null => (reader.isWord(at) ? { from: at, to: at + 1 } : null);

/** `… 40 lamps according to the port and 60 according to the yard`: back to the source before, or the beginning. */
function bareBefore(reader: Reader, at: number): Range | null {
  let from = at;
  while (from > 0 && reader.mark(from - 1) !== 59) {
    if (reader.lower(from - 1) === 'according') {
      // What lies between is the other source and what is said by this one, from the `and`.
      while (from < at && !reader.has(from, Word.coordinator)) from++;
      from++;
      break;
    }
    from--;
  }
  while (from < at && reader.has(from, Word.coordinator)) from++;
  return from < at ? { from, to: at } : null;
}

/** `Based on figures from the port, 40 boats sank`: papers and data alone, for plans are based on anything. */
function basedOn(reader: Reader, at: number, words = 2): Draft | null {
  const source = nounPhraseAfter(reader, at + words, false);
  if (!source) return null;
  for (let i = source.from; i < source.to; i++)
    if (reader.has(i, Role.documentNoun)) return accordingTo(reader, at, at + words);
  return null;
}

/** `Under plans shown by the port, 40 boats will go`: papers that say so, and a figure in what they say. */
function underPlans(reader: Reader, at: number): Draft | null {
  const draft = basedOn(reader, at, 1);
  return draft?.content.some(({ from, to }) => hasFigure(reader, from, to)) ? draft : null;
}

function hasFigure(reader: Reader, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFigure(reader, i)) return true;
  return false;
}

/** What people are asked in, or what is counted in. */
const SURVEYS = /^(?:survey|poll|study|census|questionnaire)$/;

/** `In a survey of 900 skippers by the port, 44% said`: the figure comes first. */
function inSurvey(reader: Reader): Draft | null {
  if (!reader.has(1, Word.determiner | Word.possessive) || reader.isCapital(1)) return null;
  let comma = 2;
  let survey = false;
  while (comma < reader.count && comma < 24 && !reader.isComma(comma)) {
    if (reader.isFiniteVerb(comma) || reader.isQuotation(comma) || reader.isEnd(comma)) return null;
    if (SURVEYS.test(reader.lower(comma))) survey = true;
    comma++;
  }
  const figure = boundEnd(reader, comma + 1);
  if (!survey || !reader.isComma(comma) || !isFigure(reader, figure)) return null;
  return {
    cue: { from: 0, to: 1 },
    source: { from: 1, to: comma },
    content: [{ from: comma + 1, to: clauseEnd(reader, comma + 1) }],
    vague: false,
    shared: false,
  };
}

/** `, citing port records`, `, citing officials`: who or what can say something; not `, citing another reason`. */
function citing(reader: Reader, at: number): Draft | null {
  const source = nounPhraseAfter(reader, at + 1, false);
  if (!source) return null;
  for (let i = source.from; i < source.to; i++)
    if (
      reader.isCapital(i) ||
      reader.has(i, Role.documentNoun | Role.vagueNoun) ||
      headlineSpeakers.has(reader.lower(i))
    )
      return accordingTo(reader, at, at + 1);
  return null;
}

const COUNTS = /^(?:counts?|estimates?|accounts?|reckoning|tally|tallies|calculations?|figures|admission|measure)$/;

/** `By the port's own count, 40 boats sank.` */
function byCountOf(reader: Reader, at: number): Draft | null {
  let i = at + 1;
  while (i < at + 8 && !reader.isPossessive(i) && !reader.has(i, Word.possessive)) i++;
  if (i === at + 8) return null;
  const owned = reader.isPossessive(i);
  let count = i + 1;
  if (
    reader.lower(count) === 'own' ||
    reader.isCapital(count) ||
    /^(?:latest|official|last)$/.test(reader.lower(count))
  )
    count++;
  // `By his count 40 boats sank.`, `By his own account he lost 40.`
  const bare =
    at === 0 &&
    (isFigure(reader, boundEnd(reader, count + 1)) || reader.has(count + 1, Word.determiner | Word.pronoun));
  if (!COUNTS.test(reader.lower(count)) || !(reader.isComma(count + 1) || reader.isEnd(count + 1) || bare)) return null;
  const source = owned ? owner(reader, i) : { from: i, to: i + 1 };
  if (!source) return null;
  const cue = { from: count, to: count + 1 };
  const content =
    at > 1 ? contentBefore(reader, at - 1) : { from: count + (bare ? 1 : 2), to: clauseEnd(reader, count + 2) };
  return content && content.from < content.to ? { cue, source, content: [content], vague: false, shared: false } : null;
}

/** `By the estimate of the port, 40 boats sank`, `…, on the figures of the yard`. */
function byTheCount(reader: Reader, at: number): Draft | null {
  if (!reader.has(at + 1, Word.determiner)) return null;
  let count = at + 2;
  if (/^(?:latest|official|last|own|first)$/.test(reader.lower(count))) count++;
  if (!COUNTS.test(reader.lower(count)) || reader.lower(count + 1) !== 'of') return null;
  return accordingTo(reader, at, count + 2);
}

/** `If the bank is right, prices will rise 3%.` */
function ifRight(reader: Reader): Draft | null {
  const source = nounPhraseAfter(reader, 1, false);
  if (!source || !reader.has(source.to, Word.be)) return null;
  let comma = source.to + 1;
  if (/^(?:right|correct|accurate)$/.test(reader.lower(comma))) comma++;
  else if (`${reader.lower(comma)} ${reader.lower(comma + 1)} ${reader.lower(comma + 2)}` === 'to be believed')
    comma += 3;
  if (comma === source.to + 1 || !reader.isComma(comma)) return null;
  const content = { from: comma + 1, to: clauseEnd(reader, comma + 1) };
  return { cue: { from: source.to, to: comma }, source, content: [content], vague: false, shared: false };
}

/** `the report's finding that fares rose`, `his warning that`, `a finding by the auditors that`, `its estimate of 40`. */
function nounOfSaying(reader: Reader, at: number): Draft | null {
  const draft = (source: Range | null, from: number, to: number): Draft | null =>
    source && { cue: { from: at, to: at + 1 }, source, content: [{ from, to }], vague: false, shared: false };
  if (reader.has(at + 1, Word.that))
    return reader.isEnd(at + 2) ? null : draft(possessorBefore(reader, at), at + 1, firstComma(reader, at + 1));
  if (reader.lower(at + 1) === 'by') {
    const source = nounPhraseAfter(reader, at + 2, false);
    if (!source || !reader.has(source.to, Word.that) || reader.isEnd(source.to + 1)) return null;
    return draft(source, source.to, firstComma(reader, source.to));
  }
  // `the port's forecast is 40 boats`
  const stated = statedAfter(reader, at);
  if (stated > 0) return draft(possessorBefore(reader, at), stated, clauseEnd(reader, stated));
  // `its estimate of 40 lost boats`; `his fear of heights` has no figure.
  if (reader.lower(at + 1) !== 'of') return null;
  const end = simpleNounPhrase(reader, at + 2, reader.count);
  for (let i = at + 2; i < end; i++) if (isFigure(reader, i)) return draft(possessorBefore(reader, at), at + 2, end);
  return null;
}

/** `forecast | is 40 boats`, `forecast for the pier | to 40 boats`: where what is stated begins, -1 for no such noun. */
function statedAfter(reader: Reader, at: number): number {
  if (!STATED.test(reader.lower(at))) return -1;
  let i = at + 1;
  if (reader.has(i, Word.be)) {
    i++;
    return isFigure(reader, boundEnd(reader, i)) ? i : -1;
  }
  const last = at + 12;
  for (; i < last && !reader.isEnd(i) && !reader.isFiniteVerb(i) && !reader.isQuotation(i); i++)
    if (/^(?:to|at)$/.test(reader.lower(i)) && isFigure(reader, boundEnd(reader, i + 1))) return i + 1;
  return -1;
}
const STATED = /^(?:estimate|forecast|projection|prediction|target|goal|aim|guidance|figure)$/;

/** Right behind whose it is, or one word on: `the port's latest target`. */
const isOwned = (reader: Reader, at: number): boolean =>
  [at - 1, at - 2].some(i => reader.isPossessive(i) || reader.has(i, Word.possessive));

/** Whose word it is: `the report's`, `his`; one adjective may stand between, `his earlier claim`. */
function possessorBefore(reader: Reader, at: number): Range | null {
  for (const before of [at - 1, at - 2]) {
    if (reader.isPossessive(before)) return owner(reader, before);
    if (reader.has(before, Word.possessive)) return { from: before, to: before + 1 };
  }
  return null;
}

/** Whose: a name alone, or the noun phrase from its determiner. */
function owner(reader: Reader, end: number): Range | null {
  let from = end;
  while (from > 0 && reader.isWord(from - 1) && reader.isCapital(from - 1) && !reader.has(from - 1, Word.determiner))
    from--;
  return from < end ? { from, to: end } : nounPhraseBefore(reader, end, true);
}

function firstComma(reader: Reader, from: number): number {
  let i = from;
  while (i < reader.count && !reader.isComma(i) && !reader.isEnd(i) && !reader.isDash(i)) i++;
  return i;
}

/** `reportedly`: nobody is named, and the sentence may be no more than hearsay. */
function vagueAdverb(reader: Reader, at: number): Draft | null {
  let to = at + 1;
  while (to < reader.count && !reader.isEnd(to) && !reader.isComma(to)) to++;
  if (to === at + 1) return null;
  const cue = { from: at, to: at + 1 };
  return { cue, source: null, content: [{ from: at + 1, to }], vague: true, shared: false };
}

/** `Police: three held after raid`, `Mayor Jones: no new taxes`, and the other way round `40 boats lost: harbour master`. */
function headlineColon(reader: Reader, at: number): Draft | null {
  const end = reader.count;
  if (at === 0 || at + 1 >= end) return null;
  const cue = { from: at, to: at + 1 };
  if (at <= 5 && (at + 2 < end || reader.isQuotation(at + 1)) && isSpeaker(reader, 0, at, reader.isQuotation(at + 1)))
    return { cue, source: { from: 0, to: at }, content: [{ from: at + 1, to: end }], vague: false, shared: false };
  if (at >= 3 && end - at <= 5 && isSpeaker(reader, at + 1, end, false))
    return { cue, source: { from: at + 1, to: end }, content: [{ from: 0, to: at }], vague: false, shared: false };
  return null;
}

/** Words alone that end in who or what speaks; beside a quotation anybody may. */
function isSpeaker(reader: Reader, from: number, to: number, quoted: boolean): boolean {
  for (let i = from; i < to; i++) if (reader.mark(i) !== 0 || !reader.isWord(i)) return false;
  const last = reader.lower(to - 1);
  if (quoted || headlineSpeakers.has(last)) return true;
  // `Mayor Jones`: a name behind a title.
  return to - from > 1 && reader.isCapital(to - 1) && titleWords.has(reader.lower(from));
}
