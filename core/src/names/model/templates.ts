import { mix } from './hash.ts';
import { SURROUNDINGS } from './surroundings.ts';
import { Field, type Vocabulary } from './vocabulary.ts';

/**
 * What is asked of a token comes in groups, each with two numbers that answer all its questions: texts repeat
 * themselves, so what a group weighs need not be added up again. The second number is that of the group with what
 * else the group needs above it: `keyOfGroup`. The first number of the groups up to `LAST_OF_WORD` is that of a word.
 */
export const Group = {
  /** The word by itself; with what the rules call it and what its capital shows; with what a first pass made of it elsewhere. */
  word: 1,
  ruled: 2,
  evidenceWord: 3,
  /** Ends of the stretch of capitals about a token without small words. */
  right: 4,
  left: 5,
  /** Words before it: the one next to it, the one before its run, the one before that stretch, and the one before the next. */
  before: 6,
  beforeRun: 7,
  beforeStretch: 8,
  twoBefore: 9,
  after: 10,
  afterRun: 11,
  afterStretch: 12,
  twoAfter: 13,
  shapes: 14,
  clusters: 15,
  position: 16,
  tables: 17,
  rules: 18,
  document: 19,
  evidence: 20,
  evidenceHead: 21,
  aboutRun: 22,
} as const;
export const LAST_OF_WORD = Group.twoAfter;

/** The second key of a group. @param value less than 2 ** 26 */
export const keyOfGroup = (group: number, value: number): number => (value << 5) | group;

/** Features of one group at most, and of a token. */
export const MOST = 200;

/** Numbers of templates: the bits of a word, the first of its place, of its surroundings, of the second pass. */
const BITS = 50;
const CONTEXT = 100;
const ABOUT = 400;
const EVIDENCE = 500;

/** Writes the features that the keys of groups stand for: hashes of the number of a template and what it found. */
export class Templates {
  readonly out = new Int32Array(MOST);
  readonly #words: Vocabulary;
  #count = 0;

  constructor(words: Vocabulary) {
    this.#words = words;
  }

  /** Fills `out` from `at` on with the features of a group; returns where they end. */
  read(first: number, second: number, at: number): number {
    this.#count = at;
    const group = second & 31;
    if (group <= LAST_OF_WORD) this.#readGroupOfWord(group, first, second >>> 5);
    else this.#readGroup(group, first, second >>> 5);
    return this.#count;
  }

  #readGroupOfWord(group: number, word: number, value: number): void {
    const low = this.#words.of(word, Field.lower);
    const shape = this.#words.of(word, Field.shape);
    const cluster = this.#words.of(word, Field.cluster);
    const bits = this.#words.of(word, Field.bits);
    const heads = this.#words.of(word, Field.heads);
    const rule = value & 15;
    switch (group) {
      case Group.word:
        this.#readWord(word);
        break;
      case Group.ruled: {
        const style = (value >> 4) & 3;
        const place = value >> 6;
        this.#add(45, place);
        this.#add(46, mix(place, shape));
        this.#add(49, rule);
        this.#add(51, mix(rule, shape));
        this.#add(52, mix(rule, low));
        this.#add(56, mix(rule, cluster & 63));
        this.#add(58, mix(rule, place));
        this.#add(59, mix(rule, bits));
        this.#add(64, mix(rule, 4 + style));
        this.#add(65, mix(style, shape));
        this.#add(66, mix(style, place));
        break;
      }
      case Group.evidenceWord:
        this.#add(EVIDENCE - CONTEXT + 3, mix(value, shape));
        this.#add(EVIDENCE - CONTEXT + 8, mix(value, cluster & 63));
        break;
      case Group.right:
        this.#add(15, low);
        this.#add(18, heads);
        this.#add(32, cluster >> 14);
        this.#add(34, (value >> 4) * 64 + (cluster & 63));
        this.#add(60, mix(rule, cluster >> 14));
        this.#add(61, mix(rule, heads));
        break;
      case Group.left:
        this.#add(16, low);
        this.#add(33, cluster >> 14);
        this.#add(37, mix(bits, value));
        break;
      case Group.before:
      case Group.after: {
        const side = group === Group.before ? 0 : 1;
        this.#add(side, low);
        this.#add(4 + side, shape);
        this.#add(7 + side, mix(low, this.#words.shapes[value >> 1] as number));
        this.#add(21 + 3 * side, cluster & 63);
        this.#add(22 + 3 * side, middle(cluster));
        this.#add(23 + 3 * side, cluster >> 14);
        this.#add(35 + side, value & 1 ? bits : 0);
        break;
      }
      case Group.beforeRun:
        this.#add(9, low);
        this.#add(13, mix(low, value >> 4));
        this.#add(63, mix(rule, low));
        break;
      case Group.afterRun:
        this.#add(10, low);
        this.#add(14, mix(low, value >> 4));
        this.#add(62, mix(rule, low));
        break;
      case Group.beforeStretch:
        this.#add(19, mix(low, value));
        this.#add(30, middle(cluster));
        break;
      case Group.afterStretch:
        this.#add(20, mix(low, value));
        this.#add(31, middle(cluster));
        break;
      case Group.twoBefore:
        this.#add(2, low);
        this.#add(27, middle(cluster));
        break;
      case Group.twoAfter:
        this.#add(3, low);
        this.#add(28, middle(cluster));
        break;
    }
  }

  #readGroup(group: number, first: number, value: number): void {
    switch (group) {
      case Group.shapes:
        this.#add(6, first);
        break;
      case Group.clusters:
        this.#add(29, first);
        break;
      case Group.aboutRun:
        this.#add(11, first);
        break;
      case Group.position:
        this.#add(12, value & 31);
        this.#add(17, value >> 5);
        this.#add(38, first);
        this.#add(39, first & 3);
        break;
      case Group.tables: {
        const own = first & 255;
        const before = (first >> 8) & 255;
        const after = (first >> 16) & 255;
        this.#add(40, own);
        this.#add(41, before === 255 ? -1 : before);
        this.#add(42, after === 255 ? -1 : after);
        this.#add(43, value & 63);
        this.#add(44, value >> 6);
        this.#add(57, mix(first >>> 24, own));
        break;
      }
      case Group.rules: {
        const rule = value & 15;
        this.#add(50, (((value >> 4) & 15) * 16 + rule) * 16 + (value >> 8));
        this.#add(53, first);
        this.#add(54, mix(rule, first & 63));
        this.#add(55, mix(rule, first & 0x1c0));
        break;
      }
      case Group.document: {
        const code = (value >> 4) & 15;
        const seen = code === 15 ? -1 : code;
        this.#add(47, seen);
        this.#add(48, mix(value >> 8, seen));
        this.#add(67, mix(value & 15, first));
        for (let kind = 0; kind < SURROUNDINGS; kind++) {
          const times = (first >> (2 * kind)) & 3;
          if (times > 0) this.#add(ABOUT - CONTEXT + kind, times);
        }
        break;
      }
      case Group.evidence: {
        const evidence = first & 127;
        const tail = (first >> 7) & 15;
        const rule = (first >> 11) & 15;
        this.#add(EVIDENCE - CONTEXT, evidence);
        this.#add(EVIDENCE - CONTEXT + 1, mix(evidence, rule));
        this.#add(EVIDENCE - CONTEXT + 2, mix(evidence, (first >> 15) & 15));
        this.#add(EVIDENCE - CONTEXT + 4, tail);
        this.#add(EVIDENCE - CONTEXT + 5, mix(tail, rule));
        this.#add(EVIDENCE - CONTEXT + 6, mix(mix(tail, evidence), rule));
        this.#add(EVIDENCE - CONTEXT + 7, mix(evidence, first >> 19));
        break;
      }
      case Group.evidenceHead:
        this.#add(EVIDENCE - CONTEXT + 9, mix(value, first));
        break;
    }
  }

  #add(template: number, found: number): void {
    this.out[this.#count++] = mix(CONTEXT + template, found);
  }

  #readWord(word: number): void {
    const words = this.#words;
    let template = 1;
    const add = (found: number): void => {
      this.out[this.#count++] = mix(template++, found);
    };
    const shape = words.of(word, Field.shape);
    add(0);
    add(words.of(word, Field.exact));
    add(words.of(word, Field.lower));
    add(shape);
    // Its first letters and its last.
    for (const edge of [Field.front, Field.back]) {
      const unit = (at: number): number => (words.of(word, edge + (at >> 1)) >>> (16 * (at & 1))) & 0xffff;
      let h = unit(0);
      for (let k = 1; k < 4; k++) {
        if (k === 1 && edge === Field.back) add(h);
        h = mix(h, unit(k));
        add(h);
      }
    }
    const clusters = words.of(word, Field.cluster);
    add(clusters & 63);
    add((clusters >> 6) & 255);
    add(clusters >> 14);
    const bits = words.of(word, Field.bits);
    add(bits);
    add(mix(bits, shape));
    add(words.of(word, Field.heads));
    for (let bit = 0; bit < 14; bit++) if (bits & (1 << bit)) this.out[this.#count++] = mix(BITS, bit);
  }
}

/** The cluster of 256. */
const middle = (cluster: number): number => (cluster >> 6) & 255;
