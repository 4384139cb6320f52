import type { CitationMark } from '../attributions/attribution.ts';
import type { Check } from './check.ts';
import { addEntry } from './support/sources.ts';

/** `[4]` in the text, and no entry 4 in the article's list of sources. Reported at the first `[4]`, with the others as places. */
export const undefinedCitation: Check = {
  code: 'undefined-citation',
  title: 'Citation without an entry',
  severity: 'warning',
  scope: 'document',
  run({ uri, document }, report) {
    const entries = new Set(document.references.map(reference => reference.key));
    const missing = new Map<string, CitationMark[]>();
    for (const citation of document.citations) {
      if (entries.has(citation.key)) continue;
      const marks = missing.get(citation.key);
      if (marks) marks.push(citation);
      else missing.set(citation.key, [citation]);
    }
    for (const [key, marks] of missing) {
      const [first, ...others] = marks as [CitationMark, ...CitationMark[]];
      const cited = others.length === 0 ? 'is cited' : `is cited ${marks.length} times`;
      const lack = entries.size === 0 ? 'the article lists no sources' : `the list of sources has no [${key}]`;
      const remove = marks.map(({ start, end }) => ({ uri, start, end, newText: '' }));
      report({
        start: first.start,
        end: first.end,
        message: `[${key}] ${cited}, but ${lack}.`,
        related: others.map(({ start, end }) => ({ uri, start, end, message: `[${key}] again` })),
        fixes: [
          { title: `Add an entry [${key}] to the sources`, edits: [addEntry(uri, document, key)] },
          { title: others.length === 0 ? `Remove [${key}]` : `Remove this [${key}]`, edits: remove.slice(0, 1) },
          ...(others.length === 0 ? [] : [{ title: `Remove all ${marks.length} marks [${key}]`, edits: remove }]),
        ],
      });
    }
  },
};
