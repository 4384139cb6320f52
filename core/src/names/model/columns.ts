import type { PlacedBlock } from '../../document/analysis.ts';
import { Shape, TokenKind } from '../../text/tokens.ts';
import { Flag } from './flags.ts';
import { checkStep, hashSeed, step } from './hash.ts';
import { Field, type Vocabulary } from './vocabulary.ts';

/**
 * The tokens of a document as the name model sees them; words are cut at hyphens, since `US-China` holds two names.
 * Offsets of the document. One set of columns serves one document after the other.
 */
export class Columns {
  count = 0;
  start: Int32Array = new Int32Array(0);
  end: Int32Array = new Int32Array(0);
  /** Number in the vocabulary. */
  word: Int32Array = new Int32Array(0);
  flags: Uint16Array = new Uint16Array(0);
  /** Index of the block of each token. */
  block: Int32Array = new Int32Array(0);
  /** Casing of the sentence, from 1. */
  casing: Uint8Array = new Uint8Array(0);
  /** What the rules saw before they looked at the document: types, how sure, what the capital shows. */
  ruleInfo: Int32Array = new Int32Array(0);
  /** Name of several words in our own tables, in runs alone: bits of `Known`, then its place in the name. */
  multi: Int32Array = new Int32Array(0);
  /** Listed organization, in runs alone: kind, then its place in the name. */
  organization: Uint8Array = new Uint8Array(0);
  /** What stands about it here, in runs alone: bits of `surroundings.ts`. */
  kinds: Uint8Array = new Uint8Array(0);
  /** What the rules call it: as labels, but of all their types. */
  rule: Uint8Array = new Uint8Array(0);
  /** Number of its word among those of the runs of the document, in runs alone. */
  row: Int32Array = new Int32Array(0);
  /**
   * How often the document writes the word of a run small, and with a capital where a capital tells: each up to 2; 15
   * for what has no capital where one would tell.
   */
  seen: Uint8Array = new Uint8Array(0);
  /** How often the word of a run has each kind of surroundings in the document, up to 3: two bits for each. */
  surroundings: Uint16Array = new Uint16Array(0);
  /** What the first pass made of it, and the second. */
  first: Uint8Array = new Uint8Array(0);
  second: Uint8Array = new Uint8Array(0);

  is(i: number, flag: number): boolean {
    return ((this.flags[i] as number) & flag) !== 0;
  }

  /** Makes ready for another document; gives back the room that a very long one took. */
  clear(): void {
    this.count = 0;
    if (this.start.length > ROOM_MOST) this.#allocate(0);
  }

  /** Makes room for `count` more tokens. */
  reserve(count: number): void {
    const needed = this.count + count;
    if (needed > this.start.length) this.#allocate(needed * 2);
  }

  /** Appends the tokens of a block. */
  read({ content, start: offset }: Pick<PlacedBlock, 'content' | 'start'>, block: number, words: Vocabulary): void {
    const { text, tokens, sentences } = content;
    const from = this.count;
    let s = 0;
    let opening: number = Flag.opening;
    let boundary = 0;
    for (let i = 0; i < tokens.count; i++) {
      if (s < sentences.count && sentences.first[s] === i) {
        opening = Flag.opening;
        boundary = Flag.boundary;
        s++;
      } else if (i === 0) boundary = Flag.boundary;
      const kind = tokens.kind[i] as number;
      const start = tokens.start[i] as number;
      const end = tokens.end[i] as number;
      const flags = boundary | ((tokens.shape[i] as number) & Shape.spaced ? 0 : Flag.joined);
      boundary = 0;
      if (kind === TokenKind.word) {
        this.#addWord(words, text, start, end, offset, flags | Flag.word | opening);
        opening = 0;
      } else {
        if (kind === TokenKind.number || kind === TokenKind.address) opening = 0;
        const own = kind === TokenKind.number ? flags | Flag.number : flags;
        let hash = hashSeed(false);
        let check = 0;
        for (let at = start; at < end; at++) {
          const unit = text.charCodeAt(at);
          hash = step(hash, unit);
          check = checkStep(check, unit);
        }
        this.#add(start + offset, end + offset, words.numberOf(text, start, end, false, hash, check), own, words);
      }
    }
    this.block.fill(block, from, this.count);
  }

  /** Appends a word, cut at its hyphens. */
  #addWord(words: Vocabulary, text: string, start: number, end: number, offset: number, given: number): void {
    const seed = hashSeed(true);
    let flags = given;
    let cut = start;
    let hash = seed;
    let check = 0;
    for (let at = start; at < end; at++) {
      const unit = text.charCodeAt(at);
      if ((unit === 45 || unit === 0x2010 || unit === 0x2011) && at > start && at < end - 1) {
        this.#add(cut + offset, at + offset, words.numberOf(text, cut, at, true, hash, check), flags, words);
        const hyphen = words.numberOf(text, at, at + 1, false, step(hashSeed(false), unit), checkStep(0, unit));
        this.#add(at + offset, at + 1 + offset, hyphen, Flag.joined, words);
        cut = at + 1;
        flags = Flag.joined | Flag.word;
        hash = seed;
        check = 0;
        continue;
      }
      hash = step(hash, unit);
      check = checkStep(check, unit);
    }
    this.#add(cut + offset, end + offset, words.numberOf(text, cut, end, true, hash, check), flags, words);
  }

  #add(start: number, end: number, word: number, flags: number, words: Vocabulary): void {
    if (this.count === this.start.length) this.reserve(FIRST);
    const at = this.count++;
    this.start[at] = start;
    this.end[at] = end;
    this.word[at] = word;
    this.flags[at] = flags | (words.of(word, Field.flags) & 0xffff);
  }

  #allocate(room: number): void {
    const wider = <A extends Int32Array | Uint16Array | Uint8Array>(column: A, next: A): A => {
      next.set(column.subarray(0, Math.min(this.count, room)) as A);
      return next;
    };
    const numbers = (column: Int32Array): Int32Array => wider(column, new Int32Array(room));
    const halves = (column: Uint16Array): Uint16Array => wider(column, new Uint16Array(room));
    const bytes = (column: Uint8Array): Uint8Array => wider(column, new Uint8Array(room));
    this.start = numbers(this.start);
    this.end = numbers(this.end);
    this.word = numbers(this.word);
    this.flags = halves(this.flags);
    this.block = numbers(this.block);
    this.casing = bytes(this.casing);
    this.ruleInfo = numbers(this.ruleInfo);
    this.multi = numbers(this.multi);
    this.organization = bytes(this.organization);
    this.kinds = bytes(this.kinds);
    this.rule = bytes(this.rule);
    this.row = numbers(this.row);
    this.seen = bytes(this.seen);
    this.surroundings = halves(this.surroundings);
    this.first = bytes(this.first);
    this.second = bytes(this.second);
  }
}

/** Tokens that there is room for at first. */
const FIRST = 1024;
/** Tokens that are kept room for from one document to the next at most. */
const ROOM_MOST = 1 << 17;
