/**
 * The trained recogniser of names. It reads what the rules found among its features, and says better than they do where
 * a name begins and ends and what it is. Without a model the rules decide alone.
 */
import type { PlacedBlock } from '../../document/analysis.ts';
import type { NameCandidate } from '../candidate.ts';
import type { TypedName } from '../classify.ts';
import { DocumentFeatures } from './features.ts';
import { merge } from './merge.ts';
import { NameModel } from './nameModel.ts';

let model: NameModel | null = null;

/** Hands over the bytes of the model file, which the host reads; null for the rules alone. Throws if they are no model. */
export function setNamesModel(bytes: Uint8Array | null): void {
  model = bytes && new NameModel(bytes);
}

/** The names of the rules with the bounds and types of the model. */
export function relabel(
  blocks: readonly PlacedBlock[],
  candidates: readonly (readonly NameCandidate[])[],
  typed: readonly TypedName[],
): readonly TypedName[] {
  if (!model) return typed;
  const features = new DocumentFeatures(blocks, candidates, typed, model.words);
  return merge(blocks, typed, features.view, model.label(features));
}
