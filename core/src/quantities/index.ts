/** Figures of one block, dates among them, sorted by position; offsets relative to the block. */
import type { BlockText } from '../text/tokens.ts';
import type { Quantity } from './quantity.ts';

export function recognizeQuantities(_block: BlockText): Quantity[] {
  return [];
}
