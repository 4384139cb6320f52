import type { DocumentAnalysis } from '../../document/analysis.ts';
import { cardinals } from '../../lexicon/numbers.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import { firstEndingAfter, type Span } from '../../text/span.ts';
import type { Check, Report } from '../check.ts';
import { quoteOf } from '../support/words.ts';

/** `rose 25 percent, from 40 to 60`: a change in percent with both its ends in the same sentence. */
export const changeRule: Check['run'] = ({ uri, document }, report) => {
  const { text } = document.source;
  const { quantities } = document;
  for (let i = 0; i < quantities.length; i++) {
    const ends = endsOf(text, quantities, i) ?? endsInYears(text, quantities, i);
    if (!ends) continue;
    const { from, to, first, last } = ends;
    const sentence = document.sentences[firstEndingAfter(document.sentences, first.start)];
    if (!sentence) continue;
    const span = { start: first.start, end: last.end };
    const after = quantities.indexOf(last, i) + 1;
    // `25 percent last year, from …`: a date may stand between.
    factorRule(document, uri, ends, span, report);
    for (const change of [quantities[i - 1], quantities[i - 2], quantities[after], quantities[after + 1]]) {
      if (!change || change.start < sentence.start || change.end > sentence.end) continue;
      const stated = statedChange(text, change, span);
      const real = (to / from - 1) * 100;
      if (stated === null || fits(change, stated, ends)) continue;
      const shown = String(Math.round(Math.abs(real) * 10) / 10);
      report({
        start: change.start,
        end: change.end,
        message: `${quoteOf(document, span)} is ${real < 0 ? 'a fall' : 'a rise'} of ${shown} percent, the text says ${quoteOf(document, change)}.`,
        related: [{ uri, ...span, message: `${to} is ${shown} percent ${real < 0 ? 'less' : 'more'} than ${from}` }],
        fixes: [{ title: `Use “${shown}”`, edits: [{ uri, ...change.number, newText: shown }] }],
      });
    }
  }
};

const factors: ReadonlyMap<string, number> = new Map([
  ['halved', 1 / 2],
  ['doubled', 2],
  ['tripled', 3],
  ['trebled', 3],
  ['quadrupled', 4],
  ['quintupled', 5],
]);
const factorBefore =
  /(?<!\p{sc=Latin})(more than |over |nearly |almost |about |roughly )?(halved|doubled|tripled|trebled|quadrupled|quintupled|(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})-?fold)(?:,? (?:last|this|in|over|during|within|since) [^,;.:!?]{1,25})?,?(?: from| to)?(?: the)? $/iu;
/** What follows ends the phrase or says when: `doubling sales` is of other ends. */
const factorAfter =
  /^(?: (?:last|this|in|over|during|within|since) [^,;.:!?]{1,25})?,? (?:an? )?(more than |over |nearly |almost |about |roughly )?(halving|doubling|tripling|trebling|quadrupling|quintupling|(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})-?fold)(?: (?:rise|increase|jump|gain))?(?=[.,;:)!?–—]| [–—-] |$| (?:within|over|during|since|in|by|last|this|after) [^,;.:!?]{0,25}(?:years?|months?|weeks?|decades?|days?|quarters?|century|\d{4})(?!\p{sc=Latin}))/iu;
/** Nobody says `doubled` of exactly twice as much; what has not come so far has `nearly` beside it. */
const factorSlack = 0.15;
const shortSlack = 0.12;
/** But `more than doubled` of nothing that is less. */
const moreThanSlack = 0.03;

/** `doubled from 40 to 60`. */
function factorRule(
  document: DocumentAnalysis,
  uri: string,
  { from, to }: Ends,
  span: Span,
  report: (finding: Report) => void,
): void {
  const { text } = document.source;
  const stated = statedFactor(text, span);
  if (!stated) return;
  const { factor, start, end } = stated;
  const real = to / from;
  const off = real / factor - 1;
  // `More than doubled` may be much more.
  const more = /^(?:more than|over) $/i.test(stated.about);
  const isShort = stated.about === '' && (factor > 1 ? off < 0 : off > 0);
  if (
    Math.abs(off) <= (more ? moreThanSlack : isShort ? shortSlack : factorSlack) ||
    (more && (factor > 1 ? off > 0 : off < 0))
  )
    return;
  report({
    start,
    end,
    message: `${quoteOf(document, span)}: that is ${Math.round(real * 100) / 100} times as much, the text says ${quoteOf(document, { start, end })}.`,
    related: [{ uri, ...span, message: `${to} ÷ ${from} = ${Math.round(real * 100) / 100}` }],
    fixes: stated.verb
      ? [
          {
            title: `Use “${real < 1 ? 'fell' : 'rose'}”`,
            edits: [{ uri, start, end, newText: real < 1 ? 'fell' : 'rose' }],
          },
        ]
      : [],
  });
}

interface StatedFactor extends Span {
  readonly factor: number;
  readonly about: string;
  /** The word is the verb of the sentence. */
  readonly verb: boolean;
}

/** `doubled from 40 to 60`, `rose threefold, from 40 to 60`, `rose from 40 to 60, tripling`. */
function statedFactor(text: string, span: Span): StatedFactor | null {
  const lead = Math.max(0, span.start - 70);
  const before = factorBefore.exec(text.slice(lead, span.start));
  const after = before ? null : factorAfter.exec(text.slice(span.end, span.end + 140));
  const match = before ?? after;
  const word = match?.[2] as string;
  const factor = match ? factorOf(word.toLowerCase()) : null;
  if (!match || factor === null) return null;
  const at = match[0].indexOf(word, (match[1] ?? '').length);
  const start = (before ? lead : span.end) + match.index + at;
  return { factor, about: match[1] ?? '', start, end: start + word.length, verb: /ed$/i.test(word) };
}

/** What `doubled`, `doubling`, `threefold` multiply by. */
function factorOf(word: string): number | null {
  const fold = /^(\p{L}+|\d+)-?fold$/u.exec(word)?.[1];
  const times = fold === undefined ? factors.get(word.replace(/ing$/, 'ed')) : (cardinals.get(fold) ?? Number(fold));
  return times !== undefined && times > 0 ? times : null;
}

/** The two ends of a change. */
export interface Ends {
  readonly from: number;
  readonly to: number;
  /** The figures that they stand in: two, or twice the one that holds both. */
  readonly first: Quantity;
  readonly last: Quantity;
}

const kinds: readonly string[] = ['count', 'money', 'measure', 'other'];

/** `from 40 to 60`, exact and of one kind. Percentages change by points, which is another sum. */
export function endsOf(text: string, quantities: readonly Quantity[], i: number): Ends | null {
  const first = quantities[i] as Quantity;
  const inside = /^from\s/i.test(text.slice(first.start, first.end));
  if (!kinds.includes(first.kind) || first.low === null || first.high === null || first.low <= 0) return null;
  const backwards = /(?<!\p{sc=Latin})to (?:the )?$/iu.test(text.slice(Math.max(0, first.start - 8), first.start));
  if (
    !inside &&
    !backwards &&
    !/(?<!\p{sc=Latin})from (?:the )?$/iu.test(text.slice(Math.max(0, first.start - 10), first.start))
  )
    return null;
  if (first.bound === 'range') {
    // One figure with two ends; the words say which comes first.
    // `from 42,000 in 2021 to 98,000`: the year of the first end stands between.
    const numbers = text.slice(first.start, first.end).match(/\d[\d,]{0,60}(?:\.\d{1,60})?/g) ?? [];
    const [one, two] = [numbers[0], numbers.at(-1)];
    if (one === undefined || two === undefined || numbers.length < 2) return null;
    const falls = Number(one.replaceAll(',', '')) > Number(two.replaceAll(',', ''));
    return { from: falls ? first.high : first.low, to: falls ? first.low : first.high, first, last: first };
  }
  // `from 40 in 2020 to 60`: a date may stand between.
  const last = quantities.slice(i + 1, i + 3).find(({ kind }) => kind !== 'date' && kind !== 'time');
  if (!last || last.low === null || last.low !== last.high || first.low !== first.high) return null;
  if (last.kind !== first.kind || first.bound !== 'exact' || last.bound !== 'exact') return null;
  if (first.unit !== null && last.unit !== null && first.unit !== last.unit) return null;
  const between = text.slice(first.end, last.start);
  // `to 60 from 40`
  if (backwards) return BACK.test(between) && last.low > 0 ? { from: last.low, to: first.low, first, last } : null;
  if (!/^[^,.;:!?()]{0,40}\bto $/.test(between)) return null;
  return { from: first.low, to: last.low, first, last };
}

/** From the value after a change to the one before it: nothing but when. */
const BACK = /^(?: (?:last|this|in|over|during|within) [^,;.:!?]{1,25})?,? from (?:the )?$/;

/** `€200,000 in 2020 and €260,000 in 2024`: the values of two years, the earlier one first. */
export function endsInYears(text: string, quantities: readonly Quantity[], i: number): Ends | null {
  const [first, year, last, later] = quantities.slice(i, i + 4);
  if (!first || !year || !last || !later || !kinds.includes(first.kind) || last.kind !== first.kind) return null;
  if (first.low === null || first.low !== first.high || first.low <= 0 || last.low === null || last.low !== last.high)
    return null;
  const isOneUnit = first.unit === last.unit || (first.kind === 'count' && last.unit === null);
  if (!isOneUnit || first.bound !== 'exact' || last.bound !== 'exact') return null;
  const [one, two] = [year, later].map(({ start, end }) => text.slice(start, end));
  if (!/^\d{4}$/.test(one as string) || !/^\d{4}$/.test(two as string) || Number(one) >= Number(two)) return null;
  const said = [text.slice(first.end, year.start), text.slice(year.end, last.start), text.slice(last.end, later.start)];
  const fits =
    inYear.test(said[0] as string) && /^,? (?:and|but) $/.test(said[1] as string) && inYear.test(said[2] as string);
  return fits ? { from: first.low, to: last.low, first, last } : null;
}

const inYear = /^ (?:in|for) $/;

/** The signed change in percent, if the figure is one and stands right beside the two ends. */
function statedChange(text: string, change: Quantity, ends: Span): number | null {
  // `more than 30 percent` has its number at one end alone.
  const value = change.low ?? change.high;
  if (change.kind !== 'percent' || value === null || (change.high !== null && change.high !== value)) return null;
  const before = change.end <= ends.start;
  const between = before
    ? text.slice(change.end, ends.start).replace(/(?:from|to) (?:the )?$/i, '')
    : text.slice(ends.end, change.start);
  if (!(before ? thenEnds : thenChange).test(between)) return null;
  if (/points?/i.test(text.slice(change.start, change.end + 20))) return null;
  const around = text.slice(Math.max(0, change.start - 40), change.start) + text.slice(change.end, change.end + 12);
  const down = change.trend === 'down' || falling.test(around);
  const up = change.trend === 'up' || rising.test(around);
  if (up === down) return null;
  return down ? -value : value;
}

/** Between the change and its ends: nothing but when. `Sales rose 5 percent and staff grew from 40 to 60` is two things. */
const thenEnds = /^,?(?: (?:last|this|in|over|during|within|since) [^,;.:!?]{1,25})?,? $/i;
/** Between the ends and the change: `, an increase of`, ` (up`. */
const thenChange =
  /^(?: (?:last|this|in|over|during|within|since) [^,;.:!?]{1,25})?,? ?(?:\(|[–—-] )?(?:or )?(?:(?:an?|the|its) )?(?:\p{sc=Latin}{1,60} )?(?:(?:increase|rise|gain|jump|surge|drop|fall|decline|decrease|reduction|growth|cut|change|hike) of |up |down )?(?:by )?(?:about |some |nearly |almost )?$/iu;

const falling =
  /(?<!\p{sc=Latin})(?:fell|fall|fallen|drop\p{sc=Latin}{0,12}|declin\p{sc=Latin}{0,12}|decreas\p{sc=Latin}{0,12}|down|lower|reduc\p{sc=Latin}{0,12}|cut|shrank|sank|plung\p{sc=Latin}{0,12})(?!\p{sc=Latin})/iu;
const rising =
  /(?<!\p{sc=Latin})(?:rose|rise|risen|grew|grow\p{sc=Latin}{0,12}|increas\p{sc=Latin}{0,12}|up|higher|jump\p{sc=Latin}{0,12}|climb\p{sc=Latin}{0,12}|gain\p{sc=Latin}{0,12}|soar\p{sc=Latin}{0,12}|surg\p{sc=Latin}{0,12})(?!\p{sc=Latin})/iu;

/** Within what rounding can make of it: that of the change itself, and that of both its ends as they are written. */
export function fits(change: Quantity, stated: number, { from, to, first, last }: Ends): boolean {
  // A price of 4 euros is no rounded one.
  const isPrice = ({ kind, low, precision }: Quantity) => kind === 'money' && (precision ?? 0) <= 1 && (low ?? 0) < 100;
  const half = (quantity: Quantity) => (isPrice(quantity) ? 0 : (quantity.precision ?? 0) / 2);
  const least = ((to - half(last)) / (from + half(first)) - 1) * 100;
  const most = ((to + half(last)) / Math.max(from - half(first), Number.MIN_VALUE) - 1) * 100;
  const [low, high] = stated < 0 ? [-most, -least] : [least, most];
  const value = Math.abs(stated);
  // A whole percent either way is nobody's mistake.
  const slack = (change.bound === 'exact' ? 1 : 2) * Math.max(change.precision ?? 1, 0.01 * Math.abs(high));
  if (change.bound === 'moreThan' || change.bound === 'atLeast') return high >= value - slack;
  if (change.bound === 'lessThan' || change.bound === 'atMost') return low <= value + slack;
  return value >= low - slack && value <= high + slack;
}
