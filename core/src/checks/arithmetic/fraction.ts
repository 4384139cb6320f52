import type { Check } from '../check.ts';
import { quoteOf } from '../support/words.ts';
import { endsInYears, endsOf } from './change.ts';

/** Shares in words as they stand behind `by a` and the like. */
export const fractions: ReadonlyMap<string, number> = new Map([
  ['half', 1 / 2],
  ['third', 1 / 3],
  ['quarter', 1 / 4],
  ['fifth', 1 / 5],
  ['tenth', 1 / 10],
  ['two-thirds', 2 / 3],
  ['two thirds', 2 / 3],
  ['three-quarters', 3 / 4],
  ['three quarters', 3 / 4],
]);
/** `cut the quota by a quarter, from`, `fell a third to`: the fraction, then when, then its ends. */
const BEFORE =
  /(?<!\p{sc=Latin})(more than )?((?:an?|one)[- ](?:half|third|quarter|fifth|tenth)|half|two[- ]thirds|three[- ]quarters)(?: (?:last|this|in|over|during|within|since) [^,;.:!?]{1,25})?,?(?: from| to)?(?: the)? $/iu;
/** `from 2 to 3 dollars in a year, a rise of a third`. */
const AFTER =
  /, (?:an? |the )?(?:rise|increase|gain|growth|jump|fall|drop|decline|decrease|cut|loss|reduction) of (?:about |nearly |almost |(more than ))?((?:an?|one)[- ](?:half|third|quarter|fifth|tenth)|half|two[- ]thirds|three[- ]quarters)(?!\p{sc=Latin})/iu;
/** From the ends of the change to that. */
const WHEN = /^(?: (?:last|this|in|over|during|within|since) [^,;.:!?]{1,25})?$/i;
/** Nobody says `a third` of exactly a third. */
const SLACK = 0.06;

/** `fell a third to 45 from 90`: a change in words with both its ends. */
export const fractionRule: Check['run'] = ({ uri, document }, report) => {
  const { text } = document.source;
  for (let i = 0; i < document.quantities.length; i++) {
    const ends = endsOf(text, document.quantities, i) ?? endsInYears(text, document.quantities, i);
    if (!ends) continue;
    const span = { start: ends.first.start, end: ends.last.end };
    const from = Math.max(0, span.start - 80);
    const before = BEFORE.exec(text.slice(from, span.start));
    const after = before ? null : AFTER.exec(text.slice(span.end, span.end + 100));
    if (after && !WHEN.test(text.slice(span.end, span.end + after.index))) continue;
    const [, moreThan, words] = before ?? after ?? [];
    if (words === undefined) continue;
    const stated = fractions.get(words.toLowerCase().replace(/^(?:an?|one)[- ]/, ''));
    const real = Math.abs(ends.to / ends.from - 1);
    if (stated === undefined || Math.abs(real - stated) <= SLACK) continue;
    // `more than a third` may be more.
    if (moreThan !== undefined && real > stated) continue;
    const { 0: said, index } = (before ?? after) as RegExpExecArray;
    const start = (before ? from : span.end) + index + said.lastIndexOf(words);
    const percent = Math.round(real * 100);
    report({
      start,
      end: start + words.length,
      message: `${quoteOf(document, span)} is ${ends.to < ends.from ? 'a fall' : 'a rise'} of ${percent} percent, the text says ${quoteOf(document, { start, end: start + words.length })}.`,
      related: [{ uri, ...span, message: `${ends.to} beside ${ends.from}` }],
      fixes: [
        {
          title: `Use “${percent} percent”`,
          edits: [{ uri, start, end: start + words.length, newText: `${percent} percent` }],
        },
      ],
    });
  }
};
