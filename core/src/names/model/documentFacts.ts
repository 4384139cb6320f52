import type { PlacedBlock } from '../../document/analysis.ts';
import { eventHeads, otherHeads, workHeads } from '../../lexicon/events.ts';
import { organizationHeads, placeOrOrganizationHeads } from '../../lexicon/organizations.ts';
import { placeHeads } from '../../lexicon/places.ts';
import { titleWords } from '../../lexicon/titles.ts';
import { type NameCandidate, types } from '../candidate.ts';
import { casingOf } from '../casing.ts';
import type { TypedName } from '../classify.ts';
import { anyThing, isEnglishWord, longestFrom, lookUp } from '../gazetteer.ts';
import { nameOf, titleCased, Words } from '../words.ts';
import { type HashTable, mix } from './hash.ts';
import { segmentsOf } from './segments.ts';
import { Flag, TokenView } from './view.ts';

/** Word lists that come with the model. */
export interface ModelWords {
  /** Small-letter word → its clusters: of 64 in bits 0–5, of 256 in 6–13, of 1024 in 14–23. */
  readonly clusters: HashTable;
  /** Chained hash of a name of organizations → kind from 1; the first word of names of several → 0 under `mix(hash, 1)`. */
  readonly organizations: HashTable;
  /** Small-letter word → kind of name it is typical of, from 1. */
  readonly keyWords: HashTable;
  /** What was found of single words before: see `DocumentFacts`. */
  readonly facts: Map<string, number>;
}

/** What is known of the tokens of a document before the model looks at them: columns beside those of the view. */
export class DocumentFacts {
  readonly view: TokenView;
  /** First and last token of each run that may hold names. */
  readonly segments: number[] = [];
  readonly #words: ModelWords;
  /** 1 if the document leaves out capitals, 2 if it is too short to tell. */
  style = 0;
  readonly blocks: readonly PlacedBlock[];
  /** What the rules call it: as labels, but of all their types. */
  readonly rule: Uint8Array;
  /** What the rules saw before they looked at the document: types, how sure, what the capital shows. */
  readonly ruleInfo: Int32Array;
  /** Casing of the sentence, from 1. */
  readonly casing: Uint8Array;
  /** Bits of `Known` and `WORD`, in runs alone; so are the next three. */
  readonly bits: Int32Array;
  /** What the word may head, as bits; from `KEY_WORD` on the kind of key word it is. */
  readonly heads: Uint16Array;
  /** Name of several words in our own tables: bits of `Known`, then its place in the name. */
  readonly multi: Int32Array;
  /** Listed organization: kind, then its place in the name. */
  readonly organization: Uint8Array;
  /** Clusters as in `ModelWords`, -1 for none. */
  readonly cluster: Int32Array;
  /** How often the document has a word small, and with a capital where a capital tells. */
  readonly seenSmall = new Map<number, number>();
  readonly seenCapital = new Map<number, number>();

  constructor(
    blocks: readonly PlacedBlock[],
    candidates: readonly (readonly NameCandidate[])[],
    typed: readonly TypedName[],
    words: ModelWords,
  ) {
    this.blocks = blocks;
    this.#words = words;
    const view = new TokenView(blocks);
    this.view = view;
    this.rule = new Uint8Array(view.count);
    this.ruleInfo = new Int32Array(view.count);
    this.casing = new Uint8Array(view.count);
    this.bits = new Int32Array(view.count);
    this.heads = new Uint16Array(view.count);
    this.multi = new Int32Array(view.count);
    this.organization = new Uint8Array(view.count);
    this.cluster = new Int32Array(view.count);
    this.#readRules(candidates, typed);
    this.#readCasing();
    this.#readClusters();
    segmentsOf(view, this.segments);
    this.#readTables();
    this.#readDocument();
  }

  #readRules(candidates: readonly (readonly NameCandidate[])[], typed: readonly TypedName[]): void {
    const { view } = this;
    let at = 0;
    for (let b = 0; b < candidates.length; b++) {
      const offset = this.blocks[b]?.start ?? 0;
      for (const candidate of candidates[b] as readonly NameCandidate[]) {
        const start = candidate.start + offset;
        const end = candidate.end + offset;
        while (at < view.count && (view.end[at] as number) <= start) at++;
        const { votes } = candidate;
        let best = 0;
        let second = 1;
        for (let t = 1; t < 7; t++) {
          if ((votes[t] as number) > (votes[best] as number)) {
            second = best;
            best = t;
          } else if (t !== best && ((votes[t] as number) > (votes[second] as number) || second === best)) second = t;
        }
        const margin = Math.min(5, Math.floor((votes[best] as number) - (votes[second] as number)));
        const capital = capitals.indexOf(candidate.capital);
        const info =
          1 +
          best +
          8 * (margin < 0 ? 0 : margin) +
          64 * capital +
          (candidate.title ? 512 : 0) +
          ((votes[best] as number) < 0.5 ? 1024 : 0) +
          2048 * second;
        for (let i = at; i < view.count && (view.start[i] as number) < end; i++) this.ruleInfo[i] = info;
      }
    }
    at = 0;
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

  #readCasing(): void {
    const { view } = this;
    let at = 0;
    for (const { content, start } of this.blocks) {
      const words = new Words(content);
      const { sentences, tokens } = content;
      for (let s = 0; s < sentences.count; s++) {
        const first = sentences.first[s] as number;
        const limit = sentences.first[s + 1] as number;
        const casing = casings.indexOf(casingOf(words, content, first, limit)) + 1;
        const end = start + (limit > first ? (tokens.end[limit - 1] as number) : 0);
        while (at < view.count && (view.start[at] as number) < end) this.casing[at++] = casing;
      }
    }
  }

  #readClusters(): void {
    const { view } = this;
    const { clusters } = this.#words;
    for (let i = 0; i < view.count; i++) {
      if (view.is(i, Flag.word)) {
        const found = clusters.get(view.lower[i] as number);
        this.cluster[i] = found < 0 ? -1 : found & 0xffffff;
        if (found >= 0 && found & NAMEISH && !((view.flags[i] as number) & Flag.capital))
          view.flags[i] = (view.flags[i] as number) | Flag.nameish;
      } else this.cluster[i] = -1;
    }
  }

  #readTables(): void {
    const { view, segments } = this;
    const { organizations } = this.#words;
    for (let s = 0; s < segments.length; s += 2) {
      const first = segments[s] as number;
      const last = segments[s + 1] as number;
      for (let i = first; i <= last; i++) {
        if (!view.is(i, Flag.word)) continue;
        const block = this.blocks[view.block[i] as number] as PlacedBlock;
        const { text } = block.content;
        const from = (view.start[i] as number) - block.start;
        const raw = nameOf(text.slice(from, (view.end[i] as number) - block.start));
        const facts = this.#factsOf(raw, i);
        this.bits[i] = facts & 0xffff;
        this.heads[i] = (facts >> 16) & 0x7ff;
        if (!view.is(i, Flag.capital)) continue;
        if (facts & OPENS) this.#matchGazetteer(raw, i, last, block);
        this.#match(organizations, this.organization, i, last, 8);
      }
    }
  }

  /**
   * What the tables know of one word, as one number: bits of `Known` and `WORD`, then above 16 bits of what it may head,
   * then `OPENS`. Names repeat themselves, so what was found is kept.
   */
  #factsOf(raw: string, i: number): number {
    const { facts, keyWords } = this.#words;
    const known = facts.get(raw);
    if (known !== undefined) return known;
    const { view } = this;
    const lower = raw.toLowerCase();
    const calm = isShouted(view, i, raw) ? titleCased(raw) : raw;
    let bits = lookUp(raw) || lookUp(calm);
    if (bits === 0 && view.is(i, Flag.nameish)) bits = lookUp(raw.charAt(0).toUpperCase() + raw.slice(1));
    if (isEnglishWord(lower)) bits |= WORD;
    const heads =
      (organizationHeads.has(lower) ? 1 : 0) |
      (placeHeads.has(lower) ? 2 : 0) |
      (eventHeads.has(lower) ? 4 : 0) |
      (workHeads.has(lower) ? 8 : 0) |
      (otherHeads.has(lower) ? 16 : 0) |
      (placeOrOrganizationHeads.has(lower) ? 32 : 0) |
      (titleWords.has(lower) ? 64 : 0) |
      (Math.max(0, keyWords.get(view.lower[i] as number)) << KEY_WORD);
    const opens = longestFrom(raw) > 0 || longestFrom(calm) > 0;
    const found = (bits & 0xffff) | (heads << 16) | (opens ? OPENS : 0);
    if (facts.size >= FACTS_MOST) facts.clear();
    facts.set(raw, found);
    return found;
  }

  /** Marks the longest name of several words in our own tables that begins at token `i`. */
  #matchGazetteer(raw: string, i: number, last: number, { content, start }: PlacedBlock): void {
    const { view } = this;
    const shouted = isShouted(view, i, raw);
    const longest = Math.max(longestFrom(raw), shouted ? longestFrom(titleCased(raw)) : 0);
    const from = view.start[i] as number;
    let found = 0;
    let until = i;
    for (let j = i + 1; j <= last && (view.end[j] as number) - from <= longest + 4; j++) {
      const name = nameOf(content.text.slice(from - start, (view.end[j] as number) - start));
      const known = lookUp(name) || (shouted ? lookUp(titleCased(name)) : 0);
      if (known & anyThing) {
        found = known & anyThing;
        until = j;
      }
    }
    for (let j = i; until > i && j <= until; j++) this.multi[j] ||= (found << 2) | (j === i ? 1 : j === until ? 3 : 2);
  }

  /** Marks the longest name of a table that begins at token `i`: kind in the upper bits, place in the name in the lower. */
  #match(table: HashTable, into: Uint8Array, i: number, last: number, longest: number): void {
    const { view } = this;
    let chain = view.exact[i] as number;
    let kind = table.get(chain);
    let until = i;
    if (table.get(mix(chain, 1)) >= 0) {
      for (let j = i + 1; j <= last && j < i + longest; j++) {
        chain = mix(chain, view.exact[j] as number);
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

  #readDocument(): void {
    const { view } = this;
    let openings = 0;
    let careless = 0;
    for (let i = 0; i < view.count; i++) {
      if (!view.is(i, Flag.opening) || !view.is(i, Flag.word)) continue;
      openings++;
      if (!view.is(i, Flag.capital)) careless++;
    }
    this.style = careless * 8 > openings ? 1 : openings < 3 ? 2 : 0;
    for (let i = 0; i < view.count; i++) {
      const flags = view.flags[i] as number;
      if (!(flags & Flag.word)) continue;
      const lower = view.lower[i] as number;
      if (!(flags & Flag.capital)) this.seenSmall.set(lower, (this.seenSmall.get(lower) ?? 0) + 1);
      else if (!(flags & Flag.opening) && this.casing[i] === 1)
        this.seenCapital.set(lower, (this.seenCapital.get(lower) ?? 0) + 1);
    }
  }
}

/** Bit of a cluster entry: a word that is a name though written small. */
export const NAMEISH = 1 << 24;
/** Where the kind of a key word stands among the bits of what a word may head. */
export const KEY_WORD = 8;
/** Stands for `an English word` among the bits of `Known`. */
export const WORD = 1 << 15;
/** The word begins a name of several words. */
const OPENS = 1 << 27;
/** Words kept at most. */
const FACTS_MOST = 20_000;
const capitals = ['firm', 'weak', 'headline', 'plain', 'none'];
const casings = ['normal', 'title', 'caps'];

const isShouted = (view: TokenView, i: number, raw: string): boolean => view.is(i, Flag.allCaps) && raw.length > 3;
