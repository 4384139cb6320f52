import type { PlacedBlock } from '../document/analysis.ts';
import { type Span, shift } from '../text/span.ts';
import type { BlockLines } from './lines.ts';
import { readLines } from './lines.ts';
import { opensWithQuotation, type QuotedSpan } from './quotationMarks.ts';

/** An attribution in document offsets. */
export interface PlacedDraft {
  readonly source: Span | null;
  readonly cue: Span | null;
  readonly content: readonly Span[];
  readonly vague: boolean;
  readonly direct: boolean;
}

/** Where what a block's lines say is kept, as long as the block is. */
export interface LinesMemo {
  lines: BlockLines | null;
}

/** The lines of all blocks; those of blocks that were read before are taken from their memos. */
export function linesOfBlocks(blocks: readonly PlacedBlock[], memos: readonly LinesMemo[] | null): BlockLines[] {
  return blocks.map(({ content }, b) => {
    const next = blocks[b + 1];
    const nextOpens = next !== undefined && opensWithQuotation(next.content.text);
    const memo = memos?.[b];
    if (memo?.lines?.nextOpens === nextOpens) return memo.lines;
    const lines = readLines(content, nextOpens);
    if (memo) memo.lines = lines;
    return lines;
  });
}

/** The quotations of the document, in order. */
export function placeQuoted(blocks: readonly PlacedBlock[], read: readonly BlockLines[]): QuotedSpan[] {
  return read.flatMap(({ quoted }, b) => {
    const { start } = blocks[b] as PlacedBlock;
    return quoted.map(quote => ({ ...shift(quote, start), open: quote.open + start, close: quote.close + start }));
  });
}

/** All attributions of the document but citations, line by line, with quotations that go on without a cue of their own. */
export function placeLines(
  blocks: readonly PlacedBlock[],
  read: readonly BlockLines[],
  quoted: readonly QuotedSpan[],
): PlacedDraft[] {
  const placed: PlacedDraft[] = [];
  /** The last direct speech, which a quotation without a cue may go on with. */
  let speaking: { draft: PlacedDraft; block: number; quotation: number } | null = null;
  /** Who says something in the line before, without words of it in quotation marks or with a few. */
  let telling: { draft: PlacedDraft; block: number; asks: boolean } | null = null;
  /** Number of the block's first quotation. */
  let before = 0;
  /** Quotations without a speaker that go on in the next paragraph, by number. */
  let waiting: { quotation: number; at: number }[] = [];
  const body = blocks.findIndex(({ kind, content }) => kind === 'paragraph' && ENDS.test(content.text));
  for (let b = 0; b < blocks.length; b++) {
    const { start } = blocks[b] as PlacedBlock;
    const { lines, quoted: own } = read[b] as BlockLines;
    for (const { drafts, whole } of lines) {
      const told = telling;
      telling = null;
      for (const { source, cue, content, vague, agency, quotations } of drafts) {
        if (agency && b !== body) continue;
        const draft: PlacedDraft = {
          source: source && shift(source, start),
          cue: cue && shift(cue, start),
          content: content.map(span => shift(span, start)),
          vague,
          direct: false,
        };
        placed.push(draft);
        telling = source && cue && !vague ? { draft, block: b, asks: asks(draft, blocks[b] as PlacedBlock) } : null;
        for (const each of quotations) {
          const quotation = before + each;
          if (source && waiting.at(-1)?.quotation === quotation - 1) {
            for (const one of waiting) placed[one.at] = { ...(placed[one.at] as PlacedDraft), ...speakerOf(draft) };
            waiting = [];
          }
          if (!speaking || quotation > speaking.quotation) speaking = { draft, block: b, quotation };
        }
      }
      for (const one of whole) {
        const quotation = before + one.quotation;
        const quote = quoted[quotation] as QuotedSpan;
        const content = [{ start: quote.start, end: quote.end }];
        if (speaking && follows(speaking, b, quotation, quoted, one.fillsBlock)) {
          placed.push({ ...speakerOf(speaking.draft), content, direct: true });
          speaking = { draft: speaking.draft, block: b, quotation };
        } else if (told && (told.block === b || (told.block === b - 1 && one.fillsBlock && !told.asks))) {
          placed.push({ ...speakerOf(told.draft), content, direct: true });
          speaking = { draft: told.draft, block: b, quotation };
        } else {
          const source = one.fillsBlock ? signatureBelow(blocks, read, b) : null;
          if (waiting.at(-1)?.quotation !== quotation - 1) waiting = [];
          if (quote.unclosed) waiting.push({ quotation, at: placed.length });
          placed.push({ source, cue: null, content, vague: false, direct: true });
        }
      }
    }
    before += own.length;
  }
  return placed;
}

/** The first paragraph of sentences: headlines and bylines have no mark at their end. */
const ENDS = /[.!?…]["”’')\]*\s]{0,4}$/;

const speakerOf = ({ source, cue, vague }: PlacedDraft) => ({ source, cue, vague });

/** Whether what is said ends in a question: the next to speak may be somebody else. */
function asks({ content }: PlacedDraft, { start, content: { text } }: PlacedBlock): boolean {
  const { end } = content.at(-1) as Span;
  return text.slice(end - start - 1, end - start + 2).includes('?');
}

/** The name in the line below a quotation that is all of its block: `— Nora Blunt, harbour master`. */
function signatureBelow(blocks: readonly PlacedBlock[], read: readonly BlockLines[], b: number): Span | null {
  const next = blocks[b + 1];
  const signature = read[b + 1]?.signature;
  // A dash at the beginning of a line is read as a bullet; two of them make a list.
  const single = next?.kind === 'listItem' && blocks[b + 2]?.kind !== 'listItem' && blocks[b]?.kind !== 'listItem';
  if (!next || !signature || !(signature.dashed || single)) return null;
  return { start: signature.start + next.start, end: signature.end + next.start };
}

/** Whether a quotation goes on with the last one: in the same paragraph, or as the next after an open one. */
function follows(
  speaking: { block: number; quotation: number },
  block: number,
  quotation: number,
  quoted: readonly QuotedSpan[],
  fillsBlock: boolean,
): boolean {
  if (quotation !== speaking.quotation + 1) return false;
  if (speaking.block === block) return true;
  if (speaking.block !== block - 1) return false;
  // A paragraph that is all quotation goes on with the speaker of the one before.
  return (quoted[speaking.quotation] as QuotedSpan).unclosed || fillsBlock;
}
