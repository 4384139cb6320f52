/** The columns of a fact sheet, as newsrooms keep them. */
import { stateWords } from '../../core/src/index.ts';
import type { SheetRow } from './sheet.ts';

export const columns = [
  'fact',
  'place',
  'source',
  'method',
  'checker',
  'date',
  'state',
  'note',
  'sentence',
  'credited to',
] as const;
export type Column = (typeof columns)[number];

export const confidential = 'confidential source';

/** One row in words. */
export function cells(row: SheetRow): Readonly<Record<Column, string>> {
  const { figure, sentence, file, place, credited, signatures, state, note } = row;
  return {
    fact: figure,
    place: place ? `${file}:${place.line}` : file,
    source: sourcesOf(row).join('; '),
    method: methodOf(row),
    // In the same order: the first day is that of the first person.
    checker: signatures.map(({ checker }) => checker).join('; '),
    date: signatures.map(({ time }) => time.slice(0, 10)).join('; '),
    state: stateWords[state],
    note,
    sentence,
    'credited to': credited,
  };
}

/** What is confidential is counted, and nothing else is said of it. */
export function sourcesOf({ sources, hidden }: SheetRow): string[] {
  const rest = hidden === 0 ? [] : [hidden === 1 ? confidential : `${hidden} ${confidential}s`];
  return [...sources.map(({ text }) => text), ...rest];
}

/** How it was checked: as the checkers say, else by the kind of its sources. */
export function methodOf({ method, sources }: SheetRow): string {
  if (method !== '') return method;
  return [...new Set(sources.map(({ kind }) => kind).filter(kind => kind !== ''))]
    .map(kind => `${kind} source`)
    .join('; ');
}
