/** Why two figures measure different parts, sides or moods of a thing. */
import { meet } from './sets.ts';
import type { View } from './view.ts';
import { isOtherMeasure } from './viewParts.ts';

/** A reason in words why the two can't be compared, whatever they measure; null if there is none. */
export function differentScope(a: View, b: View): string | null {
  if (differentMood(a, b)) return `one is a ${a.claim.modality}, the other a ${b.claim.modality}`;
  if (a.rate !== b.rate) return `reckoned differently: per ${a.rate ?? b.rate} and as a whole`;
  if (a.change !== b.change) return 'a change and a level';
  // A line of a list is read with what its label names: a part there is a part here.
  if ((a.part || b.part) && a.lineWords.size + b.lineWords.size === 0) return 'one is a part';
  if (isLessThanBase(a, b) || isLessThanBase(b, a)) return 'one is the whole of a share';
  if (!namesLine(a, b) || !namesLine(b, a)) return 'another line of a list';
  if (a.end === 'from' || b.end === 'from') return 'one is a value before a change';
  if (a.family === 'duration' && (a.point || b.point)) return 'a point in time';
  const magnitudes = a.measure.has('magnitude') && b.measure.has('magnitude');
  if (a.measure.has('magnitude') !== b.measure.has('magnitude') && a.family === 'count') return 'one is on a scale';
  if (a.attributive !== b.attributive && a.family === 'count' && !magnitudes) return 'one only describes something';
  if (a.attributive && b.attributive && a.described !== b.described) return 'different things are described';
  if (a.periods.size + b.periods.size > 0 && !meet(a.periods, b.periods)) return 'different stretches of time';
  if ((a.everywhere && b.inPlace) || (b.everywhere && a.inPlace)) return 'one is of a place, the other of the world';
  if (ofPlaceAlone(a, b) || ofPlaceAlone(b, a)) return 'one is of a place alone';
  if (ofGroupAlone(a, b) || ofGroupAlone(b, a)) return 'one is of a group alone';
  if (a.degree !== b.degree) return 'one is of those who were hurt so badly alone';
  if (a.aged !== b.aged) return 'one is of an age alone';
  if (a.other || b.other) return 'another one of its kind';
  if (a.now !== b.now && !a.given && !b.given) return 'different times: one is of now';
  if (a.corrected || b.corrected) return 'a figure that is put right';
  if (!extremeOfRange(a, b) && (differ(a.scopes, b.scopes) || differ(b.scopes, a.scopes))) return 'different scopes';
  for (const scope of a.scopes) {
    if (b.scopes.has(scope)) continue;
    for (const other of b.scopes) if (!a.scopes.has(other)) return 'different scopes';
  }
  if (a.modifiers.size > 0 && b.modifiers.size > 0 && !meet(a.modifiers, b.modifiers))
    return 'different things are counted';
  return null;
}

/** `the cheapest tickets, at 12 euros` speaks of the lower end of `between 15 and 45 euros`. */
export const extremeOfRange = (a: View, b: View): boolean =>
  (a.quantity.bound === 'range' && b.extreme) || (b.quantity.bound === 'range' && a.extreme);

/** What is told of `a third of the 60 boats` may hold for fewer, but not for more. */
const isLessThanBase = (base: View, other: View): boolean =>
  base.base && !other.base && (other.interval?.high ?? 0) < (base.interval?.low ?? 0);

/** One has a scope that changes the measure itself: `core inflation` is not inflation. */
function differ(some: ReadonlySet<number>, others: ReadonlySet<number>): boolean {
  for (const scope of some) if (!others.has(scope) && isOtherMeasure(scope)) return true;
  return false;
}

/** What happened against what is expected, planned or denied. */
function differentMood(a: View, b: View): boolean {
  const one = a.claim.modality;
  const other = b.claim.modality;
  if (one === other) return false;
  const open = (view: View): boolean => view.claim.modality === 'plan' || view.claim.modality === 'condition';
  // What is given is so, whatever is planned with it; and a headline tells what will be as if it were.
  if ((open(a) && a.given) || (open(b) && b.given)) return false;
  if ((open(a) && (b.given || b.heading)) || (open(b) && (a.given || a.heading))) return false;
  // A line of a list has no verb: it is meant as the text around it is.
  if ((open(a) && b.lineWords.size > 0) || (open(b) && a.lineWords.size > 0)) return false;
  return one === 'fact' || other === 'fact' || one === 'denial' || other === 'denial';
}

/** `cut 400 jobs in Holt` beside `cut 4,000 jobs`: the lower figure has a place that the other's sentence does not name. */
const ofPlaceAlone = (a: View, b: View): boolean =>
  a.placed !== '' &&
  !b.names.has(a.placed) &&
  !(a.label || b.label || a.definite || b.definite) &&
  (a.interval?.high ?? 0) < (b.interval?.low ?? 0);

/** `unemployment among women` beside `unemployment`: the other sentence does not speak of them. */
const ofGroupAlone = (a: View, b: View): boolean => a.group !== '' && a.group !== b.group && !b.sentence.has(a.group);

/** Whether all words of a line's label stand by the other figure. */
function namesLine(line: View, other: View): boolean {
  for (const word of line.lineWords)
    if (!other.near().has(word) && !other.measure.has(word) && !other.clauseNames.has(word)) return false;
  return true;
}
