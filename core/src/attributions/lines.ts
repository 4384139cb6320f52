import type { Span } from '../text/span.ts';
import type { BlockText } from '../text/tokens.ts';
import { verbDrafts } from './cues.ts';
import { wordOfAgency } from './dateline.ts';
import type { Draft } from './draft.ts';
import { Role, Word } from './lexemes.ts';
import { type Line, linesOf } from './line.ts';
import type { Range } from './nounPhrases.ts';
import { otherDrafts } from './otherCues.ts';
import { findQuotedSpans, type QuotedSpan } from './quotationMarks.ts';
import { Reader } from './reader.ts';
import { signatureAt } from './signatures.ts';
import { Words } from './words.ts';

/** An attribution with a cue, as its line gives it. */
export interface LineDraft {
  readonly source: Span | null;
  readonly cue: Span | null;
  readonly content: readonly Span[];
  readonly vague: boolean;
  /** Credited to the agency of a dateline, which only the beginning of an article has. */
  readonly agency: boolean;
  /** Quotations among what is said. */
  readonly quotations: readonly number[];
}

/** A quotation that stands as a sentence, and nothing in its line credits it. */
export interface WholeQuotation {
  readonly quotation: number;
  /** Its paragraph is all quotation. */
  readonly fillsBlock: boolean;
}

/** What the lines of one block say by themselves. Offsets and quotations count from its start. */
export interface BlockLines {
  /** Whether the next block begins with an opening mark. */
  readonly nextOpens: boolean;
  /** The block is no more than a name with what describes it; `dashed` if a dash begins it. */
  readonly signature: (Span & { readonly dashed: boolean }) | null;
  readonly quoted: readonly QuotedSpan[];
  readonly lines: readonly { readonly drafts: readonly LineDraft[]; readonly whole: readonly WholeQuotation[] }[];
}

/** Reads one block; depends on nothing else, so the result can be kept with it. */
export function readLines(block: BlockText, nextOpens: boolean): BlockLines {
  const quoted = findQuotedSpans(block.text, { start: 0, end: block.text.length }, nextOpens);
  if (block.kind === 'reference') return { nextOpens, signature: null, quoted, lines: [] };
  const words = new Words(block);
  const lines = linesOf(words, block.kind === 'heading', quoted);
  const [only] = lines;
  const signature = only && lines.length === 1 ? signatureOf(new Reader(words, quoted, only)) : null;
  return { nextOpens, signature, quoted, lines: lines.map((line, i) => readLine(words, quoted, line, i === 0)) };
}

function signatureOf(reader: Reader): BlockLines['signature'] {
  const range = signatureAt(reader, 0);
  const span = range && spanOf(reader, range);
  return span && { ...span, dashed: reader.isDash(0) };
}

function readLine(
  words: Words,
  quoted: readonly QuotedSpan[],
  line: Line,
  isFirst: boolean,
): BlockLines['lines'][number] {
  const reader = new Reader(words, quoted, line);
  const drafts: LineDraft[] = [];
  const credited = new Set<number>();
  const said = [...verbDrafts(reader), ...otherDrafts(reader)];
  const agency = isFirst && said.length === 0 ? wordOfAgency(reader) : null;
  for (const draft of separated(reader, agency ? [agency] : said)) {
    const content = draft.content.map(range => spanOf(reader, range)).filter(span => span !== null);
    if (content.length === 0) continue;
    const quotations: number[] = [];
    for (const range of draft.content) {
      for (let i = range.from; i < range.to; i++) {
        const quotation = reader.quotation(i);
        if (quotation < 0) continue;
        quotations.push(quotation);
        credited.add(quotation);
      }
    }
    drafts.push({
      source: draft.source && spanOf(reader, draft.source),
      cue: spanOf(reader, draft.cue),
      content,
      vague: draft.vague || (isVague(reader, draft.source) && !isKnown(reader, draft, isFirst)),
      agency: agency !== null,
      quotations,
    });
  }
  const whole: WholeQuotation[] = [];
  for (let i = 0; i < reader.count; i++) {
    const quotation = reader.quotation(i);
    if (quotation >= 0 && !credited.has(quotation) && isWholeSentence(reader, i))
      whole.push({ quotation, fillsBlock: fillsBlock(reader, i) });
  }
  return { drafts, whole };
}

function fillsBlock(reader: Reader, i: number): boolean {
  const { words } = reader;
  const quote = reader.quoted[reader.quotation(i)] as QuotedSpan;
  return (
    i === 0 &&
    reader.count === 1 &&
    words.start[0] === quote.open &&
    quote.close >= (words.end[words.count - 1] as number)
  );
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
  while (last >= first && isEdge(reader, last) && !closesBracket(reader, first, last)) last--;
  if (first > last) return null;
  return { start: reader.startOf(first), end: reader.endOf(last) };
}

/** `the Port Office (PO)`: the bracket was opened inside. */
function closesBracket(reader: Reader, from: number, last: number): boolean {
  if (reader.mark(last) !== 41) return false;
  for (let i = last - 1; i >= from && last - i < 12; i--) if (reader.mark(i) === 40) return true;
  return false;
}

/** Punctuation that no content begins or ends with; currency signs and `%` stay. */
function isEdge(reader: Reader, i: number): boolean {
  const mark = reader.mark(i);
  return (
    mark !== 0 && !(mark === 36 || mark === 37 || mark === 0x20ac || mark === 0xa3 || mark === 0xb0 || mark === 35)
  );
}

/**
 * `…, they insist.`: behind other words, those are meant who were named there; `researchers report in the journal Tides`:
 * what they said can be looked up.
 */
function isKnown(reader: Reader, { source, cue }: Draft, isFirst: boolean): boolean {
  if (source && source.to - source.from === 1 && reader.lower(source.from) === 'they')
    return !isFirst || source.from > 0;
  if (reader.lower(cue.to) !== 'in') return false;
  for (let i = cue.to + 1; i < cue.to + 6 && !reader.isEnd(i) && !reader.isComma(i); i++)
    if (reader.has(i, Role.documentNoun) || reader.lower(i) === 'journal') return true;
  return false;
}

/** `analysts`, `some critics`, `sources close to the talks`: no one in particular. */
function isVague(reader: Reader, source: Range | null): boolean {
  if (!source) return false;
  for (let i = source.from; i < source.to; i++) {
    const { bits } = reader.lexeme(i);
    if (reader.isCapital(i) && i > 0 && (bits & Role.vagueNoun) === 0) return false;
    if ((bits & Role.vagueNoun) !== 0 && (bits & Word.determiner) === 0) {
      return (
        i + 1 === source.to ||
        reader.has(i + 1, Word.relative | Word.that) ||
        /^(?:sources|insiders)$/.test(reader.lower(i))
      );
    }
    if ((bits & Word.determiner) !== 0 && i + 1 === source.to)
      return /^(?:some|many|others|several)$/.test(reader.lower(i));
    if ((bits & (Word.determiner | Word.adverb)) === 0 && !reader.isAdverb(i)) return false;
  }
  return false;
}
