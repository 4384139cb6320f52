import type { Check } from './check.ts';
import { betweenRule } from './conflictingFigure/between.ts';
import { kinRule } from './conflictingFigure/kin.ts';
import { byFigure, type ClaimEnd, isRank, measuredIn, relatedOf, useOther } from './support/disagreements.ts';
import { firstOf } from './support/rules.ts';
import { place, quoteOf } from './support/words.ts';

/** Claims that `compareClaims` finds to be of one thing and apart. */
const claimRule: Check['run'] = (context, report) => {
  const { uri, document, corpus } = context;
  for (const ends of byFigure(context, end => end.verdict.kind === 'conflict' && !isRank(end))) {
    const [nearest] = ends as [ClaimEnd, ...ClaimEnd[]];
    const { item, other } = nearest;
    const more = ends.length > 1 ? ` and ${ends.length - 1} more` : '';
    report({
      start: item.start,
      end: item.end,
      message: `${quoteOf(document, item)} differs from ${quoteOf(other.document, other)} in ${place(corpus, other.uri, other.start)}${more}${measuredIn(nearest)}.`,
      related: relatedOf(ends),
      fixes: useOther(uri, ends),
    });
  }
};

/** Two figures for one measure of one thing at one time, in one article or in two. */
export const conflictingFigure: Check = {
  code: 'conflicting-figure',
  title: 'Figures that differ',
  severity: 'warning',
  scope: 'corpus',
  run: firstOf([claimRule, kinRule, betweenRule]),
};
