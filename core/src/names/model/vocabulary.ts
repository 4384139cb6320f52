import { eventHeads, otherHeads, workHeads } from '../../lexicon/events.ts';
import { organizationHeads, placeOrOrganizationHeads } from '../../lexicon/organizations.ts';
import { placeHeads } from '../../lexicon/places.ts';
import { titleWords } from '../../lexicon/titles.ts';
import { isEnglishWord, lookUp, openingsOf } from '../gazetteer.ts';
import { straight, titleCased } from '../words.ts';
import { Flag } from './flags.ts';
import { type HashTable, mix, SEED, step } from './hash.ts';
import { Class, classesOf } from './wordClasses.ts';

/** Word lists that come with the model. */
export interface ModelWords {
  /** Small-letter word → its clusters: of 64 in bits 0–5, of 256 in 6–13, of 1024 in 14–23. */
  readonly clusters: HashTable;
  /** Chained hash of a name of organizations → kind from 1; the first word of names of several → 0 under `mix(hash, 1)`. */
  readonly organizations: HashTable;
  /** Small-letter word → kind of name it is typical of, from 1. */
  readonly keyWords: HashTable;
}

/** Stands for a word where there is none: beyond the edges of a block. */
export const NO_WORD = 0;
/** What the columns have for it. */
const NOWHERE = 7;

/** Where the fields of a word stand in its record. */
export const Field = {
  /** Hash of the word in small letters, and a number for each of these, without gaps, from 1. */
  lower: 0,
  lowerNumber: 1,
  /** Hash of the word as written. */
  exact: 2,
  /** Hash of its shape (`Xx`, `X.X.`, `dd`), and a number for each of these: see `Vocabulary.shapes`. */
  shape: 3,
  shapeNumber: 4,
  /** Those of `Flag` that do not hang on its place; above 16 bits those of `Class`. */
  flags: 5,
  /** Clusters as in `ModelWords`, -1 for none. */
  cluster: 6,
  /** In which tables it stands, as bits of `Known`; and `WORD`. */
  bits: 7,
  /** What the word may head, as bits; from `KEY_WORD` on the kind of key word it is. */
  heads: 8,
  /** Where what it weighs is kept, 0 if it is not: for `Sums`. */
  sums: 9,
  /** Two hashes of it and of whether it is a word at all: together they tell words apart. */
  hash: 10,
  check: 11,
  /** Its first four code units and its last, two in a number, the last one first; with the bit of small letters, 0 where it has none. */
  front: 12,
  back: 14,
} as const;

/** A record has `1 << RECORD` numbers: with all of a word in one piece, looking at it touches one line of the cache. */
export const RECORD = 4;

/**
 * The words met so far by number, with all that is known of each wherever it stands: texts repeat their words, so each
 * is looked into once. Words are told apart as written, and by whether they are words at all.
 */
export class Vocabulary {
  readonly tables: ModelWords;
  /** Rises whenever the numbers are given out anew: what was kept with older ones is void. */
  generation = 0;
  /** Numbers given out so far, `NO_WORD` included. */
  size = 1;
  /** One record after the other: `Field` says what each holds. */
  records: Int32Array = new Int32Array(FIRST << RECORD);
  /** Hashes of shapes by number. */
  shapes: Int32Array = new Int32Array(FIRST);
  /** Scratch for whoever counts the words of one document by `Field.lowerNumber`: all 0 between two of them. */
  rows: Int32Array = new Int32Array(FIRST);
  readonly #shapeNumbers = new Map<number, number>();
  #lowers = 1;
  /** Open addressing: numbers of words by their hash; and words in small letters with their numbers. */
  #places: Int32Array = new Int32Array(2 * FIRST);
  #lowerPlaces: Int32Array = new Int32Array(4 * FIRST);
  readonly #most: number;

  /** @param most words from which on `refresh` starts anew */
  constructor(tables: ModelWords, most = Number.POSITIVE_INFINITY) {
    this.tables = tables;
    this.#most = most;
    this.records[Field.lower] = NOWHERE;
    this.records[Field.shape] = NOWHERE;
    this.records[Field.cluster] = -2;
    this.records[Field.bits] = -1;
    this.shapes[0] = NOWHERE;
  }

  /** Forgets all words if there are very many of them. Between documents alone. */
  refresh(): void {
    if (this.size < this.#most) return;
    this.size = 1;
    this.#lowers = 1;
    this.#shapeNumbers.clear();
    this.generation++;
    this.#places.fill(0);
    this.#lowerPlaces.fill(0);
  }

  /**
   * The number of the word from `from` up to `to` in a text, by its hashes: those that begin with `hashSeed` and 0 and
   * take in each code unit with `step` and `checkStep`.
   */
  numberOf(text: string, from: number, to: number, isWord: boolean, hash: number, check: number): number {
    const { records } = this;
    const mask = this.#places.length - 1;
    let place = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const there = this.#places[place] as number;
      if (there === 0) return this.#add(text, from, to, isWord, hash, check);
      if (((there ^ hash) & TAG) === 0) {
        const number = there & ~TAG;
        const record = number << RECORD;
        if (records[record + Field.hash] === hash && records[record + Field.check] === check) return number;
      }
      place = (place + 1) & mask;
    }
  }

  /** One field of a word. */
  of(number: number, field: number): number {
    return this.records[(number << RECORD) + field] as number;
  }

  #add(text: string, from: number, to: number, isWord: boolean, hash: number, check: number): number {
    if ((this.size + 1) << RECORD > this.records.length) this.#grow();
    const number = this.size++;
    const { records } = this;
    const record = number << RECORD;
    records.fill(0, record, record + (1 << RECORD));
    records[record + Field.hash] = hash;
    records[record + Field.check] = check;
    this.#place(number, hash);
    for (let k = 0; k < EDGE && from + k < to; k++) {
      const half = 16 * (k & 1);
      const front = record + Field.front + (k >> 1);
      const back = record + Field.back + (k >> 1);
      records[front] = (records[front] as number) | ((text.charCodeAt(from + k) | SMALL) << half);
      records[back] = (records[back] as number) | ((text.charCodeAt(to - 1 - k) | SMALL) << half);
    }
    this.#read(record, text, from, to);
    const lower = records[record + Field.lower] as number;
    records[record + Field.lowerNumber] = this.#lowerNumberOf(lower);
    records[record + Field.flags] = (records[record + Field.flags] as number) | (classesOf(lower) << 16);
    records[record + Field.cluster] = -1;
    if (isWord) this.#lookUp(record, straight(text.slice(from, to)));
    return number;
  }

  #place(number: number, hash: number): void {
    const mask = this.#places.length - 1;
    let place = (hash ^ (hash >>> 15)) & mask;
    while (this.#places[place] !== 0) place = (place + 1) & mask;
    this.#places[place] = number | (hash & TAG);
  }

  #read(record: number, text: string, from: number, to: number): void {
    let flags = 0;
    let lower = SEED;
    let exact = SEED;
    let shape = SEED;
    let last = 0;
    let letters = 0;
    let capitals = 0;
    for (let i = from; i < to; i++) {
      let unit = text.charCodeAt(i);
      if (unit === 0x2019) unit = 39;
      let low = unit;
      let sort = unit;
      if (unit >= 97 && unit <= 122) {
        sort = 120;
        letters++;
      } else if (unit >= 65 && unit <= 90) {
        low = unit | 32;
        sort = 88;
        letters++;
        capitals++;
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
        } else sort = 120;
      }
      if (i === from && sort === 88) flags |= Flag.capital;
      exact = step(exact, unit);
      lower = step(lower, low);
      if (sort !== last) shape = step(shape, sort);
      last = sort;
    }
    if (letters > 1 && capitals === letters) flags |= Flag.allCaps;
    const { records } = this;
    records[record + Field.lower] = mix(lower, 0);
    records[record + Field.exact] = mix(exact, 0);
    records[record + Field.shape] = mix(shape, Math.min(to - from, 4));
    records[record + Field.shapeNumber] = this.#shapeNumberOf(records[record + Field.shape] as number);
    records[record + Field.flags] = flags;
  }

  #shapeNumberOf(shape: number): number {
    let number = this.#shapeNumbers.get(shape);
    if (number === undefined) {
      number = this.#shapeNumbers.size + 1;
      this.#shapeNumbers.set(shape, number);
      this.shapes[number] = shape;
    }
    return number;
  }

  #lowerNumberOf(hash: number): number {
    const places = this.#lowerPlaces;
    const mask = places.length / 2 - 1;
    let place = hash & mask;
    for (;;) {
      const number = places[place * 2 + 1] as number;
      if (number === 0) break;
      if (places[place * 2] === hash) return number;
      place = (place + 1) & mask;
    }
    places[place * 2] = hash;
    places[place * 2 + 1] = this.#lowers;
    return this.#lowers++;
  }

  /** What the tables know of a word. */
  #lookUp(record: number, raw: string): void {
    const { records } = this;
    const { clusters, keyWords } = this.tables;
    const hash = records[record + Field.lower] as number;
    const cluster = clusters.get(hash);
    if (cluster >= 0) records[record + Field.cluster] = cluster & 0xffffff;
    let flags = records[record + Field.flags] as number;
    const nameish = cluster >= 0 && (cluster & NAMEISH) !== 0 && !(flags & Flag.capital);
    if (nameish) flags |= Flag.nameish;
    const lower = raw.toLowerCase();
    const calm = flags & Flag.allCaps && raw.length > SHORT ? titleCased(raw) : raw;
    if (openingsOf(raw) > 0 || openingsOf(calm) > 0) flags |= Class.opens << 16;
    records[record + Field.flags] = flags;
    let bits = lookUp(raw) || lookUp(calm);
    if (bits === 0 && nameish) bits = lookUp(raw.charAt(0).toUpperCase() + raw.slice(1));
    if (isEnglishWord(lower)) bits |= WORD;
    records[record + Field.bits] = bits;
    records[record + Field.heads] =
      (organizationHeads.has(lower) ? 1 : 0) |
      (placeHeads.has(lower) ? 2 : 0) |
      (eventHeads.has(lower) ? 4 : 0) |
      (workHeads.has(lower) ? 8 : 0) |
      (otherHeads.has(lower) ? 16 : 0) |
      (placeOrOrganizationHeads.has(lower) ? 32 : 0) |
      (titleWords.has(lower) ? 64 : 0) |
      (Math.max(0, keyWords.get(hash)) << KEY_WORD);
  }

  #grow(): void {
    const size = (this.records.length >> RECORD) * 2;
    this.records = wider(this.records, new Int32Array(size << RECORD));
    this.rows = wider(this.rows, new Int32Array(size));
    this.shapes = wider(this.shapes, new Int32Array(size));
    this.#places = new Int32Array(2 * size);
    this.#lowerPlaces = new Int32Array(4 * size);
    this.#lowers = 1;
    for (let number = 1; number < this.size; number++) {
      this.#place(number, this.of(number, Field.hash));
      // In the order in which they came: each gets the number that it had.
      this.records[(number << RECORD) + Field.lowerNumber] = this.#lowerNumberOf(this.of(number, Field.lower));
    }
  }
}

/** Bits of `Class` of a word. */
export const classesAt = ({ records }: Vocabulary, number: number): number =>
  (records[(number << RECORD) + Field.flags] as number) >>> 16;

function wider(column: Int32Array, next: Int32Array): Int32Array {
  next.set(column);
  return next;
}

/** How many code units of either end of a word are features, and the bit that makes letters small. */
const EDGE = 4;
const SMALL = 32;
/** Bits of a place that are those of the hash, not of the number: most places of other words are told by them. */
const TAG = 0xff << 24;
/** Words that there is room for at first. */
const FIRST = 1 << 12;
/** Capitals up to this number may be those of an acronym. */
const SHORT = 3;
/** Bit of a cluster entry: a word that is a name though written small. */
export const NAMEISH = 1 << 24;
/** Where the kind of a key word stands among the bits of what a word may head. */
export const KEY_WORD = 8;
/** Stands for `an English word` among the bits of `Known`. */
export const WORD = 1 << 15;
