/**
 * Names, in three steps with clean seams: candidates in each block by themselves (`candidates.ts`), their types by the
 * evidence of the whole document (`classify.ts`), and which of them are the same thing (`link.ts`).
 */
import type { PlacedBlock } from '../document/analysis.ts';
import type { NameCandidate } from './candidate.ts';
import { classify } from './classify.ts';
import type { Entity, Mention } from './entity.ts';
import { link } from './link.ts';
import { mend } from './mend.ts';
import { type BlockMemo, relabel } from './model/index.ts';

export type { NameCandidate } from './candidate.ts';
export { findNameCandidates } from './candidates.ts';
export { BlockMemo, setNamesModel } from './model/index.ts';

export interface Names {
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
}

/** `candidates[i]` are those of `blocks[i]`, and so are the memos of a text that is edited. */
export function recognizeNames(
  blocks: readonly PlacedBlock[],
  candidates: readonly (readonly NameCandidate[])[],
  memos: readonly BlockMemo[] | null = null,
): Names {
  return link(mend(relabel(blocks, candidates, classify(blocks, candidates), memos), blocks), blocks);
}
