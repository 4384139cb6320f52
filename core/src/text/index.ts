/** From a string to blocks, and from a block's text to tokens and sentences. */
import { splitSentences } from './sentences.ts';
import { tokenize } from './tokenize.ts';
import type { BlockKind, BlockText } from './tokens.ts';

export type { BlockSpan } from './blocks.ts';
export { splitBlocks } from './blocks.ts';

/** Tokens and sentences of one block. Depends on nothing but its arguments, so the result can be cached by them. */
export function readBlock(kind: BlockKind, text: string): BlockText {
  const tokens = tokenize(text);
  return { kind, text, tokens, sentences: splitSentences(text, tokens) };
}
