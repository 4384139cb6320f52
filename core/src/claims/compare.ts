/** Whether two claims say the same, agree, differ, or have nothing to do with each other, with the reason in words. */
import type { DocumentAnalysis } from '../document/analysis.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { articleDay } from './articleDay.ts';
import { cellClaimOf } from './cell.ts';
import type { Claim } from './claim.ts';
import { compareWithCell } from './compareCell.ts';
import { isDisputed } from './disputed.ts';
import { evidence, NEEDED, TOLD_ALIKE } from './evidence.ts';
import { evidentSlip } from './evidentSlip.ts';
import { differentExtents } from './extent.ts';
import { inPlaceOfHeadline } from './headline.ts';
import { differentKinds, isToldAlike } from './kind.ts';
import { windowOf } from './measure.ts';
import { anotherPoll, differentOccasions } from './occasion.ts';
import { oneIsPart } from './parts.ts';
import { sharedMeasure } from './sameMeasure.ts';
import { differentScope } from './scope.ts';
import { type About, sharedSubject } from './subject.ts';
import { differentTimes, isToll, oneIsOlder, superseded } from './times.ts';
import { apart } from './values.ts';
import { type View, viewOf } from './view.ts';
import { WORD } from './viewWords.ts';
import { normalForm } from './vocabulary.ts';

/** A claim with all that is needed to compare it with one of another text. */
export interface ClaimInDocument {
  readonly document: DocumentAnalysis;
  /** Index into the document's `claims`. */
  readonly index: number;
  /** The file, where there is one. Claims of the same uri stand in the same text. */
  readonly uri?: string;
  /** Id over all files of entity number `index` of the document; within one text alone, its key. */
  readonly entityId: (index: number) => string;
  /** Kept by whoever looks at the claim first, as is whom it is about. */
  view?: View;
  about?: About;
}

/**
 * `disputed`: they differ, and each is credited to a source of its own. `superseded`: the figure of a newer article takes
 * the place of an older one's.
 */
export type Verdict = 'same' | 'compatible' | 'conflict' | 'disputed' | 'superseded' | 'notComparable';

export interface Comparison {
  readonly verdict: Verdict;
  /** In words for people: `same measure: loan; same time: November`, `different times: 2023 and 2024`. */
  readonly reason: string;
  /** Of figures that conflict: the words for what both measure and the name that both are about, as the first has them. */
  readonly shared?: readonly string[];
  /** Of a superseded pair, which one is the older. */
  readonly older?: 'first' | 'second';
}

const not = (reason: string): Comparison => ({ verdict: 'notComparable', reason });

/** Compares two claims. The order of the two doesn't matter. */
export function compareClaims(first: ClaimInDocument, second: ClaimInDocument): Comparison {
  const a = viewOf(first);
  const b = viewOf(second);
  const [inTable, alsoInTable] = [cellClaimOf(first.document, a.quantity), cellClaimOf(second.document, b.quantity)];
  if (inTable) return compareWithCell(inTable, first, second);
  if (alsoInTable) return compareWithCell(alsoInTable, second, first);
  if (a.family === null || a.family !== b.family) return not('different kinds of figures');
  if (!a.interval || !b.interval) return not('no definite value');
  const sameText = first.document === second.document || (first.uri !== undefined && first.uri === second.uri);
  if (sameText && a.claim.start === b.claim.start && a.claim.end === b.claim.end)
    return not('two figures of one sentence');
  if (sameText && sameWords(first, second)) return not('the same sentence again');
  const slip = sameText ? evidentSlip(a, b) : null;
  if (slip) {
    const words = asWritten([slip], first, a);
    return { verdict: 'conflict', reason: `the same number with another word: ${words.join(', ')}`, shared: words };
  }
  const headline = sameText ? inPlaceOfHeadline(first, a, b) : null;
  if (headline) {
    const words = a.heading ? asWritten([headline], first, a) : asWritten([headline], second, b);
    return { verdict: 'conflict', reason: `the figure of the headline: ${words.join(', ')}`, shared: words };
  }
  const measure = sharedMeasure(a, b, sameText);
  if (measure === null) return not('different measures');
  const scope = differentScope(a, b) ?? differentExtents(a, b);
  if (scope) return not(scope);
  const dates = [articleDay(first.document), articleDay(second.document)] as const;
  const time = differentTimes(a, b, ...dates, sameText);
  if (time) return not(time);
  const occasion = differentOccasions(a, b) ?? (sameText ? null : anotherPoll(a, b));
  if (occasion) return not(occasion);
  const subject = sharedSubject(first, second, a, b, sameText);
  if (subject.kind === 'different') return not(subject.words);
  // Ranks go by name: what is not named may be another one.
  if (a.family.startsWith('rank') && subject.kind !== 'same') return not('no name in common');
  const older = sameText && oneIsOlder(a, b, dates[0]);
  const points = evidence(a, b, measure, subject.shared, sameText) - (older ? 2 : 0);
  if (points + (sameText && points < NEEDED && isToldAlike(first, a, second, b) ? TOLD_ALIKE : 0) < NEEDED)
    return not('too little in common to be the same measure');
  const kinds = differentKinds(first, a, second, b);
  if (kinds) return not(kinds);
  const shared = asWritten(measure, first, a);
  const reason = reasonOf(shared, subject.words, a);
  if (!apart(a.interval, b.interval)) {
    const equal = a.interval.low === b.interval.low && a.interval.high === b.interval.high;
    return { verdict: equal ? 'same' : 'compatible', reason };
  }
  if (sameText && oneIsPart(first, a, b)) return not('one is a part of the other');
  const replaced = sameText ? 0 : superseded(a, b, ...dates);
  const [old, fresh] = replaced === 1 ? [a, b] : [b, a];
  // A toll only grows: what is lower later is that of a part, or of another place.
  if (replaced > 0 && (fresh.interval?.high ?? 0) < (old.interval?.low ?? 0))
    return not('a lower toll in a newer article');
  if (replaced > 0)
    return {
      verdict: 'superseded',
      reason: 'a newer figure takes the place of an older one',
      older: replaced === 1 ? 'first' : 'second',
    };
  if (!sameText && (tellsToo(first, a, b) || tellsToo(second, b, a))) return not('one article tells both figures');
  if (sameText && (takesUpAnother(first, a, b) || takesUpAnother(first, b, a)))
    return not('it takes up another figure');
  if (isDisputed(a, b))
    return { verdict: 'disputed', reason: `two sources differ: ${a.claim.source} and ${b.claim.source}` };
  return { verdict: 'conflict', reason, shared: [...shared, subject.words].filter(words => words !== '') };
}

/**
 * Whether the article of a toll tells the other one as well, as a count of another time: `Forty died. … On the first
 * evening the toll was 12.`
 */
function tellsToo(place: ClaimInDocument, mine: View, other: View): boolean {
  if (!isToll(mine) || other.family !== 'count') return false;
  const { document, uri, entityId } = place;
  return document.claims.some((claim, index) => {
    const { kind, low, high, start } = document.quantities[claim.quantity] as Quantity;
    if (kind !== 'count' || low !== other.quantity.low || high !== other.quantity.high) return false;
    const told = { document, index, entityId, ...(uri === undefined ? {} : { uri }) };
    const counts =
      isToll(viewOf(told)) || IT_WAS.test(document.source.text.slice(Math.max(claim.start, start - 40), start));
    return counts && compareClaims(place, told).verdict === 'notComparable';
  });
}

/** `The Rosa had a crew of 12, the Maud of nine. All nine of the crew came home`: the same number of the same noun stands before it. */
function takesUpAnother({ document, uri, entityId }: ClaimInDocument, mine: View, other: View): boolean {
  if (mine.family !== 'count' || mine.head === '' || !mine.definite) return false;
  return document.claims.some((claim, index) => {
    const { kind, low, high } = document.quantities[claim.quantity] as Quantity;
    if (claim === mine.claim || claim === other.claim || claim.start >= mine.claim.start) return false;
    if (kind !== 'count' || low !== mine.quantity.low || high !== mine.quantity.high) return false;
    const told = { document, index, entityId, ...(uri === undefined ? {} : { uri }) };
    return viewOf(told).head === mine.head;
  });
}

/** `By noon it was 19`: the count just spoken of. */
const IT_WAS = /\bit (?:was|had been|stood at|had (?:reached|risen to|climbed to)|reached)(?: at)? $/;

/** A sentence that stands twice in a text, as a caption or a pull quote does: its figures agree one by one. */
function sameWords(a: ClaimInDocument, b: ClaimInDocument): boolean {
  const one = a.document.claims[a.index] as Claim;
  const other = b.document.claims[b.index] as Claim;
  if (one.end - one.start !== other.end - other.start || one.end - one.start > 1000) return false;
  return a.document.source.text.slice(one.start, one.end) === b.document.source.text.slice(other.start, other.end);
}

function reasonOf(measure: readonly string[], subject: string, view: View): string {
  const parts = [`same measure: ${measure.join(', ')}`];
  if (subject) parts.push(`same subject: ${subject}`);
  if (view.claim.time) parts.push(`same time: ${view.claim.time}`);
  return parts.join('; ');
}

/** The words of the claim's sentence behind normal forms, names apart: people read `employs`, not a stem. */
function asWritten(measure: readonly string[], { document }: ClaimInDocument, { claim, quantity }: View): string[] {
  const around = windowOf(quantity, claim);
  const found = new Map<string, string>();
  for (const [word] of document.source.text.slice(around.start, around.end).matchAll(WORD)) {
    const lower = word.toLowerCase().replace(/[’']s$/, '');
    const form = normalForm(lower);
    if (measure.includes(form) && word[0] === lower[0] && !found.has(form)) found.set(form, lower);
  }
  return found.size > 0 ? [...found.values()] : [...measure];
}
