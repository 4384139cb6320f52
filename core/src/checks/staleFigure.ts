import { articleDay } from '../claims/articleDay.ts';
import { byCodeUnit } from '../util/hash.ts';
import type { Check } from './check.ts';
import { byFigure, type ClaimEnd, relatedOf, useOther } from './support/disagreements.ts';
import { place, quoteOf } from './support/words.ts';

/** The toll of an event that a newer article of the folder has brought up to date. */
export const staleFigure: Check = {
  code: 'stale-figure',
  title: 'Figure with a newer value',
  severity: 'hint',
  scope: 'corpus',
  run(context, report) {
    const { uri, document, corpus } = context;
    for (const ends of byFigure(context, end => end.verdict.kind === 'superseded' && end.verdict.older)) {
      const newest = [...ends].sort((a, b) => byCodeUnit(dayOf(b), dayOf(a)));
      const { item, other } = newest[0] as ClaimEnd;
      report({
        start: item.start,
        end: item.end,
        message: `A newer article has ${quoteOf(other.document, other)} (${place(corpus, other.uri, other.start)}); here it is ${quoteOf(document, item)}.`,
        related: relatedOf(newest),
        fixes: useOther(uri, newest),
      });
    }
  },
};

const dayOf = ({ other }: ClaimEnd): string => articleDay(other.document) ?? '';
