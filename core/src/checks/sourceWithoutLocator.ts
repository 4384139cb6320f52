import type { Check } from './check.ts';
import { calledInPublic, checkedAgainst } from './support/checkedAgainst.ts';
import { quoteOf } from './support/words.ts';

/** A figure that was checked against a source, and nobody says where in it. */
export const sourceWithoutLocator: Check = {
  code: 'source-without-locator',
  title: 'Source without a page or place in it',
  severity: 'off',
  scope: 'document',
  run({ document, desk }, report) {
    for (const { tick, sources } of checkedAgainst(desk)) {
      for (const { named } of sources) {
        // What is not in the list is in the checker's own words, and may say it.
        if (named?.locator !== '') continue;
        const { start, end } = tick;
        const message = `${quoteOf(document, tick)} was checked against ${calledInPublic(named.source)}, but not where in it.`;
        report({ start, end, message });
      }
    }
  },
};
