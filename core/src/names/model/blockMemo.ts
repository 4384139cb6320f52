import type { PlacedBlock } from '../../document/analysis.ts';
import type { Columns } from './columns.ts';
import type { DocumentFacts } from './documentFacts.ts';
import { PAIRS } from './sums.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Numbers kept of a token: start, end, word, and two with all else in their bits. */
const WIDTH = 5;

/**
 * What is kept of one block of a text that is being edited, so that a keystroke reads its own block again and no other:
 * its tokens as they are by themselves, what the model made of them, and all that this hung on.
 */
export class BlockMemo {
  #words: Vocabulary | null = null;
  #generation = 0;
  #tokens = new Int32Array(0);
  /** First and last token of each run, counted from the start of the block. */
  #runs: readonly number[] = [];
  /** Of the first pass; null before it. */
  #passes: Passes | null = null;

  /** Keeps the tokens from `firstToken` on and the runs from `firstRun` on, which are those of the block. */
  keep(
    columns: Columns,
    runs: readonly number[],
    firstRun: number,
    firstToken: number,
    { start }: PlacedBlock,
    words: Vocabulary,
  ): void {
    this.#words = words;
    this.#generation = words.generation;
    this.#passes = null;
    this.#runs = runs.slice(firstRun).map(token => token - firstToken);
    this.#tokens = new Int32Array((columns.count - firstToken) * WIDTH);
    for (let i = firstToken, at = 0; i < columns.count; i++, at += WIDTH) {
      this.#tokens[at] = (columns.start[i] as number) - start;
      this.#tokens[at + 1] = (columns.end[i] as number) - start;
      this.#tokens[at + 2] = columns.word[i] as number;
      this.#tokens[at + 3] =
        (columns.flags[i] as number) | ((columns.casing[i] as number) << 16) | ((columns.kinds[i] as number) << 24);
      this.#tokens[at + 4] =
        (columns.ruleInfo[i] as number) |
        ((columns.multi[i] as number) << 14) |
        ((columns.organization[i] as number) << 25);
    }
  }

  /** Appends what was kept, if anything was that still holds; says so. */
  restore(columns: Columns, runs: number[], { start }: PlacedBlock, index: number, words: Vocabulary): boolean {
    if (this.#words !== words || this.#generation !== words.generation) return false;
    const from = columns.count;
    const tokens = this.#tokens;
    columns.reserve(tokens.length / WIDTH);
    let i = from;
    for (let at = 0; at < tokens.length; at += WIDTH, i++) {
      const shape = tokens[at + 3] as number;
      const tables = tokens[at + 4] as number;
      columns.start[i] = (tokens[at] as number) + start;
      columns.end[i] = (tokens[at + 1] as number) + start;
      columns.word[i] = tokens[at + 2] as number;
      columns.flags[i] = shape & 0xffff;
      columns.casing[i] = (shape >> 16) & 255;
      columns.kinds[i] = shape >>> 24;
      columns.ruleInfo[i] = tables & 0x3fff;
      columns.multi[i] = (tables >> 14) & 0x7ff;
      columns.organization[i] = tables >>> 25;
    }
    columns.count = i;
    columns.block.fill(index, from, i);
    for (const token of this.#runs) runs.push(from + token);
    return true;
  }

  /** What the model made of block `b` when all that the document says of it before the first pass was the same; or null. */
  passes({ columns, firstOfBlock, style }: DocumentFacts, b: number): Passes | null {
    const known = this.#passes;
    if (known?.style !== style) return null;
    const from = firstOfBlock[b] as number;
    for (let i = 0; i < known.given.length; i++) if (known.given[i] !== givenOf(columns, from + i)) return null;
    return known;
  }

  /** Room for what the model makes of block `b`. */
  newPasses({ columns, firstOfBlock, style }: DocumentFacts, b: number): Passes {
    const from = firstOfBlock[b] as number;
    const count = (firstOfBlock[b + 1] as number) - from;
    const given = new Int32Array(count);
    for (let i = 0; i < count; i++) given[i] = givenOf(columns, from + i);
    let tokens = 0;
    for (let r = 0; r < this.#runs.length; r += 2)
      tokens += (this.#runs[r + 1] as number) - (this.#runs[r] as number) + 1;
    this.#passes = {
      style,
      given,
      scores: new Int32Array(tokens * PAIRS),
      first: new Uint8Array(count),
      evidence: new Uint16Array(tokens),
      second: null,
    };
    return this.#passes;
  }
}

/** What the model made of a block when it last stood in a document, and all that this hung on. */
export interface Passes {
  readonly style: number;
  /** All that the document says of each token before the first pass. */
  readonly given: Int32Array;
  /** Of the tokens of runs, one after the other: scores of the first pass. */
  readonly scores: Int32Array;
  /** Labels of the first pass. */
  readonly first: Uint8Array;
  /** How the document speaks of each token of a run elsewhere, and the labels of the second pass that knew it. */
  readonly evidence: Uint16Array;
  second: Uint8Array | null;
}

const givenOf = ({ rule, seen, surroundings }: Columns, i: number): number =>
  (rule[i] as number) | ((seen[i] as number) << 8) | ((surroundings[i] as number) << 16);
