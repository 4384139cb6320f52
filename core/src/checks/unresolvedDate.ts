import { plainYear } from '../dates/anniversaries.ts';
import type { DocumentAnalysis } from '../document/analysis.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { firstEndingAfter } from '../text/span.ts';
import type { Check, RelatedPlace } from './check.ts';
import { lineEnd } from './support/sources.ts';
import { quoteOf } from './support/words.ts';

/** `Thursday`, `2 weeks ago`, `in March` in an article that says nowhere when it was written. */
export const unresolvedDate: Check = {
  code: 'unresolved-date',
  title: 'Date that cannot be placed',
  severity: 'information',
  scope: 'document',
  run({ uri, document }, report) {
    if (document.date) return;
    const { text } = document.source;
    const said = new Map<string, RelatedPlace[]>();
    for (const date of document.quantities) {
      if (isPlaced(date) || !hangsOnArticleDate(document, date)) continue;
      // The same words again are the same riddle: one finding that names all places.
      const words = text.slice(date.start, date.end).toLowerCase();
      const again = said.get(words);
      if (again) {
        again.push({ uri, start: date.start, end: date.end, message: `${quoteOf(document, date)} again` });
        continue;
      }
      const related: RelatedPlace[] = [];
      said.set(words, related);
      const at = dateLinePlace(document);
      const eol = lineEnd(text);
      report({
        start: date.start,
        end: date.end,
        message: `${quoteOf(document, date)} can’t be dated: the article has no date.`,
        related,
        fixes: [
          {
            title: 'Set the article’s date: adds a line for it at the top',
            edits: [{ uri, start: at, end: at, newText: at === 0 ? `Date: TK${eol}${eol}` : `${eol}${eol}Date: TK` }],
          },
        ],
      });
    }
  },
};

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
