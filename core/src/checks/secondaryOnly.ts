import type { Check } from './check.ts';
import { checkedAgainst } from './support/checkedAgainst.ts';
import { listed, quoted, quoteOf } from './support/words.ts';

/** A figure that was checked, but against nothing first-hand. */
export const secondaryOnly: Check = {
  code: 'secondary-only',
  title: 'Checked against secondary sources alone',
  severity: 'off',
  scope: 'document',
  run({ document, desk }, report) {
    for (const { tick, sources } of checkedAgainst(desk)) {
      // What is not in the list, or of no kind, may be first-hand.
      if (sources.length === 0 || !sources.every(({ named }) => named?.source.kind === 'secondary')) continue;
      const { start, end } = tick;
      const titles = [...new Set(sources.map(({ named }) => quoted(named?.source.title ?? '')))];
      const told = titles.length === 1 ? 'which is not first-hand' : 'none of which is first-hand';
      report({ start, end, message: `${quoteOf(document, tick)} was checked against ${listed(titles)}, ${told}.` });
    }
  },
};
