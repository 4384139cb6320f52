import { apart, intervalOf } from '../../claims/values.ts';
import { sentenceProper } from '../../dates/dateline.ts';
import type { DocumentAnalysis } from '../../document/analysis.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import type { Check } from '../check.ts';
import { numberLike, quoteOf } from '../support/words.ts';
import { isPlain } from './sums.ts';

/** `Of the 240 buses, 96 stood idle, or 48 percent`, `96 of the 240 buses, or one in three,`: a part, its whole and its share. */
export const percentOfRule: Check['run'] = ({ uri, document }, report) => {
  const { text } = document.source;
  document.quantities.forEach((percent, i) => {
    const inWords = percent.kind === 'ratio' && (percent.high ?? 2) <= 1;
    if (!inWords && (percent.kind !== 'percent' || percent.unit !== '%')) return;
    if (percent.trend !== 'none' || percent.bound !== 'exact') return;
    const counts = partAndWhole(document, i);
    if (!counts) return;
    const [part, whole] = counts;
    const [one, all, stated] = [intervalOf(part), intervalOf(whole), intervalOf(percent)];
    if (!one || !all || !stated || all.low <= 0) return;
    const real = { low: (100 * one.low) / all.high, high: (100 * one.high) / all.low };
    // Cut off is as common as rounded: 66.7 is 66 to some.
    if (
      !apart(
        { low: stated.low - 0.5 * (percent.precision ?? 1), high: stated.high + 0.5 * (percent.precision ?? 1) },
        real,
      )
    )
      return;
    const right = Math.round((1000 * (part.low as number)) / (whole.low as number)) / 10;
    const rounded = Math.round(right);
    const words = inWords
      ? `${rounded} percent`
      : numberLike(rounded, text.slice(percent.number.start, percent.number.end));
    const place = inWords ? { start: percent.start, end: percent.end } : percent.number;
    report({
      start: percent.start,
      end: percent.end,
      message: `${quoteOf(document, part)} of ${quoteOf(document, whole)} is ${right} percent, the text says ${quoteOf(document, percent)}.`,
      related: [
        { uri, start: part.start, end: part.end, message: 'The part' },
        { uri, start: whole.start, end: whole.end, message: 'The whole' },
      ],
      fixes: [{ title: `Use “${words}”`, edits: [{ uri, ...place, newText: words }] }],
    });
  });
};

/** Before the percentage: `, or`, ` (`, `, that is`. */
const SAYS_AGAIN = /(?:, or| \(|, that is,?| – | — |, which is) ?(?:exactly )?$/;
/** After it, nothing that gives it another whole. */
const ENDS = /^(?:[.,;)]|$| of (?:the (?:total|whole)|them|all)(?!\p{sc=Latin}))/u;
/** In between there is no second statement. */
const BREAKS = /[;:–—]|(?<!\p{sc=Latin})(?:while|but|although|whereas|than|compared|against|also)(?!\p{sc=Latin})/u;

/** The two counts before a percentage of which one is a part of the other; null where it is not sure which. */
function partAndWhole(document: DocumentAnalysis, i: number): readonly [part: Quantity, whole: Quantity] | null {
  const { source, quantities } = document;
  const { text } = source;
  const percent = quantities[i] as Quantity;
  const sentence = sentenceProper(document, percent);
  if (!sentence || !ENDS.test(text.slice(percent.end, Math.min(sentence.end, percent.end + 20)))) return null;
  const before: Quantity[] = [];
  for (let j = i - 1; j >= 0 && (quantities[j] as Quantity).start >= sentence.start; j--) {
    const one = quantities[j] as Quantity;
    if (one.kind !== 'date' && one.kind !== 'time') before.unshift(one);
  }
  const [first, second] = before;
  if (!first || !second || before.length !== 2 || ![first, second].every(one => one.kind === 'count' && isPlain(one)))
    return null;
  const lead = text.slice(second.end, percent.start);
  if (lead.length > 90 || !SAYS_AGAIN.test(lead) || BREAKS.test(lead.replace(SAYS_AGAIN, ''))) return null;
  const between = text.slice(first.end, second.start);
  if (/^ (?:out )?of (?:the |its |their |all |all the )?(?:\p{Ll}{1,20} )?$/u.test(between))
    return inOrder(first, second);
  const opens = /^(?:Of|Out of)(?: the| its| their| all| all the)? (?:\p{Ll}{1,20} )?$/u.test(
    text.slice(sentence.start, first.start),
  );
  if (!opens || BREAKS.test(between) || !/,(?: [\p{sc=Latin}-]{1,20}){0,2} $/u.test(between)) return null;
  return second.unit === null || second.unit === first.unit ? inOrder(second, first) : null;
}

const inOrder = (part: Quantity, whole: Quantity): readonly [Quantity, Quantity] | null =>
  (part.low as number) <= (whole.low as number) && (part.unit === null || part.unit === whole.unit)
    ? [part, whole]
    : null;
