import type { DocumentAnalysis } from '../../document/analysis.ts';
import { singular } from '../../lexicon/nouns.ts';
import { cardinals } from '../../lexicon/numbers.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import { firstEndingAfter, type Span } from '../../text/span.ts';
import type { Check, Fix, Report } from '../check.ts';
import { inFigures, listed, quoted, quoteOf } from '../support/words.ts';

/** A total with the parts that are given for it, all of them. */
export interface Sum {
  readonly total: Quantity;
  readonly parts: readonly Quantity[];
  /** A last part that is no figure of its own: `and one Ukrainian`, `and six in the chapel`. */
  readonly last: { readonly words: string; readonly value: number } | null;
}

/** A total that its sentence takes apart, and the parts make another number. */
export const sumRule: Check['run'] = ({ uri, document }, report) => {
  const { quantities, sentences } = document;
  for (let i = 0; i < quantities.length; i++) {
    const sentence = sentences[firstEndingAfter(sentences, (quantities[i] as Quantity).start)];
    if (!sentence) continue;
    const sum =
      takenApart(document, i, sentence) ??
      included(document, i, sentence) ??
      ofWhole(document, i, sentence) ??
      addedUp(document, i, sentence);
    if (!sum) continue;
    tellSum(document, uri, sum, report, useSum);
  }
};

/** Reports a total that its parts do not make. Where the total is far from its parts nobody can say which is off. */
export function tellSum(
  document: DocumentAnalysis,
  uri: string,
  sum: Sum,
  report: (finding: Report) => void,
  fixesOf: (document: DocumentAnalysis, uri: string, total: Quantity, made: number) => readonly Fix[] = () => [],
): void {
  const { total, parts, last } = sum;
  const made = parts.reduce((all, { low }) => all + (low as number), last?.value ?? 0);
  if (Math.abs(made - (total.low as number)) <= slackOf(sum)) return;
  report({
    start: total.start,
    end: total.end,
    message: `${listed([...parts.map(part => quoteOf(document, part)), ...(last === null ? [] : [quoted(last.words)])])} make ${inFigures(made)}, the text says ${quoteOf(document, total)}.`,
    related: parts.map(part => ({
      uri,
      start: part.start,
      end: part.end,
      message: `One part: ${inFigures(part.low as number)}`,
    })),
    fixes: fixesOf(document, uri, total, made),
  });
}

/** Writes the sum where the total is a plain number. */
function useSum({ source }: DocumentAnalysis, uri: string, { number }: Quantity, made: number): Fix[] {
  if (made >= 1e6) return [];
  // `1200` stays without a comma where the text has none.
  const isGrouped = made >= 1e4 || source.text.slice(number.start, number.end).includes(',');
  const newText = isGrouped ? inFigures(made) : inFigures(made).replace(',', '');
  return [{ title: `Use “${newText}”`, edits: [{ uri, ...number, newText }] }];
}

/**
 * What rounding can make of it, for people and things none. Rounded figures are off by anything up to half of their
 * last place, each by itself: three times the standard deviation of their sum, which it passes once in hundreds, and
 * never more than all of them together.
 */
function slackOf({ total, parts }: Sum): number {
  const half = ({ kind, low, precision }: Quantity): number => {
    const value = low as number;
    if (kind !== 'count') return (precision ?? 0) / 2;
    // 12,000 may be rounded, 41 is not.
    return value >= 1000 && value % 1000 === 0 ? 500 : 0;
  };
  const all = [total, ...parts].map(half);
  const together = all.reduce((sum, one) => sum + one, 0);
  return Math.min(together, Math.sqrt(3 * all.reduce((sum, one) => sum + one * one, 0))) + 1e-9 * (total.low as number);
}

/** A plain exact number of its kind. */
export const isPlain = ({ kind, bound, low, high }: Quantity): boolean =>
  (kind === 'count' || kind === 'money' || kind === 'measure') &&
  bound === 'exact' &&
  low !== null &&
  low === high &&
  low > 0;

/** Whether a figure can be a part of another: of its kind and, but for counts, its unit. */
export const canBePart = (part: Quantity, total: Quantity): boolean =>
  isPlain(part) && part.kind === total.kind && (total.kind === 'count' || part.unit === total.unit);

/** `200 hectares: 120 of wheat and …`: the unit of the whole goes on. */
const isBarePart = (part: Quantity, total: Quantity): boolean =>
  total.kind !== 'count' && part.kind === 'count' && part.unit === null && isPlain(part);

/** When, or over how long: `€90 million over five years: …`. */
const isTime = ({ kind }: Quantity): boolean => kind === 'date' || kind === 'time' || kind === 'duration';

/** `14 sailors: nine Danes, three Finns and one Pole`; `the 90 singers, 50 women and 40 men,`. */
function takenApart({ source, quantities }: DocumentAnalysis, i: number, sentence: Span): Sum | null {
  const { text } = source;
  const total = quantities[i] as Quantity;
  if (!isPlain(total)) return null;
  // `40 boats and two flags: 14 to …`: the parts may be those of either.
  const before = quantities[i - 1];
  if (before?.kind === total.kind && /^ and (?:the )?$/.test(text.slice(before.end, total.start))) return null;
  let first = i + 1;
  /** `raids on three clubs: …`: into how many parts it is taken. */
  let ways: number | null = null;
  for (; quantities[first] && first < i + 5; first++) {
    const between = quantities[first] as Quantity;
    if (isTime(between)) continue;
    const isWays = ways === null && total.kind === 'count' && total.unit !== null && isSmallCount(between);
    if (!isWays || /[:–—]/.test(text.slice(total.end, between.start))) break;
    ways = between.low;
  }
  const opening = text.slice(total.end, quantities[first]?.start ?? total.end);
  const announced = (ways === null ? COLON : WAYS_COLON).test(opening) && !/includ|among|notabl/i.test(opening);
  if (!announced && ways !== null) return null;
  if (!announced && !(first === i + 1 && COMMA.test(opening))) return null;
  const parts: Quantity[] = [];
  let complete = false;
  for (let j = first; j < quantities.length && !complete; j++) {
    const part = quantities[j] as Quantity;
    if (part.end > sentence.end || !(canBePart(part, total) || (announced && isBarePart(part, total)))) break;
    if (!announced && part.unit !== null && part.unit === total.unit) break;
    const between = parts.length > 0 ? text.slice((parts.at(-1) as Quantity).end, part.start) : '';
    if (parts.length > 0 && !(announced ? GOES_ON : CONTINUES).test(between)) break;
    if (/ (?:of whom|other|more) /i.test(between)) break;
    parts.push(part);
    complete = parts.length >= 2 && /(?<!\p{sc=Latin})and $/u.test(between);
  }
  const remaining = complete ? remainingPart(text, quantities, parts.at(-1) as Quantity, total, sentence) : null;
  if (remaining) parts.push(remaining);
  const last = parts.at(-1);
  const rest = last && !complete && parts.length >= 2 ? finalPart(text.slice(last.end, sentence.end), announced) : null;
  if (!last || !(complete || rest)) return null;
  const count = parts.length + (rest === null ? 0 : 1);
  // `three clubs: 14 in …` counts the parts and not what they hold.
  if (ways !== null ? ways !== count || parts.some(({ unit }) => unit !== null) : isWaysItself(total, parts, count))
    return null;
  if (
    complete &&
    !(announced ? CLOSES_LATER : CLOSES).test(text.slice(last.end, Math.min(sentence.end, last.end + 80)))
  )
    return null;
  // `120 of wheat and 60 of barley, the rest is grass`
  if (
    /(?<!\p{sc=Latin})the (?:rest|remainder|others|remaining)(?!\p{sc=Latin})/u.test(
      text.slice(last.end, Math.min(sentence.end, last.end + 120)),
    )
  )
    return null;
  // A comma alone joins parts of a total no surer than items of a list.
  if (!announced && (isPeople(total) || !parts.every(isPeople))) return null;
  return { total, parts, last: rest };
}

/** `…, with the remaining 35 set aside`: the last part of all. */
function remainingPart(
  text: string,
  quantities: readonly Quantity[],
  last: Quantity,
  total: Quantity,
  sentence: Span,
): Quantity | null {
  const next = quantities[quantities.indexOf(last) + 1];
  if (!next || next.end > sentence.end || !canBePart(next, total)) return null;
  return REMAINING.test(text.slice(last.end, next.start)) ? next : null;
}

const REMAINING = /^(?: [\p{sc=Latin}’' -]{0,40})?,? (?:with|and|while|plus) the (?:remaining|other|last|final) $/u;

/** `€80 million, including €50 million for roads and €40 million for schools`: parts need not be all, but are no more. */
function included({ source: { text }, quantities }: DocumentAnalysis, i: number, sentence: Span): Sum | null {
  const total = quantities[i] as Quantity;
  const first = quantities[i + 1];
  if (!isPlain(total) || !first || !INCLUDES.test(text.slice(total.end, first.start))) return null;
  const parts: Quantity[] = [];
  for (let j = i + 1; j < quantities.length; j++) {
    const part = quantities[j] as Quantity;
    if (part.end > sentence.end || !(canBePart(part, total) || isBarePart(part, total))) break;
    const between = parts.length > 0 ? text.slice((parts.at(-1) as Quantity).end, part.start) : '';
    if (parts.length > 0 && !CONTINUES.test(between)) break;
    parts.push(part);
  }
  const made = parts.reduce((all, { low }) => all + (low as number), 0);
  // Each part is `for` something of its own; one of people may be another's, too.
  const apart = parts.every(part => /^ (?:for|to|from|in|on) /.test(text.slice(part.end, part.end + 6)));
  return parts.length >= 2 && apart && total.kind === 'money' && made > (total.low as number)
    ? { total, parts, last: null }
    : null;
}

const INCLUDES = /^(?: [\p{Ll}’' -]{0,40})?,? (?:includes?|including|of which) $/u;

/** `Of the 2,400 students, 1,500 come from the region, 600 from the rest and 400 from abroad`: the same small word each time. */
function ofWhole({ source, quantities }: DocumentAnalysis, i: number, sentence: Span): Sum | null {
  const { text } = source;
  const total = quantities[i] as Quantity;
  if (
    !isPlain(total) ||
    !/(?:^|\W)of (?:the |its |their |all )?$/i.test(
      text.slice(Math.max(0, sentence.start - 1, total.start - 14), total.start),
    )
  )
    return null;
  if (total.start - sentence.start > 16) return null;
  const parts: Quantity[] = [];
  for (let j = i + 1; j < quantities.length && (quantities[j] as Quantity).end <= sentence.end; j++) {
    const part = quantities[j] as Quantity;
    if (!canBePart(part, total) || (part.unit !== null && part.unit !== total.unit)) return null;
    parts.push(part);
  }
  if (parts.length < 2) return null;
  const sum = parts.reduce((all, { low }) => all + (low as number), 0);
  const after = parts.map((part, p) => text.slice(part.end, parts[p + 1]?.start ?? sentence.end));
  // `15 are girls and 16 are boys`: both together are all there are.
  if (sum !== total.low && parts.length === 2 && areHalves(after)) return { total, parts, last: null };
  // Other parts need not be all; together they can't be more.
  if (sum <= (total.low as number)) return null;
  if (after.some(words => /\b(?:also|both|of (?:them|these|those|whom)|including)\b/.test(words))) return null;
  const small = after.map(words => new Set(words.match(/\b(?:from|to|in|for|by|at|against|on)\b/g) ?? []));
  const shared = [...(small[0] ?? [])].filter(word => small.filter(words => words.has(word)).length >= 2);
  return shared.length > 0 ? { total, parts, last: null } : null;
}

/** Whether two figures of a whole are followed by words for the one sort and the other: ` are girls and`, ` are boys.` */
function areHalves([one = '', other = '']: readonly string[]): boolean {
  const [first, second] = [SORT.exec(one)?.[1], SORT.exec(other)?.[1]].map(word => singular(word ?? ''));
  return halves.some(row => row.includes(first ?? '') && row.includes(second ?? '') && first !== second);
}

const SORT = /^ (?:(?:are|were|is|was) )?(\p{Ll}{3,8})(?:,? (?:and|but|while)(?: only| just)? $|, (?!\d)|[.;]? ?$)/u;
/** Who is not the one is the other. */
const halves: readonly (readonly string[])[] = [
  ['girl', 'boy'],
  ['woman', 'man'],
  ['female', 'male'],
];

/** `310 birds, 140 mammals and 60 reptiles, 520 animals in all`; `€12 million on roads and €8 million on schools, a total of €25 million`. */
function addedUp({ source, quantities }: DocumentAnalysis, i: number, sentence: Span): Sum | null {
  const { text } = source;
  const total = quantities[i] as Quantity;
  const announced =
    TOTAL_OF.test(text.slice(Math.max(sentence.start, total.start - 24), total.start)) &&
    ENDS.test(text.slice(total.end, total.end + 40));
  if (!isPlain(total) || !(announced || IN_ALL.test(text.slice(total.end, total.end + 14)))) return null;
  const parts: Quantity[] = [];
  for (let j = i - 1; j >= 0 && (quantities[j] as Quantity).start >= sentence.start; j--) {
    const part = quantities[j] as Quantity;
    // `last year, 520 animals in all`; `900 on Saturday and 1,150 on Sunday`
    if (isTime(part)) continue;
    const between = text.slice(part.end, (parts[0] ?? total).start);
    if (!canBePart(part, total) || (part.kind === 'count' && part.unit !== null && part.unit === total.unit)) break;
    if (!(parts.length === 0 ? THEN_TOTAL : CONTINUES).test(between)) break;
    parts.unshift(part);
  }
  const and =
    parts.length >= 2 && / and $/.test(text.slice((parts.at(-2) as Quantity).end, (parts.at(-1) as Quantity).start));
  return and ? { total, parts, last: null } : null;
}

const IN_ALL = /^ ?(?:in all|in total|altogether|all told)(?!\p{sc=Latin})/u;
const TOTAL_OF = /(?:,| –| —) (?:for )?a total of $/;
/** `a total of 1,200 nationwide` is one of more than the parts. */
const ENDS =
  /^(?: (?:over|in|on|across|between) (?:the|both|all|them|those|these)(?: (?:two|three|four|five))?(?: (?:days?|nights?|evenings?|weekends?|weeks?|months?|years?|seasons?|sites?|shows?))?| together| combined)?(?:[.,;:!?)–—]|$)/;
/** From the last part to the total: what the part is, and when. */
const THEN_TOTAL = /^(?: [\p{sc=Latin}\d’' -]{0,50})?(?:,| [–—]|;) (?:or |making |that is |(?:for )?a total of )?$/u;

/** Between the total and its first part: a colon or dash, or at once a comma. */
const COLON = /^(?: [^.;:!?]{0,110})?(?::| [–—-]) ?$/;
/** With the number of the parts in it. */
const WAYS_COLON = /^ [^.;:!?]{0,140}: ?$/;
const COMMA = /^(?: \p{Ll}{1,60})?, $/u;
/** Between two parts: the rest of the name of the first, then a comma or `and`. After a colon it may say what each is for. */
const CONTINUES = /^(?: [\p{sc=Latin}’' -]{0,30}(?:(?<= in )(?:19|20)\d\d)?)?(?:,| and|, and) $/u;
const GOES_ON = /^(?: [\p{sc=Latin}’' -]{0,50})?(?:,|;| and|, and|; and) $/u;
/** A last part that is no figure of its own: one, and after a colon any other small number in words. */
function finalPart(rest: string, announced: boolean): Sum['last'] {
  const one = FINAL_ONE.exec(rest)?.[1];
  if (one !== undefined) return { words: one, value: 1 };
  const [, words, number = ''] = (announced ? FINAL_WORDS.exec(rest) : null) ?? [];
  const value = cardinals.get(number);
  return words === undefined || value === undefined || value < 2 || value > 12 ? null : { words, value };
}

const isSmallCount = ({ kind, low, high, bound }: Quantity): boolean =>
  kind === 'count' && bound === 'exact' && low !== null && low === high && low >= 2 && low <= 12;

/** The number of the parts, and each part alone as much or more. */
const isWaysItself = ({ low }: Quantity, parts: readonly Quantity[], count: number): boolean =>
  low === count && parts.every(part => (part.low as number) >= count);

/** A last part of one: `and one Ukrainian`, `and a child`. */
const FINAL_ONE =
  /^(?: [\p{sc=Latin}’' -]{0,30})?,? and ((?:one|an?) \p{Ll}{1,60}|one \p{sc=Latin}{1,60})(?=[.,;:!?)–—]|$)/u;
/** Another last part: `and six in the chapel`. */
const FINAL_WORDS =
  /^(?: [\p{sc=Latin}’' -]{0,50})?,? and ((\p{Ll}{3,6}) (?:in|at|to|from|on|for|by) [\p{sc=Latin}’' -]{2,60})(?=[.,;:!?)–—]|$)/u;
/** After the last part: nothing that goes on counting. */
const CLOSES = /^(?: [\p{sc=Latin}’'-]{1,60}){0,3} ?[.,;:!?)–—"”]/u;
const CLOSES_LATER = /^(?: [\p{sc=Latin}’'-]{1,60}){0,8} ?[.,;:!?)–—"”]/u;

/** Sorts of people that make up a group. */
const sortsOfPeople = new Set(
  'man woman boy girl child adult male female civilian soldier officer pupil teacher student baby infant teenager'.split(
    ' ',
  ),
);
const isPeople = ({ unit }: Quantity): boolean => unit !== null && sortsOfPeople.has(unit);
