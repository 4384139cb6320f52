import type { Span } from '../text/span.ts';

/** Words between quotation marks, before it is known whose they are. Without the marks. */
export interface QuotedSpan extends Span {
  /** Offset of the opening mark. */
  readonly open: number;
  /** Offset after the closing mark, or the end of the paragraph where the next one goes on. */
  readonly close: number;
  /** Single marks: more often a scare quote or a quotation inside another. */
  readonly single: boolean;
  /** It has no closing mark: the quotation goes on in the next paragraph. */
  readonly unclosed: boolean;
}

/** Marks of one kind, so that one opened by `“` is closed by `”` and, for careless typing, by `"`. */
interface Mark {
  readonly at: number;
  readonly length: number;
  readonly single: boolean;
  readonly opens: boolean;
  readonly closes: boolean;
  /** `s’`: may be a possessive as well. */
  readonly doubtful: boolean;
}

/**
 * The quotations of a block, in order, not nested: a quotation inside another belongs to it. `nextOpens` says whether
 * the next paragraph begins with an opening mark, the sign that an unclosed quotation goes on there.
 */
export function findQuotedSpans(text: string, block: Span, nextOpens: boolean): QuotedSpan[] {
  const marks = findMarks(text, block);
  const found: QuotedSpan[] = [];
  const lastSingleClose = lastIndex(marks, mark => mark.single && mark.closes && !mark.opens);
  let open: Mark | undefined;
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i] as Mark;
    if (!open) {
      if (mark.opens && !(mark.single && i > lastSingleClose)) open = mark;
      continue;
    }
    if (mark.single !== open.single) {
      // An opening double mark inside single ones that never close: the single one was an apostrophe.
      if (open.single && mark.opens && !hasSingleClose(marks, i)) open = mark;
      continue;
    }
    if (mark.closes && !(open.single && mark.doubtful && hasSingleClose(marks, i + 1))) {
      push(found, text, open, mark.at, mark.at + mark.length, false);
      open = undefined;
    } else if (mark.opens && !mark.closes) open = mark;
  }
  if (open && !open.single && nextOpens) push(found, text, open, block.end, block.end, true);
  return found;
}

/** Whether a block begins with an opening double mark. */
export function opensWithQuotation(text: string): boolean {
  const unit = text.charCodeAt(0);
  return unit === 34 || unit === 0x201c || unit === 0x201e || unit === 0xab || doubled(text, 0) > 0;
}

function push(into: QuotedSpan[], text: string, open: Mark, closeAt: number, close: number, unclosed: boolean): void {
  let start = open.at + open.length;
  let end = closeAt;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  if (start < end) into.push({ start, end, open: open.at, close, single: open.single, unclosed });
}

/** Whether a single mark that surely closes stands at or after `from`, before the next that surely opens. */
function hasSingleClose(marks: readonly Mark[], from: number): boolean {
  for (let i = from; i < marks.length && i < from + 12; i++) {
    const mark = marks[i] as Mark;
    if (!mark.single) continue;
    if (mark.opens && !mark.closes) return false;
    if (mark.closes) return true;
  }
  return false;
}

function findMarks(text: string, block: Span): Mark[] {
  const marks: Mark[] = [];
  for (let at = block.start; at < block.end; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== 34 && unit !== 39 && unit !== 96 && unit !== 0xab && unit !== 0xbb && (unit < 0x2018 || unit > 0x201f))
      continue;
    const length = doubled(text, at) || 1;
    const before = at > block.start ? text.charCodeAt(at - 1) : 32;
    const after = at + length < block.end ? text.charCodeAt(at + length) : 32;
    const single =
      length === 1 && (unit === 39 || unit === 96 || unit === 0x2018 || unit === 0x2019 || unit === 0x201a);
    const [opens, closes] = sides(unit, length, before, after);
    if (single && !opens && !closes) continue;
    marks.push({ at, length, single, opens, closes, doubtful: single && (before === 115 || before === 83) });
    at += length - 1;
  }
  return marks;
}

/** Two marks that stand for a double one: `''` or ``` `` ``` as typed, `""` as out of a table that was saved as CSV. */
function doubled(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return (unit === 39 || unit === 96 || unit === 34) &&
    text.charCodeAt(at + 1) === unit &&
    text.charCodeAt(at + 2) !== unit
    ? 2
    : 0;
}

function sides(unit: number, length: number, before: number, after: number): [opens: boolean, closes: boolean] {
  switch (unit) {
    case 0x201c:
      // German and careless: `„…“`.
      return [!isSpace(after), isSpace(after) && !isSpace(before)];
    case 0x201e:
    case 0xab:
    case 0x201f:
      return [true, false];
    case 0x201d:
    case 0xbb:
      return [false, true];
    case 0x2018:
    case 0x201a:
    case 96:
      // ’90s and ’em are often typed with an opening mark.
      return [(length === 2 || !isDigit(after)) && !isSpace(after) && !isLetter(before), false];
    case 0x2019:
      return [false, !isLetter(after) && !isDigit(after) && !isSpace(before)];
    case 39:
      if (length === 1) {
        return [
          opensAfter(before) && isLetter(after),
          !isLetter(after) && !isDigit(after) && !isSpace(before) && !opensAfter(before),
        ];
      }
  }
  // Straight: by the white space and the brackets beside it. After a digit without one open it is a sign of inches.
  return [opensAfter(before) && !isSpace(after), !isSpace(before) && !isLetter(after)];
}

const isSpace = (unit: number): boolean => unit <= 32 || unit === 0xa0 || unit === 0x202f || unit === 0x2009;
const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
const isLetter = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 0xc0 && unit < 0x2000);
const opensAfter = (unit: number): boolean =>
  isSpace(unit) ||
  unit === 40 ||
  unit === 91 ||
  unit === 45 ||
  unit === 0x2013 ||
  unit === 0x2014 ||
  unit === 0x2018 ||
  unit === 0x201c;

function lastIndex<T>(list: readonly T[], test: (item: T) => boolean): number {
  for (let i = list.length - 1; i >= 0; i--) if (test(list[i] as T)) return i;
  return -1;
}
