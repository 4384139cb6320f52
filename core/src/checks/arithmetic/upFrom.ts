import type { DocumentAnalysis } from '../../document/analysis.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import { firstEndingAfter } from '../../text/span.ts';
import type { Check, Report } from '../check.ts';
import { quoteOf } from '../support/words.ts';
import { type Ends, fits } from './change.ts';

/**
 * `$96 million in the quarter, up 25 percent from $80 million`, `$96 million, down from $80 million`: a value, how it
 * moved, and the value before, as reports of business and of offices put it.
 */
export const upFromRule: Check['run'] = ({ uri, document }, report) => {
  const { quantities } = document;
  const { text } = document.source;
  for (let i = 1; i < quantities.length; i++) {
    const before = quantities[i] as Quantity;
    if (!isValue(before)) continue;
    const lead = text.slice(Math.max(0, before.start - 40), before.start);
    if (!FROM.test(lead)) continue;
    // `on the previous year's`: a time stands between the change and the value before it.
    const at = isDate(quantities[i - 1] as Quantity) && i > 1 ? i - 2 : i - 1;
    const change = quantities[at] as Quantity;
    const moved = directionOf(text, change, before);
    const direct = MOVED.exec(lead);
    if (moved !== null && change.kind === 'percent' && change.low !== null && change.low === change.high) {
      const value = valueBefore(document, at - 1, moved.start, before);
      if (value) tellChange(document, uri, value, change, before, moved.falls, report);
    } else if (direct) {
      const value = valueBefore(document, i - 1, before.start - lead.length + direct.index, before);
      if (value) tellDirection(document, uri, value, before, direct[1] === 'down', report);
    }
  }
};

function tellChange(
  document: DocumentAnalysis,
  uri: string,
  value: Quantity,
  change: Quantity,
  before: Quantity,
  falls: boolean,
  report: (finding: Report) => void,
): void {
  const ends: Ends = { from: before.low as number, to: value.low as number, first: before, last: value };
  const stated = (falls ? -1 : 1) * (change.low as number);
  if (fits(change, stated, ends)) return;
  const real = (ends.to / ends.from - 1) * 100;
  const shown = String(Math.round(Math.abs(real) * 10) / 10);
  report({
    start: change.start,
    end: change.end,
    message: `From ${quoteOf(document, before)} to ${quoteOf(document, value)} is ${real < 0 ? 'a fall' : 'a rise'} of ${shown} percent, the text says ${falls ? 'down' : 'up'} ${quoteOf(document, change)}.`,
    related: [placed(uri, value, 'The value after the change'), placed(uri, before, 'The value before it')],
    fixes: real < 0 === falls ? [{ title: `Use “${shown}”`, edits: [{ uri, ...change.number, newText: shown }] }] : [],
  });
}

/** `$40 million, up from $60 million`. */
function tellDirection(
  document: DocumentAnalysis,
  uri: string,
  value: Quantity,
  before: Quantity,
  falls: boolean,
  report: (finding: Report) => void,
): void {
  const [to, from] = [value.low as number, before.low as number];
  if (falls ? to <= from : to >= from) return;
  report({
    start: value.start,
    end: value.end,
    message: `${quoteOf(document, value)} is ${falls ? 'more' : 'less'} than ${quoteOf(document, before)}, the text says ${falls ? 'down' : 'up'} from it.`,
    related: [placed(uri, before, 'The value before the change')],
    fixes: [],
  });
}

const placed = (uri: string, { start, end }: Quantity, message: string) => ({ uri, start, end, message });

/** Right before the value that was before. */
const FROM =
  /(?<!\p{sc=Latin})(?:from|on|over|compared with|compared to|against) (?:the |an? )?(?:(?:previous|prior|last|preceding) (?:year|quarter|month|season)[’']s )?$/u;
/** Between a change and the value before it; a noun may say which way it went. */
const MOVED_BY =
  /^(?: (increase|rise|gain|jump|decrease|drop|fall|decline))? (?:from|on|over|compared with|compared to|against) (?:the |an? )?(?:(?:previous|prior|last|preceding) (?:year|quarter|month|season)[’']s )?$/u;
const MOVED = /(?:,|\() ?(up|down)(?: sharply| slightly)? from (?:the |an? )?$/;
/** `, up `, ` (down `, `, an increase of `. */
const DIRECTION =
  /(?:,|\(| [–—-]) ?(?:or )?(?:(up|an? (?:\p{Ll}+ )?(?:increase|rise|gain|jump) of)|down|an? (?:\p{Ll}+ )?(?:decrease|drop|fall|decline) of)(?: by)? $/u;

/** Which way a change goes, and where its words begin: `, up 25 percent from`, `, a 25 percent rise on`. */
function directionOf(text: string, change: Quantity, before: Quantity): { falls: boolean; start: number } | null {
  const moved = MOVED_BY.exec(text.slice(change.end, before.start));
  if (!moved) return null;
  const from = Math.max(0, change.start - 40);
  const lead = text.slice(from, change.start);
  const [, noun] = moved;
  if (noun !== undefined) {
    const opens = /(?:,| [–—-]) an? $/.exec(lead);
    return opens && { falls: /^(?:decrease|drop|fall|decline)$/.test(noun), start: from + opens.index };
  }
  const match = DIRECTION.exec(lead);
  return match && { falls: match[1] === undefined, start: from + match.index };
}

const isDate = ({ kind }: Quantity): boolean => kind === 'date' || kind === 'time';

const KINDS: ReadonlySet<string> = new Set(['money', 'count', 'measure']);

/** An exact amount, or a count of something that is named: bare numbers may be places in a table. */
const isValue = ({ kind, low, high, bound }: Quantity): boolean =>
  KINDS.has(kind) && low !== null && low === high && low > 0 && bound === 'exact';

/** The figure that moved: the nearest of the kind in the sentence, with only words of when and where after it. */
function valueBefore(
  { source: { text }, quantities, sentences }: DocumentAnalysis,
  at: number,
  end: number,
  before: Quantity,
): Quantity | null {
  const sentence = sentences[firstEndingAfter(sentences, before.start)];
  for (let q = at; q >= 0; q--) {
    const one = quantities[q] as Quantity;
    if (!sentence || one.start < sentence.start) return null;
    if (one.kind !== before.kind) {
      // When it was, in whose age group: no value of another kind may come between.
      if (one.kind === 'date' || one.kind === 'time' || one.kind === 'age') continue;
      return null;
    }
    // `1,200 members, up 20 percent from 1,000`: the second number goes without its noun.
    const named = one.unit !== null || MOVED_TO.test(text.slice(Math.max(0, one.start - 24), one.start));
    if (!isValue(one) || !named || (before.unit !== null && before.unit !== one.unit)) return null;
    // `400 pupils and 30 teachers, up from 350`: either may have moved.
    for (let other = q - 1; other >= 0 && (quantities[other] as Quantity).start >= sentence.start; other--)
      if (quantities[other]?.kind === one.kind) return null;
    if (rateAfter(text, one.end) !== rateAfter(text, before.end)) return null;
    return WHEN.test(text.slice(one.end, end)) ? one : null;
  }
  return null;
}

/** `climbed to 1,300`: a value, though it has no noun of its own. */
const MOVED_TO =
  /(?<!\p{sc=Latin})(?:rose|risen|rises|climbed|grew|grown|jumped|increased|fell|fallen|falls|dropped|declined|sank) (?:sharply |slightly |again )?to $/u;

/** `day` in `40 a day`; `from 30 a year earlier` names a time. */
const rateAfter = (text: string, at: number): string =>
  /^ (?:an?|per) (\p{Ll}+)(?! (?:earlier|ago|before))(?!\p{sc=Latin})/u.exec(text.slice(at, at + 40))?.[1] ?? '';

/** ` in the quarter`, ` for the year ended June 30`; no second clause. */
const WHEN = /^[^,.;:!?()“”"]{0,60}$/;
