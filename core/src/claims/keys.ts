/** By what claims are looked up, so that no table compares all with all. */
import { generalHeads } from '../lexicon/measures.ts';
import type { ClaimInDocument } from './compare.ts';
import { storyOf } from './story.ts';
import { familyOf } from './values.ts';
import { viewOf } from './view.ts';
import { isMeasure } from './vocabulary.ts';

/** Names of an article's story under which its claims are entered. */
const MOST_NAMES = 12;

/** Keys for a table of claims: two claims that `compareClaims` calls anything but `notComparable` share at least one. */
export function comparisonKeys(place: ClaimInDocument): string[] {
  const { document, index } = place;
  const quantity = document.quantities[document.claims[index]?.quantity ?? -1];
  if (!quantity || familyOf(quantity) === null) return [];
  const view = viewOf(place);
  if (view.family === null || view.interval === null || view.end === 'from') return [];
  const topics = new Set<string>();
  if (view.family === 'count') {
    if (view.head !== '' && !generalHeads.has(view.head)) topics.add(view.head);
    for (const word of view.measure) if (isMeasure(word) || word === view.head) topics.add(word);
    if (view.head === '') for (const word of view.measure) topics.add(word);
    if (topics.size === 0 && view.head !== '') topics.add(view.head);
  } else topics.add(view.family.startsWith('rank') ? view.head : '');
  const keys: string[] = [];
  const names = new Set([...storyOf(document)].slice(0, MOST_NAMES));
  for (const name of view.names) names.add(name);
  for (const topic of topics) {
    const key = topic === '' ? view.family : `${view.family} ${topic}`;
    // In one text every name may be left out, in two texts none.
    keys.push(`${key} @${place.uri ?? ''}`);
    for (const name of names) keys.push(`${key} ~${name}`);
  }
  return keys;
}
