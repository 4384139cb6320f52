/**
 * The trained recogniser of names. It reads what the rules found among its features, and says better than they do where
 * a name begins and ends and what it is. Without a model the rules decide alone.
 */
import type { PlacedBlock } from '../../document/analysis.ts';
import type { NameCandidate } from '../candidate.ts';
import type { TypedName } from '../classify.ts';
import type { BlockMemo } from './blockMemo.ts';
import { Columns } from './columns.ts';
import { DocumentFeatures } from './features.ts';
import { merge } from './merge.ts';
import { NameModel } from './nameModel.ts';

export { BlockMemo } from './blockMemo.ts';

let model: NameModel | null = null;
/** One set serves one text after the other: they are many and mostly short. */
const columns = new Columns();

/** Hands over the bytes of the model file, which the host reads; null for the rules alone. Throws if they are no model. */
export function setNamesModel(bytes: Uint8Array | null): void {
  model = bytes && new NameModel(bytes);
}

/** The names of the rules with the bounds and types of the model. @param memos of the blocks of a text that is edited */
export function relabel(
  blocks: readonly PlacedBlock[],
  candidates: readonly (readonly NameCandidate[])[],
  typed: readonly TypedName[],
  memos: readonly BlockMemo[] | null = null,
): readonly TypedName[] {
  if (!model) return typed;
  const features = new DocumentFeatures(blocks, candidates, typed, model.words, columns, memos);
  return merge(blocks, typed, columns, model.label(features));
}
