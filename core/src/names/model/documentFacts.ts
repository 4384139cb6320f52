import type { PlacedBlock } from '../../document/analysis.ts';
import { type NameCandidate, types } from '../candidate.ts';
import type { TypedName } from '../classify.ts';
import { BlockFacts, type ModelWords } from './blockFacts.ts';
import { Flag, TokenView } from './view.ts';
import { WordCounts } from './wordCounts.ts';

/**
 * What blocks give by themselves, by their candidates: these live as long as a cache keeps their block, so that a
 * keystroke reads one block again.
 */
const known = new WeakMap<readonly NameCandidate[], BlockFacts>();

function factsOf({ content }: PlacedBlock, candidates: readonly NameCandidate[], words: ModelWords): BlockFacts {
  let facts = known.get(candidates);
  if (facts?.words !== words) {
    facts = new BlockFacts(content, candidates, words);
    known.set(candidates, facts);
  }
  return facts;
}

/** What is known of the tokens of a document before the model looks at them: columns beside those of the view. */
export class DocumentFacts {
  readonly view: TokenView;
  /** First and last token of each run that may hold names. */
  readonly segments: number[] = [];
  /** 1 if the document leaves out capitals, 2 if it is too short to tell. */
  style = 0;
  readonly blocks: readonly PlacedBlock[];
  /** What each block gives by itself, its first token, and where its runs begin in `segments`; the last two with an end. */
  readonly facts: readonly BlockFacts[];
  readonly firstOfBlock: Int32Array;
  readonly segmentsOfBlock: Int32Array;
  /** What the rules call it: as labels, but of all their types. */
  readonly rule: Uint8Array;
  /** How often the document writes the word of a run small, and with a capital where a capital tells: each up to 2. */
  readonly seen: Int8Array;
  /** How often the word of a run has each kind of surroundings in the document, up to 3: two bits for each. */
  readonly surroundings: Uint16Array;
  /** The last three as one number: all that a document says of a token before the first pass. */
  readonly given: Int32Array;
  // Those of `BlockFacts`.
  readonly ruleInfo: Int32Array;
  readonly casing: Uint8Array;
  readonly bits: Int32Array;
  readonly heads: Uint16Array;
  readonly multi: Int32Array;
  readonly organization: Uint8Array;
  readonly cluster: Int32Array;

  constructor(
    blocks: readonly PlacedBlock[],
    candidates: readonly (readonly NameCandidate[])[],
    typed: readonly TypedName[],
    words: ModelWords,
  ) {
    this.blocks = blocks;
    this.facts = blocks.map((block, b) => factsOf(block, candidates[b] as readonly NameCandidate[], words));
    const count = this.facts.reduce((sum, facts) => sum + facts.count, 0);
    this.view = new TokenView([], count);
    this.rule = new Uint8Array(count);
    this.seen = new Int8Array(count);
    this.surroundings = new Uint16Array(count);
    this.given = new Int32Array(count);
    this.ruleInfo = new Int32Array(count);
    this.casing = new Uint8Array(count);
    this.bits = new Int32Array(count);
    this.heads = new Uint16Array(count);
    this.multi = new Int32Array(count);
    this.organization = new Uint8Array(count);
    this.cluster = new Int32Array(count);
    this.firstOfBlock = new Int32Array(blocks.length + 1);
    this.segmentsOfBlock = new Int32Array(blocks.length + 1);
    this.#join();
    this.#readRules(typed);
    this.#readDocument();
    for (let i = 0; i < count; i++)
      this.given[i] =
        (this.rule[i] as number) | ((this.seen[i] as number) << 8) | ((this.surroundings[i] as number) << 16);
  }

  #join(): void {
    const { view, blocks, facts, segments } = this;
    for (let b = 0; b < facts.length; b++) {
      const one = facts[b] as BlockFacts;
      const at = view.count;
      view.append(one, (blocks[b] as PlacedBlock).start, b);
      this.ruleInfo.set(one.ruleInfo, at);
      this.casing.set(one.casing, at);
      this.bits.set(one.bits, at);
      this.heads.set(one.heads, at);
      this.multi.set(one.multi, at);
      this.organization.set(one.organization, at);
      this.cluster.set(one.cluster, at);
      for (const token of one.segments) segments.push(at + token);
      this.firstOfBlock[b + 1] = view.count;
      this.segmentsOfBlock[b + 1] = segments.length;
    }
  }

  #readRules(typed: readonly TypedName[]): void {
    const { view } = this;
    let at = 0;
    for (const name of typed) {
      while (at > 0 && (view.start[at - 1] as number) >= name.start) at--;
      while (at < view.count && (view.end[at] as number) <= name.start) at++;
      const type = types.indexOf(name.type);
      let begins = true;
      for (let i = at; i < view.count && (view.start[i] as number) < name.end; i++) {
        this.rule[i] = 1 + 2 * type + (begins ? 0 : 1);
        begins = false;
      }
    }
  }

  #readDocument(): void {
    const { view, segments } = this;
    let openings = 0;
    let careless = 0;
    for (const facts of this.facts) {
      openings += facts.openings;
      careless += facts.careless;
    }
    this.style = careless * 8 > openings ? 1 : openings < 3 ? 2 : 0;
    let tokens = 0;
    for (let s = 0; s < segments.length; s += 2) tokens += (segments[s + 1] as number) - (segments[s] as number) + 1;
    const counts = new WordCounts(tokens);
    for (let s = 0; s < segments.length; s += 2) {
      for (let i = segments[s] as number; i <= (segments[s + 1] as number); i++) counts.ask(view.lower[i] as number);
    }
    this.facts.forEach((facts, b) => {
      const from = this.firstOfBlock[b] as number;
      for (let i = 0; i < facts.count; i++) {
        const kinds = facts.surroundings[i] as number;
        if (kinds !== 0) counts.surrounded(view.lower[from + i] as number, kinds);
      }
    });
    for (let i = 0; i < view.count; i++) {
      const flags = view.flags[i] as number;
      if (!(flags & Flag.word)) continue;
      if (!(flags & Flag.capital)) counts.small(view.lower[i] as number);
      else if (this.#tells(i)) counts.capital(view.lower[i] as number);
    }
    for (let s = 0; s < segments.length; s += 2) {
      for (let i = segments[s] as number; i <= (segments[s + 1] as number); i++) {
        this.seen[i] = counts.code(view.lower[i] as number, this.#tells(i) ? 1 : 0);
        this.surroundings[i] = counts.surroundings(view.lower[i] as number);
      }
    }
  }

  /** Whether a capital would tell a name at this token. */
  #tells(i: number): boolean {
    return !this.view.is(i, Flag.opening) && this.casing[i] === 1;
  }
}
