/**
 * Figures of one block, dates among them, sorted by position; offsets relative to the block.
 *
 * A block is cut into pieces once. Only pieces that may begin a figure (digits, signs of money, words of the tables) are
 * looked at; each form reads from there and the first that fits wins. Then the refiners see all figures of the sentence
 * together: signs, ranges, bounds, changes, and what each figure is about.
 */
import { dateForms } from '../dates/forms.ts';
import type { BlockText } from '../text/tokens.ts';
import { findConcepts } from './concept.ts';
import type { Draft } from './draft.ts';
import { age } from './forms/age.ts';
import { count } from './forms/count.ts';
import type { Form } from './forms/form.ts';
import { passOver } from './forms/guard.ts';
import { measure } from './forms/measure.ts';
import { money } from './forms/money.ts';
import { anniversary, ordinal } from './forms/ordinal.ts';
import { percent } from './forms/percent.ts';
import { ratio } from './forms/ratio.ts';
import { score } from './forms/score.ts';
import { shillings } from './forms/shillings.ts';
import type { Quantity } from './quantity.ts';
import { Reader } from './reader.ts';
import { refine } from './refine.ts';
import { startsAt } from './triggers.ts';

/** Before the guard: forms whose own shape is proof enough, and which the guard would take for names or numbers in runs. */
const sureForms: readonly Form[] = [
  // Dates first: `May 9`, `2012–13` and `3 weeks ago` hold numbers that other forms would take.
  ...dateForms,
  // A sign or name of money settles what a number is, even right after a name (`Nvidia $5`).
  // `£2 10s` before `£2`.
  shillings,
  money,
  percent,
];

/** After the guard, from the most specific to the least. */
const otherForms: readonly Form[] = [
  // `2-0` before ranges.
  score,
  // `80th anniversary` before ordinals and durations.
  anniversary,
  ordinal,
  // `50-year-old` before `50-year`.
  age,
  measure,
  // `one in four`, `two-thirds` after measures (`1/4 mile`), before counts.
  ratio,
  // Anything may be counted, so counts come last.
  count,
];

/** More figures in a sentence than this are a table or noise: what comes after them there is not read. */
const MOST_IN_SENTENCE = 1024;

export function recognizeQuantities(block: BlockText): Quantity[] {
  const r = new Reader(block);
  if (r.triggers.length === 0) return [];
  const heading = block.kind === 'heading';
  const out: Quantity[] = [];
  let t = 0;
  for (let s = 0; s + 1 < r.sentences.length; s++) {
    r.first = r.sentences[s] as number;
    r.limit = r.sentences[s + 1] as number;
    const drafts: Draft[] = [];
    let done = r.first;
    for (; t < r.triggers.length && (r.triggers[t] as number) < r.limit; t++) {
      const i = r.triggers[t] as number;
      if (i < done || drafts.length >= MOST_IN_SENTENCE) continue;
      const found = readAt(r, i, heading);
      if (typeof found === 'number') {
        done = Math.max(done, found);
        continue;
      }
      if (found.from < done && drafts.length > 0 && found.from < (drafts.at(-1) as Draft).to)
        found.from = (drafts.at(-1) as Draft).to;
      drafts.push(found);
      done = found.to;
    }
    if (drafts.length === 0) continue;
    const refined = refine(r, drafts);
    findConcepts(r, block, refined);
    for (const one of refined) out.push(toQuantity(r, one));
  }
  return out;
}

/** The figure that begins at piece `i`, or the piece to go on from. */
function readAt(r: Reader, i: number, heading: boolean): Draft | number {
  const starts = startsAt(r, i);
  if (starts === 0) return i;
  for (const form of sureForms) {
    if ((form.starts & starts) === 0) continue;
    const found = form.parse(r, i, heading);
    if (found) return found;
  }
  const passed = passOver(r, i, heading);
  if (passed > 0) return passed;
  for (const form of otherForms) {
    if ((form.starts & starts) === 0) continue;
    const found = form.parse(r, i, heading);
    if (found) return found;
  }
  return i;
}

function toQuantity(r: Reader, one: Draft): Quantity {
  return {
    start: r.start[one.from] as number,
    end: r.end[one.to - 1] as number,
    kind: one.kind,
    number: { start: r.start[one.numberFrom] as number, end: r.end[one.numberTo - 1] as number },
    low: one.low,
    high: one.high,
    unit: one.unit,
    unitName: one.unitName,
    bound: one.bound,
    trend: one.trend,
    precision: one.precision,
    concept: one.concept,
    conceptSpan:
      one.conceptFrom >= 0
        ? { start: r.start[one.conceptFrom] as number, end: r.end[one.conceptTo - 1] as number }
        : null,
    date: one.date,
    expression: one.expression,
  };
}
