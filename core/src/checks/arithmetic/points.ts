import { tellingWords } from '../../claims/viewWords.ts';
import { normalForm } from '../../claims/vocabulary.ts';
import type { DocumentAnalysis } from '../../document/analysis.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import { firstEndingAfter, type Span } from '../../text/span.ts';
import type { Check } from '../check.ts';
import { quoteOf } from '../support/words.ts';

/** `from 3 percent to 4 percent, a rise of 1 percent`: percent taken for percentage points, or the other way round. */
export const pointsRule: Check['run'] = ({ uri, document }, report) => {
  const { text } = document.source;
  const { quantities } = document;
  for (let i = 0; i < quantities.length; i++) {
    const change = quantities[i] as Quantity;
    const isPoints = change.kind === 'count' && change.unit === 'point';
    if (!(change.kind === 'percent' || isPoints) || change.bound !== 'exact' || !isChange(text, change)) continue;
    if (change.low === null || change.low !== change.high) continue;
    const isBasis = change.unit === 'bp';
    const ends = endsAround(document, i) ?? endsNear(document, i) ?? endsApart(document, i) ?? endsFar(document, i);
    if (!ends) continue;
    if (isPoints && !standTogether(quantities, i, ends.spans)) continue;
    const points = round(Math.abs(ends.to - ends.from));
    const percent = round((Math.abs(ends.to - ends.from) / ends.from) * 100);
    const stated = isBasis ? change.low / 100 : change.low;
    const inPoints =
      isPoints ||
      isBasis ||
      change.unit === 'pp' ||
      /^[- ](?:percentage )?points?/.test(text.slice(change.end, change.end + 20));
    if (inPoints ? isNear(stated, points) : !isNear(stated, points) || isNear(stated, percent)) continue;
    // Beside ends of another sentence only the mistake itself is sure: the one number taken for the other.
    if (inPoints && !ends.sameSentence && !isNear(stated, percent)) continue;
    const right = isBasis
      ? `${round(points * 100)} basis points`
      : `${points} percentage point${points === 1 ? '' : 's'}`;
    report({
      start: change.start,
      end: change.end,
      message: `From ${ends.from} to ${ends.to} percent is a change of ${right}, or of ${percent} percent; the text says ${quoteOf(document, change)}.`,
      related: ends.spans.map(span => ({
        uri,
        ...span,
        message: `${ends.to} − ${ends.from} = ${round(ends.to - ends.from)}`,
      })),
      fixes: [{ title: `Use “${right}”`, edits: [{ uri, start: change.start, end: change.end, newText: right }] }],
    });
  }
};

/** `rose by two points, from 4 percent`: no other figure than a date stands between the points and the shares. */
function standTogether(quantities: readonly Quantity[], at: number, spans: readonly Span[]): boolean {
  const from = Math.min(...spans.map(({ start }) => start));
  const to = Math.max(...spans.map(({ end }) => end));
  const change = quantities[at] as Quantity;
  return quantities.every(
    ({ kind, start, end }) =>
      kind === 'date' ||
      kind === 'time' ||
      end <= Math.min(to, change.end) ||
      start >= Math.max(from, change.start) ||
      start === change.start,
  );
}

const round = (value: number): number => Math.round(value * 100) / 100;
const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(0.051, 0.02 * Math.abs(b));

/** Before a change: `a rise of`, `rose by`, `up`. */
const CHANGE =
  /(?<!\p{sc=Latin})(?:(?:rise|increase|gain|jump|growth|hike|surge|fall|drop|decline|decrease|cut|loss|reduction|change|slide)(?: in (?:\p{Ll}{1,20} ){1,3}?)? ?of|(?:rose|risen|grew|grown|increased|gained|jumped|climbed|went up|gone up|raised|up|fell|fallen|dropped|declined|decreased|lost|cut|lowered|reduced|down|went down|slid|shrank)(?:(?: \p{sc=Latin}{1,20}){0,4} by)?)(?: about| around| some| nearly)? $/iu;
/** After it: `a 2 percent increase`. */
const CHANGE_AFTER =
  /^[- ](?:percentage[- ]points? )?(?:rise|increase|gain|jump|growth|hike|surge|fall|drop|decline|decrease|cut|loss|reduction|change|slide)(?!\p{sc=Latin})/iu;

/** `a rise of 1 percent`, `rose by 50 percentage points`, `a 2 percent increase`. */
function isChange(text: string, { start, end }: Quantity): boolean {
  return CHANGE.test(text.slice(Math.max(0, start - 70), start)) || CHANGE_AFTER.test(text.slice(end, end + 30));
}

interface PointEnds {
  readonly from: number;
  readonly to: number;
  readonly spans: readonly Span[];
  readonly sameSentence: boolean;
}

/** `52 percent of them, up 12 points from 40 percent`: the change stands between the two shares. */
function endsAround({ source: { text }, quantities, sentences }: DocumentAnalysis, at: number): PointEnds | null {
  const change = quantities[at] as Quantity;
  const two = quantities[at + 1];
  if (!two || !isShare(two) || !/^(?: points?)? from (?:the )?$/.test(text.slice(change.end, two.start))) return null;
  const from = sentences[firstEndingAfter(sentences, change.start)]?.start ?? change.start;
  for (let q = at - 1; q >= 0 && (quantities[q] as Quantity).start >= from; q--) {
    const one = quantities[q] as Quantity;
    if (one.kind !== 'percent') continue;
    const between = text.slice(one.end, change.start);
    return isShare(one) && /^[^,.;:]{0,60},? \(?(?:up|down) (?:by )?$/.test(between)
      ? { from: two.low as number, to: one.low as number, spans: [one, two], sameSentence: true }
      : null;
  }
  return null;
}

const isShare = ({ kind, unit, low, high }: Quantity): boolean =>
  kind === 'percent' && unit === '%' && low !== null && low === high && low > 0;

/** Two shares between which something changed: in the sentence of figure `at`, or in the one before, which it takes up. */
function endsNear({ source, quantities, sentences }: DocumentAnalysis, at: number): PointEnds | null {
  const change = quantities[at] as Quantity;
  const s = firstEndingAfter(sentences, change.start);
  const sentence = sentences[s];
  const before = sentences[s - 1];
  if (!sentence) return null;
  const takesUp = /^["“]?(?:The|That|This|Its|Their|It|Such an?)\b/.test(
    source.text.slice(sentence.start, sentence.start + 12),
  );
  const first = before && takesUp ? before.start : sentence.start;
  for (let q = at - 1; q >= 0 && (quantities[q] as Quantity).start >= first; q--) {
    const found = endsAt(source.text, quantities, q);
    if (found) return { ...found, sameSentence: (found.spans[0] as Span).start >= sentence.start };
  }
  for (let q = at + 1; q < quantities.length && (quantities[q] as Quantity).end <= sentence.end; q++) {
    const found = endsAt(source.text, quantities, q);
    if (found) return { ...found, sameSentence: true };
  }
  return null;
}

/** `by half a percentage point to 4.25 percent. It had been at 3.5 percent`: the value before in the next sentence. */
function endsApart({ source: { text }, quantities, sentences }: DocumentAnalysis, at: number): PointEnds | null {
  const change = quantities[at] as Quantity;
  const to = quantities[at + 1];
  if (change.unit !== 'pp' || !to || !isShare(to) || to.bound !== 'exact') return null;
  if (text.slice(change.end, to.start) !== ' to ') return null;
  const next = sentences[firstEndingAfter(sentences, to.start) + 1];
  const from = next && quantities.find(({ kind, start }) => kind === 'percent' && start > next.start);
  if (!next || !from || !isShare(from) || from.bound !== 'exact') return null;
  return HAD_BEEN.test(text.slice(next.start, from.start))
    ? { from: from.low as number, to: to.low as number, spans: [from, to], sameSentence: true }
    : null;
}

/**
 * The only two shares of the text between which something changed, told of in the words of the change: `Turnout climbed to
 * 44 percent, from 40 percent. … A rise in turnout of 4 percent`.
 */
function endsFar({ source: { text }, quantities, sentences }: DocumentAnalysis, at: number): PointEnds | null {
  const change = quantities[at] as Quantity;
  const own = sentences[firstEndingAfter(sentences, change.start)];
  let only: Omit<PointEnds, 'sameSentence'> | null = null;
  for (let q = 0; q < quantities.length; q++) {
    const found = endsAt(text, quantities, q);
    if (found && only) return null;
    only ??= found;
  }
  const first = only?.spans[0];
  const sentence = first && sentences[firstEndingAfter(sentences, first.start)];
  if (!only || !own || !sentence || sentence === own || own.end - own.start > LONGEST) return null;
  const there = wordsOf(text, sentence);
  // `Youth unemployment` is not all unemployment.
  const lead = text.slice(own.start, change.start);
  const named = wordsOf(lead, { start: lead.lastIndexOf(',') + 1, end: lead.length });
  for (const word of named) if (CHANGING.has(word)) named.delete(word);
  const known = [...named].filter(word => there.has(word));
  if (known.length > 0 && known.length < named.size) return null;
  return [...wordsOf(text, own)].some(word => !CHANGING.has(word) && there.has(word))
    ? { ...only, sameSentence: false }
    : null;
}

/** Sentences that share a word are of this length at most, in code units. */
const LONGEST = 600;
const wordsOf = (text: string, { start, end }: Span): Set<string> =>
  tellingWords(text.slice(start, Math.min(end, start + LONGEST)).toLowerCase(), null);

/** Words for the change itself, in normal form. */
const CHANGING: ReadonlySet<string> = new Set(
  ['rise', 'rose', 'fall', 'fell', 'drop', 'grow', 'cut', 'increase', 'decrease', 'see', 'saw'].map(normalForm),
);

const HAD_BEEN =
  /^(?:It|The (?:\p{Ll}{2,20} ){0,2}rate|Until then,? it|Before,? it) had (?:been|stood|lain) (?:at )?$/u;

/** `in 2019, 20 percent came by bike. This spring the figure was 25 percent`: the shares of two times. */
function inYears(text: string, quantities: readonly Quantity[], q: number): Omit<PointEnds, 'sameSentence'> | null {
  const one = quantities[q] as Quantity;
  const two = quantities.slice(q + 1, q + 4).find(({ kind }) => kind === 'percent');
  if (!two || !isShare(one) || !isShare(two) || one.bound !== 'exact' || two.bound !== 'exact') return null;
  const before = text.slice(Math.max(0, one.start - 60), one.start);
  return /(?<!\p{sc=Latin})in (?:1[5-9]|20)\d\d, $/iu.test(before) && THEN_WAS.test(text.slice(one.end, two.start))
    ? { from: one.low as number, to: two.low as number, spans: [one, two] }
    : null;
}

/** To the later share: `. When the question was put again this spring the figure was`. */
const THEN_WAS =
  /^[^.!?]{0,120}\. (?:\p{Lu}[^.!?]{0,60} )?(?:this (?:year|spring|summer|autumn|winter|month)|last (?:year|month)|now|today|in (?:1[5-9]|20)\d\d),? (?:the figure|it|that|the share|the proportion) (?:was|stood at|is|had (?:risen|fallen|grown|dropped) to|rose to|fell to) $/iu;

/** `3 percent to 4 percent`, `18 percent, up from 12 percent`, `to 60 percent from 40 percent`. */
function endsAt(text: string, quantities: readonly Quantity[], q: number): Omit<PointEnds, 'sameSentence'> | null {
  const one = quantities[q] as Quantity;
  if (one.kind !== 'percent' || one.unit !== '%' || one.low === null || one.high === null) return null;
  if (one.bound === 'range') {
    if (
      !/(?:^|\s)from\s{0,60}$/i.test(text.slice(Math.max(0, one.start - 6), one.start)) &&
      !/^from /i.test(text.slice(one.start, one.end))
    )
      return null;
    const [a, b] = (text.slice(one.start, one.end).match(/\d{1,60}(?:\.\d{1,60})?/g) ?? []).map(Number);
    const falls = a !== undefined && b !== undefined && a > b;
    return { from: falls ? one.high : one.low, to: falls ? one.low : one.high, spans: [one] };
  }
  const years = inYears(text, quantities, q);
  if (years) return years;
  // `to 44 percent on Thursday, from 40 percent`
  const two = quantities[quantities[q + 1]?.kind === 'date' ? q + 2 : q + 1];
  if (two?.kind !== 'percent' || two.unit !== '%' || two.low === null || one.low !== one.high || two.low !== two.high)
    return null;
  const between = text.slice(one.end, two.start);
  if (
    /^[^.;:]{0,60}?,? (?:up from|down from|compared with|compared to|against|instead of)(?: the)? $/i.test(between) ||
    /^(?: (?:on|in|this|last) \p{L}{1,20})?,? from $/iu.test(between)
  )
    return two.low > 0 ? { from: two.low, to: one.low, spans: [one, two] } : null;
  if (/from $/i.test(text.slice(Math.max(0, one.start - 6), one.start)) && /^[^.;:]{0,40} to $/i.test(between))
    return one.low > 0 ? { from: one.low, to: two.low, spans: [one, two] } : null;
  return null;
}
