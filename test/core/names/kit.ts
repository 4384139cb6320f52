import type { PlacedBlock } from '../../../core/src/document/analysis.ts';
import { findNameCandidates, type Names, recognizeNames } from '../../../core/src/names/index.ts';
import { readBlock, splitBlocks } from '../../../core/src/text/index.ts';

/** Names of a text by themselves: no other stage has to work. */
export function read(text: string): Names & { blocks: PlacedBlock[] } {
  const blocks = splitBlocks(text).map(block => ({
    ...block,
    content: readBlock(block.kind, text.slice(block.start, block.end)),
  }));
  return {
    blocks,
    ...recognizeNames(
      blocks,
      blocks.map(block => findNameCandidates(block.content)),
    ),
  };
}

/** Mentions as `type words`. */
export const mentionsOf = (text: string): string[] =>
  read(text).mentions.map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);

/** Entities as `name: form, form` with every mention in order. */
export function entitiesOf(text: string): string[] {
  const { entities, mentions } = read(text);
  return entities.map(entity => {
    const words = entity.mentions.map(i => {
      const { start, end } = mentions[i] as (typeof mentions)[number];
      return text.slice(start, end);
    });
    return `${entity.name}: ${words.join(', ')}`;
  });
}
