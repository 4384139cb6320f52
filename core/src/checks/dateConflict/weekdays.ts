import { type DatedWeekday, datedWeekdays } from '../../dates/datedWeekdays.ts';
import { dayNumber, readIso, weekdayOf } from '../../dates/iso.ts';
import type { DocumentAnalysis } from '../../document/analysis.ts';
import { firstEndingAfter } from '../../text/span.ts';
import type { Check, Fix } from '../check.ts';
import { quoteOf } from '../support/words.ts';
import { isCorrected } from './corrected.ts';

const names = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** The last countries left the old calendar in 1923: days before may be counted by it. */
const newCalendar = 1924;

/** `Thursday, 14 March 2023`, which was a Tuesday; `Monday, March 3, to Friday, March 8`, which are six days apart. */
export const weekdayRule: Check['run'] = ({ uri, document }, report) => {
  const stated = datedWeekdays(document).filter(one => !isCorrected(document, one.word));
  stated.forEach((one, i) => {
    const day = sureDay(document, one);
    if (day !== null) {
      const right = weekdayOf(day);
      if (right === one.weekday) return;
      const date = dayWords(document, one);
      report({
        ...one.word,
        message: `${date.words} ${verb(document, day)} a ${names[right]}, the text says ${quoteOf(document, one.word)}.`,
        related: [
          {
            uri,
            start: one.date.start,
            end: one.date.end,
            message: `${one.date.date?.slice(0, 10)} is a ${names[right]}`,
          },
          ...(one.date.expression?.type === 'partial' && document.date
            ? [{ uri, ...document.date.span, message: `The year is that of the article: ${document.date.iso}` }]
            : []),
        ],
        fixes: useWeekday(uri, document, one, right),
      });
      return;
    }
    const previous = stated[i - 1];
    const apart = previous && daysApart(document, previous, one);
    if (!previous || apart === null || apart === undefined) return;
    const right = (previous.weekday + apart) % 7;
    if (right === one.weekday) return;
    report({
      ...one.word,
      message:
        `If ${dayWords(document, previous).words} is a ${names[previous.weekday]}, ${dayWords(document, one).words} ` +
        `is a ${names[right]}, the text says ${quoteOf(document, one.word)}.`,
      related: [
        {
          uri,
          start: previous.date.start,
          end: previous.date.end,
          message: `${apart} ${apart === 1 ? 'day' : 'days'} before ${quoteOf(document, one.date)}`,
        },
      ],
      fixes: useWeekday(uri, document, one, right),
    });
  });
};

/** The day of a weekday's date where no other year can be meant, as a day number; null where one can. */
function sureDay(document: DocumentAnalysis, { date }: DatedWeekday): number | null {
  const { expression } = date;
  const read = date.date === null ? null : readIso(date.date);
  if (!read || read.month === null || read.day === null || read.year < newCalendar) return null;
  const day = dayNumber(read.year, read.month, read.day);
  if (expression?.type === 'absolute') return day;
  // Without its year it is one near the article's date, unless the paragraph is about another year.
  const now = document.date && readIso(document.date.iso);
  if (!now || now.month === null || now.day === null) return null;
  if (Math.abs(day - dayNumber(now.year, now.month, now.day)) > near) return null;
  return otherYearAround(document, date.start, read.year) ? null : day;
}

/** So far (in days) from the article's date a day without its year can hardly be one of another year. */
const near = 60;

function otherYearAround(document: DocumentAnalysis, at: number, year: number): boolean {
  const block = document.blocks[firstEndingAfter(document.blocks, at)];
  if (!block) return false;
  const text = document.source.text.slice(block.start, block.end);
  for (const [digits] of text.matchAll(/(?<![\d.,$£€])(?:19|20)\d\d(?![\d%]|[.,]\d)/g)) {
    if (Number(digits) !== year) return true;
  }
  return false;
}

/** Days from one day to a later one of the same sentence, both without their year; null where that hangs on the year. */
function daysApart(document: DocumentAnalysis, a: DatedWeekday, b: DatedWeekday): number | null {
  const [from, to] = [a.date.expression, b.date.expression];
  if (from?.type !== 'partial' || to?.type !== 'partial' || from.day === null || to.day === null) return null;
  const sentence = firstEndingAfter(document.sentences, a.date.start);
  if (sentence !== firstEndingAfter(document.sentences, b.date.start)) return null;
  if (otherYearAround(document, a.date.start, 0)) return null;
  // From the end of February on the number of days hangs on the year, and so does what lies beyond December.
  if (from.month <= 2 && to.month > 2) return null;
  const apart = dayNumber(2001, to.month, to.day) - dayNumber(2001, from.month, from.day);
  return apart > 0 && apart <= near ? apart : null;
}

/** `was` for a day before the article's, `is` for others. */
function verb({ date }: DocumentAnalysis, day: number): string {
  const now = date && readIso(date.iso);
  return now && dayNumber(now.year, now.month ?? 12, now.day ?? 31) <= day ? 'is' : 'was';
}

/** The date without its weekday, as the text has it. */
function dayWords(document: DocumentAnalysis, { date, word }: DatedWeekday): { words: string } {
  const { text } = document.source;
  if (word.start < date.start || word.end > date.end) return { words: text.slice(date.start, date.end) };
  return { words: text.slice(word.end, date.end).replace(/^[.,\s]+(?:the )?/, '') };
}

function useWeekday(uri: string, document: DocumentAnalysis, { word }: DatedWeekday, right: number): Fix[] {
  const asWritten = document.source.text.slice(word.start, word.end);
  const full = names[right] as string;
  const like = asWritten.toLowerCase().endsWith('day') ? full : full.slice(0, 3);
  const newText = asWritten === asWritten.toUpperCase() ? like.toUpperCase() : like;
  return [{ title: `Use “${newText}”`, edits: [{ uri, ...word, newText }] }];
}
