import type { ClaimItem } from '../corpus/claimTable.ts';
import type { Check } from './check.ts';
import { byFigure, type ClaimEnd, relatedOf } from './support/disagreements.ts';
import { place, quoteOf } from './support/words.ts';

/** Two sources who give different figures for one thing: `police say 8,000, the unions 25,000`. */
export const disputedFigure: Check = {
  code: 'disputed-figure',
  title: 'Figure that sources dispute',
  severity: 'information',
  scope: 'corpus',
  run(context, report) {
    const { document, corpus } = context;
    for (const ends of byFigure(context, end => end.verdict.kind === 'disputed')) {
      const { item, other } = ends[0] as ClaimEnd;
      report({
        start: item.start,
        end: item.end,
        message: `${sourceOf(item)}: ${quoteOf(document, item)}. ${sourceOf(other)}: ${quoteOf(other.document, other)} (${place(corpus, other.uri, other.start)}).`,
        related: relatedOf(ends),
      });
    }
  },
};

/** Whom the text credits, as the beginning of a sentence. */
function sourceOf({ document, index }: ClaimItem): string {
  const source = document.claims[index]?.source ?? '';
  return source === '' ? 'One source' : `${source[0]?.toUpperCase()}${source.slice(1)}`;
}
