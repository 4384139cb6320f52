import type { PlacedBlock } from '../document/analysis.ts';
import { locatorNouns } from '../lexicon/locators.ts';
import type { Span } from '../text/span.ts';
import type { CitationMark, ReferenceEntry } from './attribution.ts';
import { footnoteEntries, footnoteMarks, type Note, noteKey } from './footnotes.ts';

/** `[4]`, `[4, 5]`, `[note 2]`, `[^4]`, `[4, p. 7]`: keys of at most three digits or a short word with digits. */
const MARK = /\[\^?((?:[a-z]{1,8}\s?)?\d{1,3}(?:\s?[,;–-]\s?\d{1,3}){0,8})(?:[,:]\s?([a-z§¶][^[\]\r\n]{0,39}))?\]/gi;
/** A place in a source: its noun, and a number behind it. */
const LOCATOR = /^([a-z§¶]{1,12})\.?\s?[a-z]?\d{1,6}/i;
const NUMBERED = /^\s*(?:\[\^?([a-z]{0,8}\s?\d{1,3})\]:?|(\d{1,3})[.)])\s*/i;
const HEADING =
  /^(?:(?:related|further|our|list of|works|literature)\s+)?(?:sources?|references?|notes?|footnotes?|endnotes?|bibliography|cited|citations)\s*(?::\s*)?$/i;

export interface Citations {
  readonly citations: readonly CitationMark[];
  readonly references: readonly ReferenceEntry[];
}

/** Citation marks in running text and the entries of the article's own list of sources. */
export function findCitations(text: string, blocks: readonly PlacedBlock[], sentences: readonly Span[]): Citations {
  const bracketed = findReferences(text, blocks);
  const notes = footnoteEntries(text, blocks).filter(note => !bracketed.some(entry => entry.end === note.end));
  const references = [...bracketed, ...notes].sort((a, b) => a.start - b.start);
  const listed = new Set(references.map(entry => entry.start));
  const citations: CitationMark[] = [];
  let s = 0;
  for (const block of blocks) {
    let done = block.start;
    let last: Span | null = null;
    for (const { start, end, keys } of marksOf(text, block, notes)) {
      if (start === block.start && listed.has(start)) continue;
      while (s < sentences.length && (sentences[s] as Span).end <= start) s++;
      // A mark right beside another speaks for the same words.
      const beside = last !== null && !/[\p{L}\p{N}]/u.test(text.slice(done, start));
      const content: Span = beside && last ? last : contentOf(text, block, sentences, s, start, done);
      last = content;
      for (const key of keys) citations.push({ start, end, key, content });
      done = end;
    }
  }
  return { citations, references };
}

interface Mark extends Span {
  readonly keys: readonly string[];
}

/** The marks of a block in order: numbers in brackets and the signs of footnotes. */
function marksOf(text: string, block: Span, notes: readonly ReferenceEntry[]): Mark[] {
  const body = text.slice(block.start, block.end);
  const found: Mark[] = footnoteMarks(text, block, notes).map(({ start, end, key }: Note) => ({
    start,
    end,
    keys: [key],
  }));
  const signs = found.length;
  if (body.includes('[')) {
    for (const match of body.matchAll(MARK)) {
      const keys = keysOfMatch(match);
      const start = block.start + match.index;
      if (keys.length > 0) found.push({ start, end: start + match[0].length, keys });
    }
  }
  return signs > 0 && signs < found.length ? found.sort((a, b) => a.start - b.start) : found;
}

/** The keys of the list's entries that a mark stands for: 4 for `[4]`, `[^4]` and `[4, p. 7]`, 1 for `¹`; none for no mark. */
export function keysOfMark(mark: string): readonly string[] {
  const [match] = mark.matchAll(MARK);
  if (match?.[0] === mark) return keysOfMatch(match);
  const key = noteKey(mark);
  return key === null ? [] : [key];
}

/** None where what follows the key is no place in a source. */
function keysOfMatch([, inside, place]: RegExpMatchArray): readonly string[] {
  if (place !== undefined && !locatorNouns.has(LOCATOR.exec(place)?.[1]?.toLowerCase() ?? '')) return [];
  return keysOf(inside as string);
}

/** The sentence up to the mark; a mark after the full stop speaks for the sentence before it. */
function contentOf(text: string, block: Span, sentences: readonly Span[], s: number, mark: number, done: number): Span {
  const sentence = sentences[s];
  let from = sentence && sentence.start < mark && sentence.start >= block.start ? sentence.start : block.start;
  if (sentence && sentence.start >= mark) {
    const before = sentences[s - 1];
    from = before && before.start >= block.start ? before.start : mark;
  }
  // A second mark in the same sentence speaks for the words since the first.
  if (done > from) from = done;
  return trimmed(text, from, mark);
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  // A list item's label belongs to no sentence: marks between are left out at the ends only.
  while (start < end && !isWordUnit(text, start)) start++;
  while (end > start && /[\s.,;:[\]()]/.test(text[end - 1] as string)) end--;
  return { start, end };
}

const isWordUnit = (text: string, at: number): boolean => /[^\s.,;:!?()[\]•*–—-]/.test(text[at] as string);

/** `4, 6-8` is 4, 6, 7 and 8. */
function keysOf(inside: string): string[] {
  const keys: string[] = [];
  for (const part of inside.split(/[,;]/)) {
    const range = /^\s*(\d+)\s?[–-]\s?(\d+)\s*$/.exec(part);
    if (range && Number(range[2]) > Number(range[1]) && Number(range[2]) - Number(range[1]) < 20) {
      for (let n = Number(range[1]); n <= Number(range[2]); n++) keys.push(String(n));
    } else if (part.trim()) keys.push(part.trim().toLowerCase());
  }
  return keys;
}

function findReferences(text: string, blocks: readonly PlacedBlock[]): ReferenceEntry[] {
  const found: ReferenceEntry[] = [];
  let inList = false;
  blocks.forEach((block, b) => {
    const line = text.slice(block.start, block.end);
    if (HEADING.test(line)) {
      inList = true;
      return;
    }
    if (block.kind === 'heading') inList = false;
    const numbered = NUMBERED.exec(line);
    const bracketed = numbered?.[1] !== undefined;
    // Without a heading, only bracketed entries at the end of the article are its list.
    const entry = inList
      ? numbered !== null || block.kind === 'reference'
      : bracketed && onlyEntriesFollow(text, blocks, b);
    if (!entry) return;
    const key = (numbered?.[1] ?? numbered?.[2] ?? String(found.length + 1)).toLowerCase();
    const start = block.start + (numbered?.[0].length ?? 0);
    if (start < block.end) found.push({ start: block.start, end: block.end, key, body: { start, end: block.end } });
  });
  return found;
}

/** Whether all blocks from `b` on begin with a bracketed number (looked at up to a bound that keeps this linear). */
function onlyEntriesFollow(text: string, blocks: readonly PlacedBlock[], b: number): boolean {
  for (let i = b; i < blocks.length && i < b + 200; i++) {
    const block = blocks[i] as PlacedBlock;
    if (!/^\s*\[\^?[a-z]{0,8}\s?\d{1,3}\]/i.test(text.slice(block.start, block.start + 20))) return false;
  }
  return true;
}
