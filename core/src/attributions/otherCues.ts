import { clauseEnd } from './complements.ts';
import type { Draft } from './draft.ts';
import { Role, Word } from './lexemes.ts';
import { nounPhraseAfter, nounPhraseBefore, type Range } from './nounPhrases.ts';
import type { Reader } from './reader.ts';
import { contentBefore } from './said.ts';

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
    else if (word === 'citing' && (i === 0 || reader.isComma(i - 1))) draft = accordingTo(reader, i, i + 1);
    else if (
      word === 'in' &&
      reader.lower(i + 1) === 'the' &&
      /^(?:words|view|opinion|eyes)$/.test(reader.lower(i + 2)) &&
      reader.lower(i + 3) === 'of'
    )
      draft = accordingTo(reader, i, i + 4);
    else if ((bits & Role.speechNoun) !== 0 && reader.has(i + 1, Word.that)) draft = nounOfSaying(reader, i);
    else if ((bits & Role.vagueAdverb) !== 0) draft = vagueAdverb(reader, i);
    else if (reader.line.heading && reader.mark(i) === 58) draft = headlineColon(reader, i);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

function accordingTo(reader: Reader, at: number, end: number): Draft | null {
  const source = nounPhraseAfter(reader, end, at > 1) ?? (reader.isQuotation(end) ? null : single(reader, end));
  if (!source) return null;
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
  if (reader.isComma(at - 1) && reader.isComma(after) && !reader.has(after + 1, Word.coordinator | Word.relative)) {
    const to = clauseEnd(reader, after + 1);
    if (to > after + 1) content.push({ from: after + 1, to });
  }
  return content.length > 0 ? { ...base, content } : null;
}

const single = (reader: Reader, at: number): Range | null => (reader.isWord(at) ? { from: at, to: at + 1 } : null);

/** `… 40 jobs according to the company and 60 according to the union`: back to the source before, or the beginning. */
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

/** `the report's finding that fares rose`, `his warning that`. */
function nounOfSaying(reader: Reader, at: number): Draft | null {
  if (reader.isEnd(at + 2)) return null;
  let source: Range | null = null;
  if (reader.isPossessive(at - 1)) source = owner(reader, at - 1);
  else if (reader.has(at - 1, Word.possessive)) source = { from: at - 1, to: at };
  else {
    // One adjective may stand between: `his earlier claim that`.
    if (reader.isPossessive(at - 2)) source = owner(reader, at - 2);
    else if (reader.has(at - 2, Word.possessive)) source = { from: at - 2, to: at - 1 };
  }
  if (!source) return null;
  return {
    cue: { from: at, to: at + 1 },
    source,
    content: [{ from: at + 1, to: firstComma(reader, at + 1) }],
    vague: false,
    shared: false,
  };
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

/** `Police: three held after raid`, `Mayor Jones: no new taxes`. */
function headlineColon(reader: Reader, at: number): Draft | null {
  if (at === 0 || at > 5 || at + 2 >= reader.count) return null;
  for (let i = 0; i < at; i++) if (reader.mark(i) !== 0 || !reader.isWord(i)) return null;
  const named =
    /^(?:police|officials|minister|ministry|report|study|survey|poll|mayor|president|court|government|officials|expert|experts|scientists)$/;
  const last = reader.lower(at - 1);
  if (!named.test(last) && !reader.isQuotation(at + 1)) return null;
  return {
    cue: { from: at, to: at + 1 },
    source: { from: 0, to: at },
    content: [{ from: at + 1, to: reader.count }],
    vague: false,
    shared: false,
  };
}
