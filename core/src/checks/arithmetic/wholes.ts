import { sentenceProper } from '../../dates/dateline.ts';
import type { DocumentAnalysis } from '../../document/analysis.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import type { Span } from '../../text/span.ts';
import type { Check } from '../check.ts';
import { inFigures, listed, quoteOf } from '../support/words.ts';
import { canBePart, isPlain } from './sums.ts';

/** A part that is more than its whole, and seats of several parties that are more than the chamber has. */
export const wholeRule: Check['run'] = ({ uri, document }, report) => {
  const { quantities } = document;
  quantities.forEach((quantity, i) => {
    const next = quantities[i + 1];
    if (!next || !isPlain(quantity) || !canBePart(next, quantity)) return;
    const sentence = sentenceProper(document, quantity);
    if (!sentence || next.end > sentence.end) return;
    if (isPartOf(document, quantity, next, sentence) && (next.low as number) > (quantity.low as number)) {
      report({
        start: next.start,
        end: next.end,
        message: `${quoteOf(document, next)} is more than the ${quoteOf(document, quantity)} that it is a part of.`,
        related: [{ uri, start: quantity.start, end: quantity.end, message: 'The whole' }],
      });
    }
    const parts = seatsFrom(document, i, sentence);
    const made = parts.reduce((all, { count }) => all + count, 0);
    if (parts.length < 2 || made <= (next.low as number)) return;
    report({
      start: next.start,
      end: next.end,
      message: `${listed(parts.map(part => quoteOf(document, part)))} make ${inFigures(made)}, the text says ${quoteOf(document, next)}.`,
      related: parts.map(({ start, end, count }) => ({ uri, start, end, message: `One part: ${count}` })),
    });
  });
};

/** `Of the 85 pupils at the school, 92 speak Finnish`. */
function isPartOf({ source: { text } }: DocumentAnalysis, whole: Quantity, part: Quantity, sentence: Span): boolean {
  return (
    /^(?:Of|Out of)(?: the| its| their| his| her| all| all the)? (?:\p{Ll}{2,20} )?$/u.test(
      text.slice(sentence.start, whole.start),
    ) &&
    (whole.low as number) >= 10 &&
    whole.unit !== null &&
    (part.unit === null || part.unit === whole.unit) &&
    /^(?: [\p{sc=Latin}’'-]{1,30}){0,8}, (?:only |just |some |about )?$/u.test(text.slice(whole.end, part.start)) &&
    /^ \p{Ll}{2,20}(?!\p{sc=Latin})/u.test(text.slice(part.number.end, sentence.end).slice(0, 30))
  );
}

/** The next party and its seats: `, the Greens 19`, ` and the Liberals won 11`. */
const NEXT_PARTY =
  /^(?: seats?)?(?: in (?:the|its) [\p{sc=Latin}’' -]{1,40})?(?:, and|,|;| and|, while|, with) (?:the )?(?:\p{Lu}[\p{L}’'.-]{0,20} ?(?:of |for |the |and )?){1,5}(?:,? ?(?:on|got|won|took|takes|has|have|with|holds?|gained|received) )?(\d{1,4})(?![\d,.]*\d|[-–—%]| percent)/u;

/** `34 of the 61 seats, the Greens 19 and the Liberals 11`: the seats of the first party and of all that follow. */
function seatsFrom({ source: { text }, quantities }: DocumentAnalysis, i: number, sentence: Span): Seats[] {
  const first = quantities[i] as Quantity;
  const total = quantities[i + 1] as Quantity;
  if (total.unit !== 'seat' || !/^ (?:out )?of (?:the |its )?$/.test(text.slice(first.end, total.start))) return [];
  const parts: Seats[] = [{ start: first.start, end: first.end, count: first.low as number }];
  let end = total.end;
  for (;;) {
    const next = NEXT_PARTY.exec(text.slice(end, Math.min(sentence.end, end + 200)));
    const digits = next?.[1];
    if (!next || digits === undefined) return parts;
    end += next[0].length;
    parts.push({ start: end - digits.length, end, count: Number(digits) });
  }
}

interface Seats extends Span {
  readonly count: number;
}
