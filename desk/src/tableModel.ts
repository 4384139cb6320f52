/** The table of figures: which rows there are, in what order, and what is counted. */
import type { DeskChange, DeskFigure, DeskFile, DeskTable } from '../../server/src/lsp/deskMessages.ts';
import {
  type ClaimState,
  type ContestedState,
  capital,
  contestedWords,
  countWords,
  differWords,
  settledStates,
  stateWords,
} from '../../server/src/lsp/messages.ts';
import type { Decided } from './messages.ts';

export interface TableRow {
  readonly file: DeskFile;
  readonly figure: DeskFigure;
}

export type Column = 'claim' | 'value' | 'source' | 'state' | 'checker' | 'conflicts';
export interface Sort {
  /** Null: in the order of the texts. */
  readonly column: Column | null;
  readonly descending: boolean;
}

/**
 * The articles after an answer, in order of their addresses. Those that did not change stay the same objects, and so do the
 * dates and figures of the others that are as they were: what is the same need not be drawn anew.
 */
export function mergeFiles(known: readonly DeskFile[], table: DeskTable): readonly DeskFile[] {
  const { isUpdate, files, changed, removed } = table;
  const byUri = new Map(known.map(file => [file.uri, file]));
  const kept = (file: DeskFile): DeskFile => {
    const before = byUri.get(file.uri);
    return before ? { ...file, dates: sameOr(before.dates, file.dates), figures: keptFigures(before, file) } : file;
  };
  if (!isUpdate) return files.map(kept);
  if (files.length === 0 && changed.length === 0 && removed.length === 0) return known;
  for (const uri of removed) byUri.delete(uri);
  for (const file of files) byUri.set(file.uri, kept(file));
  for (const change of changed) {
    const before = byUri.get(change.uri);
    if (before) byUri.set(change.uri, withChange(before, change));
  }
  return [...byUri.values()].sort((a, b) => (a.uri < b.uri ? -1 : 1));
}

function withChange(before: DeskFile, { figures }: DeskChange): DeskFile {
  const news = new Map(figures.map(figure => [figure.id, figure]));
  return { ...before, figures: before.figures.map(figure => news.get(figure.id) ?? figure) };
}

function keptFigures(before: DeskFile, { figures }: DeskFile): DeskFigure[] {
  const old = new Map(before.figures.map(figure => [figure.id, figure]));
  return figures.map(figure => sameOr(old.get(figure.id), figure));
}

/** The old one if it says the same. Both come from one place, which writes their parts in one order. */
const sameOr = <T>(old: T | undefined, now: T): T =>
  old !== undefined && JSON.stringify(old) === JSON.stringify(now) ? old : now;

export const rowsOf = (files: readonly DeskFile[]): TableRow[] =>
  files.flatMap(file => file.figures.map(figure => ({ file, figure })));

const urgency = Object.keys(stateWords);
export const isSettled = (state: ClaimState): boolean => settledStates.has(state);

/** Whether a decision would change anything. The second person to sign says the same again. */
export function saysNew({ tick, state }: DeskFigure, choice: Decided): boolean {
  if (choice === 'open') return tick !== null;
  return tick?.state !== choice || tick.changed || (state === 'half' && !tick.waits);
}

const filtered = Object.keys(stateWords) as (keyof typeof stateWords)[];
/** The choices of the state filter: what a row may say, in the words of the rows. What is lost has no row. */
export type Wanted = 'all' | ClaimState;
export const wantedNames: Readonly<Partial<Record<Wanted, string>>> = {
  all: 'All figures',
  open: capital(stateWords.open),
  ...Object.fromEntries(
    filtered.filter(state => state !== 'lost').map(state => [state, capital(stateWords[state])] as const),
  ),
};

function isWanted({ state, conflicts }: DeskFigure, wanted: Wanted): boolean {
  if (wanted === 'all') return true;
  if (wanted === 'open') return !isSettled(state);
  // A figure that somebody has settled may differ all the same.
  if (wanted === 'differs') return conflicts.length > 0;
  return state === wanted;
}

/** In small letters, all that the filter looks at. Made once for each figure. */
const haystacks = new WeakMap<DeskFigure, string>();
function haystackOf({ file, figure: it }: TableRow): string {
  let text = haystacks.get(it);
  if (text === undefined) {
    const tick = it.tick
      ? `${signersOf(it)} ${it.tick.sources.join(' ')} ${it.tick.shownSources.join(' ')} ${it.tick.method} ${it.tick.note}`
      : '';
    text = `${it.figure} ${it.concept} ${it.value} ${it.source ?? ''} ${tick} ${file.name} ${it.text}`.toLowerCase();
    haystacks.set(it, text);
  }
  return text;
}

/** Rows of the wanted state that hold all words. */
export function filterRows(rows: readonly TableRow[], words: string, wanted: Wanted): TableRow[] {
  const needles = words.toLowerCase().split(/\s+/u).filter(Boolean);
  return rows.filter(row => isWanted(row.figure, wanted) && (needles.length === 0 || holds(haystackOf(row), needles)));
}
const holds = (text: string, needles: readonly string[]): boolean => needles.every(needle => text.includes(needle));

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
type Key = string | number | null;
const keys: Readonly<Record<Column, (figure: DeskFigure) => Key>> = {
  claim: it => (it.concept === '' ? it.figure : it.concept),
  value: it => it.amount,
  source: it => sourceOf(it) || null,
  state: it => urgency.indexOf(it.state),
  checker: it => signersOf(it) || null,
  conflicts: it => othersOf(it) || null,
};

/** Sorted anew; equal rows stay in the order of the texts, and rows that lack the value come last either way. */
export function sortRows(rows: readonly TableRow[], { column, descending }: Sort): TableRow[] {
  if (column === null) return [...rows];
  const keyOf = keys[column];
  const sign = descending ? -1 : 1;
  return rows
    .map((row, index) => ({ row, index, key: keyOf(row.figure) }))
    .sort((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null) || a.index - b.index;
      const order =
        typeof a.key === 'number' && typeof b.key === 'number'
          ? a.key - b.key
          : collator.compare(String(a.key), String(b.key));
      return order * sign || a.index - b.index;
    })
    .map(({ row }) => row);
}

/** A click on a heading: upwards, downwards, then the order of the texts again. */
export function nextSort({ column, descending }: Sort, clicked: Column): Sort {
  if (column !== clicked) return { column: clicked, descending: clicked === 'conflicts' };
  const first = clicked === 'conflicts';
  return descending === first ? { column, descending: !first } : { column: null, descending: false };
}

/** Who stands for what was decided. */
export const signersOf = ({ tick }: DeskFigure): string => tick?.signers.join(', ') ?? '';

/** What it was checked against, else whom the text credits. */
export const sourceOf = ({ tick, source }: DeskFigure): string =>
  tick && tick.sources.length > 0 ? tick.shownSources.join('; ') : (source ?? '');

/** How many other places it does not agree with; a finding that names none counts once. */
export const othersOf = ({ conflicts }: DeskFigure): number =>
  conflicts.reduce((sum, { others }) => sum + Math.max(1, others.length), 0);

/** A line of the table: a row, or what is unfolded below it. */
export interface Line {
  readonly row: TableRow;
  readonly isDetail: boolean;
}

export const linesOf = (rows: readonly TableRow[], unfolded: ReadonlySet<string>): Line[] =>
  rows.flatMap(row =>
    unfolded.has(row.figure.id)
      ? [
          { row, isDetail: false },
          { row, isDetail: true },
        ]
      : [{ row, isDetail: false }],
  );

export interface Progress extends Readonly<Record<ContestedState, number>> {
  readonly settled: number;
  readonly total: number;
  readonly differs: number;
  /** Settled, and differing all the same. */
  readonly settledDiffer: number;
  readonly unsourced: number;
  readonly changed: number;
}

export function progressOf(rows: readonly TableRow[]): Progress {
  const count = (test: (figure: DeskFigure) => boolean): number =>
    rows.reduce((sum, { figure }) => sum + (test(figure) ? 1 : 0), 0);
  return {
    settled: count(({ state }) => isSettled(state)),
    total: rows.length,
    differs: count(({ state, conflicts }) => !isSettled(state) && conflicts.length > 0),
    settledDiffer: count(({ state, conflicts }) => isSettled(state) && conflicts.length > 0),
    wrong: count(({ state }) => state === 'wrong'),
    disputed: count(({ state }) => state === 'disputed'),
    'cannot-verify': count(({ state }) => state === 'cannot-verify'),
    unsourced: count(({ state }) => state === 'unsourced'),
    changed: count(({ state }) => state === 'changed'),
  };
}

/** `2 wrong · 2 differ · 5 without source`; empty when nothing presses. */
export function pressing(progress: Progress): string {
  const { differs, settledDiffer, unsourced, changed } = progress;
  const parts = [
    ...contestedWords(progress),
    differWords(differs + settledDiffer, settledDiffer),
    countWords('unsourced', unsourced),
    countWords('changed', changed),
  ];
  return parts.filter(Boolean).join(' · ');
}
