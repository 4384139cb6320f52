/**
 * How much speaks for one and the same measure of one and the same thing. News writing does not name things twice in the
 * same words, so no single sign decides; each is worth what it proves:
 *
 * | sign | points |
 * | --- | --- |
 * | a measure of which a thing has one at a time (`workforce`, `death toll`) | 2 |
 * | another measure or noun in common | 1 each, measures together at most 3 |
 * | a word of the two clauses in common | 1 each, at most 3 |
 * | a word of the two sentences in common | ½ each, at most 2 |
 * | a name in common | 1 each, at most 2 |
 * | in one text, the event that both clauses tell of (`the landslide`) | 1 more |
 * | in one text, such a measure of which a clause tells nothing else (`turnout was 47 percent`) | 1 |
 * | the same time, in words of both | 1 |
 * | both are the record of that time | 1 |
 * | one takes up the other (`the 27 clubs`, `all 15`, a headline, a caption) | 2, with the measure alone 1 |
 * | in one text, the same state told of the same thing by the same verb alone (`The hall seats`) | 2 |
 * | the look of a slip: digits exchanged, another magnitude; a million for a billion | 1 or 2; 3 |
 *
 * and what tells two things apart takes away as much.
 */

import { happenings } from '../lexicon/partialTolls.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { extremeOfRange } from './scope.ts';
import { apartIn, meet } from './sets.ts';
import { likenessOfSlip } from './slip.ts';
import type { View } from './view.ts';
import { isMeasure, isTelling, measureRow, normalForm } from './vocabulary.ts';

/** What two figures must reach to be taken for figures of one thing. */
export const NEEDED = 4;
/** What it is worth that the same state is told of the same thing in the same words. */
export const TOLD_ALIKE = 2;

export function evidence(a: View, b: View, measure: readonly string[], subjects: number, sameText: boolean): number {
  let points = 0;
  for (const word of measure) points += weightOf(word);
  points = Math.min(points, 3);
  const { clause, sentence } = commonWords(a, b, measure);
  points += Math.min(clause, 3) + Math.min(sentence, 2) + Math.min(subjects, 2);
  // Both say the time, and it is one.
  const sameTime = a.claim.time !== null && a.claim.time === b.claim.time;
  if (sameTime) points += 1;
  // A month has but one record.
  if (sameTime && a.record && b.record) points += 1;
  if (sameText && tellOfOneEvent(a, b)) points += 1;
  if (sameText && measure.some(isTotal) && isOneOfAll(a) && isOneOfAll(b) && (isBare(a) || isBare(b))) points += 1;
  if (sameText) points += takingUp(a, b, clause, subjects);
  if (a.lineWords.size + b.lineWords.size > 0) points += 2;
  const slip = likenessOfSlip(a.quantity, b.quantity);
  return (
    points +
    slip -
    doubts(a, b, measure, clause + measure.filter(word => !isMeasure(word)).length - 1, slip > 1, sameText)
  );
}

function weightOf(word: string): number {
  const row = measureRow(word);
  if (!row) return 1;
  return row.total ? 2 : row.general ? 0.5 : 1;
}

/** Telling words that both clauses have, and those that only the sentences have. */
function commonWords(a: View, b: View, measure: readonly string[]): { clause: number; sentence: number } {
  let clause = 0;
  let sentence = 0;
  for (const word of a.sentence) {
    if (!b.sentence.has(word) || measure.includes(word)) continue;
    if (a.clause.has(word) && b.clause.has(word)) clause++;
    else sentence += a.measure.has(word) || b.measure.has(word) ? 1 : 0.5;
  }
  for (const word of a.context) if (b.sentence.has(word) || b.context.has(word)) sentence += 0.5;
  for (const word of b.context) if (a.sentence.has(word)) sentence += 0.5;
  return { clause, sentence };
}

/** There is one of it at a time, and it does not grow as a toll does. */
function isTotal(word: string): boolean {
  const row = measureRow(word);
  return row?.total === true && !row.toll;
}

/** Nothing says that it is told of some only. */
const isOneOfAll = (view: View): boolean =>
  view.rivals <= 2 && view.crowd <= 1 && view.scopes.size === 0 && view.group === '' && view.aged === '' && !view.local;

/** Of all that is measured so in a text, the one that needs no words to be told from others. */
function isBare(view: View): boolean {
  if (view.clauseNames.size > 0) return false;
  for (const word of view.clause) if (!view.measure.has(word)) return false;
  return true;
}

/** A text is about one landslide, one crash: figures of their clauses are figures of it. */
function tellOfOneEvent(a: View, b: View): boolean {
  for (const word of a.clause) if (b.clause.has(word) && HAPPENINGS.has(word)) return true;
  return false;
}

const HAPPENINGS: ReadonlySet<string> = new Set([...happenings].map(normalForm).filter(isTelling));

/** `the 27 clubs expelled`, `the $3 million price of the pier`, a headline, a caption: they take up what is told in the text. */
function takingUp(a: View, b: View, clause: number, subjects: number): number {
  const same = a.head === b.head && (a.head !== '' || a.family !== 'count');
  let points = 0;
  if (same && (takesUp(a) || takesUp(b))) points += 2;
  // Nothing else of the kind is counted that it could take up.
  if (same && a.family === 'count' && a.head !== '' && takesUp(a) !== takesUp(b) && a.rivals <= 2) {
    const isNarrower = a.modifiers.size > 0 !== b.modifiers.size > 0;
    if (!a.restricted && !b.restricted && !isNarrower) points += 1;
  }
  if (a.all || b.all) points += 1;
  if (a.label || b.label) points += 1;
  // A headline tells the story's own figure.
  if (a.heading !== b.heading && same && !a.sibling && !b.sibling)
    points +=
      clause > 0 || (a.head !== '' && a.rivals <= 2 && subjects > 0 && !isOne(a.quantity) && !isOne(b.quantity))
        ? 2
        : 1;
  // Where the text counts many of the kind, `the 40 delegates` may take up any of them.
  return Math.min(points, a.rivals > 3 || b.rivals > 3 ? 1 : 3);
}

const takesUp = (view: View): boolean => (view.family === 'count' ? view.definite && view.head !== '' : view.anaphoric);

/** A month or a year, or a longer time: no day near the article's own. */
const MONTH = /^\d{4}(?:-\d\d)?$/;

function doubts(
  a: View,
  b: View,
  measure: readonly string[],
  clause: number,
  slip: boolean,
  sameText: boolean,
): number {
  let points = 0;
  if (a.measure.size > 0 && b.measure.size > 0) points += Math.min(levelsApart(a, b), 2);
  // Each names somebody whom the other does not.
  if (a.clauseNames.size > 0 && b.clauseNames.size > 0)
    points +=
      Math.min(
        apartIn(a.clauseNames, b.clauseNames, () => true),
        2,
      ) / 2;
  const taken = takesUp(a) || takesUp(b) || a.label || b.label;
  if (a.modifiers.size > 0 !== b.modifiers.size > 0 && !taken) points += 0.5;
  if (a.restricted !== b.restricted && !taken && !measure.some(word => measureRow(word)?.total)) points += 1;
  // Each is narrowed down, and by other words.
  if (a.restricted && b.restricted) points += clause > 1 ? 1 : 3;
  // A new value after a change need not be the one that is told elsewhere.
  if ((a.end === 'to') !== (b.end === 'to') && !measure.some(word => measureRow(word)?.total)) points += 1;
  if (extremeOfRange(a, b)) points -= 2;
  // Without a word of the table, the thing is the same but what is measured of it may not be.
  else if (a.family !== 'count' && !measure.some(isMeasure) && !a.attributive && !b.attributive && clause < 2 && !slip)
    points += 1;
  // `In July it had reached 40`: the month that both name says what it was before.
  const past = a.claim.time !== null && a.claim.time === b.claim.time && MONTH.test(a.claim.time);
  if (a.before !== b.before && !taken && !past) points += 2;
  // One of several of its kind in a sentence needs a name to be told from the others.
  if ((a.sibling || b.sibling) && !slip && !(meet(a.clauseNames, b.clauseNames) && sameText)) points += 2;
  if (a.crowd > 2 || b.crowd > 2) points += 1.5;
  // How much something changed is told of many things in a text; only the very same words make it one change.
  if (a.change && b.change && !taken) points += 2;
  // A rate or a growth is one of many things; what it is of must be said twice.
  if (measure.every(word => measureRow(word)?.general) && !slip) points += clause < 0 ? 3 : 0.5;
  // Whom a share is taken of does not tell what they do: `62 percent of voters`.
  if (a.family === 'share' && measure.every(word => measureRow(word)?.general ?? true) && clause <= 0 && !slip)
    points += 1.5;
  if (a.rivals > 3 && b.rivals > 3 && !slip) points += 1;
  if (a.local !== b.local) points += 2;
  // A stake has its holder and its company: a name that only one has makes it another one.
  if (a.family === 'share' && measure.includes('stake') && apartIn(a.clauseNames, b.clauseNames, () => true) > 0)
    points += 2;
  // Two articles must share more than the name of a measure, unless a thing has but one of it.
  if (!sameText && clause <= 0 && !slip && !measure.some(word => measureRow(word)?.total)) points += 1;
  if (isSmall(a.quantity) && isSmall(b.quantity)) points += 1;
  // `brought new rooms to one club`: one of them all.
  if (a.family === 'count' && isOne(a.quantity) !== isOne(b.quantity) && !a.definite && !b.definite) points += 1;
  return points;
}

/** Words of the table that one has and the other lacks, where both have some. */
function levelsApart(a: View, b: View): number {
  const isLevel = (word: string): boolean => {
    const row = measureRow(word);
    return row !== undefined && !row.general && !(row.shareOnly && a.quantity.kind === 'money');
  };
  const some = (view: View): boolean => [...view.measure].some(isLevel);
  return some(a) && some(b) ? apartIn(a.measure, b.measure, isLevel) : 0;
}

const isOne = ({ low }: Quantity): boolean => low === 1;
const isSmall = ({ kind, low }: Quantity): boolean => kind === 'count' && low !== null && low <= 3;
