import { type LinesMemo, recognizeAttributions } from '../attributions/index.ts';
import { assembleClaims } from '../claims/index.ts';
import { findDocumentDate, resolveDates } from '../dates/resolve.ts';
import { BlockMemo, findNameCandidates, type NameCandidate, recognizeNames } from '../names/index.ts';
import { recognizeQuantities } from '../quantities/index.ts';
import { withUnitsOfTables } from '../quantities/inTables.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Settings } from '../settings.ts';
import { readBlock, splitBlocks } from '../text/index.ts';
import { SourceText } from '../text/source.ts';
import { type Span, shift } from '../text/span.ts';
import { findTables } from '../text/tables.ts';
import type { BlockKind, BlockText } from '../text/tokens.ts';
import { rankTopics } from '../topics/index.ts';
import { Lru } from '../util/lru.ts';
import type { DocumentAnalysis, PlacedBlock } from './analysis.ts';

/** What one block gives by itself: position-free, so that it serves wherever the block stands. */
interface BlockFacts extends LinesMemo {
  readonly content: BlockText;
  readonly quantities: readonly Quantity[];
  readonly candidates: readonly NameCandidate[];
  readonly names: BlockMemo;
}

/** Blocks kept by their text: a keystroke reads one block again, not the article. */
export class BlockCache {
  readonly #facts = new Lru<BlockFacts>(4096);
  readonly #figures = new Lru<readonly Quantity[]>(1024);
  /** Whether its texts are read again and again: what takes time to keep is kept only then. */
  readonly isEdited: boolean;

  constructor(isEdited = true) {
    this.isEdited = isEdited;
  }

  read(kind: BlockKind, text: string): BlockFacts {
    const key = `${kind}\u0000${text}`;
    let facts = this.#facts.get(key);
    if (!facts) {
      // A part of the key, which is the block's own: a part of the text would keep the whole article in memory.
      const content = readBlock(kind, key.slice(kind.length + 1));
      facts = {
        content,
        quantities: recognizeQuantities(content),
        candidates: findNameCandidates(content),
        lines: null,
        names: new BlockMemo(),
      };
      this.#facts.set(key, facts);
    }
    return facts;
  }

  /** The figures of words that stand alone. */
  readonly figuresOf = (words: string): readonly Quantity[] => {
    let figures = this.#figures.get(words);
    if (!figures) {
      figures = recognizeQuantities(readBlock('tableRow', words));
      this.#figures.set(words, figures);
    }
    return figures;
  };
}

/**
 * Reads one text. Blocks come first, each by itself and from the cache where it is known; then what needs the whole
 * document, in this order: its date, the dates reckoned from it, names, who says what, claims, topics.
 */
export function analyzeDocument(
  text: string,
  settings: Pick<Settings, 'date'>,
  cache: BlockCache = new BlockCache(false),
): DocumentAnalysis {
  const source = new SourceText(text);
  const blocks: PlacedBlock[] = [];
  const sentences: Span[] = [];
  const quantities: Quantity[] = [];
  const candidates: (readonly NameCandidate[])[] = [];
  const memos: BlockFacts[] = [];
  for (const { kind, start, end } of splitBlocks(text)) {
    const facts = cache.read(kind, text.slice(start, end));
    blocks.push({ kind, start, end, content: facts.content });
    pushSentences(sentences, facts.content, start);
    for (const quantity of facts.quantities) quantities.push(place(quantity, start));
    candidates.push(facts.candidates);
    memos.push(facts);
  }
  const date = findDocumentDate(blocks, quantities, settings.date);
  const tables = findTables(text, blocks);
  const dated = withUnitsOfTables(text, resolveDates(quantities, date), tables, cache.figuresOf);
  const names = recognizeNames(blocks, candidates, cache.isEdited ? memos.map(({ names }) => names) : null);
  const attributions = recognizeAttributions(text, blocks, sentences, names, memos);
  const claims = assembleClaims({ text, date, blocks, sentences, quantities: dated, names, attributions });
  // Between two keystrokes nobody asks for them, so that they wait until somebody does.
  let topics = cache.isEdited ? undefined : rankTopics(blocks, names);
  return {
    ...{ source, date, blocks, tables, sentences, quantities: dated, ...names, ...attributions, claims },
    get topics() {
      topics ??= rankTopics(blocks, names);
      return topics;
    },
  };
}

function pushSentences(into: Span[], block: BlockText, offset: number): void {
  const { tokens, sentences } = block;
  for (let i = 0; i < sentences.count; i++) {
    const first = sentences.first[i] as number;
    const last = (sentences.first[i + 1] as number) - 1;
    if (last < first) continue;
    into.push({ start: offset + (tokens.start[first] as number), end: offset + (tokens.end[last] as number) });
  }
}

/** Moves a figure and the spans inside it. */
function place(quantity: Quantity, by: number): Quantity {
  if (by === 0) return quantity;
  return {
    ...shift(quantity, by),
    number: shift(quantity.number, by),
    conceptSpan: quantity.conceptSpan && shift(quantity.conceptSpan, by),
  };
}
