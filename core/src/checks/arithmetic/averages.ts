import { apart, type Interval, intervalOf } from '../../claims/values.ts';
import { sentenceProper } from '../../dates/dateline.ts';
import type { DocumentAnalysis } from '../../document/analysis.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import type { Check } from '../check.ts';
import { inFigures, numberLike, quoteOf } from '../support/words.ts';

/** `84 goals in 34 matches, an average of 3.2 goals a match`: a total, by how many it is divided, and what comes out. */
export const averageRule: Check['run'] = ({ uri, document }, report) => {
  document.quantities.forEach((average, i) => {
    const divided = dividedBefore(document, i);
    if (!divided) return;
    const [total, count] = divided;
    const [all, by, stated] = [intervalOf(total), roomOf(count), intervalOf(average)];
    if (!all || !by || !stated || by.low <= 0) return;
    // Cut off is as common as rounded.
    const room = average.precision ?? 1;
    const real = { low: all.low / by.high, high: all.high / by.low };
    if (!apart({ low: stated.low - room, high: stated.high + room }, real)) return;
    const value = (total.low as number) / (count.low as number);
    const right = value >= 100 ? Math.round(value) : Math.round(value * 100) / 100;
    const words = numberLike(right, document.source.text.slice(average.number.start, average.number.end));
    report({
      start: average.start,
      end: average.end,
      message: `${quoteOf(document, total)} divided by ${quoteOf(document, count)} is ${inFigures(right)}, the text says ${quoteOf(document, average)}.`,
      related: [
        { uri, start: total.start, end: total.end, message: 'The total' },
        { uri, start: count.start, end: count.end, message: 'By how many it is divided' },
      ],
      fixes: right < 1000 ? [{ title: `Use “${words}”`, edits: [{ uri, ...average.number, newText: words }] }] : [],
    });
  });
};

/** What divides: below a thousand as it stands, in the unit of its words. */
function roomOf(count: Quantity): Interval | null {
  const value = count.low as number;
  return count.kind === 'duration' || (count.bound === 'exact' && value < 1000)
    ? { low: value, high: value }
    : intervalOf(count);
}

/** Right before the average, and nothing between it and the two figures but what they are. */
const AVERAGE =
  /^[^;:.!?–—()\d]{0,50},? (?:or |with |at |which is |that is |making )?an average of (?:about |some |around )?$/;
/** What it is reckoned by: each of those that are counted. */
const PER =
  /^(?: \p{Ll}{2,20})?(?: (?:each|apiece)| (?:an?|per|for each|for every) (\p{Ll}{2,20}))(?=[.,;:!?)]|$| (?:and|but|while)(?!\p{sc=Latin}))/u;
/** From the total to the number that divides it. */
const DIVIDES =
  /^(?: (?!(?:and|or|but|plus|while|than|of)(?!\p{sc=Latin}))[\p{sc=Latin}’'-]{1,30}){0,5}? (?:in|to|for|from|among|by|over|across|between|with|at|on) (?:the |its |their |his |her |all )?(?:last |past |first |same )?$/u;
/** What is counted in is more, or less, than the two figures tell. */
const MORE =
  /(?<!\p{sc=Latin})(?:including|excluding|plus|besides|except|other|more|another|of (?:them|whom|which)|remaining|rest)(?!\p{sc=Latin})/iu;

/** The total and the number before an average that is reckoned from them; null where it is not sure which. */
function dividedBefore(document: DocumentAnalysis, i: number): readonly [total: Quantity, count: Quantity] | null {
  const { source, quantities } = document;
  const { text } = source;
  const average = quantities[i] as Quantity;
  const { kind, low, high } = average;
  if ((kind !== 'money' && kind !== 'count' && kind !== 'measure') || low === null || low !== high) return null;
  const sentence = sentenceProper(document, average);
  if (!sentence) return null;
  // `200 tickets per day` is one figure, `200 a day` is not.
  const [unit, rate] = average.unitName?.split(' per ') ?? [];
  const per = PER.exec(text.slice(average.end, Math.min(sentence.end, average.end + 50)));
  if (!per && rate === undefined) return null;
  const before: Quantity[] = [];
  for (let j = i - 1; j >= 0 && (quantities[j] as Quantity).start >= sentence.start; j--) {
    const one = quantities[j] as Quantity;
    if (one.kind !== 'date' && one.kind !== 'time') before.unshift(one);
  }
  const [total, count] = before;
  if (!total || !count || before.length !== 2) return null;
  if (![total, count].every(one => one.low !== null && one.low === one.high && one.bound !== 'range')) return null;
  // `last season` is a date that stands between.
  if (!AVERAGE.test(text.slice(count.end, average.start)) || !DIVIDES.test(text.slice(total.end, count.start)))
    return null;
  if (MORE.test(text.slice(total.start, average.start))) return null;
  if (total.kind !== kind || (unit !== undefined && unit !== total.unitName)) return null;
  if (count.kind !== 'count' && count.kind !== 'duration') return null;
  const by = rate ?? per?.[1];
  const isCounted =
    by === undefined ? count.kind === 'count' && count.unit !== null : by === count.unitName || isHead(by, count);
  return isCounted ? [total, count] : null;
}

const isHead = (by: string, { unitName }: Quantity): boolean =>
  (by === 'head' || by === 'person') && (unitName === 'person' || unitName === 'people');
