/** Footnotes in the signs of print: `40 lamps.¹` with `¹ Harbour log` below, `40 lamps*` with `* Harbour log`. */
import type { PlacedBlock } from '../document/analysis.ts';
import type { Span } from '../text/span.ts';
import type { ReferenceEntry } from './attribution.ts';
import { Role } from './lexemes.ts';
import { linesOf } from './line.ts';
import { findQuotedSpans } from './quotationMarks.ts';
import { Reader } from './reader.ts';
import { Words } from './words.ts';

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** Right behind a word, a bracket or a mark, and at the end of what it is a note to. */
const MARK = /(?<=[\p{L}.,;:!?"”’'%)])(?:[⁰¹²³⁴-⁹]{1,3}|\*{1,3}|[†‡])(?=[\s.,;:!?"”’')]|$)/gu;
const UNIT = /(?<!\p{L})(?:[kcdm]?m|ft|in|yd|mi|sec|s)$/u;
const ENTRY = /^(?:[⁰¹²³⁴-⁹]{1,3}|\*{1,3}|[†‡])(?=\s?\p{L}|\s?["“])/u;

export interface Note extends Span {
  readonly key: string;
}

/** The key of a footnote's sign: `1` for `¹`, `*` for itself; null for other words. */
export function noteKey(sign: string): string | null {
  if (/^(?:\*{1,3}|[†‡])$/.test(sign)) return sign;
  const digits = [...sign].map(one => RAISED.indexOf(one));
  return digits.length > 0 && digits.every(one => one >= 0) ? String(Number(digits.join(''))) : null;
}

/** The footnotes below the text that give a source, by their signs. A sign that begins several lines is a bullet. */
export function footnoteEntries(text: string, blocks: readonly PlacedBlock[]): ReferenceEntry[] {
  const found: { entry: ReferenceEntry; block: PlacedBlock }[] = [];
  const seen = new Map<string, number>();
  for (const block of blocks) {
    const { start, end } = block;
    let from = start;
    // What looks like a bullet was left out of the block.
    while (from > 0 && /[*†‡ \t]/.test(text[from - 1] as string) && start - from < 6) from--;
    while (from < start && /\s/.test(text[from] as string)) from++;
    const sign = ENTRY.exec(text.slice(from, Math.min(end, from + 8)))?.[0];
    const key = sign === undefined ? null : noteKey(sign);
    if (sign === undefined || key === null) continue;
    seen.set(key, (seen.get(key) ?? 0) + 1);
    let body = from + sign.length;
    while (body < end && /\s/.test(text[body] as string)) body++;
    if (body < end) found.push({ entry: { start: from, end, key, body: { start: body, end } }, block });
  }
  return found.filter(({ entry, block }) => seen.get(entry.key) === 1 && namesSource(block)).map(({ entry }) => entry);
}

/** A link or a year. */
const CITES = /https?:|www\.|(?<!\d)(?:19|20)\d{2}(?!\d)/;

/** Whether a note says where something is from: a title or a document, not a sentence that adds to the text. */
function namesSource({ content }: PlacedBlock): boolean {
  if (CITES.test(content.text)) return true;
  const words = new Words(content);
  const quoted = findQuotedSpans(content.text, { start: 0, end: content.text.length }, false);
  let isSentence = false;
  for (const line of linesOf(words, false, quoted)) {
    const reader = new Reader(words, quoted, line);
    for (let i = 0; i < reader.count; i++) {
      if (reader.has(i, Role.documentNoun)) return true;
      isSentence ||= reader.isFiniteVerb(i);
    }
  }
  return !isSentence;
}

/** The signs in a block that stand for one of the entries, in order. */
export function footnoteMarks(text: string, block: Span, entries: readonly ReferenceEntry[]): Note[] {
  if (entries.length === 0) return [];
  const body = text.slice(block.start, block.end);
  // `*loud*`: asterisks that open words are no notes.
  const emphasis = /(?:^|[\s(“"])\*+[\p{L}\p{N}]/u.test(body);
  const found: Note[] = [];
  for (const { 0: sign, index } of body.matchAll(MARK)) {
    const key = noteKey(sign);
    const start = block.start + index;
    const entry = entries.find(one => one.key === key);
    if (key === null || !entry || entry.start <= start || (emphasis && sign[0] === '*')) continue;
    // `m²`
    if (/^[²³]$/.test(sign) && UNIT.test(body.slice(Math.max(0, index - 5), index))) continue;
    found.push({ start, end: start + sign.length, key });
  }
  return found;
}
