/** Whom or what two claims are about: the names of their sentences, and in two articles what these are about. */

import type { DocumentAnalysis } from '../document/analysis.ts';
import { firstEndingAfter } from '../text/span.ts';
import type { ClaimInDocument } from './compare.ts';
import { meet } from './sets.ts';
import { isSpecific, storyOf } from './story.ts';
import type { View } from './view.ts';

export interface Subject {
  readonly kind: 'same' | 'open' | 'different';
  /** How many names both have. */
  readonly shared: number;
  /** The subject in words, or why it differs. */
  readonly words: string;
}

const SUBJECTS = ['person', 'organization', 'place'] as const;

/** Whom a claim is about, by ids over all files: read once, however many it is compared with. */
export interface About {
  readonly ids: readonly string[];
  /** Those that its figure is told of. */
  readonly subjects: Readonly<Record<(typeof SUBJECTS)[number], readonly string[]>>;
  /** How many places its figure is told of, by its clause or else by its sentence. */
  readonly places: number;
}

function aboutOf(place: ClaimInDocument, view: View): About {
  const { document, entityId } = place;
  const ofType = (type: string): string[] =>
    view.subjects.filter(index => document.entities[index]?.type === type).map(entityId);
  place.about ??= {
    ids: view.entities.map(entityId),
    subjects: { person: ofType('person'), organization: ofType('organization'), place: ofType('place') },
    places: new Set(placesOf(place, view).map(entityId)).size,
  };
  return place.about;
}

const different = (words: string): Subject => ({ kind: 'different', shared: 0, words });

export function sharedSubject(
  first: ClaimInDocument,
  second: ClaimInDocument,
  a: View,
  b: View,
  sameText: boolean,
): Subject {
  const { ids } = aboutOf(first, a);
  const others = aboutOf(second, b).ids;
  const shared = ids.filter(id => others.includes(id));
  const names = [...a.names].filter(name => b.names.has(name));
  if (tellOfOthers(first, second, a, b)) return different('different subjects');
  // Who is seen in a picture with all that there are need not be named beside them elsewhere.
  const ofPicture = sameText && a.head !== '' && a.head === b.head && ((a.label && a.all) || (b.label && b.all));
  if (
    !ofPicture &&
    a.clauseNames.size > 0 &&
    b.clauseNames.size > 0 &&
    !meet(a.clauseNames, b.names) &&
    !meet(b.clauseNames, a.names)
  )
    return different('different subjects');
  if (!sameText) {
    const stories = sharedStory(first, second, a, b);
    if (stories.length === 0) return different('the articles tell of different things');
    if (tellsOfStranger(a, second, b) || tellsOfStranger(b, first, a)) return different('different subjects');
    if (shared.length + names.length === 0 && stories.length < 2) return different('no name in common');
    if (shared.length + names.length === 0 && (tellsOfFarPlace(first, second, a) || tellsOfFarPlace(second, first, b)))
      return different('different subjects');
    if (shared.length + names.length === 0) return { kind: 'open', shared: 1, words: stories[0] as string };
  }
  if (shared.length > 0 || names.length > 0) {
    const named = a.entities[ids.indexOf(shared[0] as string)];
    const name = named === undefined ? names[0] : first.document.entities[named]?.name;
    return { kind: 'same', shared: Math.max(shared.length, names.length), words: name ?? '' };
  }
  // In one text a sentence without names goes on with the subject.
  return { kind: 'open', shared: 0, words: '' };
}

/**
 * Names that few articles share and that both articles are about, or that one is about and the other's claim names. A
 * country or an agency in common makes no common story.
 */
function sharedStory(first: ClaimInDocument, second: ClaimInDocument, a: View, b: View): string[] {
  const one = storyOf(first.document);
  const other = storyOf(second.document);
  const found = [...one].filter(name => other.has(name));
  if (found.length > 0) return found;
  return [...a.names].filter(name => isSpecific(name) && b.names.has(name) && (one.has(name) || other.has(name)));
}

/** A figure's clause names somebody, and nobody whom the other article is about. */
function tellsOfStranger(view: View, place: ClaimInDocument, other: View): boolean {
  const names = [...view.clauseNames].filter(isSpecific);
  if (names.length === 0) return false;
  const story = storyOf(place.document);
  return !names.some(name => story.has(name) || other.names.has(name));
}

/** A figure is told of a place that the other article never names. */
function tellsOfFarPlace(place: ClaimInDocument, other: ClaimInDocument, view: View): boolean {
  const places = aboutOf(place, view).subjects.place;
  if (places.length === 0) return false;
  const named = placesNamed(other);
  return !places.some(id => named.has(id));
}

const places = new WeakMap<ClaimInDocument['entityId'], { document: DocumentAnalysis; ids: ReadonlySet<string> }>();

/** Ids of all places that an article names. */
export function placesNamed({ document, entityId }: ClaimInDocument): ReadonlySet<string> {
  const known = places.get(entityId);
  if (known?.document === document) return known.ids;
  const ids = new Set<string>();
  document.entities.forEach(({ type }, index) => {
    const id = entityId(index);
    if (type === 'place' || id.startsWith('place:')) ids.add(id);
  });
  places.set(entityId, { document, ids });
  return ids;
}

/** The person (organization, place) that one figure is told of is none of the other's, and the other has one of its own. */
function tellOfOthers(first: ClaimInDocument, second: ClaimInDocument, a: View, b: View): boolean {
  const one = aboutOf(first, a);
  const other = aboutOf(second, b);
  for (const type of SUBJECTS) {
    // `Merv Sattler with all 14 alpacas`: who is seen with them is not what is counted.
    if (type === 'person' && a.family === 'count' && a.head === b.head && (a.all || b.all)) continue;
    const ones = one.subjects[type];
    const twos = other.subjects[type];
    if (ones.length === 0 || twos.length === 0) continue;
    if (!ones.some(id => other.ids.includes(id)) && !twos.some(id => one.ids.includes(id))) return true;
  }
  // `killed 40 in Ayr`, `killed three in Kiel`: each has a place that the other's sentence does not name.
  const elsewhere =
    one.subjects.place.some(id => !other.ids.includes(id)) && other.subjects.place.some(id => !one.ids.includes(id));
  if (elsewhere && !a.definite && !b.definite) return true;
  // `in Ayr and Port Talbot` is more than `in Dar es Salaam`.
  const here = one.places;
  const there = other.places;
  return here > 0 && there > 0 && here !== there && (listsPlaces(first, a) || listsPlaces(second, b));
}

/** The places that a figure is told of; where its own clause has none, those of its sentence: `40 guests … are in Ayr`. */
function placesOf({ document }: ClaimInDocument, { claim, subjects }: View): number[] {
  const isPlace = (index: number): boolean => document.entities[index]?.type === 'place';
  const own = subjects.filter(isPlace);
  if (own.length > 0) return own;
  const found = new Set<number>();
  for (let m = firstEndingAfter(document.mentions, claim.start); m < document.mentions.length; m++) {
    const mention = document.mentions[m];
    if (!mention || mention.start >= claim.end) break;
    if (isPlace(mention.entity)) found.add(mention.entity);
  }
  return [...found];
}

/** Two places of the clause are joined by `and`: the figure is that of both together. */
function listsPlaces(place: ClaimInDocument, view: View): boolean {
  const { document } = place;
  const { claim } = view;
  const places = placesOf(place, view);
  if (places.length < 2) return false;
  const sentence = document.source.text.slice(claim.start, claim.end);
  const [one, two] = places.map(index => document.entities[index]?.name ?? '') as [string, string];
  return sentence.includes(`${one} and ${two}`) || sentence.includes(`${two} and ${one}`);
}
