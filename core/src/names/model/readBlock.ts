import type { PlacedBlock } from '../../document/analysis.ts';
import type { BlockText } from '../../text/tokens.ts';
import type { NameCandidate } from '../candidate.ts';
import { casingOf } from '../casing.ts';
import { anyThing, longestBefore, lookUp, openingsOf } from '../gazetteer.ts';
import { nameOf, titleCased, Words } from '../words.ts';
import type { Columns } from './columns.ts';
import { Flag } from './flags.ts';
import { type HashTable, mix } from './hash.ts';
import { readRuns } from './runs.ts';
import { readSurroundings } from './surroundings.ts';
import { classesAt, Field, type Vocabulary } from './vocabulary.ts';
import { Class } from './wordClasses.ts';

/**
 * Appends the tokens of a block with all that they are by themselves, whatever the rest of the document says of them,
 * and the first and last token of each run that may hold names to `runs`.
 */
export function readBlock(
  columns: Columns,
  runs: number[],
  block: PlacedBlock,
  index: number,
  candidates: readonly NameCandidate[],
  words: Vocabulary,
): void {
  const from = columns.count;
  columns.read(block, index, words);
  const to = columns.count;
  columns.ruleInfo.fill(0, from, to);
  columns.multi.fill(0, from, to);
  columns.organization.fill(0, from, to);
  columns.kinds.fill(0, from, to);
  readRules(columns, from, candidates, block.start);
  readCasing(columns, from, block);
  const firstRun = runs.length;
  readRuns(columns, from, words, runs);
  new Names(block, columns, words).read(runs, firstRun);
  readSurroundings(columns, from, words, runs, firstRun);
}

function readRules(columns: Columns, from: number, candidates: readonly NameCandidate[], offset: number): void {
  const { count, start, end, ruleInfo } = columns;
  let at = from;
  for (const candidate of candidates) {
    const { votes } = candidate;
    const first = candidate.start + offset;
    const last = candidate.end + offset;
    while (at < count && (end[at] as number) <= first) at++;
    let best = 0;
    let second = 1;
    for (let t = 1; t < 7; t++) {
      if ((votes[t] as number) > (votes[best] as number)) {
        second = best;
        best = t;
      } else if (t !== best && ((votes[t] as number) > (votes[second] as number) || second === best)) second = t;
    }
    const margin = Math.min(5, Math.floor((votes[best] as number) - (votes[second] as number)));
    const info =
      1 +
      best +
      8 * (margin < 0 ? 0 : margin) +
      64 * capitals.indexOf(candidate.capital) +
      (candidate.title ? 512 : 0) +
      ((votes[best] as number) < 0.5 ? 1024 : 0) +
      2048 * second;
    for (let i = at; i < count && (start[i] as number) < last; i++) ruleInfo[i] = info;
  }
}

function readCasing(columns: Columns, from: number, { content, start }: PlacedBlock): void {
  const { count, casing } = columns;
  const words = new Words(content);
  const { sentences, tokens } = content;
  let at = from;
  for (let s = 0; s < sentences.count; s++) {
    const first = sentences.first[s] as number;
    const limit = sentences.first[s + 1] as number;
    const found = casings.indexOf(casingOf(words, content, first, limit)) + 1;
    const end = start + (limit > first ? (tokens.end[limit - 1] as number) : 0);
    while (at < count && (columns.start[at] as number) < end) casing[at++] = found;
  }
  casing.fill(0, at, count);
}

/** Names of several words in our own tables and those of the model. */
class Names {
  readonly #columns: Columns;
  readonly #words: Vocabulary;
  readonly #text: BlockText['text'];
  readonly #offset: number;

  constructor(block: PlacedBlock, columns: Columns, words: Vocabulary) {
    this.#text = block.content.text;
    this.#offset = block.start;
    this.#columns = columns;
    this.#words = words;
  }

  read(runs: readonly number[], firstRun: number): void {
    const { flags, word, organization } = this.#columns;
    const { tables } = this.#words;
    for (let r = firstRun; r < runs.length; r += 2) {
      const last = runs[r + 1] as number;
      for (let i = runs[r] as number; i <= last; i++) {
        const own = flags[i] as number;
        flags[i] = own | Flag.run;
        if ((own & (Flag.word | Flag.capital)) !== (Flag.word | Flag.capital)) continue;
        if (classesAt(this.#words, word[i] as number) & Class.opens) this.#matchTables(i, last);
        this.#match(tables.organizations, organization, i, last, 8);
      }
    }
  }

  #slice(first: number, last: number): string {
    const { start, end } = this.#columns;
    return nameOf(this.#text.slice((start[first] as number) - this.#offset, (end[last] as number) - this.#offset));
  }

  #exact(i: number): number {
    return this.#words.of(this.#columns.word[i] as number, Field.exact);
  }

  /** Marks the longest name of several words in our own tables that begins at token `i`. */
  #matchTables(i: number, last: number): void {
    const { start, end, multi } = this.#columns;
    const raw = this.#slice(i, i);
    const shouted = this.#columns.is(i, Flag.allCaps) && raw.length > 3;
    const next = i < last ? this.#text.charCodeAt((start[i + 1] as number) - this.#offset) : 0;
    const longest = Math.max(
      longestBefore(openingsOf(raw), next),
      shouted ? longestBefore(openingsOf(titleCased(raw)), next) : 0,
    );
    if (longest === 0) return;
    const from = start[i] as number;
    let found = 0;
    let until = i;
    for (let j = i + 1; j <= last && (end[j] as number) - from <= longest + 4; j++) {
      const name = this.#slice(i, j);
      const known = lookUp(name) || (shouted ? lookUp(titleCased(name)) : 0);
      if (known & anyThing) {
        found = known & anyThing;
        until = j;
      }
    }
    for (let j = i; until > i && j <= until; j++) multi[j] ||= (found << 2) | (j === i ? 1 : j === until ? 3 : 2);
  }

  /** Marks the longest name of a table that begins at token `i`: kind in the upper bits, place in the name in the lower. */
  #match(table: HashTable, into: Uint8Array, i: number, last: number, longest: number): void {
    let chain = this.#exact(i);
    let kind = table.get(chain);
    let until = i;
    if (table.get(mix(chain, 1)) >= 0) {
      for (let j = i + 1; j <= last && j < i + longest; j++) {
        chain = mix(chain, this.#exact(j));
        const longer = table.get(chain);
        if (longer > 0) {
          kind = longer;
          until = j;
        }
      }
    }
    if (kind <= 0) return;
    for (let j = i; j <= until; j++) {
      if (j === i || into[j] === 0) into[j] = (kind << 3) | (until === i ? 0 : j === i ? 1 : j === until ? 3 : 2);
    }
  }
}

const capitals = ['firm', 'weak', 'headline', 'plain', 'none'];
const casings = ['normal', 'title', 'caps'];
