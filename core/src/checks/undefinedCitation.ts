import type { Check } from './check.ts';
import { addEntry } from './support/sources.ts';

/** `[4]` in the text, and no entry 4 in the article's list of sources. */
export const undefinedCitation: Check = {
  code: 'undefined-citation',
  title: 'Citation without an entry',
  severity: 'warning',
  scope: 'document',
  run({ uri, document }, report) {
    const entries = new Set(document.references.map(reference => reference.key));
    for (const { start, end, key } of document.citations) {
      if (entries.has(key)) continue;
      report({
        start,
        end,
        message:
          entries.size === 0
            ? `[${key}] is cited, but the article lists no sources.`
            : `[${key}] is cited, but the list of sources has no [${key}].`,
        fixes: [
          { title: `Add an entry [${key}] to the sources`, edits: [addEntry(uri, document, key)] },
          { title: `Remove [${key}]`, edits: [{ uri, start, end, newText: '' }] },
        ],
      });
    }
  },
};
