import type { Quantity } from '../quantities/quantity.ts';
import { firstEndingAfter } from '../text/span.ts';
import type { Check } from './check.ts';
import { citeSource, nextKey } from './support/sources.ts';
import { unsourcedClaims } from './support/unsourced.ts';
import { vagueWords } from './support/vague.ts';
import { quoteOf } from './support/words.ts';

/** A figure that a reader would want a source for, and nobody is credited. Said once for a figure that is repeated. */
export const unsourcedFigure: Check = {
  code: 'unsourced-figure',
  title: 'Figure without a source',
  severity: 'warning',
  scope: 'document',
  run({ uri, document }, report) {
    let key = '';
    const vague = vagueWords(document);
    for (const claim of unsourcedClaims(document)) {
      const figure = document.quantities[claim.quantity] as Quantity;
      const block = document.blocks[firstEndingAfter(document.blocks, figure.start)];
      const words = vague.get(claim);
      const why = words
        ? `${quoteOf(document, words)} names nobody`
        : `nobody is credited for it in this ${block?.kind === 'listItem' ? 'list item' : 'paragraph'}`;
      key ||= String(nextKey(document));
      report({
        start: figure.start,
        end: figure.end,
        message: `${quoteOf(document, figure)} has no source: ${why}.`,
        fixes: [citeSource(uri, document, claim, key)],
      });
    }
  },
};
