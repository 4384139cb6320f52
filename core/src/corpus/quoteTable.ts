/** Quotations as they are compared over the folder. */
import type { DocumentAnalysis } from '../document/analysis.ts';

import { sameSpelling } from '../lexicon/spelling.ts';
import { foldName } from '../names/slug.ts';
import { firstEndingAfter, overlaps, type Span } from '../text/span.ts';
import type { BlockText } from '../text/tokens.ts';
import { hash } from '../util/hash.ts';
import { compareQuotes, type QuoteVerdict } from './compareQuotes.ts';
import { isContentWord } from './contentWords.ts';
import { type Comparable, PairTable, withoutCrowdedKeys } from './pairTable.ts';

/** Words that the text gives as somebody's: between quotation marks, or as reported speech. */
export interface QuoteItem extends Comparable {
  readonly quoted: boolean;
  /** It stands in a headline. */
  readonly headline: boolean;
  /** The file, so that a paraphrase beside its own quotation stays out of it. */
  readonly uri: string;
  /** A fingerprint of its paragraph: what one paragraph quotes twice was said twice. */
  readonly paragraph: string;
  /** As written, cut to the words compared. */
  readonly text: string;
  /** As compared: small letters, one spelling. */
  readonly words: readonly string[];
  /** Where each word stands, relative to `start`. */
  readonly spans: readonly Span[];
  /** Folded words of the speaker's name; null where the text names none. */
  readonly speaker: readonly string[] | null;
  /** Keys of the entities in the sentence around it. */
  readonly context: readonly string[];
}

export type QuoteTable = PairTable<QuoteItem, QuoteVerdict>;

export const newQuoteTable = (): QuoteTable => new PairTable(compareQuotes);

/** Beyond this many words a quotation is compared by its beginning. */
const maxWords = 160;
/** So many code units hold that many words of any language; what is longer is noise. */
const longest = 4000;

/** Nobody is told to have said more things in one sentence; what has more is noise. */
const mostInSentence = 64;

/** What the words of a quotation are by themselves, wherever they stand. */
interface QuoteWords extends Pick<QuoteItem, 'words' | 'spans' | 'keys'> {
  readonly titleCase: boolean;
}

/** The words of one file's quotations, by what is quoted; null for those that say too little to compare. */
type Read = Map<string, QuoteWords | null>;

/** Reads quotations. What a file held before is known, so that a change reads again only what it changed. */
export class QuoteReader {
  readonly #read = new Map<string, Read>();

  /** The quotations of a document that can be told apart from others: three words or more, two of them with meaning. */
  items(uri: string, document: DocumentAnalysis | null): readonly QuoteItem[] {
    if (!document) {
      this.#read.delete(uri);
      return [];
    }
    const before = this.#read.get(uri);
    const read: Read = new Map();
    this.#read.set(uri, read);
    return quoteItems(uri, document, (text, quoted) => {
      const key = quoted ? `“${text}` : text;
      let words = read.get(key) ?? before?.get(key);
      if (words === undefined) words = wordsOf(text, quoted);
      read.set(key, words);
      return words;
    });
  }
}

type ReadWords = (text: string, quoted: boolean) => QuoteWords | null;

function quoteItems(uri: string, document: DocumentAnalysis, read: ReadWords): readonly QuoteItem[] {
  const items: QuoteItem[] = [];
  for (const quotation of document.quotations) {
    if (quotation.kind === 'title') continue;
    const attribution = quotation.attribution === null ? undefined : document.attributions[quotation.attribution];
    push(items, uri, document, quotation, true, speakerOf(document, attribution?.speaker ?? null), read);
  }
  let sentence = -1;
  let inSentence = 0;
  for (const attribution of document.attributions) {
    if (attribution.kind !== 'indirect' || !attribution.content) continue;
    const s = firstEndingAfter(document.sentences, attribution.content.start);
    inSentence = s === sentence ? inSentence + 1 : 0;
    sentence = s;
    if (inSentence > mostInSentence) continue;
    // What holds a quotation is compared as that quotation.
    const next = document.quotations[firstEndingAfter(document.quotations, attribution.content.start)];
    if (next && overlaps(next, attribution.content)) continue;
    push(items, uri, document, attribution.content, false, speakerOf(document, attribution.speaker), read);
  }
  return withoutCrowdedKeys(items);
}

function speakerOf(document: DocumentAnalysis, speaker: number | null): readonly string[] | null {
  const name = speaker === null ? undefined : document.entities[speaker]?.name;
  return name === undefined ? null : foldName(name).split(/[^\p{L}\p{N}]+/u);
}

const fingerprints = new WeakMap<BlockText, string>();

/** A paragraph may hold very many quotations: its fingerprint is made once. */
function fingerprintOf(block: BlockText): string {
  const known = fingerprints.get(block) ?? hash(block.text);
  fingerprints.set(block, known);
  return known;
}

function push(
  into: QuoteItem[],
  uri: string,
  document: DocumentAnalysis,
  span: Span,
  quoted: boolean,
  speaker: readonly string[] | null,
  read: ReadWords,
): void {
  const whole = document.source.text.slice(span.start, Math.min(span.end, span.start + longest));
  const known = read(whole, quoted);
  if (!known) return;
  const { words, spans, keys, titleCase } = known;
  const context = entitiesAround(document, span);
  const block = document.blocks[firstEndingAfter(document.blocks, span.start)];
  const paragraph = block ? fingerprintOf(block.content) : '';
  const headline = block?.kind === 'heading' || titleCase;
  into.push({
    start: span.start,
    end: span.end,
    quoted,
    headline,
    uri,
    paragraph,
    text: whole,
    words,
    spans,
    speaker,
    context,
    keys,
    // The uri is in it because a quotation and its paraphrase are compared across files only.
    signature: [
      uri,
      paragraph,
      quoted ? (headline ? 'h' : 'q') : 'r',
      whole,
      speaker?.join(' ') ?? '',
      context.join(' '),
    ].join('\u0000'),
  });
}

function wordsOf(text: string, quoted: boolean): QuoteWords | null {
  const { words, spans } = readWords(text);
  const content = words.filter(isContentWord);
  if (words.length < 3 || content.length < 2) return null;
  return { words, spans, keys: shingles(content, quoted), titleCase: isTitleCase(text, spans, words) };
}

const wordPattern = /[\p{L}\p{N}\p{M}]+(?:['’.,-][\p{L}\p{N}\p{M}]+)*/gu;

function readWords(text: string): { words: string[]; spans: Span[] } {
  const words: string[] = [];
  const spans: Span[] = [];
  for (const match of text.matchAll(wordPattern)) {
    words.push(compared(match[0]));
    spans.push({ start: match.index, end: match.index + match[0].length });
    if (words.length === maxWords) break;
  }
  return { words, spans };
}

/** As a word is compared: small letters, one spelling, without the ending of a plural. */
function compared(word: string): string {
  const lower = sameSpelling(word.toLowerCase().replace(/['’]/g, ''));
  return lower.length > 4 && lower.endsWith('s') && !lower.endsWith('ss') && isContentWord(lower)
    ? lower.slice(0, -1)
    : lower;
}

/**
 * What two versions of a quotation share even when a word differs: neighbouring content words, also across a gap of
 * one. Pairs for short quotations, triples for all others and for reported speech, lest common pairs join half the folder.
 */
function shingles(content: readonly string[], quoted: boolean): string[] {
  const keys = new Set<string>();
  // Joined, so that no pieces are kept.
  const add = (...words: string[]): void => {
    keys.add(words.join(' '));
  };
  for (let i = 0; i < content.length; i++) {
    const [a, b, c, d] = content.slice(i, i + 4) as [string, string?, string?, string?];
    if (quoted && content.length <= 5) {
      if (b !== undefined) add(a, b);
      if (c !== undefined) add(a, c);
    }
    if (b === undefined || c === undefined) continue;
    add(a, b, c);
    if (d === undefined) continue;
    add(a, b, d);
    add(a, c, d);
  }
  return [...keys];
}

/** `The Best Thing We Never Did`: set like a headline, wherever it stands. */
const isTitleCase = (text: string, spans: readonly Span[], words: readonly string[]): boolean =>
  spans.every((span, i) => !isContentWord(words[i] as string) || !/^\p{Ll}/u.test(text.slice(span.start, span.end)));

function entitiesAround(document: DocumentAnalysis, span: Span): string[] {
  const around = document.sentences[firstEndingAfter(document.sentences, span.start)];
  if (!around) return [];
  const from = Math.max(around.start, span.start - longest);
  const to = Math.min(around.end, span.start + longest);
  const keys = new Set<string>();
  for (let i = firstEndingAfter(document.mentions, from); i < document.mentions.length; i++) {
    const mention = document.mentions[i];
    if (!mention || mention.start >= to) break;
    const key = document.entities[mention.entity]?.key;
    if (key !== undefined) keys.add(key);
  }
  return [...keys].sort();
}
