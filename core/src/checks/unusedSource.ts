import type { DocumentAnalysis } from '../document/analysis.ts';
import { firstEndingAfter } from '../text/span.ts';
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
    const uncited = document.references.filter(({ key }) => !cited.has(key));
    if (uncited.length === 0) return;
    const { text } = document.source;
    const said = numbersSaid(document);
    for (const { start, end, key, body } of uncited) {
      const label = text
        .slice(start, body.start)
        .trim()
        .replace(/[.):]$/, '');
      // One without a number of its own is cited in words, if at all.
      if (said.has(key) || label === '') continue;
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

/** A number in any brackets, or behind a word for a source, may be a mark in a form of the author’s own: `(see 2)`. */
const SAID =
  /[[(][^[\](){}\r\n]{0,60}[\])]|(?<!\p{sc=Latin})(?:sources?|notes?|footnotes?|refs?\.?|references?|nos?\.?) ?\d{1,3}(?:(?:, ?| and | ?[–-] ?)\d{1,3}){0,8}(?!\d)/giu;

/** The numbers that stand outside the list of sources where a mark might. */
function numbersSaid({ source: { text }, references }: DocumentAnalysis): ReadonlySet<string> {
  const numbers = new Set<string>();
  for (const { 0: words, index } of text.matchAll(SAID)) {
    const entry = references[firstEndingAfter(references, index)];
    if (entry && entry.start <= index) continue;
    for (const [number] of words.matchAll(/\d+/g)) numbers.add(number);
  }
  return numbers;
}
