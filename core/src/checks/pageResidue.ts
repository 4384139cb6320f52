import { crowdedSentences } from '../claims/crowded.ts';
import type { DocumentAnalysis } from '../document/analysis.ts';
import {
  furnitureBesideOthers,
  furnitureLines,
  furnitureStarts,
  systemCompanions,
  systemWords,
} from '../lexicon/pageFurniture.ts';
import type { Span } from '../text/span.ts';
import { withoutTail } from '../util/trim.ts';
import type { Check } from './check.ts';
import { wholeLines } from './support/sources.ts';
import { quoteOf } from './support/words.ts';

/** Furniture is short: longer lines are the article's own. */
const longestLine = 110;
const fewestTags = 3;

/** Buttons, headings and tag lists of a web page that were copied along with the article, and tables without line ends. */
export const pageResidue: Check = {
  code: 'page-residue',
  title: 'Left over from a web page',
  severity: 'hint',
  scope: 'document',
  run({ uri, document }, report) {
    const say = (span: Span, message: string, title: string) => {
      const lines = wholeLines(document, span);
      report({ ...span, message, unnecessary: true, fixes: [{ title, edits: [{ uri, ...lines, newText: '' }] }] });
    };
    for (const line of furnitureIn(document)) {
      say(line, `${quoteOf(document, line)} is left over from a web page.`, 'Delete the line');
    }
    for (const list of tagLists(document)) {
      say(list, 'This list of names looks like the tags of a web page.', 'Delete the list');
    }
    for (const { start, end, figures } of crowdedSentences(document)) {
      report({
        start,
        end,
        message: `${figures} figures stand in one sentence: it is taken for a table, and none of them is checked. End the sentence earlier, or put each row on a line of its own.`,
      });
    }
  },
};

/** How surely a line is furniture. */
const Sure = { no: 0, besideOthers: 1, yes: 2 } as const;

/** The lines that are furniture, without the white space around them. */
function* furnitureIn({ source }: DocumentAnalysis): Generator<Span> {
  const { text, lineStarts } = source;
  const lines: { span: Span; sure: number }[] = [];
  for (let line = 0; line < lineStarts.length; line++) {
    let { start, end } = source.lineSpan(line);
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    if (end === start) continue;
    const sure = end - start > longestLine ? Sure.no : furnitureLevel(text.slice(start, end));
    lines.push({ span: { start, end }, sure });
  }
  for (const [i, { span, sure }] of lines.entries()) {
    const beside = Math.max(lines[i - 1]?.sure ?? Sure.no, lines[i + 1]?.sure ?? Sure.no);
    if (sure === Sure.yes || (sure === Sure.besideOthers && beside > Sure.no)) yield span;
  }
}

const isSpace = (unit: number): boolean => unit <= 32 || unit === 0xa0;

function furnitureLevel(line: string): number {
  const lower = line.toLowerCase();
  const bare = withoutTail(lower.replace(/^[\s•*·\-–—>|+#]+/, ''), /[\s.:!?…»>→|]/);
  const labelled = bare.includes(' ') || isLabel(line);
  if (furnitureLines.has(bare)) return labelled ? Sure.yes : Sure.no;
  if (furnitureBesideOthers.has(bare)) return labelled ? Sure.besideOthers : Sure.no;
  if (furnitureStarts.some(start => lower.startsWith(start)) || readingTime.test(bare)) return Sure.yes;
  return isSystemHeading(lower) ? Sure.yes : Sure.no;
}

/** `4 min read`, `comments (12)`. */
const readingTime =
  /^\d{1,2}[ -]?min(?:ute)?s? read$|^reading time:? \d{1,2} min(?:ute)?s?$|^\d* ?comments? ?(?:\(\d+\))?$/;

/** One common word (`Comments`, `Print`) is furniture only as a label: with a capital first. */
const isLabel = (line: string): boolean => line[0] !== line[0]?.toLowerCase();

/** A heading of nothing but words of publishing systems: `Enrichment Data:`. */
function isSystemHeading(line: string): boolean {
  if (!line.endsWith(':')) return false;
  const words = line
    .slice(0, -1)
    .trim()
    .split(/[\s_]+/);
  if (words.length > 4 || !words.some(word => systemWords.has(word))) return false;
  return words.every(word => systemWords.has(word) || systemCompanions.has(word));
}

/**
 * Three or more bullets in a row that hold nothing but names or key words of the article, after a finished paragraph:
 * a list that the article means to give is announced by a heading or a colon.
 */
function* tagLists(document: DocumentAnalysis): Generator<Span> {
  const { blocks } = document;
  const { text } = document.source;
  for (let i = 0; i < blocks.length; i++) {
    if (blocks[i]?.kind !== 'listItem') continue;
    let after = i;
    while (blocks[after]?.kind === 'listItem') after++;
    const items = blocks.slice(i, after);
    const lead = blocks[i - 1];
    const announced = lead?.kind !== 'paragraph' || !/[.!?…”"’]$/.test(text.slice(lead.start, lead.end).trimEnd());
    if (items.length >= fewestTags && !announced && items.every(item => isBare(text.slice(item.start, item.end)))) {
      const known = items.filter(item => isOfArticle(document, item));
      const [first, last] = [items[0], items.at(-1)];
      if (first && last && known.length * 3 >= items.length * 2)
        yield { start: bulletBefore(document, first.start), end: last.end };
    }
    i = after - 1;
  }
}

/** Where the bullet of a list item stands, if its block begins after it. */
function bulletBefore({ source }: DocumentAnalysis, start: number): number {
  const line = source.lineSpan(source.lineAt(start)).start;
  const lead = source.text.slice(line, start);
  return line + (lead.length - lead.trimStart().length);
}

const withoutBullet = (item: string): string => item.replace(/^\s*(?:[•*·‣◦\-–—]|\d{1,2}[.)])\s*/, '').trim();

/** A name or a key word: a few words and no sentence. */
function isBare(item: string): boolean {
  const words = withoutBullet(item);
  return words.length > 0 && words.split(/\s+/).length <= 5 && !/[.:;!?]|,\s/.test(words);
}

/** What the bullet names stands elsewhere in the article too, or is one of its names. */
function isOfArticle(document: DocumentAnalysis, item: Span): boolean {
  const { text } = document.source;
  const words = withoutBullet(text.slice(item.start, item.end));
  const lower = text.toLowerCase();
  for (let at = lower.indexOf(words.toLowerCase()); at >= 0; at = lower.indexOf(words.toLowerCase(), at + 1)) {
    if (at < item.start || at >= item.end) return true;
  }
  return false;
}
