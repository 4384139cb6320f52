import type { PlacedBlock } from '../document/analysis.ts';
import { titleLinks, titleModifiers, titleWords } from '../lexicon/titles.ts';
import type { Span } from '../text/span.ts';
import { anyPlace, Known } from './gazetteer.ts';
import { Words } from './words.ts';

/** How many words a title after a name may have before its title word: `Taiwan's recently elected president`. */
const REACH = 5;

/** The title in apposition after a name that ends at `end`: `Harlan Pike, chairman of Hawcombe Water`. Offsets of the document. */
export function titleAfter(block: PlacedBlock, end: number, words = new Words(block.content)): Span | null {
  const local = end - block.start;
  if (block.content.text.charCodeAt(local) !== 44) return null;
  const comma = firstTokenFrom(words, local);
  if (words.raw(comma) !== ',' || words.start[comma] !== local) return null;
  let first = comma + 1;
  if (/^(?:the|a|an|who|its|his|her|their)$/.test(words.raw(first))) first++;
  for (let i = first; i < first + REACH && i < words.count; i++) {
    const lower = words.lower(i);
    if (titleWords.has(lower) && words.raw(i + 1) !== "'s") {
      const last = endOfTitle(words, i);
      // `Ada Berg, Governor Kofi Mensah and …`: the title is that of the next one.
      if (words.isCapital(last + 1)) return null;
      return { start: block.start + (words.start[first] as number), end: block.start + (words.end[last] as number) };
    }
    const known = words.isCapital(i) ? words.known(i) : 0;
    if (
      titleModifiers.has(lower) ||
      known & (anyPlace | Known.group | Known.organization) ||
      lower === "'s" ||
      lower === '’s'
    )
      continue;
    return null;
  }
  return null;
}

/** Token of the last word of a title whose title word is token `i`: over further title words, and `of` with names. */
function endOfTitle(words: Words, i: number): number {
  let last = i;
  while (titleWords.has(words.lower(last + 1))) last++;
  while (titleLinks.has(words.raw(last + 1))) {
    const next = last + (words.raw(last + 2) === 'the' ? 3 : 2);
    if (!words.isCapital(next)) break;
    last = next;
    while (words.isCapital(last + 1)) last++;
  }
  return last;
}

function firstTokenFrom(words: Words, offset: number): number {
  let low = 0;
  let high = words.count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words.start[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
