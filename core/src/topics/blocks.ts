import type { PlacedBlock } from '../document/analysis.ts';
import { Words } from '../names/words.ts';
import { type BlockTags, tagsOf } from '../tags/tagger.ts';
import type { BlockKind, BlockText } from '../text/tokens.ts';

/** A block as topics are looked for in it: its words and their parts of speech. */
export interface TopicBlock {
  readonly kind: BlockKind;
  /** Where it begins in the document. */
  readonly start: number;
  readonly words: Words;
  readonly sentences: BlockText['sentences'];
  readonly tags: BlockTags;
}

/** The blocks of a document but for its list of sources. */
export function topicBlocks(blocks: readonly PlacedBlock[]): TopicBlock[] {
  const found: TopicBlock[] = [];
  for (const { kind, start, content } of blocks) {
    if (kind === 'reference') continue;
    const { sentences } = content;
    found.push({ kind, start, words: new Words(content), sentences, tags: tagsOf(content) });
  }
  return found;
}
