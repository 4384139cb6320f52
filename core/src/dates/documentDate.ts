import type { DocumentDate, PlacedBlock } from '../document/analysis.ts';
import { bylineWords, dateLineWords, timeZones, weekdays } from '../lexicon/calendar.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { dayNumber, isoDay, readIso } from './iso.ts';

/** The date of an article stands within so many blocks from the top. */
const BLOCKS = 10;

/** The article's own date: a date line, a dateline, or the setting; null if it has none. A setting stands nowhere: its span is empty at 0. */
export function findDocumentDate(
  blocks: readonly PlacedBlock[],
  quantities: readonly Quantity[],
  setting: string | null,
): DocumentDate | null {
  if (setting !== null && readIso(setting)) return { iso: setting, span: { start: 0, end: 0 } };
  const limit = blocks[Math.min(blocks.length, BLOCKS) - 1]?.end ?? 0;
  let at = 0;
  let updated: (DocumentDate & { readonly block: PlacedBlock }) | null = null;
  for (const quantity of quantities) {
    if (quantity.start >= limit) break;
    if (quantity.expression?.type !== 'absolute' || !isDay(quantity.expression.iso)) continue;
    while (at < blocks.length && (blocks[at] as PlacedBlock).end <= quantity.start) at++;
    const block = blocks[at];
    if (!block || block.start > quantity.start) continue;
    const place = dateLinePlace(block, at, quantity) ?? (isDateline(block, at, quantity) ? 'published' : null);
    if (place === null) continue;
    const iso = quantity.expression.iso.slice(0, 10);
    // `Updated 14 March | Published 12 March`: the story is of the day on which it came out.
    if (place === 'updated' && (updated === null || updated.block === block)) {
      updated ??= { iso, span: { start: quantity.start, end: quantity.end }, block };
      continue;
    }
    if (updated !== null && updated.block !== block) break;
    return sentFrom(blocks, quantities, limit, iso) ?? { iso, span: { start: quantity.start, end: quantity.end } };
  }
  return updated && (sentFrom(blocks, quantities, limit, updated.iso) ?? { iso: updated.iso, span: updated.span });
}

/** How many days a dateline may lie before the date of publication. */
const LAG = 3;

/** `PRAGUE, February 9 (Xinhua) --` under a date of publication: the story was written that day, in that year. */
function sentFrom(
  blocks: readonly PlacedBlock[],
  quantities: readonly Quantity[],
  limit: number,
  published: string,
): DocumentDate | null {
  const base = readIso(published);
  if (!base || base.month === null || base.day === null) return null;
  for (const quantity of quantities) {
    if (quantity.start >= limit) return null;
    const { expression } = quantity;
    if (expression?.type !== 'partial' || expression.day === null || expression.dayTo !== undefined) continue;
    const block = blocks.find(one => one.start <= quantity.start && quantity.end <= one.end);
    if (!block || !isDateline(block, blocks.indexOf(block), quantity)) continue;
    const day = dayNumber(base.year, expression.month, expression.day);
    const lag = dayNumber(base.year, base.month, base.day) - day;
    if (lag >= 0 && lag <= LAG) return { iso: isoDay(day), span: { start: quantity.start, end: quantity.end } };
  }
  return null;
}

const isDay = (iso: string): boolean => /^\d{4}-\d\d-\d\d(?:T|$)/.test(iso);

/** A line with a date of its own is no longer than this. */
const LONGEST_LINE = 160;

/** Between the parts of a line about the article: `By Ana Reis, Lisbon | 12 March 2024 | 4 min read`. */
const bar = /\s*[|•·●/]\s+|\s+[–—-]\s+|\t+|\s{3,}/;

/** A date in a line that is about the article: by itself, or beside the author, the place, a section, a time. */
function dateLinePlace(block: PlacedBlock, at: number, quantity: Quantity): 'published' | 'updated' | null {
  const { text } = block.content;
  const from = quantity.start - block.start;
  const to = quantity.end - block.start;
  const lineStart = text.lastIndexOf('\n', from - 1) + 1;
  const nextLine = text.indexOf('\n', to);
  const lineEnd = nextLine < 0 ? text.length : nextLine;
  if (lineEnd - lineStart > LONGEST_LINE || from < lineStart) return null;
  const before = text.slice(lineStart, from).split(bar);
  const after = text.slice(to, lineEnd).split(bar);
  const lead = before.pop() as string;
  const rest = after.shift() as string;
  const others = [...before, ...after];
  if (!others.every(part => isAboutArticle(part))) return null;
  if (!isBesideDate(rest) && !isByline(`${rest.replace(/^,? /, '')}, `, at)) return null;
  if (!isBesideDate(lead) && !(isByline(lead, at) && isBesideDate(rest))) return null;
  return /updated|modified/i.test(lead) ? 'updated' : 'published';
}

const wordsOf = (part: string): string[] => part.split(/[^\p{L}\p{M}\p{N}’'-]+/u).filter(Boolean);

/** Words, times and zones that stand beside the article's date: `Published on Tuesday at 10.30 GMT`, `T10:30:00Z`. */
const isBesideDate = (part: string): boolean => wordsOf(part).every(isTimeWord);

const isTimeWord = (word: string): boolean => {
  const lower = word.toLowerCase();
  return (
    dateLineWords.has(lower) ||
    weekdays.has(lower) ||
    timeZones.has(lower) ||
    /^(?:[a-z]{1,2}[sd]?t|[-+]?t?\d{1,2}(?:[ap]m)?z?)$/.test(lower)
  );
};

/** Another part of such a line: a name, a section, a time of reading, another date. */
const isAboutArticle = (part: string): boolean => {
  const words = wordsOf(part);
  return words.length <= 10 && words.every(word => isNamePart(word) || isTimeWord(word) || /^\d{1,4}$/.test(word));
};

const isNamePart = (word: string): boolean => /^\p{Lu}/u.test(word) || bylineWords.has(word);

/** `By Ana Reis, `, `Ana Reis in Lisbon, `; a name alone, near the top: `Ana Reis, 12 March 2024`. */
function isByline(lead: string, at: number): boolean {
  const words = wordsOf(lead);
  if (words[0]?.toLowerCase() === 'by') {
    return words.length > 1 && words.length <= 9 && words.slice(1).every(isNamePart) && /, ?$| on $/.test(lead);
  }
  if (at === 0 || at > NEAR_TOP || words.length < 2 || words.length > 7) return false;
  const day = weekdays.has((words.at(-1) as string).toLowerCase()) ? 1 : 0;
  const names = words.slice(0, words.length - day);
  return (
    /, $/.test(day ? lead.slice(0, lead.lastIndexOf(words.at(-1) as string)) : lead) &&
    names.length >= 2 &&
    names.every((word, i) => /^\p{Lu}/u.test(word) || (word === 'in' && i > 1) || (word === 'and' && i > 1))
  );
}

/** So many blocks from the top a line with nothing but a name and a date is the author's. */
const NEAR_TOP = 2;

/**
 * `DUBLIN, May 7, 2024 — …`, `KYIV, Ukraine, 3 March 2023 (Reuters) - …`, `(Lisbon, 12 March 2024) …`, `March 12, 2024 — …`:
 * the date, a dash or an agency, and before it a place if the date does not stand alone at the top.
 */
function isDateline(block: PlacedBlock, at: number, quantity: Quantity): boolean {
  const { text } = block.content;
  const from = quantity.start - block.start;
  if (from > 80 || block.kind === 'listItem') return false;
  const before = text.slice(0, from);
  const after = text.slice(quantity.end - block.start, quantity.end - block.start + 40);
  const dash = /^[.)\s]*(?:\([^)\n]{1,30}\)\s*)?(?:[-–—_]|\()/.test(after);
  if (/^[(\s]*\p{Lu}[\p{Lu}\p{M} .’'-]+[,:/(—–-]/u.test(before)) return dash || /^(?:\)|:\s)/.test(after);
  const spaced = /^\)?\s*(?:\([^)\n]{1,30}\)\s*)?[–—-]{1,2}\s/.test(after) && /^\)?\s/.test(after);
  if (/, $/.test(before) && wordsOf(before).length <= 4 && wordsOf(before).every(word => /^\p{Lu}/u.test(word)))
    return spaced || (before.startsWith('(') && after.startsWith(')'));
  return before === '' && at > 0 && at <= NEAR_TOP && spaced;
}
