/** The dated statements of some articles, in order of time. */
import type { DeskDate, DeskFile } from '../../server/src/lsp/deskMessages.ts';

export interface Moment {
  readonly file: DeskFile;
  readonly date: DeskDate;
  /** Unique within the timeline. */
  readonly key: string;
}

/** Earliest first; what is dated less precisely goes before what lies in it; then in the order of the texts. */
export function timelineOf(files: readonly DeskFile[]): Moment[] {
  return files
    .flatMap(file => file.dates.map(date => ({ file, date })))
    .map((one, index) => ({ ...one, index, from: startOf(one.date.iso) }))
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.index - b.index))
    .map(({ file, date }) => {
      const { line, character } = date.range.start;
      return { file, date, key: `${file.uri} ${line} ${character}` };
    });
}

/** Whether two lists of articles have the same dated statements, as the same objects. */
export const sameDates = (before: readonly DeskFile[], now: readonly DeskFile[]): boolean =>
  before.length === now.length && before.every(({ uri, dates }, i) => now[i]?.uri === uri && now[i].dates === dates);

const startOf = (iso: string): string => iso.split('/')[0] as string;

/** The statement at a cursor, or the one before it in its article; -1 where the article has none so early. */
export function momentAt(moments: readonly Moment[], uri: string, line: number): number {
  let best = -1;
  let bestLine = -1;
  for (const [i, { file, date }] of moments.entries()) {
    const its = date.range.start.line;
    if (file.uri !== uri || its > line || its <= bestLine) continue;
    best = i;
    bestLine = its;
  }
  return best;
}
