import type { Quantity } from '../../quantities/quantity.ts';
import { firstEndingAfter } from '../../text/span.ts';
import type { Check } from '../check.ts';
import { listed, quoted, quoteOf } from '../support/words.ts';

/**
 * A total that its sentence takes apart: `13 people: eight Filipinos, three Indians and one Ukrainian`, `its 120
 * members, 86 men and 34 women,`. Only where the parts follow at once, one after another, to an `and` and a stop.
 */
export const sumRule: Check['run'] = ({ uri, document }, report) => {
  const { text } = document.source;
  const { quantities } = document;
  for (let i = 0; i + 2 < quantities.length; i++) {
    const total = quantities[i] as Quantity;
    const value = countOf(total);
    if (value === null) continue;
    const sentence = document.sentences[firstEndingAfter(document.sentences, total.start)];
    if (!sentence) continue;
    const parts: Quantity[] = [];
    let complete = false;
    for (let j = i + 1; j < quantities.length && !complete; j++) {
      const part = quantities[j] as Quantity;
      const previous = parts.at(-1) ?? total;
      if (part.end > sentence.end || countOf(part) === null || (part.unit !== null && part.unit === total.unit)) break;
      const between = text.slice(previous.end, part.start);
      if (!(parts.length === 0 ? opens(between) : continues(between))) break;
      parts.push(part);
      complete = parts.length >= 2 && /(?<!\p{L})and $/u.test(between);
    }
    const last = parts.at(-1);
    const one = last && !complete && parts.length >= 2 ? finalOne.exec(text.slice(last.end, sentence.end)) : null;
    if (!last || !(complete || one)) continue;
    if (complete && !closes(text.slice(last.end, Math.min(sentence.end, last.end + 60)))) continue;
    if (/,\s*$/u.test(text.slice(total.end, parts[0]?.start)) && (isPeople(total) || !parts.every(isPeople))) continue;
    const sum = parts.reduce((all, part) => all + (countOf(part) as number), one ? 1 : 0);
    if (sum === value) continue;
    report({
      start: total.start,
      end: total.end,
      message: `${listed([...parts.map(part => quoteOf(document, part)), ...(one?.[1] ? [quoted(one[1])] : [])])} make ${sum}, the text says ${quoteOf(document, total)}.`,
      related: parts.map(part => ({ uri, start: part.start, end: part.end, message: `One part: ${countOf(part)}` })),
      fixes: [{ title: `Use “${sum}”`, edits: [{ uri, ...total.number, newText: String(sum) }] }],
    });
  }
};

/** The number of a plain exact count; null for all else. */
function countOf(quantity: Quantity): number | null {
  if (
    quantity.kind !== 'count' ||
    quantity.bound !== 'exact' ||
    quantity.low === null ||
    quantity.low !== quantity.high
  )
    return null;
  return Number.isInteger(quantity.low) && quantity.low > 0 ? quantity.low : null;
}

/** Between the total and its first part: a colon or dash, or at once a comma. `including` and `among them` leave some out. */
const opens = (between: string): boolean =>
  /^(?: [^.;:,!?]{0,60})?(?::| [–—-]) ?$/u.test(between)
    ? !/includ|among|notabl/iu.test(between)
    : /^(?: \p{Ll}+)?, $/u.test(between);

/** Between two parts: the rest of the name of the first, then a comma or `and`. */
const continues = (between: string): boolean =>
  /^(?: [\p{L}’' -]{0,30})?(?:,| and|, and) $/u.test(between) && !/ (?:of whom|other|more) /iu.test(between);

/** A last part of one, which is no figure of its own: `and one Ukrainian`. */
const finalOne = /^(?: [\p{L}’' -]{0,30})?,? and (one \p{L}+)(?=[.,;:!?)–—]|$)/u;

/** Sorts of people that make up a group. A comma alone joins parts of a total no surer than items of a list. */
const sortsOfPeople = new Set(
  'man woman boy girl child adult male female civilian soldier officer pupil teacher student baby infant teenager'.split(
    ' ',
  ),
);
const isPeople = ({ unit }: Quantity): boolean => unit !== null && sortsOfPeople.has(unit);

/** After the last part: nothing that goes on counting. */
const closes = (after: string): boolean => /^(?: [\p{L}’'-]+){0,3}[.,;:!?)–—"”]/u.test(after) || /^\s*$/.test(after);
