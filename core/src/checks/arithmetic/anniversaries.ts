import { type Anniversary, datedAnniversaries, plainYear } from '../../dates/anniversaries.ts';
import type { DocumentAnalysis } from '../../document/analysis.ts';
import { firstEndingAfter, type Span } from '../../text/span.ts';
import type { Check, Fix, RelatedPlace } from '../check.ts';
import { ordinal, ordinalLike } from '../support/ordinals.ts';
import { quoteOf } from '../support/words.ts';

/** An anniversary against the year that the article gives for it, or against the article's own date. */
export const anniversaryRule: Check['run'] = ({ uri, document }, report) => {
  for (const anniversary of datedAnniversaries(document)) {
    const dated = yearOfCelebration(document, anniversary);
    if (!dated) continue;
    const { quantity, number, eventYear, yearPlace, event } = anniversary;
    const implied = eventYear + number;
    if (implied === dated.year) continue;
    const related: RelatedPlace[] = [];
    if (yearPlace)
      related.push({ uri, ...yearPlace, message: `${quoteOf(document, yearPlace)}: the year it is counted from` });
    related.push({ uri, ...dated.place, message: `${quoteOf(document, dated.place)}: the year it is said to fall in` });
    const what = event === null ? 'what began' : 'an event';
    report({
      start: quantity.start,
      end: quantity.end,
      message: `The ${ordinal(number)} anniversary of ${what} in ${eventYear} falls in ${implied}, ${dated.why} ${dated.year}.`,
      related,
      fixes: useNumber(uri, document, anniversary, dated.year - eventYear),
    });
  }
};

/** The fix that writes the right number in the form of the wrong one. */
export function useNumber(uri: string, document: DocumentAnalysis, { quantity }: Anniversary, right: number): Fix[] {
  const { start, end } = quantity.number;
  const words = ordinalLike(right, document.source.text.slice(start, end));
  if (words === null) return [];
  return [{ title: `Use “${words}”`, edits: [{ uri, start, end, newText: words }] }];
}

interface Celebration {
  readonly year: number;
  readonly place: Span;
  readonly why: string;
}

/** The anniversary is on now, by the words around it. */
const onNow =
  /(?<!\p{sc=Latin})(?:marks?|marking|marked|celebrates?|celebrating|celebrated|commemorat(?:es?|ing|ed)|coincid(?:es?|ing|ed)|observ(?:es?|ing|ed)|honou?r(?:s|ing)?|this (?:year|week|month|spring|summer|autumn|fall|winter|weekend)|today)(?!\p{sc=Latin})/iu;
/** It is still to come, or long past, or only mentioned. */
const notNow =
  /(?<!\p{sc=Latin})(?:will|would|next|last|previous|earlier|ahead|before|until|since|upcoming|approach(?:es|ing)|prepar(?:es|ing|ed)|plans?|planned|had|ago|if|when|years? later|due)(?!\p{sc=Latin})/iu;

/** When the anniversary falls, as the article has it: by a year in its own sentence, else by the article's date. */
function yearOfCelebration(
  document: DocumentAnalysis,
  { quantity, sentence, yearPlace, eventSpan }: Anniversary,
): Celebration | null {
  const text = document.source.text.slice(sentence.start, sentence.end);
  const inSentence: Celebration[] = [];
  for (let i = firstEndingAfter(document.quantities, sentence.start); i < document.quantities.length; i++) {
    const date = document.quantities[i];
    if (!date || date.start >= sentence.end) break;
    const year = plainYear(date);
    if (
      year === null ||
      // A dateline is no part of what it stands before.
      date.start === document.date?.span.start ||
      date.start === yearPlace?.start ||
      (date.start >= eventSpan.start && date.end <= eventSpan.end)
    )
      continue;
    inSentence.push({ year, place: { start: date.start, end: date.end }, why: 'the text has it in' });
  }
  const [only, another] = inSentence;
  if (another || (only && !isWhen(document, only.place, quantity))) return null;
  if (only) return only;
  const year = Number(document.date?.iso.slice(0, 4));
  if (!document.date || !Number.isInteger(year) || !onNow.test(text) || notNow.test(text)) return null;
  return { year, place: document.date.span, why: 'the article is of' };
}

/** The year is when the anniversary is kept: `In 2024 … its 75th anniversary`, `the 75th anniversary, in 2024`. */
function isWhen(document: DocumentAnalysis, year: Span, quantity: Span): boolean {
  const { text } = document.source;
  const lead = text.slice(Math.max(0, year.start - 24), year.start);
  if (!/(?<!\p{sc=Latin})(?:in|on|of|during|for)(?: the| \p{sc=Latin}+)? $/iu.test(lead)) return false;
  const between =
    year.start < quantity.start ? text.slice(year.end, quantity.start) : text.slice(quantity.end, year.start);
  return (
    between.length <= 60 &&
    onNowOrBare(between) &&
    !/(?<!\p{sc=Latin})(?:founded|established|born|since|from|opened|built|began|started|after)(?!\p{sc=Latin})/iu.test(
      between + lead,
    )
  );
}

const onNowOrBare = (between: string): boolean => onNow.test(between) || between.trim().length <= 4;
