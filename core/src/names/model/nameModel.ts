import type { PlacedBlock } from '../../document/analysis.ts';
import type { BlockFacts, Passes } from './blockFacts.ts';
import { DocumentEvidence } from './evidence.ts';
import { type DocumentFeatures, MOST, type ModelWords } from './features.ts';
import { keyOf, mix } from './hash.ts';
import { isInside, LABELS, mayFollow, OUTSIDE } from './labels.ts';
import { ModelReader } from './modelReader.ts';
import { Flag } from './view.ts';

/*
 * The file of the model, little-endian: `TMN1`; number of features, cluster words, organization names, key words
 * (32 bits each); transitions (16 bits each, one row for each label and one for the start of a run); then four tables, each its
 * keys in rising order as differences (7 bits a byte, the highest bit says that more follow) and its values in the same
 * order: 8-bit weights for each label, 4 bytes of clusters, one byte, one byte.
 */
const MAGIC = 0x314e4d54;
const HEADER = 20;
/** Words whose weights are kept at most. */
const WEIGHED_MOST = 20_000;
/** Below any score that can be reached. */
const NEVER = -(1 << 28);

/** A conditional random field over hashed features, in whole numbers, so that every engine gives the same labels. */
export class NameModel {
  readonly words: ModelWords;
  /**
   * Open addressing; four words an entry, so that finding it touches one line of the cache: its key, then the weights
   * of the labels, a byte each, 128 added.
   */
  readonly #features: Int32Array;
  readonly #mask: number;
  readonly #transitions = new Int32Array((LABELS + 1) * LABELS);
  readonly #found = new Int32Array(MOST);
  /** Words by themselves, with what they weigh. */
  readonly #weighed = new Map<number, { readonly word: string; readonly scores: Int32Array }>();
  readonly #before = new Int32Array(LABELS);
  readonly #now = new Int32Array(LABELS);
  #back = new Uint8Array(64 * LABELS);
  #scores = new Int32Array(64 * LABELS);

  /** @param bytes the model file; throws if they are something else */
  constructor(bytes: Uint8Array) {
    const reader = new ModelReader(bytes);
    if (bytes.length < HEADER || reader.number(4) !== MAGIC) throw new Error('Not a name model.');
    const features = reader.number(4);
    const sizes = [reader.number(4), reader.number(4), reader.number(4)] as const;
    if (features * LABELS + sizes[0] * 4 + sizes[1] + sizes[2] > bytes.length) throw new Error('Half a name model.');
    for (let i = 0; i < this.#transitions.length; i++) {
      const before = Math.floor(i / LABELS);
      const allowed = mayFollow(before === LABELS ? OUTSIDE : before, i % LABELS);
      const score = (reader.number(2) << 16) >> 16;
      this.#transitions[i] = allowed ? score : NEVER;
    }
    let places = 16;
    while (places * 0.6 < features) places *= 2;
    this.#mask = places - 1;
    this.#features = new Int32Array(places * ENTRY);
    this.#readFeatures(reader.keys(features), bytes, reader.at);
    reader.at += features * LABELS;
    this.words = {
      clusters: reader.table(sizes[0], 4),
      organizations: reader.table(sizes[1], 1),
      keyWords: reader.table(sizes[2], 1),
      facts: new Map(),
    };
    if (reader.at !== bytes.length) throw new Error('Half a name model.');
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
   * Labels of all tokens of a document: a first pass, then a second that knows what the first made of each word. A
   * block for which nothing has changed since it was last labelled keeps what was made of it.
   */
  label(features: DocumentFeatures, passes = 2): Uint8Array {
    const { facts, firstOfBlock, segments, view } = features;
    const first = new Uint8Array(view.count);
    const made = facts.map((_, b) => this.#firstPass(features, b, first));
    if (passes < 2) return first;
    const evidence = new DocumentEvidence(view, segments, first);
    const labels = new Uint8Array(view.count);
    for (let b = 0; b < made.length; b++) {
      labels.set(this.#secondPass(features, b, made[b] as Passes, evidence), firstOfBlock[b]);
    }
    return labels;
  }

  #firstPass(features: DocumentFeatures, b: number, into: Uint8Array): Passes {
    const facts = features.facts[b] as BlockFacts;
    const from = features.firstOfBlock[b] as number;
    const given = features.given.subarray(from, from + facts.count);
    if (facts.passes?.style !== features.style || !equal(facts.passes.given, given)) {
      const passes = roomForPasses(facts, features.style);
      passes.given.set(given);
      const { segments } = facts;
      for (let s = 0, at = 0; s < segments.length; s += 2) {
        const first = segments[s] as number;
        const last = segments[s + 1] as number;
        const base = at;
        for (let i = from + first; i <= from + last; i++, at += LABELS) {
          this.#addWord(passes.scores, at, features, i);
          this.#add(passes.scores, at, features.out, features.readContext(i, from + first, from + last, 0));
        }
        this.#decode(passes.scores, base, first, last, passes.first);
      }
      facts.passes = passes;
    }
    into.set(facts.passes.first, from);
    return facts.passes;
  }

  #secondPass(features: DocumentFeatures, b: number, known: Passes, evidence: DocumentEvidence): Uint8Array {
    const { segments } = features.facts[b] as BlockFacts;
    const from = features.firstOfBlock[b] as number;
    if (evidence.write(from, segments, known.evidence) && known.done) return known.second;
    if (this.#scores.length < known.scores.length) this.#scores = new Int32Array(known.scores.length * 2);
    const scores = this.#scores;
    scores.set(known.scores);
    for (let s = 0, at = 0; s < segments.length; s += 2) {
      const first = segments[s] as number;
      const last = segments[s + 1] as number;
      const base = at;
      for (let i = first; i <= last; i++, at += LABELS)
        this.#add(scores, at, features.out, features.readEvidence(from + i, from + first, from + last, evidence));
      this.#decode(scores, base, first, last, known.second);
    }
    known.done = true;
    return known.second;
  }

  /** Adds what the word of token `i` weighs by itself, which is kept: names repeat themselves. */
  #addWord(scores: Int32Array, at: number, features: DocumentFeatures, i: number): void {
    const { view, blocks } = features;
    const { content, start } = blocks[view.block[i] as number] as PlacedBlock;
    const from = (view.start[i] as number) - start;
    const length = (view.end[i] as number) - (view.start[i] as number);
    const key = mix(view.exact[i] as number, view.is(i, Flag.word) ? 1 : 0);
    let known = this.#weighed.get(key);
    // Another word may have the same hash.
    if (known && (known.word.length !== length || !content.text.startsWith(known.word, from))) known = undefined;
    if (!known) {
      known = { word: content.text.slice(from, from + length), scores: new Int32Array(LABELS) };
      this.#add(known.scores, 0, features.out, features.readWord(i));
      if (this.#weighed.size >= WEIGHED_MOST) this.#weighed.clear();
      this.#weighed.set(key, known);
    }
    for (let label = 0; label < LABELS; label++)
      scores[at + label] = (scores[at + label] as number) + (known.scores[label] as number);
  }

  /** Adds the weights of features to the scores at `at`: two labels at a time in the halves of a number. */
  #add(scores: Int32Array, at: number, features: Int32Array, count: number): void {
    const table = this.#features;
    const mask = this.#mask;
    let hits = 0;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    // First all places, which do not wait for each other, then what lies there.
    const found = this.#found;
    for (let k = 0; k < count; k++) found[k] = table[(keyOf(features[k] as number) & mask) * ENTRY] as number;
    for (let k = 0; k < count; k++) {
      let there = found[k] as number;
      if (there === 0) continue;
      const key = keyOf(features[k] as number);
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
      f = (f + ((z >>> 8) & HALVES)) | 0;
    }
    const less = hits * 128;
    this.#put(scores, at, a, b, less);
    this.#put(scores, at + 4, c, d, less);
    const last = at + 8;
    scores[last] = (scores[last] as number) + (e & 0xffff) - less;
    scores[last + 1] = (scores[last + 1] as number) + (f & 0xffff) - less;
    scores[last + 2] = (scores[last + 2] as number) + (e >>> 16) - less;
  }

  #put(scores: Int32Array, at: number, even: number, odd: number, less: number): void {
    scores[at] = (scores[at] as number) + (even & 0xffff) - less;
    scores[at + 1] = (scores[at + 1] as number) + (odd & 0xffff) - less;
    scores[at + 2] = (scores[at + 2] as number) + (even >>> 16) - less;
    scores[at + 3] = (scores[at + 3] as number) + (odd >>> 16) - less;
  }

  /** The best sequence of labels of one run (Viterbi). */
  #decode(scores: Int32Array, base: number, first: number, last: number, labels: Uint8Array): void {
    const transitions = this.#transitions;
    const count = last - first + 1;
    if (this.#back.length < count * LABELS) this.#back = new Uint8Array(count * LABELS * 2);
    const back = this.#back;
    let before = this.#before;
    let now = this.#now;
    for (let i = 0; i < count; i++) {
      for (let label = 0; label < LABELS; label++) {
        let best = NEVER * 2;
        let from = 0;
        if (i === 0) best = transitions[LABELS * LABELS + label] as number;
        else if (isInside(label)) {
          // Only two labels go before it.
          best = (before[label] as number) + (transitions[label * LABELS + label] as number);
          from = label;
          const begun = (before[label - 1] as number) + (transitions[(label - 1) * LABELS + label] as number);
          if (begun >= best) {
            best = begun;
            from = label - 1;
          }
        } else {
          for (let p = 0; p < LABELS; p++) {
            const score = (before[p] as number) + (transitions[p * LABELS + label] as number);
            if (score > best) {
              best = score;
              from = p;
            }
          }
        }
        now[label] = Math.max(NEVER, best + (scores[base + i * LABELS + label] as number));
        back[i * LABELS + label] = from;
      }
      const other = before;
      before = now;
      now = other;
    }
    let label = 0;
    for (let k = 1; k < LABELS; k++) if ((before[k] as number) > (before[label] as number)) label = k;
    for (let i = count - 1; i >= 0; i--) {
      labels[first + i] = label;
      label = back[i * LABELS + label] as number;
    }
  }
}

function equal(a: Int32Array, b: Int32Array): boolean {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** What two passes make of a block, all in one piece of memory. */
function roomForPasses({ count, segments }: BlockFacts, style: number): Passes {
  const tokens = tokensOf(segments);
  const memory = new ArrayBuffer(4 * (count + tokens * LABELS) + 2 * tokens + 2 * count);
  let at = 0;
  const take = (size: number): number => {
    at += size;
    return at - size;
  };
  return {
    style,
    given: new Int32Array(memory, take(4 * count), count),
    scores: new Int32Array(memory, take(4 * tokens * LABELS), tokens * LABELS),
    evidence: new Uint16Array(memory, take(2 * tokens), tokens),
    first: new Uint8Array(memory, take(count), count),
    second: new Uint8Array(memory, take(count), count),
    done: false,
  };
}

function tokensOf(segments: readonly number[]): number {
  let tokens = 0;
  for (let s = 0; s < segments.length; s += 2) tokens += (segments[s + 1] as number) - (segments[s] as number) + 1;
  return tokens;
}

/** Words of an entry of the table of features. */
const ENTRY = 4;
/** Two bytes of four, with room above each to add up 200 of them. */
const HALVES = 0x00ff00ff;

/** Four weights, 128 added to each, in one number. */
const packed = (bytes: Uint8Array, at: number): number =>
  ((bytes[at] as number) |
    ((bytes[at + 1] as number) << 8) |
    ((bytes[at + 2] as number) << 16) |
    ((bytes[at + 3] as number) << 24)) ^
  0x80808080;
