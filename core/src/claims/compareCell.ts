/** A figure of a table beside one of the running text: the names of its row and its column say what it measures. */
import { generalHeads } from '../lexicon/measures.ts';
import { cellAt } from '../text/tables.ts';
import type { CellClaim } from './cell.ts';
import type { ClaimInDocument, Comparison } from './compare.ts';
import { meet } from './sets.ts';
import { likenessOfSlip } from './slip.ts';
import { apart } from './values.ts';
import { type View, viewOf } from './view.ts';
import { areKindred, isMeasure, normalForm } from './vocabulary.ts';

/** Figures of the text that are so far from the table's are of another measure, unless they look like a slip. */
const FAR = 1.5;

/** `In July of last year`, `a year earlier`: words that no line of a table has. */
const OTHER_TIME =
  /\b(?:(?:last|previous|next|following) (?:year|month|season|week)|a (?:year|month|season|week) (?:earlier|ago|before|later))\b/i;

/** `needed 4,595 votes to win`: nobody need have had them. */
const NEEDED = /\b(?:needs?|needed|requires?|required)\b[^.;]{0,20}$/;

/** Words that take up what was told before, in normal form. */
const TAKEN_UP = ['figure', 'number', 'total'].map(normalForm);

const not = (reason: string): Comparison => ({ verdict: 'notComparable', reason });

/** Compares a figure of a table with one of the same text, by its row, its column and what the table is announced as. */
export function compareWithCell(cell: CellClaim, tabled: ClaimInDocument, told: ClaimInDocument): Comparison {
  const a = viewOf(tabled);
  const b = viewOf(told);
  if (a.family === null || a.family !== b.family || !a.interval || !b.interval)
    return not('different kinds of figures');
  if (tabled.document !== told.document) return not('a table of another article');
  if (cellAt(told.document.tables, b.quantity)) return not('two figures of a table');
  if (b.rate !== null || b.change || b.part || b.end === 'from' || b.extreme || b.other || b.corrected)
    return not('no plain figure');
  // What has a length has it for good, and once it is planned.
  const lasts = cell.times.length === 0 && b.family.startsWith('measure');
  if (b.claim.modality !== 'fact' && !(lasts && b.claim.modality === 'plan')) return not('no plain fact');
  if (b.restricted || b.periods.size > 0 || [...b.scopes].some(scope => !cell.scopes.has(scope)))
    return not('a part of what the table has');
  const { text } = told.document.source;
  if (NEEDED.test(text.slice(Math.max(b.claim.start, b.quantity.start - 40), b.quantity.start)))
    return not('what is needed');
  if (OTHER_TIME.test(text.slice(b.claim.start, Math.min(b.claim.end, b.claim.start + 600))))
    return not('another time');
  const near = b.near();
  const names = (word: string): boolean => near.has(word) || b.clauseNames.has(word) || b.measure.has(word);
  const isOnly = b.crowd <= 1;
  const inSentence = (word: string): boolean => names(word) || (isOnly && (b.sentence.has(word) || b.names.has(word)));
  if (!cell.row.every(inSentence)) return not('another row of a table');
  const isOfOther = (word: string): boolean => cell.rows.counts.has(word) && !cell.label.has(word);
  if ([...near].some(isOfOther) || [...b.clauseNames].some(isOfOther)) return not('several rows of a table');
  if (!cell.column.every(inSentence)) return not('another column of a table');
  const time = lasts ? null : b.claim.time;
  if (time === null ? cell.times.length > 0 && cell.row.length === 0 : !cell.times.includes(time))
    return not('another time than that of the table');
  if (cell.row.length === 0 && cell.column.length === 0 && cell.times.length === 0) return not('a row without a name');
  if (!isOfMeasure(cell, b)) return not('another measure than that of the table');
  const shared = [...cell.names];
  const reason = `same line of a table: ${shared.join(', ')}`;
  if (!apart(a.interval, b.interval)) return { verdict: 'same', reason };
  const [low, high] = [a.quantity.low ?? 0, b.quantity.low ?? 0].sort((one, other) => one - other) as [number, number];
  if (high > low * FAR && likenessOfSlip(a.quantity, b.quantity) === 0)
    return not('too far apart to be the same measure');
  return { verdict: 'conflict', reason, shared };
}

/** The noun that is counted stands above the column; what else is measured, beside the figure in some word. */
function isOfMeasure({ measure }: CellClaim, told: View): boolean {
  // Metres and tonnes are of few things, and the row names whose they are.
  if (told.family?.startsWith('measure') && ![...measure].some(isMeasure)) return true;
  if (told.family === 'count' && told.head !== '' && !generalHeads.has(told.head)) return measure.has(told.head);
  // `In 2019 the figure was 4,210 tonnes`
  if (TAKEN_UP.some(word => told.measure.has(word))) return true;
  if (meet(measure, told.measure) || meet(measure, told.clause) || meet(measure, told.sentence)) return true;
  for (const one of measure)
    for (const other of told.measure) if (areKindred(told.family ?? '', one, other)) return true;
  return false;
}
