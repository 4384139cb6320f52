import { eventHeads, otherHeads, workHeads } from '../../lexicon/events.ts';
import { organizationHeads, placeOrOrganizationHeads } from '../../lexicon/organizations.ts';
import { placeHeads } from '../../lexicon/places.ts';
import { titleWords } from '../../lexicon/titles.ts';
import type { BlockText } from '../../text/tokens.ts';
import type { NameCandidate } from '../candidate.ts';
import { casingOf } from '../casing.ts';
import { anyThing, isEnglishWord, longestBefore, lookUp, openingsOf } from '../gazetteer.ts';
import { formOf, nameOf, titleCased, Words } from '../words.ts';
import { type HashTable, mix } from './hash.ts';
import { segmentsOf } from './segments.ts';
import { readSurroundings } from './surroundings.ts';
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

/** What the model made of a block when it last stood in a document, and all that this hung on. */
export interface Passes {
  readonly style: number;
  /** What the document says of each token: `DocumentFacts.given`. */
  readonly given: Int32Array;
  /** Of the tokens of runs, one after the other: scores of the first pass. */
  readonly scores: Int32Array;
  /** Labels of the first pass. */
  readonly first: Uint8Array;
  /** How the document speaks of each token of a run elsewhere, and the labels of the second pass that knew it. */
  readonly evidence: Uint16Array;
  readonly second: Uint8Array;
  /** Whether there was a second pass. */
  done: boolean;
}

/** The columns of a block in one piece of memory: blocks are many and short. The widest columns come first. */
class Room {
  readonly #count: number;
  readonly #memory: ArrayBuffer;
  #at = 0;

  constructor(count: number) {
    this.#count = count;
    this.#memory = new ArrayBuffer(count * (9 * 4 + 2 * 2 + 3));
  }

  numbers(): Int32Array {
    return new Int32Array(this.#memory, this.#take(4), this.#count);
  }
  halves(): Uint16Array {
    return new Uint16Array(this.#memory, this.#take(2), this.#count);
  }
  bytes(): Uint8Array {
    return new Uint8Array(this.#memory, this.#take(1), this.#count);
  }

  #take(size: number): number {
    const at = this.#at;
    this.#at += this.#count * size;
    return at;
  }
}

/** One view serves all blocks; what is kept of each is a copy. */
const scratch = new TokenView();

/**
 * What is known of the tokens of one block by itself, in columns: all but what the rest of the document says of them.
 * Offsets and tokens count from the start of the block.
 */
export class BlockFacts {
  /** The lists it was read with. */
  readonly words: ModelWords;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly lower: Int32Array;
  readonly exact: Int32Array;
  readonly shape: Int32Array;
  readonly flags: Uint16Array;
  /** First and last token of each run that may hold names. */
  readonly segments: readonly number[];
  /** What the rules saw before they looked at the document: types, how sure, what the capital shows. */
  readonly ruleInfo: Int32Array;
  /** Casing of the sentence, from 1. */
  readonly casing: Uint8Array;
  /** Clusters as in `ModelWords`, -1 for none. */
  readonly cluster: Int32Array;
  /** Bits of `Known` and `WORD`, in runs alone; so are the next three. */
  readonly bits: Int32Array;
  /** What the word may head, as bits; from `KEY_WORD` on the kind of key word it is. */
  readonly heads: Uint16Array;
  /** Name of several words in our own tables: bits of `Known`, then its place in the name. */
  readonly multi: Int32Array;
  /** Listed organization: kind, then its place in the name. */
  readonly organization: Uint8Array;
  /** What stands about it, in runs alone: bits of `readSurroundings`. */
  readonly surroundings: Uint8Array;
  /** Words that begin a sentence, and how many of them are written small. */
  readonly openings: number;
  readonly careless: number;
  passes: Passes | null = null;

  constructor(content: BlockText, candidates: readonly NameCandidate[], words: ModelWords) {
    const view = scratch;
    view.count = 0;
    view.read({ content, start: 0 }, 0);
    const { count } = view;
    this.words = words;
    this.count = count;
    const room = new Room(count);
    this.start = room.numbers();
    this.end = room.numbers();
    this.lower = room.numbers();
    this.exact = room.numbers();
    this.shape = room.numbers();
    this.ruleInfo = room.numbers();
    this.cluster = room.numbers();
    this.bits = room.numbers();
    this.multi = room.numbers();
    this.flags = room.halves();
    this.heads = room.halves();
    this.casing = room.bytes();
    this.organization = room.bytes();
    this.surroundings = room.bytes();
    readRules(view, candidates, this.ruleInfo);
    readCasing(view, content, this.casing);
    readClusters(view, words.clusters, this.cluster);
    const segments: number[] = [];
    segmentsOf(view, segments);
    this.segments = segments;
    new Tables(content, view, this).read();
    readSurroundings(view, segments, this.surroundings);
    for (let i = 0; i < count; i++) {
      this.start[i] = view.start[i] as number;
      this.end[i] = view.end[i] as number;
      this.lower[i] = view.lower[i] as number;
      this.exact[i] = view.exact[i] as number;
      this.shape[i] = view.shape[i] as number;
      this.flags[i] = view.flags[i] as number;
    }
    let openings = 0;
    let careless = 0;
    for (let i = 0; i < count; i++) {
      if (!view.is(i, Flag.opening) || !view.is(i, Flag.word)) continue;
      openings++;
      if (!view.is(i, Flag.capital)) careless++;
    }
    this.openings = openings;
    this.careless = careless;
  }
}

function readRules(view: TokenView, candidates: readonly NameCandidate[], ruleInfo: Int32Array): void {
  let at = 0;
  for (const candidate of candidates) {
    const { start, end, votes } = candidate;
    while (at < view.count && (view.end[at] as number) <= start) at++;
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
    for (let i = at; i < view.count && (view.start[i] as number) < end; i++) ruleInfo[i] = info;
  }
}

function readCasing(view: TokenView, content: BlockText, casing: Uint8Array): void {
  const words = new Words(content);
  const { sentences, tokens } = content;
  let at = 0;
  for (let s = 0; s < sentences.count; s++) {
    const first = sentences.first[s] as number;
    const limit = sentences.first[s + 1] as number;
    const found = casings.indexOf(casingOf(words, content, first, limit)) + 1;
    const end = limit > first ? (tokens.end[limit - 1] as number) : 0;
    while (at < view.count && (view.start[at] as number) < end) casing[at++] = found;
  }
}

/** Clusters of the tokens; marks those that are names though written small. */
function readClusters(view: TokenView, clusters: HashTable, cluster: Int32Array): void {
  for (let i = 0; i < view.count; i++) {
    if (view.is(i, Flag.word)) {
      const found = clusters.get(view.lower[i] as number);
      cluster[i] = found < 0 ? -1 : found & 0xffffff;
      if (found >= 0 && found & NAMEISH && !((view.flags[i] as number) & Flag.capital))
        view.flags[i] = (view.flags[i] as number) | Flag.nameish;
    } else cluster[i] = -1;
  }
}

/** Fills in what the tables of words and names say of the tokens of runs. */
class Tables {
  readonly #view: TokenView;
  readonly #facts: BlockFacts;
  readonly #text: string;

  constructor({ text }: BlockText, view: TokenView, facts: BlockFacts) {
    this.#text = text;
    this.#view = view;
    this.#facts = facts;
  }

  read(): void {
    const view = this.#view;
    const { segments, words, bits, heads, organization } = this.#facts;
    for (let s = 0; s < segments.length; s += 2) {
      const first = segments[s] as number;
      const last = segments[s + 1] as number;
      for (let i = first; i <= last; i++) {
        if (!view.is(i, Flag.word)) continue;
        const raw = formOf(this.#text, view.start[i] as number, view.end[i] as number).name;
        const facts = this.#factsOf(raw, i);
        bits[i] = facts & 0xffff;
        heads[i] = (facts >> 16) & 0x7ff;
        if (!view.is(i, Flag.capital)) continue;
        if (facts & OPENS) this.#matchGazetteer(raw, i, last);
        this.#match(words.organizations, organization, i, last, 8);
      }
    }
  }

  /**
   * What the tables know of one word, as one number: bits of `Known` and `WORD`, then above 16 bits of what it may head,
   * then `OPENS`. Names repeat themselves, so what was found is kept.
   */
  #factsOf(raw: string, i: number): number {
    const { facts, keyWords } = this.#facts.words;
    const known = facts.get(raw);
    if (known !== undefined) return known;
    const view = this.#view;
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
    const opens = openingsOf(raw) > 0 || openingsOf(calm) > 0;
    const found = (bits & 0xffff) | (heads << 16) | (opens ? OPENS : 0);
    if (facts.size >= FACTS_MOST) facts.clear();
    facts.set(raw, found);
    return found;
  }

  /** Marks the longest name of several words in our own tables that begins at token `i`. */
  #matchGazetteer(raw: string, i: number, last: number): void {
    const view = this.#view;
    const text = this.#text;
    const { multi } = this.#facts;
    const shouted = isShouted(view, i, raw);
    const next = i < last ? text.charCodeAt(view.start[i + 1] as number) : 0;
    const longest = Math.max(
      longestBefore(openingsOf(raw), next),
      shouted ? longestBefore(openingsOf(titleCased(raw)), next) : 0,
    );
    if (longest === 0) return;
    const from = view.start[i] as number;
    let found = 0;
    let until = i;
    for (let j = i + 1; j <= last && (view.end[j] as number) - from <= longest + 4; j++) {
      const name = nameOf(text.slice(from, view.end[j]));
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
    const view = this.#view;
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
