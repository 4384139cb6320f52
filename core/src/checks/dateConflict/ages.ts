import type { DateItem } from '../../corpus/dateTable.ts';
import { type LifeFact, possibleAges } from '../../dates/facts.ts';
import { type Days, isoDay } from '../../dates/iso.ts';
import type { Check, Fix, RelatedPlace } from '../check.ts';
import { numberLike, place, quoteOf } from '../support/words.ts';
import { isCorrected } from './corrected.ts';

/** `Ana Reis, 29, …`, who was born in 1984, in an article of 2021; in one article or in two. Both ages of a birth year are left alone. */
export const ageRule: Check['run'] = ({ uri, document, corpus }, report) => {
  for (const { item, other } of corpus.dateConflictsOf(uri)) {
    if (item.fact.type !== 'age' || other.fact.type !== 'birth') continue;
    const { age, at, quantity, place: when } = item.fact;
    if (!at || isCorrected(document, item) || isCorrected(other.document, other)) continue;
    const ages = agesOf(at, other.fact);
    const name = document.entities[item.fact.person]?.name ?? '';
    const born = `born ${preposition(other)} ${other.document.source.text.slice(other.start, other.end)}`;
    const elsewhere = other.uri === uri ? '' : ` (${place(corpus, other.uri, other.start)})`;
    const written = when.end > when.start ? document.source.text.slice(when.start, when.end) : isoDay(at.last);
    const on = `${hasDay.test(written) ? 'on' : 'in'} ${written}`;
    const related: RelatedPlace[] = [
      {
        uri: other.uri,
        start: other.start,
        end: other.end,
        message: `Born ${quoteOf(other.document, other)}: ${ages.join(' or ')} in ${isoDay(at.last).slice(0, 4)}`,
      },
    ];
    if (when.end > when.start)
      related.push({ uri, ...when, message: `${quoteOf(document, when)}: the day that the age is reckoned for` });
    const asWritten = document.source.text.slice(quantity.number.start, quantity.number.end);
    report({
      start: item.start,
      end: item.end,
      message: `${name}, ${born}${elsewhere}, was ${ages.join(' or ')} ${on}, the text says ${age}.`,
      related,
      fixes: ages.map((right): Fix => {
        const words = numberLike(right, asWritten);
        return { title: `Use “${words}”`, edits: [{ uri, ...quantity.number, newText: words }] };
      }),
    });
  }
};

/** The one or two ages that are possible. */
function agesOf(at: Days, { days }: LifeFact): number[] {
  const [least, most] = possibleAges(days, at);
  return least === most ? [least] : [least, most];
}

/** A day of the month. */
const hasDay = /(?<!\d)\d{1,2}(?!\d)/;

/** `on` for a day, `in` for a month or year. */
const preposition = ({ fact }: DateItem): string =>
  'days' in fact && fact.days.first === fact.days.last ? 'on' : 'in';
