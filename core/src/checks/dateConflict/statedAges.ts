import { isoDay } from '../../dates/iso.ts';
import type { Check } from '../check.ts';
import { place, quoteOf } from '../support/words.ts';
import { isCorrected } from './corrected.ts';

/** Articles no further apart than this, in days, give a person the same age. */
const sameAge = 31;

/** `Ana Reis, 29, …` here and `Ana Reis, 34, …` in an article of the same week. */
export const statedAgeRule: Check['run'] = ({ uri, document, corpus }, report) => {
  for (const { item, other } of corpus.dateConflictsOf(uri)) {
    if (item.fact.type !== 'age' || other.fact.type !== 'age') continue;
    if (isCorrected(document, item) || isCorrected(other.document, other)) continue;
    const here = item.fact;
    const there = other.fact;
    const ofWhom = `age of ${document.entities[here.person]?.name ?? ''}`;
    const days = here.at && there.at ? ([here.at.last, there.at.last] as const) : null;
    const on = days ? ` on ${isoDay(days[0])} and on ${isoDay(days[1])}` : '';
    const isOneTime = !days || Math.abs(days[0] - days[1]) <= sameAge;
    const words = other.document.source.text.slice(there.quantity.number.start, there.quantity.number.end);
    report({
      start: item.start,
      end: item.end,
      message: `${quoteOf(document, item)} differs from ${quoteOf(other.document, other)} in ${place(corpus, other.uri, other.start)} (${ofWhom}${on}).`,
      related: [
        {
          uri: other.uri,
          start: other.start,
          end: other.end,
          message: `${quoteOf(other.document, other)} here: ${ofWhom}`,
        },
      ],
      fixes: !isOneTime ? [] : [{ title: `Use “${words}”`, edits: [{ uri, ...here.quantity.number, newText: words }] }],
    });
  }
};
