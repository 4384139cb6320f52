import type { PlacedBlock } from '../document/analysis.ts';
import type { Span } from '../text/span.ts';
import { type Draft, verbDrafts } from './cues.ts';
import { Role, Word } from './lexemes.ts';
import { type Line, linesOf } from './line.ts';
import type { Range } from './nounPhrases.ts';
import { otherDrafts } from './otherCues.ts';
import type { QuotedSpan } from './quotationMarks.ts';
import { Reader } from './reader.ts';
import type { Words } from './words.ts';

/** An attribution in document offsets. */
export interface PlacedDraft {
  readonly source: Span | null;
  readonly cue: Span | null;
  readonly content: readonly Span[];
  readonly vague: boolean;
  readonly direct: boolean;
}

/** All attributions of the document but citations, line by line, with quotations that go on without a cue of their own. */
export function readLines(
  words: Words,
  blocks: readonly PlacedBlock[],
  quoted: readonly QuotedSpan[],
  firstQuoted: Uint32Array,
): PlacedDraft[] {
  const placed: PlacedDraft[] = [];
  /** The last direct speech, which a quotation without a cue may go on with. */
  let speaking: { draft: PlacedDraft; block: number; quotation: number } | null = null;
  for (let b = 0; b < blocks.length; b++) {
    const { kind } = blocks[b] as PlacedBlock;
    if (kind === 'reference') continue;
    const from = firstQuoted[b] as number;
    const to = firstQuoted[b + 1] as number;
    for (const line of linesOf(words, b, kind === 'heading', quoted, from, to)) {
      const reader = new Reader(words, quoted, line);
      const drafts = separated(reader, [...verbDrafts(reader), ...otherDrafts(reader)]);
      const credited = new Set<number>();
      for (const draft of drafts) {
        const spans = draft.content.map(range => spanOf(reader, range)).filter(span => span !== null);
        if (spans.length === 0) continue;
        const result: PlacedDraft = {
          source: draft.source && spanOf(reader, draft.source),
          cue: spanOf(reader, draft.cue),
          content: spans,
          vague: draft.vague || isVague(reader, draft.source),
          direct: false,
        };
        placed.push(result);
        for (const range of draft.content) {
          for (let i = range.from; i < range.to; i++) {
            const quotation = reader.quotation(i);
            if (quotation < 0) continue;
            credited.add(quotation);
            if (!speaking || quotation > speaking.quotation) speaking = { draft: result, block: b, quotation };
          }
        }
      }
      for (let i = 0; i < reader.count; i++) {
        const quotation = reader.quotation(i);
        if (quotation < 0 || credited.has(quotation)) continue;
        const quote = quoted[quotation] as QuotedSpan;
        if (!isWholeSentence(reader, i)) continue;
        const goesOn: boolean = speaking !== null && follows(speaking, b, quotation, quoted, words, line, i);
        if (goesOn && speaking) {
          const { source, cue, vague } = speaking.draft;
          placed.push({ source, cue, content: [{ start: quote.start, end: quote.end }], vague, direct: true });
          speaking = { draft: speaking.draft, block: b, quotation };
        } else {
          placed.push({
            source: null,
            cue: null,
            content: [{ start: quote.start, end: quote.end }],
            vague: false,
            direct: true,
          });
        }
      }
    }
  }
  return placed;
}

/** A quotation that stands as a sentence: nothing before it but the line's beginning, and it ends like one. */
function isWholeSentence(reader: Reader, i: number): boolean {
  const quote = reader.quoted[reader.quotation(i)] as QuotedSpan;
  if (quote.single) return false;
  const before = i === 0 || reader.isQuotation(i - 1) || reader.mark(i - 1) === 58;
  const last = reader.words.text.charCodeAt(quote.end - 1);
  const ended = quote.unclosed || last === 46 || last === 63 || last === 33 || last === 0x2026;
  return before && ended;
}

/** Whether a quotation goes on with the last one: in the same paragraph, or as the next after an open one. */
function follows(
  speaking: { block: number; quotation: number },
  block: number,
  quotation: number,
  quoted: readonly QuotedSpan[],
  words: Words,
  line: Line,
  item: number,
): boolean {
  if (quotation !== speaking.quotation + 1) return false;
  if (speaking.block === block) return true;
  if (speaking.block !== block - 1) return false;
  const last = quoted[speaking.quotation] as QuotedSpan;
  if (last.unclosed) return true;
  // A paragraph that is all quotation goes on with the speaker of the one before.
  const first = words.firstOfBlock[block] as number;
  const quote = quoted[quotation] as QuotedSpan;
  const end = words.end[(words.firstOfBlock[block + 1] as number) - 1] as number;
  return item === 0 && line.items.length === 1 && (words.start[first] as number) === quote.open && quote.close >= end;
}

/**
 * Where two attributions of a line stand side by side, the words of the first end where the second begins: at a
 * comma or an `and` before the second one's source or cue. Those inside another's words stay as they are.
 */
function separated(reader: Reader, drafts: Draft[]): Draft[] {
  drafts.sort((a, b) => a.cue.from - b.cue.from);
  for (let d = 0; d < drafts.length; d++) {
    const draft = drafts[d] as Draft;
    for (let e = d + 1; e < drafts.length; e++) {
      const next = drafts[e] as Draft;
      const start = next.source && !next.shared ? Math.min(next.source.from, next.cue.from) : next.cue.from;
      const cut = cutBefore(reader, start, next.shared);
      if (cut < 0) continue;
      draft.content = draft.content
        .map(range =>
          range.from < cut && cut < range.to && range.from > draft.cue.from ? { from: range.from, to: cut } : range,
        )
        .filter(range => range.from < range.to);
    }
  }
  return drafts.filter(draft => draft.content.length > 0);
}

const BESIDE = /^(?:and|but|while|whereas|although|though)$/;

/** The item at which the words before the next attribution end, -1 if it is inside them. */
function cutBefore(reader: Reader, start: number, shared: boolean): number {
  if (start < 1) return -1;
  if (reader.isComma(start - 1) || reader.isDash(start - 1)) return shared ? start - 1 : -1;
  if (!BESIDE.test(reader.lower(start - 1))) return -1;
  if (reader.isComma(start - 2)) return start - 2;
  return shared ? start - 1 : -1;
}

/** The text that a range of items covers, without marks at its edges. */
function spanOf(reader: Reader, { from, to }: Range): Span | null {
  let first = from;
  let last = to - 1;
  while (first <= last && isEdge(reader, first)) first++;
  while (last >= first && isEdge(reader, last)) last--;
  if (first > last) return null;
  return { start: reader.startOf(first), end: reader.endOf(last) };
}

/** Punctuation that no content begins or ends with; currency signs and `%` stay. */
function isEdge(reader: Reader, i: number): boolean {
  const mark = reader.mark(i);
  return (
    mark !== 0 && !(mark === 36 || mark === 37 || mark === 0x20ac || mark === 0xa3 || mark === 0xb0 || mark === 35)
  );
}

/** `analysts`, `some critics`, `sources close to the talks`: no one in particular. */
function isVague(reader: Reader, source: Range | null): boolean {
  if (!source) return false;
  for (let i = source.from; i < source.to; i++) {
    const { bits } = reader.lexeme(i);
    if (reader.isCapital(i) && i > 0 && (bits & Role.vagueNoun) === 0) return false;
    if ((bits & Role.vagueNoun) !== 0 && (bits & Word.determiner) === 0) {
      return i + 1 === source.to || /^(?:sources|insiders)$/.test(reader.lower(i));
    }
    if ((bits & Word.determiner) !== 0 && i + 1 === source.to)
      return /^(?:some|many|others|several)$/.test(reader.lower(i));
    if ((bits & (Word.determiner | Word.adverb)) === 0 && !reader.isAdverb(i)) return false;
  }
  return false;
}
