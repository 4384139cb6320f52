import type { ClaimItem, Disagreement } from '../corpus/claimTable.ts';
import type { PairEnd } from '../corpus/pairTable.ts';
import { byCodeUnit } from '../util/hash.ts';
import type { Check, Fix } from './check.ts';
import { place, quoteOf } from './support/words.ts';

/** More places than these say nothing new. */
const maxRelated = 8;
const maxFixes = 3;

/** Two figures for one measure of one thing at one time, in one article or in two. */
export const conflictingFigure: Check = {
  code: 'conflicting-figure',
  title: 'Figures that differ',
  severity: 'warning',
  scope: 'corpus',
  run({ uri, document, corpus }, report) {
    const byFigure = new Map<number, PairEnd<ClaimItem, Disagreement>[]>();
    for (const end of corpus.disagreementsOf(uri)) {
      if (end.verdict.kind !== 'conflict') continue;
      const list = byFigure.get(end.item.start);
      if (list) list.push(end);
      else byFigure.set(end.item.start, [end]);
    }
    for (const ends of byFigure.values()) {
      // What stands nearest is easiest to compare: the same article first.
      ends.sort(
        (a, b) => Number(a.otherUri !== uri) - Number(b.otherUri !== uri) || byCodeUnit(a.otherUri, b.otherUri),
      );
      const [first] = ends;
      if (!first) continue;
      const { item, other } = first;
      const otherWords = quoteOf(other.document, other);
      const fixes = new Map<string, Fix>();
      for (const end of ends.slice(0, maxFixes)) {
        const words = end.other.document.source.text.slice(end.other.start, end.other.end);
        const edits = [{ uri, start: item.start, end: item.end, newText: words }];
        fixes.set(words, { title: `Use ${quoteOf(end.other.document, end.other)}`, edits });
      }
      const what = conceptOf(item) ?? conceptOf(other);
      const more = ends.length > 1 ? ` and ${ends.length - 1} more` : '';
      report({
        start: item.start,
        end: item.end,
        message: `${quoteOf(document, item)} differs from ${otherWords} in ${place(corpus, other.uri, other.start)}${more}${what === null ? '' : ` (${what})`}.`,
        related: ends.slice(0, maxRelated).map(end => ({
          uri: end.otherUri,
          start: end.other.start,
          end: end.other.end,
          message: `${quoteOf(end.other.document, end.other)} here: ${end.verdict.reason}`,
        })),
        fixes: [...fixes.values()],
      });
    }
  },
};

/** What the figure measures, in the text's words. */
const conceptOf = ({ document, index }: ClaimItem): string | null => document.claims[index]?.concept ?? null;
