import type { Check } from './check.ts';
import { wholeLines } from './support/sources.ts';

/** `[3]` in the article's list of sources, and no `[3]` in its text, which cites other entries. */
export const unusedSource: Check = {
  code: 'unused-source',
  title: 'Source that is never cited',
  severity: 'hint',
  scope: 'document',
  run({ uri, document }, report) {
    const cited = new Set(document.citations.map(({ key }) => key));
    // Many a list names what was read, and no sentence points to it.
    if (!document.references.some(({ key }) => cited.has(key))) return;
    const { text } = document.source;
    for (const { start, end, key, body } of document.references) {
      const label = text
        .slice(start, body.start)
        .trim()
        .replace(/[.):]$/, '');
      // One without a number of its own is cited in words, if at all.
      if (cited.has(key) || label === '') continue;
      const remove = wholeLines(document, { start, end });
      report({
        start,
        end,
        message: `Source ${label} is listed and never cited.`,
        fixes: [{ title: `Remove ${label} from the sources`, edits: [{ uri, ...remove, newText: '' }] }],
      });
    }
  },
};
