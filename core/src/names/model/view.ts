import type { PlacedBlock } from '../../document/analysis.ts';
import { Shape, TokenKind } from '../../text/tokens.ts';
import { mix, SEED, step } from './hash.ts';

/** Bits of `TokenView.flags`. */
export const Flag = {
  capital: 1,
  allCaps: 2,
  digit: 4,
  inner: 8,
  /** No white space before it. */
  joined: 16,
  word: 32,
  number: 64,
  /** First token of a sentence, marks left out. */
  opening: 128,
  /** First token of a sentence, marks or not: nothing reads over it. */
  boundary: 256,
  dotted: 512,
  address: 1024,
  /** Written small, but known as a name alone: `mexico`. */
  nameish: 2048,
} as const;

/**
 * The tokens of a document as the name model sees them, in columns; words are cut at hyphens, since `US-China` holds
 * two names. Offsets of the document.
 */
export class TokenView {
  count = 0;
  start: Int32Array;
  end: Int32Array;
  /** Hash of the word in small letters. */
  lower: Int32Array;
  /** Hash of the word as written. */
  exact: Int32Array;
  /** Hash of its shape: `Xx`, `X.X.`, `dd`. */
  shape: Int32Array;
  flags: Uint16Array;
  /** Index of the block of each token. */
  block: Int32Array;

  /** @param room tokens that fit in before the columns must grow */
  constructor(blocks: readonly Pick<PlacedBlock, 'content' | 'start'>[] = [], room = 1024) {
    this.start = new Int32Array(room);
    this.end = new Int32Array(room);
    this.lower = new Int32Array(room);
    this.exact = new Int32Array(room);
    this.shape = new Int32Array(room);
    this.flags = new Uint16Array(room);
    this.block = new Int32Array(room);
    for (let b = 0; b < blocks.length; b++) this.read(blocks[b] as PlacedBlock, b);
  }

  /** Appends the tokens of a block. */
  read({ content, start }: Pick<PlacedBlock, 'content' | 'start'>, block: number): void {
    const { text, tokens, sentences } = content;
    let s = 0;
    let opening = true;
    let boundary = true;
    for (let i = 0; i < tokens.count; i++) {
      if (s < sentences.count && sentences.first[s] === i) {
        opening = true;
        boundary = true;
        s++;
      }
      const kind = tokens.kind[i] as number;
      const shape = tokens.shape[i] as number;
      const from = tokens.start[i] as number;
      const to = tokens.end[i] as number;
      let flags = shape & Shape.spaced ? 0 : Flag.joined;
      if (boundary) flags |= Flag.boundary;
      boundary = false;
      if (kind === TokenKind.word) {
        let cut = from;
        for (let at = from + 1; at < to - 1; at++) {
          const unit = text.charCodeAt(at);
          if (unit !== 45 && unit !== 0x2010 && unit !== 0x2011) continue;
          this.#add(text, cut, at, flags | Flag.word | (opening ? Flag.opening : 0), start, block);
          this.#add(text, at, at + 1, Flag.joined, start, block);
          cut = at + 1;
          flags = Flag.joined;
          opening = false;
        }
        this.#add(text, cut, to, flags | Flag.word | (opening ? Flag.opening : 0), start, block);
        opening = false;
      } else {
        if (kind === TokenKind.number) {
          flags |= Flag.number;
          opening = false;
        } else if (kind === TokenKind.address) {
          flags |= Flag.address;
          opening = false;
        }
        this.#add(text, from, to, flags, start, block);
      }
    }
  }

  /** Appends the columns of a block; there is room for them. */
  append(
    columns: Pick<TokenView, 'count' | 'start' | 'end' | 'lower' | 'exact' | 'shape' | 'flags'>,
    offset: number,
    block: number,
  ): void {
    const at = this.count;
    this.count += columns.count;
    for (let i = 0; i < columns.count; i++) {
      this.start[at + i] = (columns.start[i] as number) + offset;
      this.end[at + i] = (columns.end[i] as number) + offset;
    }
    this.lower.set(columns.lower, at);
    this.exact.set(columns.exact, at);
    this.shape.set(columns.shape, at);
    this.flags.set(columns.flags, at);
    this.block.fill(block, at, this.count);
  }

  #add(text: string, from: number, to: number, given: number, offset: number, block: number): void {
    if (this.count === this.start.length) this.#grow();
    let flags = given;
    let lower = SEED;
    let exact = SEED;
    let shape = SEED;
    let last = 0;
    let letters = 0;
    let capitals = 0;
    let small = false;
    for (let i = from; i < to; i++) {
      let unit = text.charCodeAt(i);
      if (unit === 0x2019) unit = 39;
      let low = unit;
      let sort = unit;
      if (unit >= 97 && unit <= 122) {
        sort = 120;
        letters++;
        small = true;
      } else if (unit >= 65 && unit <= 90) {
        low = unit | 32;
        sort = 88;
        letters++;
        capitals++;
        if (small) flags |= Flag.inner;
      } else if (unit >= 48 && unit <= 57) {
        sort = 100;
        flags |= Flag.digit;
      } else if (unit >= 0xc0) {
        const letter = String.fromCharCode(unit);
        const folded = letter.toLowerCase();
        letters++;
        if (folded !== letter) {
          low = folded.charCodeAt(0);
          sort = 88;
          capitals++;
        } else {
          sort = 120;
          small = true;
        }
      }
      if (i === from && sort === 88) flags |= Flag.capital;
      exact = step(exact, unit);
      lower = step(lower, low);
      if (sort !== last) shape = step(shape, sort);
      last = sort;
    }
    if (last === 46) flags |= Flag.dotted;
    if (letters > 1 && capitals === letters) flags |= Flag.allCaps;
    const at = this.count++;
    this.start[at] = from + offset;
    this.end[at] = to + offset;
    this.lower[at] = mix(lower, 0);
    this.exact[at] = mix(exact, 0);
    this.shape[at] = mix(shape, Math.min(to - from, 4));
    this.flags[at] = flags;
    this.block[at] = block;
  }

  #grow(): void {
    const wider = <A extends Int32Array | Uint16Array>(column: A, next: A): A => {
      next.set(column);
      return next;
    };
    const size = this.start.length * 2;
    this.start = wider(this.start, new Int32Array(size));
    this.end = wider(this.end, new Int32Array(size));
    this.lower = wider(this.lower, new Int32Array(size));
    this.exact = wider(this.exact, new Int32Array(size));
    this.shape = wider(this.shape, new Int32Array(size));
    this.flags = wider(this.flags, new Uint16Array(size));
    this.block = wider(this.block, new Int32Array(size));
  }

  is(i: number, flag: number): boolean {
    return ((this.flags[i] as number) & flag) !== 0;
  }
}
