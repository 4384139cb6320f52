import { apart, intervalOf } from '../../claims/values.ts';
import { cardinals } from '../../lexicon/numbers.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import { firstEndingAfter } from '../../text/span.ts';
import type { Check } from '../check.ts';
import { quoteOf } from '../support/words.ts';

const TO_ONE =
  /(?<![\p{sc=Latin}\d])(two|three|four|five|six|seven|eight|nine|ten|\d{1,2})[- ]to[- ](?:one|1)(?![\p{sc=Latin}\d])/giu;
/** Nobody says `two to one` of exactly twice as many. */
const SLACK = 0.2;

/** `by three to one: 900 against and 450 for`, `one in five (25 percent)`: a ratio beside what it is made of. */
export const ratioRule: Check['run'] = (context, report) => {
  const { uri, document } = context;
  const { text } = document.source;
  for (const match of text.matchAll(TO_ONE)) {
    const end = match.index + match[0].length;
    const sentence = document.sentences[firstEndingAfter(document.sentences, match.index)];
    const counts = countsAfter(document.quantities, end, sentence?.end ?? end);
    const [one, two] = counts;
    if (!one || !two || counts.length !== 2 || !/^[^.;]{0,40}(?::| [–—] ?| \(|,)/.test(text.slice(end, one.start)))
      continue;
    const ratio = Math.max(one.low as number, two.low as number) / Math.min(one.low as number, two.low as number);
    const stated = cardinals.get((match[1] as string).toLowerCase()) ?? Number(match[1]);
    if (Math.abs(ratio / stated - 1) <= SLACK) continue;
    report({
      start: match.index,
      end,
      message: `${quoteOf(document, one)} beside ${quoteOf(document, two)} is ${Math.round(ratio * 10) / 10} to one, the text says ${quoteOf(document, { start: match.index, end })}.`,
      related: [one, two].map(({ start, end }) => ({ uri, start, end, message: 'One side of the ratio' })),
    });
  }
  shareBesidePercent(context, report);
};

/** The plain counts between two offsets. */
function countsAfter(quantities: readonly Quantity[], from: number, to: number): Quantity[] {
  const found: Quantity[] = [];
  for (
    let q = firstEndingAfter(quantities, from);
    q < quantities.length && (quantities[q] as Quantity).end <= to;
    q++
  ) {
    const one = quantities[q] as Quantity;
    if (one.start >= from && one.kind === 'count' && one.low !== null && one.low === one.high && one.low > 3)
      found.push(one);
  }
  return found;
}

/** Between the two: of whom, and that the same is said again. */
const AGAIN = /^(?: (?:of (?:the |all )?)?\p{Ll}{2,20})?(?: \(|, or | – | — )(?:about |some |nearly |exactly )?$/u;
/** The second is the share of others. */
const OF_OTHERS = /^ of (?!them|all(?!\p{sc=Latin}))/u;

/** `one in five pupils (25 percent)`, `a third, or 40 percent,`. */
const shareBesidePercent: Check['run'] = ({ uri, document }, report) => {
  const { text } = document.source;
  for (let i = 1; i < document.quantities.length; i++) {
    const first = document.quantities[i - 1] as Quantity;
    const second = document.quantities[i] as Quantity;
    const [ratio, percent] = first.kind === 'ratio' ? [first, second] : [second, first];
    if (ratio.kind !== 'ratio' || percent.kind !== 'percent' || percent.unit !== '%' || (ratio.high ?? 2) > 1) continue;
    if (!AGAIN.test(text.slice(first.end, second.start)) || OF_OTHERS.test(text.slice(second.end, second.end + 12)))
      continue;
    const one = intervalOf(ratio);
    const two = intervalOf(percent);
    if (!one || !two || !apart(one, two)) continue;
    const shown = Math.round((ratio.low ?? ratio.high ?? 0) * 100);
    report({
      start: second.start,
      end: second.end,
      message: `${quoteOf(document, ratio)} is ${shown} percent, the text says ${quoteOf(document, percent)}.`,
      related: [{ uri, start: first.start, end: first.end, message: 'The same share in other words' }],
    });
  }
};
