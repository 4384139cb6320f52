import type { Check } from './check.ts';
import { superlativeRule } from './rankConflict/superlatives.ts';
import { byFigure, type ClaimEnd, isRank, measuredIn, relatedOf, useOther } from './support/disagreements.ts';
import { firstOf } from './support/rules.ts';
import { place, quoteOf } from './support/words.ts';

/** One thing in two ranks: `third-largest` here, `fourth-largest` there. */
const ranksRule: Check['run'] = (context, report) => {
  const { uri, document, corpus } = context;
  for (const ends of byFigure(context, end => end.verdict.kind === 'conflict' && isRank(end))) {
    const [nearest] = ends as [ClaimEnd, ...ClaimEnd[]];
    const { item, other } = nearest;
    report({
      start: item.start,
      end: item.end,
      message: `${quoteOf(document, item)} here, ${quoteOf(other.document, other)} in ${place(corpus, other.uri, other.start)}${measuredIn(nearest)}.`,
      related: relatedOf(ends),
      fixes: useOther(uri, ends),
    });
  }
};

export const rankConflict: Check = {
  code: 'rank-conflict',
  title: 'Ranks that differ',
  severity: 'warning',
  scope: 'corpus',
  run: firstOf([ranksRule, superlativeRule]),
};
