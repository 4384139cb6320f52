/** How far one place is from another, and in which direction, as sentences tell it. */
import type { DocumentAnalysis } from '../document/analysis.ts';
import { slug } from '../names/slug.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { firstEndingAfter } from '../text/span.ts';

export interface Distance {
  /** Slugs of the place and of the one that it is reckoned from. */
  readonly of: string;
  readonly from: string;
  /** `north`, `southeast`; empty where none is told. */
  readonly direction: string;
  readonly quantity: Quantity;
}

/** A place, and what stands between it and how far off it is; no name before it, as in `Holt, Norfolk, 20 miles …`. */
const PLACE =
  /(?<![\p{sc=Latin}’'], )(?<![\p{sc=Latin}’'-])((?:\p{Lu}[\p{L}’'-]{1,30} ){0,3}\p{Lu}[\p{L}’'-]{1,30})(?: (?:lies|is|is located|is situated|stands)|,(?: which| that) (?:lies|is)|, an? [^,.;:]{3,40}|,)(?: just| only)? $/u;
/** From the figure to the place that it is reckoned from. */
const FROM =
  /^ (?:(?:to the )?(north|south|east|west|(?:north|south)-?(?:east|west)) of|(?:away )?from) (?:the )?(?:\p{Ll}[\p{Ll} -]{2,30}?(?: of|,)? )?((?:\p{Lu}[\p{L}’'-]{1,30} ){0,3}\p{Lu}[\p{L}’'-]{1,30})(?! (?:by|to)(?!\p{sc=Latin}))/u;
/** Words that open a sentence and are no part of the name after them. */
const OPENS = /^(?:In|At|To|From|The|Near|Around|But|And|For) /;

/** The distances of a document between two places that are both named beside the figure. */
export function distancesOf({ source: { text }, quantities, sentences }: DocumentAnalysis): Distance[] {
  const found: Distance[] = [];
  for (const quantity of quantities) {
    const { kind, unit, low, high, start, end } = quantity;
    if (kind !== 'measure' || (unit !== 'km' && unit !== '[mi_i]') || low === null || low !== high) continue;
    const sentence = sentences[firstEndingAfter(sentences, start)];
    if (!sentence || sentence.start > start) continue;
    const after = FROM.exec(text.slice(end, Math.min(sentence.end, end + 120)));
    const before = after && PLACE.exec(text.slice(Math.max(sentence.start, start - 120), start));
    const of = slug((before?.[1] ?? '').replace(OPENS, ''));
    const from = slug(after?.[2] ?? '');
    if (of === '' || from === '' || of === from) continue;
    found.push({ of, from, direction: (after?.[1] ?? '').replace('-', ''), quantity });
  }
  return found;
}
