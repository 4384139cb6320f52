/** By what claims are looked up, so that no table compares all with all. */
import { generalHeads } from '../lexicon/measures.ts';
import { cellClaimOf } from './cell.ts';
import type { ClaimInDocument } from './compare.ts';
import { isSpecific, storyOf } from './story.ts';
import { familyOf } from './values.ts';
import type { View } from './view.ts';
import { viewOf } from './view.ts';
import { isMeasure, kinOf, normalForm } from './vocabulary.ts';

/** The end of a noun by which one that is short for it is looked up. */
const SHORT = 4;
/** Names of an article's story under which its claims are entered. */
const MOST_NAMES = 12;

/**
 * Keys for a table of claims: two claims that `compareClaims` calls anything but `notComparable` share at least one. A
 * line of a list whose label alone says what it measures (`Roads: $4.2 million`) is looked up in its own article and
 * among other such lines.
 */
export function comparisonKeys(place: ClaimInDocument): string[] {
  const { document, index } = place;
  const quantity = document.quantities[document.claims[index]?.quantity ?? -1];
  if (!quantity || familyOf(quantity) === null) return [];
  const view = viewOf(place);
  if (view.family === null || view.interval === null || view.end === 'from') return [];
  const keys: string[] = [];
  const add = (topic: string, name: string): void => {
    // Joined, so that no pieces are kept.
    keys.push((topic === '' ? [view.family, name] : [view.family, topic, name]).join(' '));
  };
  const isNamed = view.family === 'count' || view.family.startsWith('rank');
  const inTable = cellClaimOf(document, quantity);
  const topics = isNamed ? (inTable?.measure ?? topicsOf(view)) : attributesOf(view);
  // In one text every name may be left out, and what is measured with it; in two texts neither.
  for (const topic of isNamed ? topics : ['']) add(topic, `@${place.uri ?? ''}`);
  // `43 handlooms`, `all 34 looms`
  if (view.family === 'count' && view.head.length >= SHORT) add(`-${view.head.slice(-SHORT)}`, `@${place.uri ?? ''}`);
  // A table is compared with the text around it.
  if (inTable) return keys;
  const story = storyOf(document);
  const names = new Set([...story].filter(name => isNeeded(name, story)).slice(0, MOST_NAMES));
  // A country or an agency in common makes no common story.
  for (const name of view.names) if (story.has(name) || isSpecific(name)) names.add(name);
  for (const topic of topics) for (const name of names) add(topic, name);
  return keys;
}

/** Who shares a whole name shares its words, and one of these is a key already. */
const isNeeded = (name: string, story: ReadonlySet<string>): boolean =>
  !name.includes(' ') || !name.split(' ').some(word => story.has(word));

/** What is counted, or by what it is ranked. */
function topicsOf(view: View): ReadonlySet<string> {
  if (view.family !== 'count') return new Set([view.head]);
  const topics = new Set<string>();
  if (view.head !== '' && !generalHeads.has(view.head)) topics.add(view.head);
  for (const word of view.measure) if (isMeasure(word) || word === view.head) topics.add(word);
  if (view.head === '') for (const word of view.measure) topics.add(word);
  if (topics.size === 0 && view.head !== '') topics.add(view.head);
  return topics;
}

/** What money, a share, a size is of: words that must be shared, those of one meaning for figures of the kind by it. */
function attributesOf(view: View): ReadonlySet<string> {
  const topics = new Set<string>();
  const unit = normalForm(view.quantity.unitName ?? '');
  for (const word of view.measure) {
    if (word !== unit) topics.add(kinOf(view.family ?? '', word) ?? word);
  }
  if (view.lineWords.size > 0) topics.add('');
  return topics;
}
