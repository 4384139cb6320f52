import { clockOf, minutesBetween } from '../../dates/clock.ts';
import type { DocumentAnalysis } from '../../document/analysis.ts';
import { lasting, lastingHours } from '../../lexicon/occasions.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import { firstEndingAfter } from '../../text/span.ts';
import type { Check } from '../check.ts';
import { quoteOf } from '../support/words.ts';
import { isCorrected } from './corrected.ts';

/** `The debate began at 9.10 pm and ended at 11.40 pm … the four-hour debate`: hours between two times of day. */
export const hoursRule: Check['run'] = ({ uri, document }, report) => {
  const lengths = document.quantities.filter(one => isHours(one) && lasts(document, one));
  const [length] = lengths;
  // Several lengths, or several beginnings, may be of several things.
  if (!length || lengths.some(({ low }) => low !== length.low)) return;
  const stretches = betweenTimes(document);
  const [stretch] = stretches;
  if (!stretch || stretches.length > 1) return;
  const said = (length.low as number) * (length.unit === 'h' ? 60 : 1);
  const possible = minutesBetween(stretch.from, stretch.to);
  const slack = slackOf(length);
  if (possible.some(minutes => Math.abs(minutes - said) <= slack)) return;
  if (isCorrected(document, length) || isCorrected(document, stretch.first)) return;
  const { first, last } = stretch;
  const least = possible[0] as number;
  for (const one of lengths) {
    report({
      start: one.start,
      end: one.end,
      message: `From ${quoteOf(document, first)} to ${quoteOf(document, last)} it is ${inWords(least)}, the text says ${quoteOf(document, one)}.`,
      related: [
        { uri, start: first.start, end: first.end, message: 'When it began' },
        { uri, start: last.start, end: last.end, message: `When it ended: ${inWords(least)} later` },
      ],
    });
  }
};

/** `2 hours and 30 minutes` */
function inWords(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const counted = (count: number, noun: string) => (count === 0 ? [] : [`${count} ${noun}${count === 1 ? '' : 's'}`]);
  return [...counted(hours, 'hour'), ...counted(rest, 'minute')].join(' and ');
}

const isHours = ({ kind, unit, low, high, bound }: Quantity): boolean =>
  kind === 'duration' && (unit === 'h' || unit === 'min') && low !== null && low === high && bound === 'exact';

/** Nobody says hours to the minute: half an hour for whole ones, a quarter for halves of them. */
function slackOf({ low, unit }: Quantity): number {
  if (unit === 'min') return (low as number) % 10 === 0 ? 6 : 3;
  return Number.isInteger(low) ? 29 : 10;
}

/** Whether a length is told of what went on: `lasted two hours`, `a two-hour debate`, `a pull of two hours`. */
function lasts({ source: { text }, sentences }: DocumentAnalysis, length: Quantity): boolean {
  const sentence = sentences[firstEndingAfter(sentences, length.start)];
  const lead = text.slice(Math.max(sentence?.start ?? 0, length.start - 50), length.start);
  if (LASTED.test(lead)) return true;
  const noun = /^[-‐‑ ](?:long )?(\p{Ll}{3,20})/u.exec(text.slice(length.end, length.end + 30))?.[1];
  if (/-/.test(text.slice(length.number.end, length.end)) && noun !== undefined && isLasting(noun)) return true;
  const of = /(?:^An?|(?:^|\s)(?:the|his|her|its|their)) (?:\p{Ll}{3,20} )?(\p{Ll}{3,20}) of $/iu.exec(lead)?.[1];
  return of !== undefined && !PARTS.has(of);
}

const isLasting = (noun: string): boolean => lasting.has(noun) || lastingHours.has(noun);
const LASTED =
  /(?<!\p{sc=Latin})(?:lasted|went on for|ran for|continued for|dragged on for)(?: for)?(?: a full| exactly)? $/iu;
/** Times that are only a part of what goes on. */
const PARTS: ReadonlySet<string> = new Set(
  'delay wait break rest pause interval lead gap average total limit minimum maximum notice week day month year record'.split(
    ' ',
  ),
);

interface Hours {
  readonly from: NonNullable<ReturnType<typeof clockOf>>;
  readonly to: NonNullable<ReturnType<typeof clockOf>>;
  readonly first: Quantity;
  readonly last: Quantity;
}

/** So much text may stand between the beginning and the end, in code units. */
const REACH = 400;

/** What the text says to have begun at one time and to have ended at another. */
function betweenTimes({ quantities, sentences, source: { text } }: DocumentAnalysis): Hours[] {
  const found: Hours[] = [];
  const times = quantities.filter(({ kind }) => kind === 'time');
  times.forEach((first, i) => {
    const last = times[i + 1];
    const from = clockOf(text.slice(first.start, first.end));
    const to = last ? clockOf(text.slice(last.start, last.end)) : null;
    if (!last || !from || !to || last.start - first.end > REACH) return;
    const sentence = sentences[firstEndingAfter(sentences, first.start)];
    const ending = sentences[firstEndingAfter(sentences, last.start)];
    if (!sentence || !ending) return;
    const lead = text.slice(Math.max(sentence.start, first.start - 60), first.start);
    const between = text.slice(Math.max(ending.start, first.end, last.start - 90), last.start);
    const fromTo = WENT_ON.test(lead) && /^ (?:to|until|till|and) $/.test(between);
    const beganEnded = BEGAN.test(lead) && ENDED.test(between);
    if (!fromTo && !beganEnded) return;
    // Another day between them makes another length.
    const days = quantities.some(one => one.kind === 'date' && one.start > first.end && one.end < last.start);
    if (!days) found.push({ from, to, first, last });
  });
  return found;
}

/** What went on once; a shop is open from nine to five every day. */
const WENT_ON =
  /(?<!\p{sc=Latin})(?:ran|lasted|went on|was held|were held|took place|met|sat|talked|debated|burn(?:ed|t)|raged|was out|was shut|was closed)(?: [\p{sc=Latin}’'-]{1,20}){0,4} (?:from|between) $/iu;
const BEGAN =
  /(?<!\p{sc=Latin})(?:began|begun|started|opened|commenced|kicked off|got under way|set off|set out|left|departed|took off|broke out|went out|failed|sailed|(?:pulled|steamed|rolled|drove|moved|pushed) (?:out|off|away))(?: [\p{sc=Latin}’'-]{1,20}){0,4},? at $/iu;
const ENDED =
  /(?<!\p{sc=Latin})(?:ended|finished|concluded|closed|was over|came to an end|arrived|landed|docked|broke up|adjourned|was struck|rose|was out|came back|was restored|returned|got back|(?:pulled|steamed|rolled|drew|came|drove|sailed|limped|put) in(?:to)?|reached [\p{L}’' -]{2,30}|stopped)(?: [\p{sc=Latin}’'-]{1,20}){0,4},? (?:at|until) $/iu;
