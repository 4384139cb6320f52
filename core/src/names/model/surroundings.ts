import { hashOf } from './hash.ts';
import { Flag, type TokenView } from './view.ts';

const hashes = (words: string): ReadonlySet<number> => new Set(words.split(' ').map(hashOf));

const the = hashOf('the');
const comma = hashOf(',');
const possessive = hashOf("'s");
const placePrepositions = hashes('in near outside across throughout inside around at from to into');
const otherPrepositions = hashes('by with against');
const titles = hashes('mr mr. mrs mrs. ms ms. dr dr. president minister');
const speech = hashes('said says told added explained argued noted announced reported');
/** Nouns after the name of a body: `Wexcombe Water officials`. */
const ofBodies = hashes(
  'officials official spokesman spokeswoman spokesperson members member leader leaders party group company team',
);

/** Kinds of surroundings that a name can have. */
export const SURROUNDINGS = 8;

/**
 * Fills in what stands about the stretch of capitals that each token of a run is in: a bit for each kind of surroundings. The
 * same name elsewhere in the text profits from it.
 */
export function readSurroundings(view: TokenView, segments: readonly number[], into: Uint8Array): void {
  const { lower, count } = view;
  for (let s = 0; s < segments.length; s += 2) {
    const last = segments[s + 1] as number;
    for (let i = segments[s] as number; i <= last; i++) {
      if (!view.is(i, Flag.capital)) continue;
      const first = i;
      while (i < last && view.is(i + 1, Flag.capital)) i++;
      const before = first > 0 ? (lower[first - 1] as number) : 0;
      const preposition = before === the && first > 1 ? (lower[first - 2] as number) : before;
      const after = i + 1 < count ? (lower[i + 1] as number) : 0;
      const bits =
        (placePrepositions.has(preposition) ? 1 : 0) |
        (before === the ? 2 : 0) |
        (speech.has(after) ? 4 : 0) |
        (after === possessive ? 8 : 0) |
        (titles.has(before) ? 16 : 0) |
        (after === comma ? 32 : 0) |
        (ofBodies.has(after) ? 64 : 0) |
        (otherPrepositions.has(preposition) ? 128 : 0);
      into.fill(bits, first, i + 1);
    }
  }
}
