import type { PlacedBlock } from '../document/analysis.ts';
import type { TypedName } from './classify.ts';
import { lookUp } from './gazetteer.ts';
import { foldName } from './slug.ts';
import { nameOf } from './words.ts';

/** A name with other bounds, offsets of the document. */
export function bounded(name: TypedName, block: PlacedBlock, start: number, end: number): TypedName {
  const written = nameOf(block.content.text.slice(start - block.start, end - block.start));
  return { ...name, start, end, name: written, folded: foldName(written), known: lookUp(written) };
}
