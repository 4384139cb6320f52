/**
 * Where the words of a decision stand now. Three outcomes: found, changed, lost. What two places could claim is lost:
 * a tick on the wrong words is worse than one that a person has to set again.
 */

import { type Anchor, contextLength } from './anchor.ts';
import { likeness } from './change.ts';
import type { FolderSentences } from './folderSentences.ts';
import { type Located, mostAlike, type PlaceIndex } from './placeIndex.ts';
import { type SentencePlace, shapeOf } from './places.ts';

type Sentences = Pick<FolderSentences, 'indexes' | 'across' | 'beside'>;

/** `frail` where the words are found by more than where they stand: as several sentences, or by what moved with them. */
export type Outcome =
  | ({ readonly outcome: 'found' | 'changed'; readonly frail?: true } & Located)
  | { readonly outcome: 'lost' };

/** A sentence of fewer words, `Sales rose 12%.`, may stand anywhere: alone, it does not follow into another file. */
const tellingWords = 6;
/** What stands beside a sentence tells it from others of the same words if it is as long as this, in UTF-16 code units. */
const tellingContext = contextLength - 1;
/** How much of a sentence must be left for it to count as the same one, changed, when only one neighbour stands. */
const leastLikeness = 0.6;

const lost: Outcome = { outcome: 'lost' };

/**
 * Finds an anchor's sentence by looking it up, whole or with breaks put into it. `taken` says that a sentence holds the
 * words of another tick, and so is no changed form of this one.
 */
export function resolveAnchor(anchor: Anchor, sentences: Sentences, taken: (place: SentencePlace) => boolean): Outcome {
  const { file, exact } = anchor;
  const { indexes } = sentences;
  const here = indexes.words.here(exact, file);
  if (here.length > 0) {
    const place = sameInFile(anchor, here);
    return place ? { outcome: 'found', file, place } : lost;
  }
  const broken = sentences.across(anchor);
  if (broken.length > 0) {
    const place = sameInFile(anchor, broken);
    return place ? { outcome: 'found', frail: true, file, place } : lost;
  }
  const elsewhere = indexes.words.elsewhere(exact, file, mostAlike);
  if (elsewhere.length > 0) {
    const moved = movedTo(anchor, elsewhere);
    if (moved) return { outcome: 'found', ...moved };
    const along = movedAlong(anchor, elsewhere, sentences);
    return along ? { outcome: 'found', frail: true, ...along } : lost;
  }
  const changed = changedTo(anchor, indexes, taken);
  return changed ? { outcome: 'changed', ...changed } : lost;
}

const only = <T>(list: readonly T[]): T | null => (list.length === 1 ? (list[0] as T) : null);

/** How many of the two neighbours are as they were. */
const neighbours = ({ prefix, suffix }: Anchor, place: SentencePlace): number =>
  (place.before === prefix ? 1 : 0) + (place.after === suffix ? 1 : 0);

/** Among the same words in the same file. Once there was one and now there is one: that is it. Else neighbours decide. */
function sameInFile(anchor: Anchor, here: readonly SentencePlace[]): SentencePlace | null {
  const hadTwins = (anchor.others?.here ?? 0) > 0;
  if (here.length === 1 && !hadTwins) return here[0] as SentencePlace;
  if (here.length > mostAlike) return null;
  const both = here.filter(place => neighbours(anchor, place) === 2);
  if (both.length > 0) return only(both);
  // One neighbour may be shared with a twin that was there from the beginning.
  return hadTwins ? null : only(here.filter(place => neighbours(anchor, place) === 1));
}

/** The same words in other files, gone from their own: cut and pasted there, or the file has a new name. */
function movedTo(anchor: Anchor, elsewhere: readonly Located[]): Located | null {
  const { others } = anchor;
  // They stood elsewhere too when the decision was made, and that was not what was decided about.
  if ((others?.elsewhere ?? 0) > 0 || elsewhere.length > mostAlike) return null;
  const both = elsewhere.filter(({ place }) => neighbours(anchor, place) === 2);
  if (both.length > 0) return only(both);
  const telling = anchor.exact.split(' ').filter(isWord).length >= tellingWords;
  return telling && (others?.here ?? 0) === 0 ? only(elsewhere) : null;
}

/**
 * A few words in another file, where what stood beside them stands beside them again, and no longer where it was: a
 * paragraph was moved, and what is around it is new. All that is kept of one side must be there, or the whole sentence
 * on either side.
 */
function movedAlong(anchor: Anchor, elsewhere: readonly Located[], { indexes, beside }: Sentences): Located | null {
  const { file, prefix, suffix, others } = anchor;
  const found = only(elsewhere);
  if (!found || (others?.here ?? 0) + (others?.elsewhere ?? 0) > 0) return null;
  const left = {
    before: indexes.before.here(prefix, file).length > 0,
    after: indexes.after.here(suffix, file).length > 0,
  };
  const { before, after } = found.place;
  if (before === prefix && prefix.length >= tellingContext) return left.before ? null : found;
  if (after === suffix && suffix.length >= tellingContext) return left.after ? null : found;
  const [first, last] = beside(found);
  const both =
    first !== null && last !== null && ` ${prefix}`.endsWith(` ${first}`) && `${suffix} `.startsWith(`${last} `);
  return both && !left.before && !left.after ? found : null;
}

/** The sentence that stands where the words stood, or reads as they read but for its numbers. */
function changedTo(
  anchor: Anchor,
  indexes: Sentences['indexes'],
  taken: (place: SentencePlace) => boolean,
): Located | null {
  const { file, exact, prefix, suffix } = anchor;
  const shape = shapeOf(exact);
  const free = ({ place }: Located): boolean => !wasNeighbour(anchor, place) && !taken(place);
  const at = (index: PlaceIndex, key: string): Located[] => {
    const places = index.here(key, file);
    return places.length > mostAlike ? [] : places.map(place => ({ file, place })).filter(free);
  };
  const before = at(indexes.before, prefix);
  const after = at(indexes.after, suffix);
  const between = before.filter(({ place }) => place.after === suffix);
  if (between.length > 0) return only(between);
  const beside = [...(prefix === '' ? [] : before), ...(suffix === '' ? [] : after)].filter(
    ({ place }) => likeness(place.words, exact) >= leastLikeness,
  );
  if (beside.length > 0) return only(beside);
  const alike = at(indexes.shape, shape);
  if (alike.length > 0) return (anchor.others?.alike ?? 0) > 0 ? null : only(alike);
  // In another file, or under another name of this one: only what also has a neighbour with it.
  const away = indexes.shape.elsewhere(shape, file, mostAlike);
  if (away.length > mostAlike) return null;
  return only(
    away
      .filter(free)
      .filter(({ place }) => (prefix !== '' && place.before === prefix) || (suffix !== '' && place.after === suffix)),
  );
}

/** A dash is none. */
const isWord = (word: string): boolean => /[\p{L}\p{N}]/u.test(word);

/** Whether a sentence is the one that stood before or after the words, closed up to where they were. */
function wasNeighbour(anchor: Anchor, { words }: SentencePlace): boolean {
  // What is cut off in a dash ends before it.
  const prefix = anchor.prefix.replace(/^[ -]{1,4}/, '');
  const suffix = anchor.suffix.replace(/[ -]{1,4}$/, '');
  const follows = suffix !== '' && (words.startsWith(suffix) || suffix.startsWith(`${words} `));
  const precedes = prefix !== '' && (words.endsWith(prefix) || prefix.endsWith(` ${words}`));
  return follows || precedes;
}
