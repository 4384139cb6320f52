/** What a figure is about, by the parts of speech around it: what follows it, else what stands before it. */

import { extents } from '../lexicon/units.ts';
import type { BlockText } from '../text/tokens.ts';
import { following } from './concept/following.ts';
import { preceding } from './concept/preceding.ts';
import type { Draft } from './draft.ts';
import { type Phrase, TaggedSentence } from './phrases.ts';
import type { Reader } from './reader.ts';

export function findConcepts(r: Reader, block: BlockText, drafts: readonly Draft[]): void {
  if (!drafts.some(isAbout)) return;
  const s = new TaggedSentence(r, block, drafts);
  for (let d = 0; d < drafts.length; d++) {
    const one = drafts[d] as Draft;
    if (!isAbout(one)) continue;
    const phrase = sameAsBefore(r, drafts, d) ?? following(r, s, drafts, d) ?? preceding(r, s, drafts, d);
    if (!phrase) continue;
    one.conceptFrom = phrase.from;
    one.conceptTo = phrase.to;
    one.concept = r.text.slice(r.start[phrase.from], r.end[phrase.to - 1]).replace(/\s+/g, ' ');
    if (one.kind === 'count' && one.unit === null && isAgeConcept(r, phrase)) {
      one.kind = 'age';
      one.unit = 'a';
      one.unitName = 'year';
    }
  }
}

const isAbout = ({ kind }: Draft): boolean => kind !== 'date' && kind !== 'time' && kind !== 'score';

/** `seven miles (11 km)`: the same thing in other units. */
function sameAsBefore(r: Reader, drafts: readonly Draft[], d: number): Phrase | null {
  const before = drafts[d - 1];
  const one = drafts[d] as Draft;
  if (!before || before.conceptFrom < 0) return null;
  const converted = r.raw(one.from - 1) === '(' && before.to === one.from - 1;
  const again = r.raw(one.from - 1) === '/' && before.to === one.from - 1;
  // `4 ppb and 2 ppb`, `3 miles wide and 8 miles long`: one thing twice.
  let at = before.to;
  if (extents.has(r.word(at))) at++;
  if (r.raw(at) === ',') at++;
  if (r.word(at) === 'and' || r.word(at) === 'or') at++;
  const listed = at > before.to && at === one.from && before.kind === one.kind && before.conceptTo <= before.from;
  return converted || again || ((listed || isSecondPlace(r, before, one)) && one.kind !== 'count')
    ? { from: before.conceptFrom, to: before.conceptTo }
    : null;
}

/** How far the second of two figures may stand from the first, in pieces. */
const NEAR = 9;

/** `rents rose 5% in the north and 7% in the south`, `from 21 mpg for vans, and from 14 mpg for lorries`. */
function isSecondPlace(r: Reader, before: Draft, one: Draft): boolean {
  if (before.kind !== one.kind || before.unit !== one.unit || before.conceptTo > before.from) return false;
  const and = r.word(one.from - 1) === 'from' ? one.from - 2 : one.from - 1;
  if (r.word(and) !== 'and' || and - before.to > NEAR || !/^(?:in|for|at|among)$/.test(r.word(before.to))) return false;
  const to = r.raw(and - 1) === ',' ? and - 1 : and;
  for (let i = before.to; i < to; i++) if (!r.isLetters(i) && !r.isHyphen(i)) return false;
  return true;
}

/** `the average life expectancy is around 73`, `the retirement age to 67`. */
function isAgeConcept(r: Reader, phrase: Phrase): boolean {
  for (let i = phrase.from; i < phrase.to; i++)
    if (r.word(i) === 'expectancy' || (r.word(i) === 'age' && i === phrase.to - 1)) return true;
  return false;
}
