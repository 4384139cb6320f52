/** Whether one figure of a text is a part of another: `Nine people died. Seven died at the scene and two in hospital.` */
import { generalHeads } from '../lexicon/measures.ts';
import { happenings, partialDeaths } from '../lexicon/partialTolls.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { firstEndingAfter, type Span } from '../text/span.ts';
import { claimAbout } from './claimAbout.ts';
import type { ClaimInDocument } from './compare.ts';
import type { View } from './view.ts';
import { isTelling, measureRow, normalForm } from './vocabulary.ts';

/** Whether the lower of two figures of one text is a part of the higher. */
export function oneIsPart(first: ClaimInDocument, a: View, b: View): boolean {
  const [part, whole] = (a.interval?.high ?? 0) < (b.interval?.low ?? 0) ? [a, b] : [b, a];
  return addsUp(first, part, whole) || countsSomeOf(first.document.source.text, part, whole);
}

/** Parts are listed one after the other: so many at most. */
const MOST_PARTS = 6;

/** `12 at the port and 18 at the station`: with those that stand beside it, a figure makes up the whole. */
function addsUp({ document }: ClaimInDocument, part: View, whole: View): boolean {
  const total = exact(whole.quantity);
  if (total === null || exact(part.quantity) === null) return false;
  const { quantities, sentences, blocks } = document;
  // Parts stand in the sentence of the figure, or in the one right before or after it, in one paragraph.
  const s = firstEndingAfter(sentences, part.quantity.start);
  const block = blocks[firstEndingAfter(blocks, part.quantity.start)] as Span;
  const from = Math.max(block.start, (sentences[s - 1] ?? block).start);
  const to = Math.min(block.end, (sentences[s + 1] ?? block).end);
  const toll = tollOf(part.claim.measure);
  const values: number[] = [];
  let own = -1;
  for (let q = firstEndingAfter(quantities, from); q < quantities.length && values.length < 40; q++) {
    const one = quantities[q] as Quantity;
    if (one.start >= to) break;
    const value = exact(one);
    if (one === whole.quantity || value === null || value === total || !isLike(one, part.quantity)) continue;
    const other = tollOf(document.claims[claimAbout(document.claims, q) ?? -1]?.measure ?? []);
    if (other !== '' && toll !== '' && other !== toll) continue;
    if (one === part.quantity) own = values.length;
    values.push(value);
  }
  return own >= 0 && hasRun(values, own, total);
}

/** Whether values that stand next to each other, with the one at `own`, make up the total. */
function hasRun(values: readonly number[], own: number, total: number): boolean {
  for (let first = Math.max(0, own - MOST_PARTS + 1); first <= own; first++) {
    let sum = 0;
    for (let last = first; last < values.length && last - first < MOST_PARTS && sum < total; last++) {
      sum += values[last] as number;
      if (sum === total && last >= own && last > first) return true;
    }
  }
  return false;
}

const exact = ({ low, high, bound }: Quantity): number | null => (bound === 'exact' && low === high ? low : null);

/** Of one kind and one unit; where a count has none, the noun of the one before goes on. */
const isLike = (one: Quantity, other: Quantity): boolean =>
  one.kind === other.kind && (one.unit === other.unit || (one.kind === 'count' && (isBare(one) || isBare(other))));

const isBare = ({ unit }: Quantity): boolean => unit === null || generalHeads.has(normalForm(unit.toLowerCase()));

const tollOf = (measure: readonly string[]): string => measure.find(word => measureRow(word)?.toll) ?? '';

/**
 * `Nine people died … Seven died at the scene`: a number without a noun counts some of those before, where its sentence
 * narrows down where or of what. What has a noun does so only in words that always do (`died later in hospital`).
 */
function countsSomeOf(text: string, part: View, whole: View): boolean {
  const { claim, quantity, head } = part;
  if (quantity.kind !== 'count' || whole.quantity.start > quantity.start) return false;
  if (tollOf(claim.measure) === '' || (head !== '' && !generalHeads.has(head))) return false;
  if (!OPENS.test(text.slice(claim.start, quantity.start))) return false;
  const behind = text.slice(quantity.end, Math.min(claim.end, quantity.end + REACH)).split(BREAK, 1)[0] as string;
  const words = behind.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  if (words.some(word => partialDeaths.has(word))) return true;
  // Up to the verb there are but helpers.
  const verb = words.findIndex(word => !HELPERS.has(word));
  const narrowed = words.slice(verb + 1);
  return (
    head === '' &&
    quantity.unit === null &&
    NARROWS.test(narrowed[0] ?? '') &&
    narrowed.every(word => !/^\p{Lu}/u.test(word) && !happenings.has(word)) &&
    narrowed.some(word => {
      const form = normalForm(word);
      return form !== '' && isTelling(form) && !whole.sentence.has(form);
    })
  );
}

/** So much behind a figure is read, in UTF-16 units. */
const REACH = 90;
/** The figure opens its sentence, or a clause of it. */
const OPENS = /(?:^|[,;:–—] |\b(?:and|but|while) )(?:at least |about |some |only |another )?$/i;
/** What is said of the figure ends here. */
const BREAK = /[,;.:–—()]/;
const HELPERS: ReadonlySet<string> = new Set(
  'people persons others of them have has had were was been then all pronounced found declared'.split(' '),
);
const NARROWS = /^(?:in|inside|outside|at|of|from|on|under|by|near|beside|aboard|while)$/;
