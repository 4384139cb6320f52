import type { Claim } from '../claims/claim.ts';
import { isContentWord } from '../corpus/contentWords.ts';
import type { DocumentAnalysis } from '../document/analysis.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { firstEndingAfter } from '../text/span.ts';
import type { Check } from './check.ts';
import { addEntry, addMark, nextKey } from './support/sources.ts';
import { quoteOf } from './support/words.ts';

/** A figure that a reader would want a source for, and nobody is credited. Said once for a figure that is repeated. */
export const unsourcedFigure: Check = {
  code: 'unsourced-figure',
  title: 'Figure without a source',
  severity: 'warning',
  scope: 'document',
  run({ uri, document }, report) {
    const wanted = document.claims.filter(claim => claim.needsSource);
    const said: Claim[] = [];
    for (const claim of wanted) {
      if (claim.sourced || wanted.some(other => other.sourced && isSameFigure(document, other, claim))) continue;
      if (said.some(other => isSameFigure(document, other, claim))) continue;
      const figure = document.quantities[claim.quantity] as Quantity;
      const block = document.blocks[firstEndingAfter(document.blocks, figure.start)];
      // A headline gives its source in the story below.
      if (block?.kind === 'heading') continue;
      said.push(claim);
      const key = String(nextKey(document));
      report({
        start: figure.start,
        end: figure.end,
        message: `${quoteOf(document, figure)} has no source: nobody is credited for it in this ${block?.kind === 'listItem' ? 'list item' : 'paragraph'}.`,
        fixes: [
          {
            title: `Attach a source: add [${key}] and a line for it under Sources`,
            edits: [addMark(uri, document, claim, key), addEntry(uri, document, key)],
          },
        ],
      });
    }
  },
};

/** The same value of the same thing, said again. */
function isSameFigure(document: DocumentAnalysis, a: Claim, b: Claim): boolean {
  const one = document.quantities[a.quantity] as Quantity;
  const two = document.quantities[b.quantity] as Quantity;
  if (one.kind !== two.kind || one.low !== two.low || one.high !== two.high || one.unit !== two.unit) return false;
  if (a.measure.some(word => b.measure.includes(word))) return true;
  // The measure may be put in other words: then the rest of the sentence must be much alike.
  const words = tellingWords(document, a);
  return tellingWords(document, b).filter(word => words.includes(word)).length >= 2;
}

/** Words with meaning of the claim's sentence, without the figure's own. */
function tellingWords(document: DocumentAnalysis, claim: Claim): readonly string[] {
  const { text } = document.source;
  const { start, end } = document.quantities[claim.quantity] as Quantity;
  const around = `${text.slice(claim.start, start)} ${text.slice(end, claim.end)}`;
  return (around.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter(isContentWord);
}
