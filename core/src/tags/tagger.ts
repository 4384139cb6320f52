/**
 * Tags each word of a sentence with its universal part of speech, left to right, by a linear model (averaged
 * perceptron, Collins 2002). Sentences are tagged when first asked for, and kept as long as their block is.
 */
import type { BlockText, Tokens } from '../text/tokens.ts';
import { FEATURES, NO_TAG, SentenceFeatures, wordHash } from './features.ts';
import { closedTags, LEARNT, tagByKind } from './tag.ts';
import { closedWords, settledWords, tagWeights } from './weights.generated.ts';
import { TagWeights } from './weights.ts';

let weights: TagWeights | undefined;
/** What is known of a word without the model, by its hash: its only tag, or `CLOSED`. */
const known = new Map<number, number>();
/** It may be of a closed class. */
const CLOSED = -1;
const features = new SentenceFeatures();
const found = new Int32Array(FEATURES);
/** A score that no tag with features falls to. */
const NEVER = -1e6;
/** Of each tag; room for what the table holds beyond them. */
const scores = new Int32Array(16);

/** Tags tokens `from` up to, not with, `to`, which make one sentence, into the same places of `out`. */
export function tagTokens(text: string, tokens: Tokens, from: number, to: number, out: Uint8Array): void {
  if (!weights) {
    weights = new TagWeights(tagWeights);
    for (const word of closedWords.split(' ')) known.set(wordHash(word), CLOSED);
    for (const line of settledWords.split(';')) {
      const [tag, ...words] = line.split(' ');
      for (const word of words) known.set(wordHash(word), Number(tag));
    }
  }
  features.read(text, tokens, from, to);
  let before = NO_TAG;
  let beforeThat = NO_TAG;
  for (let i = from; i < to; i++) {
    let tag: number = tagByKind(text, tokens, i);
    const sure = tag < 0 ? known.get(features.word(i - from)) : undefined;
    if (sure !== undefined && sure !== CLOSED) tag = sure;
    if (tag < 0) {
      features.extract(i - from, before, beforeThat, found);
      weights.sum(found, FEATURES, scores);
      if (sure === undefined) for (const t of closedTags) scores[t] = NEVER;
      tag = 0;
      for (let t = 1; t < LEARNT; t++) if ((scores[t] as number) > (scores[tag] as number)) tag = t;
    }
    out[i] = tag;
    beforeThat = before;
    before = tag;
  }
}

/** Tags of one block: of those sentences that were asked for. */
export class BlockTags {
  readonly #block: BlockText;
  readonly #tags: Uint8Array;
  readonly #done: Uint8Array;

  constructor(block: BlockText) {
    this.#block = block;
    this.#tags = new Uint8Array(block.tokens.count);
    this.#done = new Uint8Array(block.sentences.count);
  }

  /** A tag for each token of the block; those of sentence `s` are there. */
  sentence(s: number): Uint8Array {
    if (this.#done[s] === 0) {
      const { text, tokens, sentences } = this.#block;
      this.#done[s] = 1;
      tagTokens(text, tokens, sentences.first[s] as number, sentences.first[s + 1] as number, this.#tags);
    }
    return this.#tags;
  }
}

const blocks = new WeakMap<BlockText, BlockTags>();

export function tagsOf(block: BlockText): BlockTags {
  let tags = blocks.get(block);
  if (!tags) {
    tags = new BlockTags(block);
    blocks.set(block, tags);
  }
  return tags;
}
