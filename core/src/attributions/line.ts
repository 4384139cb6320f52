import type { QuotedSpan } from './quotationMarks.ts';
import type { Words } from './words.ts';

/**
 * One sentence as the grammar of attributions reads it: quotations that may be speech stand as single items, so that
 * `"Where? We don't know," she said` is one line. Items are token numbers, or for a quotation `~index`.
 */
export interface Line {
  readonly items: Int32Array;
  /** Block of a kind where a colon after a name gives the speaker. */
  readonly heading: boolean;
}

/** Longer lines are cut: no sentence of an article is as long, and work on one line may grow with its square. */
const LONGEST = 400;

/** Quotations of fewer words without a final mark are read as words of the sentence. */
const SHORT = 4;

/** Whether a quotation stands as one item: it has several words or ends like a sentence. */
export function isOpaque(words: Words, quoted: QuotedSpan, firstToken: number, endToken: number): boolean {
  if (quoted.unclosed || endToken - firstToken >= SHORT) return true;
  const last = words.text.charCodeAt(quoted.end - 1);
  const next = words.text.charCodeAt(quoted.close);
  return last === 44 || last === 46 || last === 63 || last === 33 || last === 0x2026 || next === 44;
}

/** The lines of one block with its quotations. */
export function linesOf(words: Words, heading: boolean, quoted: readonly QuotedSpan[]): Line[] {
  const lines: Line[] = [];
  let items: number[] = [];
  const flush = () => {
    if (items.length > 0) lines.push({ items: Int32Array.from(items), heading });
    items = [];
  };
  const end = words.count;
  const to = quoted.length;
  let q = 0;
  for (let i = 0; i < end; ) {
    const start = words.start[i] as number;
    while (q < to && (quoted[q] as QuotedSpan).close <= start) q++;
    const quote = quoted[q];
    if (q < to && quote && start >= quote.open && start < quote.close) {
      const first = i;
      let firstInside = i;
      while (firstInside < end && (words.start[firstInside] as number) < quote.start) firstInside++;
      while (i < end && (words.start[i] as number) < quote.close) i++;
      let endInside = i;
      while (endInside > firstInside && (words.start[endInside - 1] as number) >= quote.end) endInside--;
      if (words.beginsSentence[first] === 1 && endsLine(words, items, quoted)) flush();
      if (isOpaque(words, quote, firstInside, endInside)) items.push(~q);
      else for (let k = firstInside; k < endInside; k++) items.push(k);
      q++;
      continue;
    }
    if (words.beginsSentence[i] === 1 && items.length > 0 && !goesOn(words, items, quoted, i)) flush();
    if (items.length >= LONGEST) flush();
    items.push(i++);
  }
  flush();
  return lines;
}

/** Whether the items so far may be a whole sentence before a quotation that begins one. */
function endsLine(words: Words, items: readonly number[], quoted: readonly QuotedSpan[]): boolean {
  const last = items.at(-1);
  if (last === undefined) return false;
  if (last < 0) return endsSentence(words.text, quoted[~last] as QuotedSpan);
  const unit = words.unit(last);
  return unit === 46 || unit === 33 || unit === 63 || unit === 0x2026;
}

/** After a question or an exclamation in quotation marks the sentence may go on: `"Why?" Smith asked.` */
function goesOn(words: Words, items: readonly number[], quoted: readonly QuotedSpan[], next: number): boolean {
  const last = items.at(-1) as number;
  if (last >= 0) return false;
  const quote = quoted[~last] as QuotedSpan;
  const unit = words.text.charCodeAt(quote.end - 1);
  // `“We lost 40 boats.” — Nora Blunt`
  if (unit === 44 || isDash(words, next)) return true;
  if (unit !== 63 && unit !== 33) return false;
  // Only if a verb of saying comes within a few words.
  for (let i = next; i < next + 7 && i < words.count && (i === next || words.beginsSentence[i] === 0); i++) {
    if (words.lexeme(i).frames !== 0) return true;
  }
  return false;
}

function isDash(words: Words, token: number): boolean {
  const unit = words.unit(token);
  return unit === 0x2013 || unit === 0x2014 || (unit === 45 && words.isSpaced(token));
}

function endsSentence(text: string, quote: QuotedSpan): boolean {
  const unit = text.charCodeAt(quote.end - 1);
  return unit === 46 || unit === 33 || unit === 63 || unit === 0x2026 || quote.unclosed;
}
