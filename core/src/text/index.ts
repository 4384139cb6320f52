/** From a string to blocks, and from a block's text to tokens and sentences. */
import type { Span } from './span.ts';
import type { BlockKind, BlockText } from './tokens.ts';

/** A block as found on the page. */
export interface BlockSpan extends Span {
  readonly kind: BlockKind;
}

/** The blocks of a text in order; white space between them belongs to none. */
export function splitBlocks(text: string): BlockSpan[] {
  return text.length > 0 ? [{ kind: 'paragraph', start: 0, end: text.length }] : [];
}

/** Tokens and sentences of one block. Depends on nothing but its arguments, so the result can be cached by them. */
export function readBlock(kind: BlockKind, text: string): BlockText {
  const none = new Uint32Array(0);
  return {
    kind,
    text,
    tokens: { count: 0, start: none, end: none, kind: new Uint8Array(0), shape: new Uint8Array(0) },
    sentences: { count: 0, first: Uint32Array.of(0) },
  };
}
