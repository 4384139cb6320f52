/** What stands around a claim's sentence and bears on how its figure compares. */
import type { DocumentAnalysis } from '../document/analysis.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { firstEndingAfter, type Span } from '../text/span.ts';
import type { BlockText } from '../text/tokens.ts';
import { cellFingerprint } from './cell.ts';
import { windowOf } from './measure.ts';
import { placedIn } from './viewParts.ts';

/** How much of the sentence before is looked at, in code units. */
const BEFORE = 400;

/** How a sentence begins that goes on with the subject of the one before. */
const GOES_ON =
  /^["“]?(?:It|He|She|They|Its|His|Her|Their|The (?:company|firm|group|club|school|agency|bank|ground|building)|That|This)\b/;

/** Whether a sentence goes on with the subject of the one before: `It is nine metres tall`. */
export const goesOn = (text: string, { start }: Span): boolean => GOES_ON.test(text.slice(start, start + 24));

/** The sentence before, where this one goes on with it or names nobody; its end, where it is long. */
export function sentenceBefore({ source, sentences }: DocumentAnalysis, claim: Span): string {
  if (
    !goesOn(source.text, claim) &&
    /\s\p{Lu}/u.test(source.text.slice(claim.start, Math.min(claim.end, claim.start + 600)))
  )
    return '';
  const before = sentences[firstEndingAfter(sentences, claim.start) - 1];
  if (!before || claim.start - before.end > 3) return '';
  return source.text.slice(Math.max(before.start, before.end - BEFORE), before.end);
}

const CORRECTION =
  /\b(?:regrets? the error|misstated|incorrectly|erroneously|has been corrected|was corrected|correction:|clarification:|earlier version of this|at first (?:said|spoke|put|reported|gave)|initially (?:said|put|reported))/i;

/** `Farmers' List: 13`, `- Finland 12`, `Roads  $4.2 million`: a line of a list or a table, and whose it is. */
const LINE =
  /^\s{0,60}(?:[-–—•*|]\s{0,60})?(\p{sc=Latin}[^:.\d|]{1,40}?)(?::|\s{1,60}|\s{0,60}\|\s{0,60})\s{0,60}[$€£]?\d[\d.,]{0,60}\s?(?:%|\p{sc=Latin}{1,60}(?: \p{sc=Latin}{1,60})?)?\s{0,60}\|?\s{0,60}$/u;

/** Blocks live on while a text is edited, so what is known of one is kept with it. */
const known = new WeakMap<BlockText, { readonly corrects: boolean; readonly label: string }>();

function read(block: BlockText | undefined): { readonly corrects: boolean; readonly label: string } {
  if (!block) return { corrects: false, label: '' };
  let found = known.get(block);
  if (!found) {
    const { text } = block;
    found = {
      corrects: /^(?:correction|clarification)s?$/i.test(text) || CORRECTION.test(text.slice(0, 2000)),
      label: text.length < 80 ? (LINE.exec(text)?.[1] ?? '') : '',
    };
    known.set(block, found);
  }
  return found;
}

/** The paragraph, or one beside it, puts a figure right. */
export const isCorrected = ({ blocks }: DocumentAnalysis, at: number): boolean =>
  [at - 1, at, at + 1].some(b => read(blocks[b]?.content).corrects);

/** The label of a line among others of its kind; empty for all else. */
export function lineLabel({ blocks }: DocumentAnalysis, at: number): string {
  const { label } = read(blocks[at]?.content);
  return label !== '' && (read(blocks[at - 1]?.content).label !== '' || read(blocks[at + 1]?.content).label !== '')
    ? label
    : '';
}

/** The words that open the caption of a picture. */
const CAPTION =
  /(?:^|\n|\()\s{0,60}(?:photo |picture |image )?(?:caption|photo|picture|pictured|image|in the picture|above|below)\s?:/i;

/** Whether a stretch of text begins a caption, or comes right behind such a beginning. */
export const isCaption = (text: string, { start }: Span): boolean =>
  CAPTION.test(text.slice(Math.max(0, start - 30), start + 20));

const rivals = new WeakMap<DocumentAnalysis, ReadonlyMap<string, number>>();

/** How many different figures the text has for the noun that one counts, or of its kind. */
export function rivalsOf(document: DocumentAnalysis, { kind, unit }: Quantity): number {
  let counts = rivals.get(document);
  if (!counts) {
    const values = new Map<string, Set<number | null>>();
    for (const one of document.quantities) {
      const key = `${one.kind} ${one.unit}`;
      const seen = values.get(key);
      if (seen) seen.add(one.low ?? one.high);
      else values.set(key, new Set([one.low ?? one.high]));
    }
    counts = new Map([...values].map(([key, { size }]) => [key, size]));
    rivals.set(document, counts);
  }
  const count = counts.get(`${kind} ${unit}`) ?? 1;
  // A text names many sums and shares, but seldom one noun with many numbers. More than a few are all the same.
  return Math.min(kind === 'count' ? (unit === null ? 1 : count) : Math.ceil(count / 3), 4);
}

/** All of this but the sentence before, in a form that changes when any of it does. */
export function surroundingsOf(document: DocumentAnalysis, claim: Span, quantity: Quantity): readonly unknown[] {
  const block = firstEndingAfter(document.blocks, quantity.start);
  return [
    document.blocks[block]?.kind,
    isCorrected(document, block),
    lineLabel(document, block),
    rivalsOf(document, quantity),
    isCaption(document.source.text, windowOf(quantity, claim)),
    isCaption(document.source.text, document.blocks[block] ?? claim),
    placedIn(document.source.text, quantity, claim),
    cellFingerprint(document, quantity),
  ];
}
