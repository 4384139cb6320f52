import { tellingWords } from '../../claims/viewWords.ts';
import { measureRow, normalForm } from '../../claims/vocabulary.ts';
import type { DocumentAnalysis } from '../../document/analysis.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import { firstEndingAfter, type Span } from '../../text/span.ts';
import type { Check } from '../check.ts';
import { quoteOf } from '../support/words.ts';
import { type Ends, endsOf, fits } from './change.ts';

/**
 * `The library lent 12,000 items last year. This year it has lent 18,000. … having doubled its lending`: the one change of
 * a text, told of in words of the one pair of values between which something changed.
 */
export const farChangeRule: Check['run'] = ({ uri, document }, report) => {
  const pairs = pairsOf(document);
  const [ends] = pairs;
  if (!ends || pairs.length > 1) return;
  // Where a text is full of figures of the kind, the change may be of any of them.
  if (document.quantities.filter(({ kind }) => kind === ends.first.kind).length > MOST) return;
  const span = { start: Math.min(ends.first.start, ends.last.start), end: Math.max(ends.first.end, ends.last.end) };
  const changes = changesOf(document).filter(change => change.end <= span.start - 1 || change.start >= span.end);
  const around = wordsAround(document, span);
  const own = sentenceOf(document, { start: span.end - 1, end: span.end });
  const meant = changes.filter(change => {
    const sentence = sentenceOf(document, change);
    return (
      sentence !== own &&
      sentence !== sentenceOf(document, span) &&
      isOfNothingElse(document.source.text, change, around) &&
      (tellsOf(change, around) || (sentence === own + 1 && takesUp(document, change)))
    );
  });
  const [change] = meant;
  if (!change || meant.length > 1) return;
  const { from, to } = ends;
  const real = to / from - 1;
  // What rose and what fell are two things.
  if (real === 0 || Math.sign(change.share) !== Math.sign(real) || agrees(change, real, ends)) return;
  const shown = Math.round(Math.abs(real) * 1000) / 10;
  const [first, last] = [ends.first, ends.last].sort((a, b) => a.start - b.start) as [Quantity, Quantity];
  const [before, after] = to === (last.low ?? last.high) || first === last ? [first, last] : [last, first];
  const isOne = before === after;
  const both = isOne ? quoteOf(document, before) : `From ${quoteOf(document, before)} to ${quoteOf(document, after)}`;
  report({
    start: change.start,
    end: change.end,
    message: `${both} is ${real < 0 ? 'a fall' : 'a rise'} of ${shown} percent, the text says ${quoteOf(document, change)}.`,
    related: [
      { uri, start: before.start, end: before.end, message: isOne ? 'Both values' : 'The value before the change' },
      ...(isOne ? [] : [{ uri, start: after.start, end: after.end, message: 'The value after it' }]),
    ],
  });
};

/** How much something changed by, as a share of what it was before: `doubled` is 1, `fell by a third` -1/3. */
interface Change extends Span {
  readonly share: number;
  /** The figure, where it is one; else it was said in a word. */
  readonly percent: Quantity | null;
  readonly about: boolean;
  readonly words: ReadonlySet<string>;
}

const agrees = ({ share, percent, about }: Change, real: number, ends: Ends): boolean => {
  if (percent) return fits(percent, 100 * share, ends);
  // Nobody says `doubled` or `by a third` of exactly so much.
  return Math.abs((1 + real) / (1 + share) - 1) <= (about ? 0.2 : 0.13);
};

/** `a rise in fares of |`; what `rose by |` stands behind its own subject, and is compared by that. */
const BEFORE =
  /(?<!\p{sc=Latin})(?:(rise|increase|gain|jump|growth|hike|surge)|fall|drop|decline|decrease|cut|reduction|slump)(?: in (?:\p{Ll}{1,20} ){1,6}?)? ?of(?: about| around| some| nearly)? $/iu;
/** `the | drop`, `a | increase in fares`. */
const AFTER =
  /^[- ](?:(rise|increase|gain|jump|growth|hike|surge)|fall|drop|decline|decrease|cut|reduction|slump)(?!\p{sc=Latin})/iu;
const FACTOR =
  /(?<!\p{sc=Latin})(nearly |almost |about |roughly |more than )?(doubl(?:ed|ing)|trebl(?:ed|ing)|tripl(?:ed|ing)|quadrupl(?:ed|ing)|halv(?:ed|ing))(?!\p{sc=Latin})/giu;
const factors: Readonly<Record<string, number>> = { doubl: 2, trebl: 3, tripl: 3, quadrupl: 4, halv: 0.5 };

/** A text with more figures of one kind is a report on many things. */
const MOST = 10;
/** So near behind a change stands its own time, in code units. */
const NEAR_TIME = 30;
/** Words this near to a change say what changed, in code units. */
const NEAR = 70;

function changesOf(document: DocumentAnalysis): Change[] {
  const { quantities, source } = document;
  const { text } = source;
  const found: Change[] = [];
  const add = (span: Span, share: number, percent: Quantity | null, about: boolean): void => {
    // `Lending doubled in May`: a time of its own.
    if (quantities.some(({ kind, start }) => kind === 'date' && start >= span.end && start - span.end < NEAR_TIME))
      return;
    const sentence = document.sentences[firstEndingAfter(document.sentences, span.start)] ?? span;
    const start = Math.max(sentence.start, span.start - NEAR);
    const words = tellingWords(text.slice(start, Math.min(sentence.end, span.end + NEAR)).toLowerCase(), null);
    found.push({ start: span.start, end: span.end, share, percent, about, words });
  };
  for (const one of quantities) {
    if (one.kind !== 'percent' || one.unit !== '%' || one.low === null || one.low !== one.high) continue;
    const before = BEFORE.exec(text.slice(Math.max(0, one.start - NEAR), one.start));
    const after = before ? null : AFTER.exec(text.slice(one.end, one.end + 14));
    if (!before && !after) continue;
    const up = (before ?? after)?.[1] !== undefined;
    add(one, (up ? 1 : -1) * (one.low / 100), one, one.bound !== 'exact');
  }
  for (const match of text.matchAll(FACTOR)) {
    const word = match[2] as string;
    const start = match.index + (match[1] ?? '').length;
    const factor = factors[word.toLowerCase().replace(/(?:ed|ing)$/, '')] as number;
    // `More than doubled` may be any more.
    if (!/more than/i.test(match[1] ?? ''))
      add({ start, end: start + word.length }, factor - 1, null, match[1] !== undefined);
  }
  return found;
}

/** Whether a change is told in a word of its values, and in no word for another measure. */
function tellsOf({ words }: Change, around: ReadonlySet<string>): boolean {
  let shared = false;
  for (const word of words) {
    const row = measureRow(word);
    if (row?.general || CHANGING.has(word)) continue;
    if (around.has(word)) shared = true;
    else if (row && !row.people) return false;
  }
  return shared;
}

/** `a rise of 20 percent | in the price of passes`: what narrows it down is told with the values too. */
function isOfNothingElse(text: string, { end }: Span, around: ReadonlySet<string>): boolean {
  const tail = /^ (?:in|of|for|on) ([^.,;:!?]{3,40})/.exec(text.slice(end, end + 50))?.[1] ?? '';
  for (const word of tellingWords(tail.toLowerCase(), null)) if (!around.has(word)) return false;
  return true;
}

/** Words for the change itself, in normal form. */
const CHANGING: ReadonlySet<string> = new Set(
  ['rise', 'rose', 'fall', 'fell', 'drop', 'grow', 'cut', 'double', 'halve', 'triple', 'increase', 'decrease'].map(
    normalForm,
  ),
);

/** `Its traffic has doubled`, `the 40 percent drop between those two years`: of what was told right before. */
function takesUp({ source: { text }, sentences }: DocumentAnalysis, change: Span): boolean {
  // `The rise of 20 percent in the price of passes`
  if (/^ (?:in|of|for) /.test(text.slice(change.end, change.end + 5))) return false;
  const { start } = sentences[firstEndingAfter(sentences, change.start)] ?? change;
  return (
    /^["“]?(?:Its|Their|That|This|The (?:rise|increase|fall|drop|cut|decline|growth|jump))(?!\p{sc=Latin})/u.test(
      text.slice(start, change.end),
    ) || /(?<!\p{sc=Latin})(?:the|that|this) $/iu.test(text.slice(Math.max(start, change.start - 6), change.start))
  );
}

const sentenceOf = ({ sentences }: DocumentAnalysis, { start }: Span): number => firstEndingAfter(sentences, start);

/** The telling words of the sentences that a stretch touches. */
function wordsAround(document: DocumentAnalysis, { start, end }: Span): ReadonlySet<string> {
  const { sentences, source } = document;
  const from = sentences[sentenceOf(document, { start, end: start })]?.start ?? start;
  const to = sentences[sentenceOf(document, { start: end - 1, end })]?.end ?? end;
  return tellingWords(source.text.slice(from, Math.min(to, from + 800)).toLowerCase(), null);
}

/** Values before and after a change: `from 40 to 60`, `5 euros instead of 4`, `60 this year. Last year it was 40`. */
function pairsOf(document: DocumentAnalysis): Ends[] {
  const { quantities, source, sentences } = document;
  const { text } = source;
  const found: Ends[] = [];
  for (let i = 0; i < quantities.length; i++) {
    const first = quantities[i] as Quantity;
    if (first.kind !== 'count' && first.kind !== 'money' && first.kind !== 'measure') continue;
    const ends = endsOf(text, quantities, i);
    if (ends) {
      found.push(ends);
      continue;
    }
    const last = nextOfKind(quantities, i);
    if (!last || !isExact(first) || !isExact(last)) continue;
    const between = text.slice(first.end, last.start);
    if (INSTEAD.test(between)) {
      found.push({ from: last.low as number, to: first.low as number, first: last, last: first });
      continue;
    }
    const s = sentenceOf(document, first);
    const next = sentences[s + 1];
    if (!next || last.start < next.start || last.end > next.end) continue;
    const lead = text.slice(next.start, last.start);
    const [year, later] = [yearIn(text.slice(sentences[s]?.start ?? 0, next.start)), yearIn(lead)];
    if (year !== null && later !== null && year !== later) {
      const [one, two] = year < later ? [first, last] : [last, first];
      if (/^In /.test(lead)) found.push({ from: one.low as number, to: two.low as number, first: one, last: two });
    } else if (EARLIER.test(lead))
      found.push({ from: last.low as number, to: first.low as number, first: last, last: first });
    else if (LATER.test(lead)) found.push({ from: first.low as number, to: last.low as number, first, last });
  }
  return found;
}

/** The one year that a stretch names. */
function yearIn(words: string): number | null {
  const years = words.match(/\b(?:1[5-9]|20)\d\d\b/g) ?? [];
  return years.length === 1 ? Number(years[0]) : null;
}

const isExact = ({ low, high, bound }: Quantity): boolean =>
  bound === 'exact' && low !== null && low === high && low > 0;

/** The next figure of the kind and unit, if no other of its kind stands between. */
function nextOfKind(quantities: readonly Quantity[], i: number): Quantity | null {
  const first = quantities[i] as Quantity;
  for (let q = i + 1; q < quantities.length && q < i + 6; q++) {
    const one = quantities[q] as Quantity;
    if (one.kind !== first.kind) continue;
    const same = one.unit === first.unit || (one.kind === 'count' && one.unit === null);
    return same ? one : null;
  }
  return null;
}

const INSTEAD =
  /^[^.;:!?]{0,50}?,? (?:instead of|up from|down from|compared with|compared to|as against|against)(?: the| its)? $/iu;
/** How a sentence begins that tells what was before. */
const EARLIER =
  /^(?:Until (?:now|then)|Up to now|So far|Before(?: that)?|Previously|Last (?:year|season|month|week|time)|(?:A|One) (?:year|month|week|decade) (?:ago|earlier|before)|The (?:year|month|week|season) before|The previous (?:year|season|month)|For (?:\p{Ll}{2,10} ){1,3}(?:years|months)|It (?:had been|used to be|was)|The (?:old|previous|former) )(?!\p{sc=Latin})[^.;:!?]{0,60}$/u;
/** And one that tells what came after. */
const LATER =
  /^(?:Now|Today|This (?:year|season|month)|In the (?:year|month|season) after|(?:A|One) (?:year|month|week|decade) later|The (?:year|month|week|season) after|The (?:next|following) (?:year|season|month)|Since then|Since|Afterwards|From (?:\p{L}{3,10}))(?!\p{sc=Latin})[^.;:!?]{0,60}$/u;
