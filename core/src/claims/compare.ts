/** Whether two claims say the same, agree, differ, or have nothing to do with each other, with the reason in words. */
import type { DocumentAnalysis } from '../document/analysis.ts';
import { generalHeads, generalMeasures, totalMeasures } from '../lexicon/measures.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Claim } from './claim.ts';
import { windowOf } from './measure.ts';
import { differentTimes, oneIsOlder, supersedes } from './times.ts';
import { apart, familyOf } from './values.ts';
import { type View, viewOf, WORD } from './view.ts';
import { isMeasure, normalForm } from './vocabulary.ts';

/** A claim with all that is needed to compare it with one of another text. */
export interface ClaimInDocument {
  readonly document: DocumentAnalysis;
  /** Index into the document's `claims`. */
  readonly index: number;
  /** The file, where there is one. Claims of the same uri stand in the same text. */
  readonly uri?: string;
  /** Id over all files of entity number `index` of the document; within one text alone, its key. */
  readonly entityId: (index: number) => string;
}

export type Verdict = 'same' | 'compatible' | 'conflict' | 'notComparable';

export interface Comparison {
  readonly verdict: Verdict;
  /** In words for people: `same measure: loan; same time: November`, `different times: 2023 and 2024`. */
  readonly reason: string;
}

const not = (reason: string): Comparison => ({ verdict: 'notComparable', reason });

/** Compares two claims. The order of the two doesn't matter. */
export function compareClaims(first: ClaimInDocument, second: ClaimInDocument): Comparison {
  const a = viewOf(first);
  const b = viewOf(second);
  if (a.family === null || a.family !== b.family) return not('different kinds of figures');
  if (!a.interval || !b.interval) return not('no definite value');
  const sameText = first.document === second.document || (first.uri !== undefined && first.uri === second.uri);
  if (sameText && a.claim.start === b.claim.start && a.claim.end === b.claim.end)
    return not('two figures of one sentence');
  if (sameText && sameWords(first, second)) return not('the same sentence again');
  const scope = differentScope(a, b);
  if (scope) return not(scope);
  const time = differentTimes(a, b, first.document.date?.iso ?? null, second.document.date?.iso ?? null, sameText);
  if (time) return not(time);
  const subject = sharedSubject(first, second, a, b, sameText);
  if (subject.kind === 'different') return not(subject.words);
  const measure = sharedMeasure(a, b, sameText);
  if (measure === null) return not('different measures');
  const older = sameText && oneIsOlder(a, b, first.document.date?.iso ?? null);
  if (evidence(a, b, measure, subject.shared, sameText) - (older ? 2 : 0) < NEEDED)
    return not('too little in common to be the same measure');
  const reason = reasonOf(measure, subject.words, first, a);
  if (!apart(a.interval, b.interval)) {
    const equal = a.interval.low === b.interval.low && a.interval.high === b.interval.high;
    return { verdict: equal ? 'same' : 'compatible', reason };
  }
  if (!sameText && supersedes(a, b, first.document.date?.iso ?? null, second.document.date?.iso ?? null)) {
    return { verdict: 'compatible', reason: 'a newer toll takes the place of an older one' };
  }
  if (disputed(a, b))
    return { verdict: 'compatible', reason: `two sources differ: ${a.claim.source} and ${b.claim.source}` };
  return { verdict: 'conflict', reason };
}

/** A sentence that stands twice in a text, as a caption or a pull quote does: its figures agree one by one. */
function sameWords(a: ClaimInDocument, b: ClaimInDocument): boolean {
  const one = a.document.claims[a.index] as Claim;
  const other = b.document.claims[b.index] as Claim;
  if (one.end - one.start !== other.end - other.start || one.end - one.start > 1000) return false;
  return a.document.source.text.slice(one.start, one.end) === b.document.source.text.slice(other.start, other.end);
}

/** Evidence that two figures are of one thing must reach this. */
const NEEDED = 4;

/** A reason why the two measure different parts, sides or moods of a thing; null if there is none. */
function differentScope(a: View, b: View): string | null {
  if (differentMood(a, b)) return `one is a ${a.claim.modality}, the other a ${b.claim.modality}`;
  if (a.rate !== b.rate) return `reckoned differently: per ${a.rate ?? b.rate} and as a whole`;
  if (a.change !== b.change) return 'a change and a level';
  // A line of a list is read with what its label names: a part there is a part here.
  if ((a.part || b.part) && a.lineWords.size + b.lineWords.size === 0) return 'one is a part';
  if (!namesLine(a, b) || !namesLine(b, a)) return 'another line of a list';
  if (a.end === 'from' || b.end === 'from') return 'one is a value before a change';
  if (a.family === 'duration' && (a.point || b.point)) return 'a point in time';
  if (a.attributive !== b.attributive && a.family === 'count') return 'one only describes something';
  if (a.periods.size + b.periods.size > 0 && !meet(a.periods, b.periods)) return 'different stretches of time';
  for (const scope of a.scopes) {
    if (b.scopes.has(scope)) continue;
    for (const other of b.scopes) if (!a.scopes.has(other)) return 'different scopes';
  }
  if (a.modifiers.size > 0 && b.modifiers.size > 0 && !meet(a.modifiers, b.modifiers))
    return 'different things are counted';
  return null;
}

/** What happened against what is expected, planned or denied. */
function differentMood(a: View, b: View): boolean {
  const one = a.claim.modality;
  const other = b.claim.modality;
  if (one === other || a.given || b.given) return false;
  if (one === 'denial' || other === 'denial') return true;
  // A headline tells what will be as if it were.
  if ((a.label || b.label) && (one === 'plan' || other === 'plan')) return false;
  return one === 'fact' || other === 'fact';
}

/** Whether all words of a line's label stand by the other figure. */
function namesLine(line: View, other: View): boolean {
  for (const word of line.lineWords) if (!other.near().has(word) && !other.measure.has(word)) return false;
  return true;
}

interface Subject {
  readonly kind: 'same' | 'open' | 'different';
  readonly shared: number;
  readonly words: string;
}

/** Whom or what the two are about: the names of their sentences. */
function sharedSubject(first: ClaimInDocument, second: ClaimInDocument, a: View, b: View, sameText: boolean): Subject {
  const ids = a.claim.entities.map(first.entityId);
  const others = b.claim.entities.map(second.entityId);
  const shared = ids.filter(id => others.includes(id));
  const names = [...a.names].filter(name => b.names.has(name));
  const different: Subject = { kind: 'different', shared: 0, words: 'different subjects' };
  if (tellOfOthers(first, second, a, b, ids, others)) return different;
  if (
    a.clauseNames.size > 0 &&
    b.clauseNames.size > 0 &&
    !meet(a.clauseNames, b.names) &&
    !meet(b.clauseNames, a.names)
  )
    return different;
  if (shared.length > 0 || names.length > 0) {
    const name = shared.length > 0 ? nameOf(first, shared[0] as string) : (names[0] as string);
    return { kind: 'same', shared: Math.max(shared.length, names.length), words: name };
  }
  if (!sameText) return { kind: 'different', shared: 0, words: 'no name in common' };
  // In one text a sentence without names goes on with the subject.
  return { kind: 'open', shared: 0, words: '' };
}

/** The person (organization, place) that one figure is told of is none of the other's, and the other has one of its own. */
function tellOfOthers(
  first: ClaimInDocument,
  second: ClaimInDocument,
  a: View,
  b: View,
  ids: readonly string[],
  others: readonly string[],
): boolean {
  const subjects = (place: ClaimInDocument, view: View, type: string) =>
    view.subjects.filter(index => place.document.entities[index]?.type === type).map(place.entityId);
  for (const type of ['person', 'organization', 'place']) {
    const ones = subjects(first, a, type);
    const twos = subjects(second, b, type);
    if (ones.length === 0 || twos.length === 0) continue;
    if (!ones.some(id => others.includes(id)) && !twos.some(id => ids.includes(id))) return true;
  }
  return false;
}

function nameOf({ document, entityId }: ClaimInDocument, id: string): string {
  const index = document.entities.findIndex((_, i) => entityId(i) === id);
  return document.entities[index]?.name ?? '';
}

/** The words of the measure that both have; null if they measure different things. */
function sharedMeasure(a: View, b: View, sameText: boolean): string[] | null {
  const shared = [...a.measure].filter(word => b.measure.has(word));
  if (a.family === 'count') {
    const general = (view: View) => view.head === '' || generalHeads.has(view.head);
    const inList = a.lineWords.size + b.lineWords.size > 0;
    // People and things in general are told apart only by what happened to them.
    if (general(a) && general(b))
      return shared.some(word => totalMeasures.has(word) || (inList && isMeasure(word)))
        ? shared.filter(word => !generalHeads.has(word))
        : null;
    if (
      a.head !== b.head &&
      !(general(a) || general(b)) &&
      !(isMeasure(a.head) && b.measure.has(a.head)) &&
      !(isMeasure(b.head) && a.measure.has(b.head))
    )
      return null;
    if (a.head === b.head && a.head !== '') return shared.length > 0 ? shared : [a.head];
    return shared.some(word => totalMeasures.has(word) || (inList && isMeasure(word))) ? shared : null;
  }
  if (shared.length > 0) return shared;
  // `a 180-metre tower`: nothing says what is measured but the thing itself.
  if (!sameText || ([...a.measure].some(isMeasure) && [...b.measure].some(isMeasure))) return null;
  const words = [...a.clause].filter(word => b.clause.has(word));
  return words.length >= 2 ? words : null;
}

/** How much speaks for one and the same measure of one and the same thing, and against it. */
function evidence(a: View, b: View, measure: readonly string[], subjects: number, sameText: boolean): number {
  let points = 0;
  for (const word of measure) points += totalMeasures.has(word) ? 2 : generalMeasures.has(word) ? 0.5 : 1;
  points = Math.min(points, 3);
  let clause = 0;
  let sentence = 0;
  for (const word of a.sentence) {
    if (!b.sentence.has(word) || measure.includes(word)) continue;
    if (a.clause.has(word) && b.clause.has(word)) clause++;
    else sentence += a.measure.has(word) || b.measure.has(word) ? 1 : 0.5;
  }
  points += Math.min(clause, 3) + Math.min(sentence, 2) + Math.min(subjects, 2);
  // `the 27 clubs expelled`, `the $1.2 million cost of the bridge` take up what was told before.
  if (sameText && (takesUp(a) || takesUp(b)) && a.head === b.head) points += clause + measure.length > 1 ? 2 : 1;
  if (sameText && (a.all || b.all)) points += 1;
  if (sameText && (a.label || b.label)) points += 1;
  if (a.lineWords.size + b.lineWords.size > 0) points += 1;
  points += likenessOfSlip(a.quantity, b.quantity);
  if (some(a.measure, isLevel) && some(b.measure, isLevel))
    points -= Math.min(apartIn(a.measure, b.measure, isLevel), 2);
  if (a.clauseNames.size > 0 && b.clauseNames.size > 0)
    points -=
      Math.min(
        apartIn(a.clauseNames, b.clauseNames, () => true),
        2,
      ) / 2;
  if (a.modifiers.size > 0 !== b.modifiers.size > 0 && !a.definite && !b.definite) points -= 0.5;
  if (a.restricted !== b.restricted && !takesUp(a) && !takesUp(b) && !measure.some(word => totalMeasures.has(word)))
    points -= 1;
  if (a.attributive && b.attributive && a.family === 'count') points -= 2;
  // Without a word of the table, the thing is the same but what is measured of it may not be.
  const extreme = extremeOfRange(a, b) || extremeOfRange(b, a);
  if (extreme) points += 2;
  else if (a.family !== 'count' && !measure.some(isMeasure) && !a.attributive && !b.attributive && clause < 2)
    points -= 1;
  if (a.before !== b.before) points -= 2;
  if (a.other !== b.other) points -= 2;
  if (a.crowd > 2 || b.crowd > 2) points -= 1.5;
  if (isSmall(a.quantity) && isSmall(b.quantity)) points -= 1;
  return points;
}

/** `the cheapest tickets, at 12 euros` speaks of the lower end of `between 15 and 45 euros`. */
const extremeOfRange = (range: View, point: View): boolean => range.quantity.bound === 'range' && point.extreme;

const some = (words: ReadonlySet<string>, test: (word: string) => boolean): boolean => {
  for (const word of words) if (test(word)) return true;
  return false;
};

const takesUp = (view: View): boolean => view.given || (view.definite && view.head !== '');

/** Words of one set that the other lacks, over both. */
function apartIn(a: ReadonlySet<string>, b: ReadonlySet<string>, counts: (word: string) => boolean): number {
  let count = 0;
  for (const word of a) if (!b.has(word) && counts(word)) count++;
  for (const word of b) if (!a.has(word) && counts(word)) count++;
  return count;
}

/** A measure of the table, but for words that only tell of a change. */
const isLevel = (word: string): boolean => isMeasure(word) && !generalMeasures.has(word);

const isSmall = ({ kind, low }: Quantity): boolean => kind === 'count' && low !== null && low <= 3;

/**
 * The same digits in another order (`2,150` and `2,510`) or with another magnitude (`€34 million` and `€34 billion`):
 * what a slip of the pen looks like, so both were probably meant for the same thing.
 */
function likenessOfSlip(a: Quantity, b: Quantity): number {
  if (a.low === null || b.low === null || a.low !== a.high || b.low !== b.high || a.low === b.low) return 0;
  const one = digitsOf(a.low);
  const other = digitsOf(b.low);
  // One digit alone is the same by chance more often.
  if (one === other) return one.length > 1 ? 2 : 1;
  return one.length > 1 && one.length === other.length && [...one].sort().join('') === [...other].sort().join('')
    ? 2
    : 0;
}

/** Digits of a number without the zeros at its ends. */
const digitsOf = (value: number): string =>
  (String(Math.abs(value)).split('e', 1)[0] as string).replace('.', '').replace(/^0{1,30}|0{1,30}$/g, '');

/** Both are credited, and to different people. */
function disputed(a: View, b: View): boolean {
  const one = a.claim.source?.toLowerCase();
  const other = b.claim.source?.toLowerCase();
  if (!one || !other || one === other) return false;
  return !names(one, b) && !names(other, a);
}

/** Whether the words of a source stand in the other claim's sentence too: then it may be the source of both. */
function names(source: string, { sentence, names: capitals, claim }: View): boolean {
  const words = `${claim.source}`.toLowerCase();
  const long = source.match(/\p{L}{4,}/gu) ?? [];
  return (
    long.length === 0 || long.some(word => capitals.has(word) || words.includes(word) || sentence.has(normalForm(word)))
  );
}

function reasonOf(measure: readonly string[], subject: string, place: ClaimInDocument, view: View): string {
  const parts = [`same measure: ${asWritten(measure, place, view).join(', ')}`];
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

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  for (const word of a) if (b.has(word)) return true;
  return false;
};

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
    if (topics.size === 0 && view.head !== '') topics.add(view.head);
  } else for (const word of view.measure) topics.add(word);
  const keys: string[] = [];
  // In one text the words around the figure may stand for the measure: all figures of a kind are compared there.
  const here = place.uri ?? '';
  if (view.family !== 'count') keys.push(`${view.family} @${here}`);
  for (const topic of topics) {
    const key = `${view.family} ${topic}`;
    if (view.family === 'count') keys.push(`${key} @${here}`);
    for (const entity of view.claim.entities) keys.push(`${key} #${place.entityId(entity)}`);
    for (const name of view.names) keys.push(`${key} ~${name}`);
  }
  return keys;
}
