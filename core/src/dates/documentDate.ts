import type { DocumentDate, PlacedBlock } from '../document/analysis.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { dayNumber, isoDay, readIso } from './iso.ts';

/** The date of an article stands within so many blocks from the top. */
const BLOCKS = 10;

/** What may share a line with the article's date. Each stretch is read in one way only, or the ways would multiply. */
const dateLine =
  /^(?:(?:published|updated|posted|filed|modified|issued|date|dated|created|first|on|by|of|as|utc|[a-z]{1,2}t|[a-z]{2}[sd]t|[ap]\.?m|mon|tue|wed|thu|fri|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?!\p{L})|\d{1,2}[:.]\d\d|[\s\p{P}\p{S}]){0,60}$/iu;

/** The article's own date: a date line, a dateline, or the setting; null if it has none. A setting stands nowhere: its span is empty at 0. */
export function findDocumentDate(
  blocks: readonly PlacedBlock[],
  quantities: readonly Quantity[],
  setting: string | null,
): DocumentDate | null {
  if (setting !== null && readIso(setting)) return { iso: setting, span: { start: 0, end: 0 } };
  const limit = blocks[Math.min(blocks.length, BLOCKS) - 1]?.end ?? 0;
  let at = 0;
  for (const quantity of quantities) {
    if (quantity.start >= limit) break;
    if (quantity.expression?.type !== 'absolute' || !isDay(quantity.expression.iso)) continue;
    while (at < blocks.length && (blocks[at] as PlacedBlock).end <= quantity.start) at++;
    const block = blocks[at];
    if (!block || block.start > quantity.start) continue;
    if (isDateLine(block, quantity) || isDateline(block, quantity)) {
      const iso = quantity.expression.iso.slice(0, 10);
      return sentFrom(blocks, quantities, limit, iso) ?? { iso, span: { start: quantity.start, end: quantity.end } };
    }
  }
  return null;
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
    if (!block || !isDateline(block, quantity)) continue;
    const day = dayNumber(base.year, expression.month, expression.day);
    const lag = dayNumber(base.year, base.month, base.day) - day;
    if (lag >= 0 && lag <= LAG) return { iso: isoDay(day), span: { start: quantity.start, end: quantity.end } };
  }
  return null;
}

const isDay = (iso: string): boolean => /^\d{4}-\d\d-\d\d(?:T|$)/.test(iso);

/** A date with a line of its own, but for words such as `Published`, a weekday and a time. */
function isDateLine(block: PlacedBlock, quantity: Quantity): boolean {
  const { text } = block.content;
  const from = quantity.start - block.start;
  const to = quantity.end - block.start;
  const lineStart = text.lastIndexOf('\n', from - 1) + 1;
  const nextLine = text.indexOf('\n', to);
  const lineEnd = nextLine < 0 ? text.length : nextLine;
  if (from - lineStart > 60 || lineEnd - to > 60) return false;
  return dateLine.test(text.slice(lineStart, from)) && dateLine.test(text.slice(to, lineEnd));
}

/** `DUBLIN, May 7, 2024 — …`, `KYIV, Ukraine, 3 March 2023 (Reuters) - …`: a place in capitals, the date, a dash or an agency. */
function isDateline(block: PlacedBlock, quantity: Quantity): boolean {
  const { text } = block.content;
  const from = quantity.start - block.start;
  if (from > 80) return false;
  const before = text.slice(0, from);
  const after = text.slice(quantity.end - block.start, quantity.end - block.start + 40);
  return (
    /^[(\s]*\p{Lu}[\p{Lu}\p{M} .’'-]+[,:/(—–-]/u.test(before) &&
    /^[.)\s]*(?:\([^)\n]{1,30}\)\s*)?(?:[-–—_]|\()/u.test(after)
  );
}
