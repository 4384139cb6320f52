/** Names: candidates in each block by themselves, then types and links by the evidence of the whole document. */
import type { PlacedBlock } from '../document/analysis.ts';
import type { Span } from '../text/span.ts';
import type { BlockText } from '../text/tokens.ts';
import type { Entity, Mention } from './entity.ts';

/** What a block alone tells of a possible name; offsets relative to the block. */
export interface NameCandidate extends Span {
  /** Index of its first token in the block. */
  readonly token: number;
}

export interface Names {
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
}

/** Candidates of one block. Depends on nothing but the block, so the result can be cached with it. */
export function findNameCandidates(_block: BlockText): NameCandidate[] {
  return [];
}

/** `candidates[i]` are those of `blocks[i]`. */
export function recognizeNames(
  _blocks: readonly PlacedBlock[],
  _candidates: readonly (readonly NameCandidate[])[],
): Names {
  return { mentions: [], entities: [] };
}
