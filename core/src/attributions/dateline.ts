/** `OSLO, 3 May (Ferry Post) – Forty lamps were broken.`: place, day and agency before a dash. */
import { titledDateline } from '../text/dateline.ts';
import type { Draft } from './draft.ts';
import type { Range } from './nounPhrases.ts';
import type { Reader } from './reader.ts';

/** The item behind the dash of a dateline that begins the line, before item `before`; 0 if there is none. */
export function afterDateline(reader: Reader, before: number): number {
  if (!reader.isAllCaps(0)) return afterTitledDateline(reader, before);
  for (let i = 1; i < Math.min(before, 16); i++) {
    if (reader.isDash(i)) return afterDash(reader, i);
    const mark = reader.mark(i);
    const inner = mark === 44 || mark === 46 || mark === 40 || mark === 41 || mark === 47;
    if (!inner && !reader.isCapital(i) && !reader.isNumber(i)) return 0;
  }
  return 0;
}

function afterTitledDateline(reader: Reader, before: number): number {
  if (reader.startOf(0) > 0) return 0;
  const dash = titledDateline(reader.words.text);
  for (let i = 1; dash > 0 && i < before && reader.startOf(i) <= dash; i++)
    if (reader.startOf(i) === dash) return afterDash(reader, i);
  return 0;
}

/** Of one dash, or of two hyphens. */
const afterDash = (reader: Reader, dash: number): number => (reader.isDash(dash + 1) ? dash + 2 : dash + 1);

/** The first sentence of an article that credits nobody else is the word of the agency in its dateline. */
export function wordOfAgency(reader: Reader): Draft | null {
  const from = afterDateline(reader, reader.count);
  const dash = reader.isDash(from - 2) ? from - 2 : from - 1;
  const source = from === 0 ? null : agencyBefore(reader, dash);
  if (!source || from >= reader.count) return null;
  const content = [{ from, to: reader.count }];
  return { cue: { from: dash, to: from }, source, content, vague: false, shared: false };
}

/** The words in brackets right before the dash. */
function agencyBefore(reader: Reader, dash: number): Range | null {
  if (reader.mark(dash - 1) !== 41) return null;
  for (let i = dash - 2; i > 0; i--) {
    if (reader.mark(i) === 40) {
      const words = { from: i + 1, to: dash - 1 };
      return words.from < words.to && !spellsOut(reader, words, i - 1) ? words : null;
    }
    if (!reader.isWord(i)) return null;
  }
  return null;
}

/** `NATO (North Atlantic Treaty Organization)`: the words begin with the letters of the item before the bracket. */
function spellsOut(reader: Reader, { from, to }: Range, before: number): boolean {
  let initials = '';
  for (let i = from; i < to; i++) if (reader.isCapital(i)) initials += reader.lower(i)[0] ?? '';
  return initials === reader.lower(before);
}
