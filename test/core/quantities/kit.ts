/** Short writing for figures, so that a case is one line. */
import { analyzeDocument, type Quantity } from '../../../core/src/index.ts';

/** All figures of a text; `date` is the day of writing. */
export const figuresOf = (text: string, date: string | null = null): readonly Quantity[] =>
  analyzeDocument(text, { date }).quantities;

/** `words = low..high unit (bound, trend)`: what is equal, exact or absent is left out; dates are `words = date`. */
export function short(text: string, q: Quantity): string {
  const words = text.slice(q.start, q.end);
  if (q.kind === 'date' || q.kind === 'time') return `${words} = ${q.date ?? '?'}`;
  const value = q.low === q.high ? `${q.low}` : `${q.low ?? ''}..${q.high ?? ''}`;
  const marks = [q.bound === 'exact' || q.bound === 'range' ? '' : q.bound, q.trend === 'none' ? '' : q.trend].filter(
    Boolean,
  );
  return `${words} = ${value}${q.unit === null ? '' : ` ${q.unit}`}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}`;
}

/** Every figure of the text in short writing. */
export const read = (text: string, date: string | null = null): string[] =>
  figuresOf(text, date).map(q => short(text, q));

/** The figures that are no dates. */
export const readFigures = (text: string): string[] =>
  figuresOf(text)
    .filter(q => q.kind !== 'date' && q.kind !== 'time')
    .map(q => short(text, q));
