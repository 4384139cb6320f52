import type { PlacedBlock } from '../../document/analysis.ts';
import { type NameCandidate, types } from '../candidate.ts';
import type { TypedName } from '../classify.ts';
import type { BlockMemo } from './blockMemo.ts';
import { Columns } from './columns.ts';
import { Flag } from './flags.ts';
import { readBlock } from './readBlock.ts';
import { Field, RECORD, type Vocabulary } from './vocabulary.ts';

/** What is known of the tokens of a document before the model looks at them. */
export class DocumentFacts {
  readonly columns: Columns;
  readonly words: Vocabulary;
  /** First and last token of each run that may hold names. */
  readonly runs: number[] = [];
  /** 1 if the document leaves out capitals, 2 if it is too short to tell. */
  style = 0;
  /** How many words the runs have between them: see `Columns.row`. */
  rows = 0;
  /** The first token of each block, and where its runs begin in `runs`; both with an end. */
  readonly firstOfBlock: Int32Array;
  readonly runsOfBlock: Int32Array;
  /** What is kept of each block where the text is being edited. */
  readonly memos: readonly BlockMemo[] | null;

  constructor(
    blocks: readonly PlacedBlock[],
    candidates: readonly (readonly NameCandidate[])[],
    typed: readonly TypedName[],
    words: Vocabulary,
    columns = new Columns(),
    memos: readonly BlockMemo[] | null = null,
  ) {
    this.columns = columns;
    this.words = words;
    this.memos = memos;
    this.firstOfBlock = new Int32Array(blocks.length + 1);
    this.runsOfBlock = new Int32Array(blocks.length + 1);
    columns.clear();
    words.refresh();
    for (let b = 0; b < blocks.length; b++) {
      const block = blocks[b] as PlacedBlock;
      const memo = memos?.[b];
      if (!memo?.restore(columns, this.runs, block, b, words)) {
        readBlock(columns, this.runs, block, b, candidates[b] as readonly NameCandidate[], words);
        memo?.keep(columns, this.runs, this.runsOfBlock[b] as number, this.firstOfBlock[b] as number, block, words);
      }
      this.firstOfBlock[b + 1] = columns.count;
      this.runsOfBlock[b + 1] = this.runs.length;
    }
    this.#readRules(typed);
    this.#readStyle();
    this.#readDocument();
  }

  #readRules(typed: readonly TypedName[]): void {
    const { count, start, end, rule } = this.columns;
    rule.fill(0, 0, count);
    let at = 0;
    for (const name of typed) {
      while (at > 0 && (start[at - 1] as number) >= name.start) at--;
      while (at < count && (end[at] as number) <= name.start) at++;
      const type = types.indexOf(name.type);
      let inside = 0;
      for (let i = at; i < count && (start[i] as number) < name.end; i++) {
        rule[i] = 1 + 2 * type + inside;
        inside = 1;
      }
    }
  }

  /** Words that begin a sentence, and how many of them are written small. */
  #readStyle(): void {
    const { count, flags } = this.columns;
    let openings = 0;
    let careless = 0;
    for (let i = 0; i < count; i++) {
      const own = flags[i] as number;
      if ((own & (Flag.opening | Flag.word)) !== (Flag.opening | Flag.word)) continue;
      openings++;
      if ((own & Flag.capital) === 0) careless++;
    }
    this.style = careless * 8 > openings ? 1 : openings < 3 ? 2 : 0;
  }

  /** How the document writes the words of its runs elsewhere. */
  #readDocument(): void {
    const { runs } = this;
    const { count, flags, word, row, casing, kinds, seen, surroundings } = this.columns;
    const { records, rows: rowOf } = this.words;
    // Of tokens outside runs nothing is said, nor is what the document before this one said of them.
    seen.fill(0, 0, count);
    surroundings.fill(0, 0, count);
    const numberOf = (i: number): number => records[((word[i] as number) << RECORD) + Field.lowerNumber] as number;
    let rows = 0;
    for (let r = 0; r < runs.length; r += 2) {
      for (let i = runs[r] as number; i <= (runs[r + 1] as number); i++) {
        const number = numberOf(i);
        if (rowOf[number] === 0) rowOf[number] = ++rows;
        row[i] = rowOf[number] as number;
      }
    }
    this.rows = rows + 1;
    const small = new Int32Array(this.rows);
    const capital = new Int32Array(this.rows);
    const about = new Uint16Array(this.rows);
    for (let i = 0; i < count; i++) {
      const own = flags[i] as number;
      if ((own & Flag.word) === 0) continue;
      const at = rowOf[numberOf(i)] as number;
      if (at === 0) continue;
      if ((own & Flag.capital) === 0) small[at] = (small[at] as number) + 1;
      else if (tells(own, casing[i] as number)) capital[at] = (capital[at] as number) + 1;
    }
    for (let r = 0; r < runs.length; r += 2) {
      for (let i = runs[r] as number; i <= (runs[r + 1] as number); i++) {
        if (kinds[i] !== 0) about[row[i] as number] = withKinds(about[row[i] as number] as number, kinds[i] as number);
      }
    }
    for (let r = 0; r < runs.length; r += 2) {
      for (let i = runs[r] as number; i <= (runs[r + 1] as number); i++) {
        const at = row[i] as number;
        const own = tells(flags[i] as number, casing[i] as number) ? 1 : 0;
        seen[i] = (Math.min(small[at] as number, 2) * 4 + Math.min((capital[at] as number) - own, 2)) & 15;
        surroundings[i] = about[at] as number;
        rowOf[numberOf(i)] = 0;
      }
    }
  }
}

/** Whether a capital would tell a name at a token. */
const tells = (flags: number, casing: number): boolean => (flags & Flag.opening) === 0 && casing === 1;

/** How often a word has each kind of surroundings, up to 3, two bits for each; with these added. */
function withKinds(counts: number, kinds: number): number {
  let more = counts;
  for (let bits = kinds, shift = 0; bits !== 0; bits >>= 1, shift += 2)
    if (bits & 1 && ((counts >> shift) & 3) < 3) more += 1 << shift;
  return more;
}
