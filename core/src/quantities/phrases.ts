/**
 * Noun phrases and verbs of a sentence by the parts of speech of its pieces. Tokens hold pieces (`four-day` is one token
 * and three pieces), so that a compound is never torn.
 */
import { Word, wordBits } from '../lexicon/closedClass.ts';
import { commonVerbs } from '../lexicon/functionWords.ts';
import { fallers, risers } from '../lexicon/modifiers.ts';
import { looksPlural } from '../lexicon/nouns.ts';
import { Tag } from '../tags/tag.ts';
import { tagsOf } from '../tags/tagger.ts';
import type { BlockText } from '../text/tokens.ts';
import type { Draft } from './draft.ts';
import type { Reader } from './reader.ts';

/** A noun phrase: pieces `from` up to, not with, `to`. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** Longest phrase, in pieces. */
const LONGEST = 12;
/** How many phrases prepositions may tie together. */
const LINKS = 3;

/** The sentence that the reader stands in. */
export class TaggedSentence {
  readonly #tags: Uint8Array;
  /** Number of the draft that a piece belongs to, plus one. */
  readonly #owners: Int32Array;
  readonly #r: Reader;
  readonly #drafts: readonly Draft[];

  constructor(r: Reader, block: BlockText, drafts: readonly Draft[]) {
    this.#r = r;
    this.#drafts = drafts;
    const size = r.limit - r.first;
    this.#tags = new Uint8Array(size);
    this.#owners = new Int32Array(size);
    const { tokens, sentences } = block;
    const tags = tagsOf(block);
    let token = firstAbove(tokens.end, tokens.count, r.start[r.first] as number);
    let sentence = Math.max(0, firstAbove(sentences.first, sentences.count, token) - 1);
    let of: Uint8Array = new Uint8Array(0);
    let until = -1;
    for (let i = 0; i < size; i++) {
      const start = r.start[r.first + i] as number;
      while (token + 1 < tokens.count && (tokens.end[token] as number) <= start) token++;
      if (token >= until) {
        while (sentence + 1 < sentences.count && (sentences.first[sentence + 1] as number) <= token) sentence++;
        until = sentences.first[sentence + 1] as number;
        of = tags.sentence(sentence);
      }
      this.#tags[i] = this.#repaired(of[token] as number, i);
    }
    for (let d = 0; d < drafts.length; d++) {
      const { from, to } = drafts[d] as Draft;
      for (let k = from; k < to; k++) this.#owners[k - r.first] = d + 1;
    }
  }

  /** Where the place of a word or the tables know better than the model, which has seen little news. */
  #repaired(tag: number, i: number): number {
    const r = this.#r;
    const at = r.first + i;
    if (tag !== Tag.noun && tag !== Tag.verb && tag !== Tag.adverb && tag !== Tag.numeral) return tag;
    const word = r.word(at);
    const before = i > 0 ? (this.#tags[i - 1] as number) : -1;
    if (tag === Tag.noun) {
      if (r.isHyphen(at - 1) || narrows(before)) return tag;
      // `the company employs 300`, `prices in the city rose`
      if ((wordBits(word) & Word.verb) !== 0 || (before === Tag.noun && isPastOfChange(word))) return Tag.verb;
      // `analysts expect growth`
      return before === Tag.noun && looksPlural(r.word(at - 1)) && !looksPlural(word) && commonVerbs.has(word)
        ? Tag.verb
        : tag;
    }
    // A capital inside a sentence that is no word of the tables makes a name: `EcoBoost`.
    if (
      (tag === Tag.verb || tag === Tag.adverb || tag === Tag.numeral) &&
      i > 0 &&
      r.isCapital(at) &&
      !r.isCapital(r.first + 1) &&
      wordBits(word) === 0
    )
      return Tag.properNoun;
    if (tag === Tag.verb && !isParticiple(word)) {
      // `the driving range`
      const driving = before === Tag.verb && r.word(at - 1).endsWith('ing') && this.#tags[i - 2] === Tag.determiner;
      // `Shares in the bank rose`: news seldom gives orders.
      const opens = i === 0 && looksPlural(word);
      if (driving || opens) return Tag.noun;
    }
    return tag;
  }

  /** Part of speech of a piece; that of punctuation outside the sentence. */
  tag(i: number): number {
    return i >= this.#r.first && i < this.#r.limit ? (this.#tags[i - this.#r.first] as number) : Tag.punctuation;
  }

  /** Number of the draft that holds a piece, or -1. */
  owner(i: number): number {
    return i >= this.#r.first && i < this.#r.limit ? (this.#owners[i - this.#r.first] as number) - 1 : -1;
  }

  isNoun(i: number): boolean {
    const tag = this.tag(i);
    return tag === Tag.noun || tag === Tag.properNoun;
  }

  isVerb(i: number): boolean {
    const tag = this.tag(i);
    return (tag === Tag.verb || tag === Tag.auxiliary) && !this.isPossessive(i);
  }

  isPossessive(i: number): boolean {
    return this.#r.word(i) === 's' && this.#r.joined(i) && this.tag(i) === Tag.particle;
  }

  /** First piece of the noun phrase that ends with piece `k`, without its determiners. */
  start(k: number): number {
    const r = this.#r;
    let from = k;
    let head = k;
    while (from > r.first && k - from < LONGEST) {
      const before = from - 1;
      const owner = this.owner(before);
      if (owner >= 0) {
        // `the benchmark 30-year bond`
        const inner = this.#drafts[owner] as Draft;
        if (!this.#isModifier(inner)) break;
        from = inner.from;
        continue;
      }
      if (r.joined(from) && this.tag(before) === this.tag(from)) {
        from = before;
        continue;
      }
      const tag = this.tag(before);
      if (tag === Tag.noun || tag === Tag.properNoun || tag === Tag.adjective) from = before;
      else if (tag === Tag.numeral && (r.isDigits(before) || r.isCapital(before))) from = before;
      else if (isMarkOfPossession(this, r, before)) from = before;
      else if (
        r.raw(before) === '&' ||
        (r.raw(before) === '/' && r.joined(before) && r.joined(from)) ||
        (r.raw(before) === '.' && r.joined(before) && r.isCapital(before - 1))
      )
        from = before;
      else if (tag === Tag.verb && isParticiple(r.word(before)) && this.#isBeforeNoun(before - 1)) from = before;
      else if (tag === Tag.adverb && this.tag(from) === Tag.adjective && r.word(before).endsWith('ly')) from = before;
      else break;
      if (this.isNoun(from)) head = from;
    }
    // Marks and figures do not begin a phrase.
    while (
      from < head &&
      (this.isPossessive(from) || (!r.isLetters(from) && !(r.isDigits(from) && this.tag(from) !== Tag.numeral)))
    )
      from++;
    return from;
  }

  /** `30-year`, `6.1-inch`: a figure with a hyphen that narrows the noun after it. */
  #isModifier({ kind, from, to }: Draft): boolean {
    return (kind === 'duration' || kind === 'measure') && to - from === 3 && this.#r.isHyphen(from + 1);
  }

  /** Whether a participle after piece `i` narrows a noun: `the reported losses`, `of used cars`. */
  #isBeforeNoun(i: number): boolean {
    const tag = this.tag(i);
    return tag === Tag.determiner || tag === Tag.preposition || tag === Tag.adjective || this.isPossessive(i);
  }

  /** The piece after the noun phrase that begins at `i`; `i` if none does. `limit` is where it must end. */
  end(i: number, limit: number): number {
    const r = this.#r;
    let head = i;
    for (let k = i; k < limit && k - i < LONGEST; k++) {
      if (this.owner(k) >= 0) break;
      const tag = this.tag(k);
      if (tag === Tag.noun || tag === Tag.properNoun) {
        head = k + 1;
        continue;
      }
      if (r.joined(k) && this.tag(k - 1) === tag && k > i) continue;
      if (tag === Tag.adjective || r.raw(k) === '&' || isMarkOfPossession(this, r, k)) continue;
      if (tag === Tag.numeral && k > i && r.isDigits(k)) {
        head = k + 1;
        continue;
      }
      if (tag === Tag.verb && isParticiple(r.word(k)) && head === i) continue;
      if (tag === Tag.adverb && this.tag(k + 1) === Tag.adjective && head === i) continue;
      break;
    }
    return head;
  }

  /** Past determiners and such from `i` on. */
  skipDeterminers(i: number): number {
    let k = i;
    while (k - i < 3 && (this.tag(k) === Tag.determiner || (this.tag(k) === Tag.pronoun && isOwner(this.#r.word(k)))))
      k++;
    return k;
  }

  /** What stands before the determiners of the phrase that begins at `from`. */
  before(from: number): number {
    let k = from - 1;
    while (
      k >= this.#r.first &&
      this.owner(k) < 0 &&
      (this.tag(k) === Tag.determiner || (this.tag(k) === Tag.pronoun && isOwner(this.#r.word(k))))
    )
      k--;
    return k;
  }

  /** The phrase that ends with piece `k`, with what prepositions tie to it on the left: `price of the benchmark`. */
  phraseTo(k: number): Phrase {
    let from = this.start(k);
    for (let links = 0; links < LINKS; links++) {
      let at = this.before(from);
      // `prices of food and fuel`: both are tied to the noun before.
      if (this.tag(at) === Tag.coordinator && this.isNoun(at - 1) && this.owner(at - 1) < 0) {
        const other = this.before(this.start(at - 1));
        if (!this.isLink(other)) break;
        at = other;
      }
      if (!this.isLink(at) || !this.isNoun(at - 1) || this.owner(at - 1) >= 0) break;
      from = this.start(at - 1);
    }
    return { from, to: k + 1 };
  }

  /** What a count counts, with what it is tied to: `trade between the two countries`; null if it names nothing. */
  countedBy(one: Draft): Phrase | null {
    if (one.kind !== 'count' || one.nounFrom < 0) return null;
    const at = this.before(one.from);
    if (this.isLink(at) && this.isNoun(at - 1) && this.owner(at - 1) < 0)
      return { from: this.phraseTo(at - 1).from, to: one.nounTo };
    return { from: one.nounFrom, to: one.nounTo };
  }

  /** The phrase that begins at `i`, with one phrase that `of`, `on` or `for` ties to it. */
  phraseFrom(i: number, limit: number): Phrase | null {
    const to = this.end(i, limit);
    if (to === i) return null;
    const link = this.#r.word(to);
    if (link === 'of' || link === 'on' || link === 'for') {
      const start = this.skipDeterminers(to + 1);
      const end = this.end(start, limit);
      if (end > start) return { from: i, to: end };
    }
    return { from: i, to };
  }

  /** A preposition or `between … and`. */
  isLink(i: number): boolean {
    return this.tag(i) === Tag.preposition && this.owner(i) < 0;
  }
}

/** After these a noun is a noun: `the rise`, `sharp fall`. */
const narrows = (tag: number): boolean =>
  tag === Tag.determiner || tag === Tag.adjective || tag === Tag.preposition || tag === Tag.particle;

/** `rose`, `fell`: not `rise`, `climbs`, which are nouns too. */
const isPastOfChange = (word: string): boolean =>
  (risers.has(word) || fallers.has(word)) && !word.endsWith('s') && !changeNouns.has(word);

/** Verbs of rise and fall that are nouns as they are. */
const changeNouns: ReadonlySet<string> = new Set(
  'up down rise increase gain climb jump surge advance rally spike leap rebound boost fall drop decline decrease slide slip plunge tumble dip cut slump crash retreat'.split(
    ' ',
  ),
);

const owners: ReadonlySet<string> = new Set(['its', 'his', 'her', 'their', 'our', 'my', 'your', 'whose']);
const isOwner = (word: string): boolean => owners.has(word);
const isParticiple = (word: string): boolean => word.endsWith('ed') || word.endsWith('ing');

function isMarkOfPossession(s: TaggedSentence, r: Reader, i: number): boolean {
  if (s.isPossessive(i)) return true;
  const raw = r.raw(i);
  return (raw === "'" || raw === '’') && r.joined(i) && (s.isPossessive(i + 1) || !r.joined(i + 1));
}

/** Index of the first of `count` ascending numbers that is above `limit`. */
function firstAbove(numbers: Uint32Array, count: number, limit: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
