import type { Passes } from './blockMemo.ts';
import { Decoder } from './decoder.ts';
import { DocumentEvidence } from './evidence.ts';
import type { DocumentFeatures } from './features.ts';
import { keyOf } from './hash.ts';
import { LABELS } from './labels.ts';
import { ModelReader } from './modelReader.ts';
import { PAIRS, Sums } from './sums.ts';
import { MOST, Templates } from './templates.ts';
import { Vocabulary } from './vocabulary.ts';

/*
 * The file of the model, little-endian: `TMN1`; number of features, cluster words, organization names, key words
 * (32 bits each); transitions (16 bits each, one row for each label and one for the start of a run); then four tables, each its
 * keys in rising order as differences (7 bits a byte, the highest bit says that more follow) and its values in the same
 * order: 8-bit weights for each label, 4 bytes of clusters, one byte, one byte.
 */
const MAGIC = 0x314e4d54;
const HEADER = 20;
/** Words that are kept at most. */
const WORDS_MOST = 1 << 16;

/** A conditional random field over hashed features, in whole numbers, so that every engine gives the same labels. */
export class NameModel {
  readonly words: Vocabulary;
  /**
   * Open addressing; four words an entry, so that finding it touches one line of the cache: its key, then the weights
   * of the labels, a byte each, 128 added.
   */
  readonly #features: Int32Array;
  readonly #mask: number;
  readonly #decoder: Decoder;
  readonly #templates: Templates;
  readonly #sums: Sums;
  readonly #found = new Int32Array(MOST);
  /** Scores of the tokens of runs, one after the other: see `PAIRS`. */
  #scores: Int32Array = new Int32Array(0);

  /** @param bytes the model file; throws if they are something else */
  constructor(bytes: Uint8Array) {
    const reader = new ModelReader(bytes);
    if (bytes.length < HEADER || reader.number(4) !== MAGIC) throw new Error('Not a name model.');
    const features = reader.number(4);
    const sizes = [reader.number(4), reader.number(4), reader.number(4)] as const;
    if (features * LABELS + sizes[0] * 4 + sizes[1] + sizes[2] > bytes.length) throw new Error('Half a name model.');
    this.#decoder = new Decoder(() => (reader.number(2) << 16) >> 16);
    let places = 16;
    while (places * 0.6 < features) places *= 2;
    this.#mask = places - 1;
    this.#features = new Int32Array(places * ENTRY);
    this.#readFeatures(reader.keys(features), bytes, reader.at);
    reader.at += features * LABELS;
    const tables = {
      clusters: reader.table(sizes[0], 4),
      organizations: reader.table(sizes[1], 1),
      keyWords: reader.table(sizes[2], 1),
    };
    if (reader.at !== bytes.length) throw new Error('Half a name model.');
    this.words = new Vocabulary(tables, WORDS_MOST);
    this.#templates = new Templates(this.words);
    this.#sums = new Sums(this.words, (first, second, into, at) => this.#weigh(first, second, into, at));
  }

  #readFeatures(keys: Int32Array, bytes: Uint8Array, from: number): void {
    const table = this.#features;
    const mask = this.#mask;
    for (let i = 0, at = from; i < keys.length; i++, at += LABELS) {
      const key = keys[i] as number;
      let place = key & mask;
      while (table[place * ENTRY] !== 0) place = (place + 1) & mask;
      table[place * ENTRY] = key;
      table[place * ENTRY + 1] = packed(bytes, at);
      table[place * ENTRY + 2] = packed(bytes, at + 4);
      // What belongs to the next entry in the last byte stands for no label and is never looked at.
      table[place * ENTRY + 3] = packed(bytes, at + 8);
    }
  }

  /**
   * Labels of all tokens of a document: a first pass, then a second that knows what the first made of each word. Where
   * blocks are kept, one for which nothing has changed since it was last labelled keeps what was made of it. The labels
   * are good until the next document is read.
   */
  label(features: DocumentFeatures, passes = 2): Uint8Array {
    const { columns, firstOfBlock, runs } = features;
    this.#sums.refresh();
    const blocks = firstOfBlock.length - 1;
    columns.first.fill(0, 0, columns.count);
    columns.second.fill(0, 0, columns.count);
    const needed = tokensOf(runs, 0, runs.length) * PAIRS;
    if (this.#scores.length < needed || this.#scores.length > SCORES_MOST) this.#scores = new Int32Array(needed * 2);
    this.#scores.fill(0, 0, needed);
    let at = 0;
    for (let b = 0; b < blocks; b++) at = this.#firstPass(features, b, at);
    if (passes < 2) return columns.first.subarray(0, columns.count);
    const evidence = new DocumentEvidence(features, columns.first);
    at = 0;
    for (let b = 0; b < blocks; b++) at = this.#secondPass(features, b, at, evidence);
    return columns.second.subarray(0, columns.count);
  }

  /** Fills in scores from `at` on and labels of the runs of a block; returns where the scores end. */
  #firstPass(features: DocumentFeatures, b: number, at: number): number {
    const { columns, firstOfBlock, memos, runs, runsOfBlock } = features;
    const scores = this.#scores;
    const from = firstOfBlock[b] as number;
    const memo = memos?.[b];
    const known = memo?.passes(features, b);
    if (known) {
      scores.set(known.scores, at);
      columns.first.set(known.first, from);
      return at + known.scores.length;
    }
    let end = at;
    for (let r = runsOfBlock[b] as number; r < (runsOfBlock[b + 1] as number); r += 2) {
      const first = runs[r] as number;
      const last = runs[r + 1] as number;
      const begin = end;
      for (let i = first; i <= last; i++, end += PAIRS)
        this.#sums.add(features.keys, features.readGroups(b, i, first, last), scores, end);
      this.#decoder.decode(scores, begin, first, last, columns.first);
    }
    if (memo) {
      const passes = memo.newPasses(features, b);
      passes.scores.set(scores.subarray(at, end));
      passes.first.set(columns.first.subarray(from, firstOfBlock[b + 1]));
    }
    return end;
  }

  #secondPass(features: DocumentFeatures, b: number, at: number, evidence: DocumentEvidence): number {
    const { columns, firstOfBlock, memos, runs, runsOfBlock } = features;
    const scores = this.#scores;
    const from = firstOfBlock[b] as number;
    const to = firstOfBlock[b + 1] as number;
    const known = memos?.[b]?.passes(features, b);
    if (known && isSame(known, features, b, evidence) && known.second) {
      columns.second.set(known.second, from);
      return at + known.scores.length;
    }
    let end = at;
    for (let r = runsOfBlock[b] as number; r < (runsOfBlock[b + 1] as number); r += 2) {
      const first = runs[r] as number;
      const last = runs[r + 1] as number;
      const begin = end;
      let groups = 0;
      for (let i = first; i <= last; i++, end += PAIRS) {
        const count = features.readEvidenceGroups(i, first, last, evidence.of(i), evidence.tail(i));
        if (count > 0) this.#sums.add(features.keys, count, scores, end);
        groups += count;
      }
      // Where nothing is said, nothing is new.
      if (groups > 0) this.#decoder.decode(scores, begin, first, last, columns.second);
      else columns.second.set(columns.first.subarray(first, last + 1), first);
    }
    if (known) known.second = columns.second.slice(from, to);
    return end;
  }

  /** Adds up what the features of a group weigh, two labels at a time: see `PAIRS`. */
  #weigh(first: number, second: number, into: Int32Array, at: number): void {
    const { out } = this.#templates;
    const count = this.#templates.read(first, second, 0);
    const table = this.#features;
    const mask = this.#mask;
    // First all places, which do not wait for each other, then what lies there.
    const found = this.#found;
    for (let k = 0; k < count; k++) found[k] = table[(keyOf(out[k] as number) & mask) * ENTRY] as number;
    let hits = 0;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    for (let k = 0; k < count; k++) {
      let there = found[k] as number;
      if (there === 0) continue;
      const key = keyOf(out[k] as number);
      let place = (key & mask) * ENTRY;
      while (there !== key && there !== 0) {
        place = (place + ENTRY) & (mask * ENTRY + ENTRY - 1);
        there = table[place] as number;
      }
      if (there === 0) continue;
      hits++;
      const x = table[place + 1] as number;
      const y = table[place + 2] as number;
      const z = table[place + 3] as number;
      a = (a + (x & HALVES)) | 0;
      b = (b + ((x >>> 8) & HALVES)) | 0;
      c = (c + (y & HALVES)) | 0;
      d = (d + ((y >>> 8) & HALVES)) | 0;
      e = (e + (z & HALVES)) | 0;
      f = (f + ((z >>> 8) & 0xff)) | 0;
    }
    const less = hits * 0x800080;
    into[at] = a - less;
    into[at + 1] = b - less;
    into[at + 2] = c - less;
    into[at + 3] = d - less;
    into[at + 4] = e - less;
    into[at + 5] = f - hits * 128;
  }
}

/** Whether the document speaks of the tokens of a block as it did; if not, keeps how it does. */
function isSame(
  { evidence: known }: Passes,
  features: DocumentFeatures,
  b: number,
  evidence: DocumentEvidence,
): boolean {
  const { runs, runsOfBlock } = features;
  let same = true;
  let at = 0;
  for (let r = runsOfBlock[b] as number; r < (runsOfBlock[b + 1] as number); r += 2) {
    for (let i = runs[r] as number; i <= (runs[r + 1] as number); i++, at++) {
      const code = evidence.of(i) * 16 + evidence.tail(i);
      if (known[at] === code) continue;
      known[at] = code;
      same = false;
    }
  }
  return same;
}

function tokensOf(runs: readonly number[], from: number, to: number): number {
  let tokens = 0;
  for (let r = from; r < to; r += 2) tokens += (runs[r + 1] as number) - (runs[r] as number) + 1;
  return tokens;
}

/** Words of an entry of the table of features. */
const ENTRY = 4;
/** Scores that are kept room for from one document to the next at most. */
const SCORES_MOST = 1 << 18;

/** Two bytes of four, with room above each to add up 200 of them. */
const HALVES = 0x00ff00ff;

/** Four weights, 128 added to each, in one number. */
const packed = (bytes: Uint8Array, at: number): number =>
  ((bytes[at] as number) |
    ((bytes[at + 1] as number) << 8) |
    ((bytes[at + 2] as number) << 16) |
    ((bytes[at + 3] as number) << 24)) ^
  0x80808080;
