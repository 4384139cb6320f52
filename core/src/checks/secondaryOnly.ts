import type { Check } from './check.ts';
import { calledInPublic, checkedAgainst } from './support/checkedAgainst.ts';
import { listed, quoteOf } from './support/words.ts';

/** A figure that was checked, but against nothing first-hand. */
export const secondaryOnly: Check = {
  code: 'secondary-only',
  title: 'Checked against secondary sources alone',
  severity: 'off',
  scope: 'document',
  run({ document, desk }, report) {
    for (const { tick, sources } of checkedAgainst(desk)) {
      // What is not in the list, or of no kind, may be first-hand.
      const known = sources.flatMap(({ named }) => (named?.source.kind === 'secondary' ? [named.source] : []));
      if (known.length === 0 || known.length < sources.length) continue;
      const { start, end } = tick;
      const titles = [...new Set(known.map(calledInPublic))];
      const told = titles.length === 1 ? 'which is not first-hand' : 'none of which is first-hand';
      report({ start, end, message: `${quoteOf(document, tick)} was checked against ${listed(titles)}, ${told}.` });
    }
  },
};
