import type { Quantity } from '../quantities/quantity.ts';
import type { Check } from './check.ts';
import { citeSource, nextKey } from './support/sources.ts';
import { vagueCredits } from './support/vague.ts';
import { quoteOf } from './support/words.ts';

/** `reportedly`, `some analysts say`, `it is believed`: words that sound like a source beside a figure that has none. */
export const vagueAttribution: Check = {
  code: 'vague-attribution',
  title: 'Attribution that credits nobody',
  severity: 'information',
  scope: 'document',
  run({ uri, document }, report) {
    let key = '';
    for (const { words, claim } of vagueCredits(document)) {
      key ||= String(nextKey(document));
      const figure = document.quantities[claim.quantity] as Quantity;
      report({
        ...words,
        message: `${quoteOf(document, words)} credits nobody, and ${quoteOf(document, figure)} has no other source here.`,
        fixes: [citeSource(uri, document, claim, key)],
        about: { start: figure.start, end: figure.end },
      });
    }
  },
};
