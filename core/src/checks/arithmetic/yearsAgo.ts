import { plainYear } from '../../dates/anniversaries.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import type { Check } from '../check.ts';
import { numberLike, quoteOf } from '../support/words.ts';

/** `in June 1963, forty years ago`: a year and a distance from now that stand for one another, in a dated article. */
export const yearsAgoRule: Check['run'] = ({ uri, document }, report) => {
  const now = document.date;
  const thisYear = Number(now?.iso.slice(0, 4));
  if (!now || !Number.isInteger(thisYear)) return;
  const { text } = document.source;
  for (let i = 1; i < document.quantities.length; i++) {
    const one = document.quantities[i - 1] as Quantity;
    const two = document.quantities[i] as Quantity;
    const [date, ago] = yearsBack(two) === null ? [two, one] : [one, two];
    const years = yearsBack(ago);
    const year = plainYear(date);
    if (years === null || year === null) continue;
    if (!/^(?:,| \(| –| —)? ?(?:in |on )?$/.test(text.slice(one.end, two.start))) continue;
    // Rounded to whole years either way, unless the text says that it is to the month or the day.
    const toTheMonth =
      /^[ ,]*(?:this (?:week|month)|today|to the (?:day|month|week))(?!\p{sc=Latin})/iu.test(
        text.slice(ago.end, ago.end + 20),
      ) || /this (?:week|month)$/i.test(text.slice(ago.start, ago.end));
    const right = thisYear - year;
    if (Math.abs(right - years) <= (toTheMonth ? 0 : 1)) continue;
    const number = text.slice(ago.number.start, ago.number.end);
    const words = numberLike(right, number);
    report({
      start: ago.start,
      end: ago.end,
      message: `From ${quoteOf(document, date)} to ${quoteOf(document, now.span)} it is ${right} years, the text says ${quoteOf(document, ago)}.`,
      related: [
        { uri, start: date.start, end: date.end, message: `${thisYear} − ${year} = ${right}` },
        { uri, ...now.span, message: 'The date of the article' },
      ],
      fixes: [{ title: `Use “${words}”`, edits: [{ uri, ...ago.number, newText: words }] }],
    });
  }
};

/** 40 for `forty years ago`; null for all else. */
function yearsBack({ expression }: Quantity): number | null {
  if (expression?.type !== 'relative' || expression.amount > -2) return null;
  if (expression.unit === 'year') return -expression.amount;
  return expression.unit === 'decade' ? -10 * expression.amount : null;
}
