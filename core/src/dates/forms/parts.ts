/** What several forms of dates share. */
import { ambiguousMonths, months, periodParts } from '../../lexicon/calendar.ts';
import { type Draft, draft } from '../../quantities/draft.ts';
import type { DateExpression, PeriodPart } from '../../quantities/quantity.ts';
import type { Reader } from '../../quantities/reader.ts';

export function dateDraft(kind: 'date' | 'time', from: number, to: number, expression: DateExpression): Draft {
  const figure = draft(kind, from, to);
  figure.expression = expression;
  if (expression.type === 'absolute') figure.date = expression.iso;
  return figure;
}

/** A month's name with its dot: `Sept.`. Short names and names that are common words need their capital. */
export function readMonth(r: Reader, i: number): { month: number; to: number; ambiguous: boolean } | null {
  if (!r.isLetters(i)) return null;
  const word = r.word(i);
  const month = months.get(word);
  if (month === undefined) return null;
  if (!r.isCapital(i) && (word.length <= 4 || ambiguousMonths.has(word)) && !isLowerMonth(r, i)) return null;
  if (r.joined(i) && !r.isHyphen(i - 1) && r.isLetters(i - 1)) return null;
  const dotted =
    word.length <= 4 && word !== 'may' && word !== 'june' && word !== 'july' && r.raw(i + 1) === '.' && r.joined(i + 1);
  return { month, to: dotted ? i + 2 : i + 1, ambiguous: ambiguousMonths.has(word) };
}

/** In texts without capitals a day must follow: `nov. 6`, `on may 19`. */
function isLowerMonth(r: Reader, i: number): boolean {
  const dotted = r.raw(i + 1) === '.' && r.joined(i + 1);
  const day = dotted ? i + 2 : i + 1;
  if (!r.isDigits(day) || r.size(day) > 2) return false;
  return dotted || /^(?:on|by|until|since|after|before|from|of)$/.test(r.word(i - 1));
}

/** A year in four digits at piece `i`: `1500` to `2100`, with nothing glued to it that makes it another number. */
export function readYear(r: Reader, i: number, least = 1000): number | null {
  if (!r.isDigits(i) || r.size(i) !== 4) return null;
  const year = Number(r.raw(i));
  if (year < least || year > 2199) return null;
  if (r.joined(i + 1)) {
    if (r.isLetters(i + 1)) return null;
    const next = r.raw(i + 1);
    if ((next === ',' || next === '.' || next === ':') && r.isDigits(i + 2) && r.joined(i + 2)) return null;
    if (next === '%' || next === '°' || next === '$' || next === '€') return null;
  }
  return year;
}

/** `early`, `mid-`, `the end of the` before piece `i`: where they begin and what they say. */
export function partBefore(r: Reader, i: number): { from: number; part: PeriodPart } | null {
  let at = i - 1;
  if (r.isHyphen(at) && r.joined(i)) at--;
  else {
    if (r.word(at) === 'the' && r.word(at - 1) === 'of') at--;
    if (r.word(at) === 'of') {
      const part = periodParts.get(r.word(at - 1));
      if (!part || (r.word(at - 1).length < 5 && r.word(at - 1) !== 'end')) return null;
      const from = r.word(at - 2) === 'the' ? at - 2 : at - 1;
      return { from, part };
    }
  }
  const word = r.word(at);
  if (word !== 'early' && word !== 'mid' && word !== 'late') return null;
  return { from: at, part: word };
}
