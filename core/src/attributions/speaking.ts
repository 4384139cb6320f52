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
  /** Number of the block's first quotation. */
  let before = 0;
  for (let b = 0; b < blocks.length; b++) {
    const { start } = blocks[b] as PlacedBlock;
    const { lines, quoted: own } = read[b] as BlockLines;
    for (const { drafts, whole } of lines) {
      for (const { source, cue, content, vague, quotations } of drafts) {
        const draft: PlacedDraft = {
          source: source && shift(source, start),
          cue: cue && shift(cue, start),
          content: content.map(span => shift(span, start)),
          vague,
          direct: false,
        };
        placed.push(draft);
        for (const each of quotations) {
          const quotation = before + each;
          if (!speaking || quotation > speaking.quotation) speaking = { draft, block: b, quotation };
        }
      }
      for (const one of whole) {
        const quotation = before + one.quotation;
        const quote = quoted[quotation] as QuotedSpan;
        const content = [{ start: quote.start, end: quote.end }];
        if (speaking && follows(speaking, b, quotation, quoted, one.fillsBlock)) {
          const { source, cue, vague }: PlacedDraft = speaking.draft;
          placed.push({ source, cue, content, vague, direct: true });
          speaking = { draft: speaking.draft, block: b, quotation };
        } else placed.push({ source: null, cue: null, content, vague: false, direct: true });
      }
    }
    before += own.length;
  }
  return placed;
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
