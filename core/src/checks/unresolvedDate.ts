import { plainYear } from '../dates/anniversaries.ts';
import type { DocumentAnalysis } from '../document/analysis.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { firstEndingAfter } from '../text/span.ts';
import type { Check } from './check.ts';
import { lineEnd } from './support/sources.ts';
import { listed, quoteOf } from './support/words.ts';

/**
 * `Thursday`, `2 weeks ago`, `in March` in an article that says nowhere when it was written. One finding for all of them:
 * they lack one thing.
 */
export const unresolvedDate: Check = {
  code: 'unresolved-date',
  title: 'Date that cannot be placed',
  severity: 'information',
  scope: 'document',
  run({ uri, document }, report) {
    if (document.date) return;
    const [first, ...others] = document.quantities.filter(
      date => !isPlaced(date) && hangsOnArticleDate(document, date),
    );
    if (!first) return;
    const at = dateLinePlace(document);
    const eol = lineEnd(document.source.text);
    report({
      start: first.start,
      end: first.end,
      message: `${wordsOf(document, [first, ...others])} can’t be dated: the article has no date.`,
      related: others.map(({ start, end }) => ({
        uri,
        start,
        end,
        message: `Nor can ${quoteOf(document, { start, end })}`,
      })),
      fixes: [
        {
          title: 'Set the article’s date: adds a line for it at the top',
          edits: [{ uri, start: at, end: at, newText: at === 0 ? `Date: TK${eol}${eol}` : `${eol}${eol}Date: TK` }],
        },
      ],
    });
  },
};

/** `“Thursday”, “in March” and 4 more`, each wording once. */
function wordsOf(document: DocumentAnalysis, dates: readonly Quantity[]): string {
  const { text } = document.source;
  const wordings = new Map<string, string>();
  for (const date of dates) {
    const key = text.slice(date.start, date.end).toLowerCase();
    if (!wordings.has(key)) wordings.set(key, quoteOf(document, date));
  }
  const quotes = [...wordings.values()];
  return quotes.length <= 3 ? listed(quotes) : listed([...quotes.slice(0, 2), `${quotes.length - 2} more`]);
}

/** A year is known, or the day of a year. */
const isPlaced = ({ date }: Quantity): boolean => date !== null && !/^--\d\d$/.test(date);

function hangsOnArticleDate(document: DocumentAnalysis, date: Quantity): boolean {
  if (date.kind !== 'date' && date.kind !== 'time') return false;
  const { expression } = date;
  if (expression?.type === 'weekday' || expression?.type === 'relative') return true;
  // A day of a month may be a yearly one (May 9), and a year in the same sentence dates the month well enough.
  if (expression?.type !== 'partial' || expression.day !== null) return false;
  const sentence = document.sentences[firstEndingAfter(document.sentences, date.start)];
  return !document.quantities.some(
    other => sentence && other.start >= sentence.start && other.end <= sentence.end && plainYear(other) !== null,
  );
}

/** After the headline, or the very beginning where there is none. */
function dateLinePlace(document: DocumentAnalysis): number {
  const first = document.blocks[0];
  return first?.kind === 'heading' ? first.end : 0;
}
