import { describe, expect, test } from 'vitest';
import type { PlacedBlock } from '../../../core/src/document/analysis.ts';
import { findNameCandidates } from '../../../core/src/names/index.ts';
import { BlockMemo } from '../../../core/src/names/model/blockMemo.ts';
import { Columns } from '../../../core/src/names/model/columns.ts';
import { readBlock } from '../../../core/src/names/model/readBlock.ts';
import type { Vocabulary } from '../../../core/src/names/model/vocabulary.ts';
import * as text from '../../../core/src/text/index.ts';
import { emptyVocabulary, numberOf } from './modelKit.ts';

const words = 'Mayor Ilse Tanaka of Hawcombe Water met US-China envoys in Lisbon. Tanaka left on Monday.';

function blockAt(start: number): PlacedBlock {
  return { kind: 'paragraph', start, end: start + words.length, content: text.readBlock('paragraph', words) };
}

/** All that is known of the tokens of a block by itself, and its runs. */
function readAt(start: number, index: number, vocabulary: Vocabulary, memo: BlockMemo | null = null) {
  const columns = new Columns();
  const runs: number[] = [];
  const block = blockAt(start);
  readBlock(columns, runs, block, index, findNameCandidates(block.content), vocabulary);
  memo?.keep(columns, runs, 0, 0, block, vocabulary);
  return { seen: view(columns), runs };
}

const view = (columns: Columns): number[][] =>
  (['start', 'end', 'word', 'flags', 'block', 'casing', 'ruleInfo', 'multi', 'organization', 'kinds'] as const).map(
    name => [...columns[name].subarray(0, columns.count)],
  );

describe('what is kept of a block', () => {
  test('is what reading it anew would give, wherever it stands now', () => {
    const vocabulary = emptyVocabulary();
    const memo = new BlockMemo();
    readAt(0, 0, vocabulary, memo);
    const columns = new Columns();
    const runs: number[] = [];
    expect(memo.restore(columns, runs, blockAt(250), 3, vocabulary)).toBe(true);
    expect({ seen: view(columns), runs }).toEqual(readAt(250, 3, vocabulary));
  });

  test('is void with another vocabulary, and when words have new numbers', () => {
    const vocabulary = emptyVocabulary(2);
    const memo = new BlockMemo();
    const columns = new Columns();
    const restored = (of: Vocabulary): boolean => memo.restore(columns, [], blockAt(0), 0, of);
    expect(restored(vocabulary)).toBe(false);
    readAt(0, 0, vocabulary, memo);
    expect(restored(emptyVocabulary())).toBe(false);
    expect(restored(vocabulary)).toBe(true);
    numberOf(vocabulary, 'more');
    vocabulary.refresh();
    expect(restored(vocabulary)).toBe(false);
  });
});
