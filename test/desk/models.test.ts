import { describe, expect, test } from 'vitest';
import {
  axisLabel,
  axisValue,
  captionOf,
  dayOf,
  dotsOf,
  nearestDot,
  undrawn,
  valueRange,
} from '../../desk/src/chartModel.ts';
import { openRow, rowAtCursor } from '../../desk/src/cursorModel.ts';
import { wordDifference } from '../../desk/src/diffModel.ts';
import { actionOf, moved } from '../../desk/src/keysModel.ts';
import { newsOf } from '../../desk/src/newsModel.ts';
import {
  filterRows,
  linesOf,
  mergeFiles,
  nextSort,
  pressing,
  progressOf,
  rowsOf,
  type Sort,
  saysNew,
  sortRows,
} from '../../desk/src/tableModel.ts';
import { momentAt, sameDates, timelineOf } from '../../desk/src/timelineModel.ts';
import type { DeskDate, DeskFigure, DeskFile, DeskPoint, DeskTable } from '../../server/src/lsp/deskMessages.ts';
import { conflict, dated, figure, file, rangeAt, tick } from './kit.ts';

const basin = file('basin.txt', [
  figure('a', 2),
  figure('b', 5, { state: 'differs', conflicts: [conflict('quay.txt', 3, 'There are 7 boats in the basin.')] }),
  figure('c', 8, { state: 'checked', tick: tick(), concept: 'a crane', amount: 1e6 }),
]);
const quay = file('quay.txt', [
  figure('d', 1, { state: 'sourced', source: 'the harbour office', amount: null, concept: '' }),
]);
const rows = rowsOf([basin, quay]);
const ids = (list: readonly { figure: { id: string } }[]): string => list.map(row => row.figure.id).join('');

describe('an answer of the server', () => {
  const table = (more: Partial<DeskTable>): DeskTable => ({
    revision: 2,
    isUpdate: true,
    files: [],
    changed: [],
    removed: [],
    ...{ leftOut: 0, lost: 0 },
    ...more,
  });

  test('puts what has changed in its place, and leaves all else as it was', () => {
    const pier = file('pier.txt', []);
    const merged = mergeFiles([basin, quay], table({ files: [pier] }));
    expect(merged.map(one => one.uri)).toEqual(['basin.txt', 'pier.txt', 'quay.txt']);
    expect(merged[0]).toBe(basin);
    expect(mergeFiles(merged, table({ removed: ['basin.txt'] })).map(one => one.uri)).toEqual(['pier.txt', 'quay.txt']);
    const same = [basin];
    expect(mergeFiles(same, table({}))).toBe(same);
  });

  test('that stands by itself takes the place of all', () => {
    expect(mergeFiles([basin], table({ isUpdate: false, files: [quay] }))).toEqual([quay]);
    // The timeline is drawn anew for other dates alone.
    const again = mergeFiles([basin], table({ isUpdate: false, files: [structuredClone(basin)] }));
    expect(again[0]?.dates).toBe(basin.dates);
  });

  test('keeps each figure that says the same, so that a tick draws one row', () => {
    const [first, ...others] = structuredClone(basin.figures);
    const ticked = { ...basin, figures: [{ ...(first as DeskFigure), state: 'checked' as const }, ...others] };
    const [now] = mergeFiles([basin], table({ files: [ticked] }));
    expect(now?.figures[0]?.state).toBe('checked');
    expect(now?.figures.map((figure, i) => figure === basin.figures[i])).toEqual([false, ...others.map(() => true)]);
  });

  test('puts single figures in the place of their old ones', () => {
    const ticked = figure('b', 5, { state: 'checked', tick: tick() });
    const change = { uri: 'basin.txt', figures: [ticked] };
    const [now, other] = mergeFiles([basin, quay], table({ changed: [change] }));
    expect(now?.figures).toEqual([basin.figures[0], ticked, basin.figures[2]]);
    expect([now?.dates, other]).toEqual([basin.dates, quay]);
    // An article that it never heard of has no place for them.
    expect(mergeFiles([quay], table({ changed: [change] }))).toEqual([quay]);
  });
});

describe('the filter', () => {
  test.each([
    ['', 'all', 'abcd'],
    ['BOATS basin', 'all', 'abcd'],
    ['crane', 'all', 'c'],
    ['mara', 'all', 'c'],
    ['harbour office', 'all', 'd'],
    ['quay.txt', 'all', 'd'],
    ['submarine', 'all', ''],
    ['', 'open', 'abd'],
    ['', 'differs', 'b'],
    ['', 'checked', 'c'],
    ['basin', 'unsourced', 'a'],
  ] as const)('“%s” among %s leaves %s', (words, wanted, left) => {
    expect(ids(filterRows(rows, words, wanted))).toBe(left);
  });
});

describe('sorting', () => {
  const by = (column: Sort['column'], descending = false) => ids(sortRows(rows, { column, descending }));

  test('goes by the value, the state or the words, and what has none comes last', () => {
    expect(by(null)).toBe('abcd');
    expect(by('value')).toBe('abcd');
    expect(by('value', true)).toBe('cbad');
    expect(by('state')).toBe('badc');
    expect(by('checker')).toBe('cabd');
    expect(by('checker', true)).toBe('cabd');
    expect(by('conflicts', true)).toBe('bacd');
    expect(by('claim')).toBe('dcab');
    expect(by('source')).toBe('cdab');
  });

  test('of one column goes up, down, and back to the order of the text', () => {
    const first = nextSort({ column: null, descending: false }, 'value');
    const second = nextSort(first, 'value');
    expect([first, second, nextSort(second, 'value')]).toEqual([
      { column: 'value', descending: false },
      { column: 'value', descending: true },
      { column: null, descending: false },
    ]);
    expect(nextSort(second, 'conflicts')).toEqual({ column: 'conflicts', descending: true });
  });
});

test('an unfolded row has a line of its own below it', () => {
  expect(
    linesOf(rows.slice(0, 2), new Set(['a'])).map(({ row, isDetail }) => `${row.figure.id}${isDetail ? '+' : ''}`),
  ).toEqual(['a', 'a+', 'b']);
});

test('progress counts what is settled and names what presses', () => {
  const progress = progressOf(rows);
  expect(progress).toMatchObject({ settled: 1, total: 4, differs: 1, settledDiffer: 0, unsourced: 1, changed: 0 });
  expect(pressing(progress)).toBe('1 differs · 1 without source');
  expect(pressing(progressOf([]))).toBe('');
  const half = figure('h', 1, { state: 'half', conflicts: [conflict('quay.txt', 3, 'There are 7 boats.')] });
  expect(progressOf(rowsOf([file('half.txt', [half])]))).toMatchObject({ settled: 0, differs: 1, settledDiffer: 0 });
  const settled = { ...progress, differs: 1, settledDiffer: 1, wrong: 2, 'cannot-verify': 1 };
  expect(pressing(settled)).toBe('2 wrong · 1 can’t be verified · 2 differ, 1 of them settled · 1 without source');
});

describe('the row at a cursor', () => {
  test('is that of its figure, else the nearest of its line', () => {
    const line = file('a.txt', [
      figure('x', 0, { range: rangeAt(0, 10, 15) }),
      figure('y', 0, { range: rangeAt(0, 40, 45) }),
    ]);
    const both = rowsOf([line]);
    const at = (character: number, on = 0, uri = 'a.txt') => rowAtCursor(both, { uri, line: on, character });
    expect([at(12), at(15), at(0), at(25), at(30), at(44)]).toEqual([0, 0, 0, 0, 1, 1]);
    expect([at(12, 1), at(12, 0, 'b.txt')]).toEqual([-1, -1]);
  });

  test('the next open one passes over what is settled, and goes round', () => {
    expect([openRow(rows, 1, 1), openRow(rows, 3, 1), openRow(rows, 3, -1), openRow(rows, -1, 1)]).toEqual([
      3, 0, 1, 0,
    ]);
    expect(openRow(rows.slice(2, 3), 0, 1)).toBe(-1);
    expect(openRow([], -1, 1)).toBe(-1);
  });
});

describe('the words that differ', () => {
  const shown = (first: string, second: string) => {
    const found = wordDifference(first, second);
    const words = (text: string, stretches: readonly (readonly [number, number])[]) =>
      stretches.map(([from, to]) => text.slice(from, to));
    return found && [words(first, found.first), words(second, found.second)];
  };

  test('are those that the other sentence lacks; case and punctuation do not count', () => {
    expect(shown('The crane cost €4.2 million, she said.', 'the crane cost €4.8 million she said')).toEqual([
      ['€4.2'],
      ['€4.8'],
    ]);
    expect(shown('The ferry carries 410 people a day.', 'The ferry carries at most 140 people.')).toEqual([
      ['410', 'a day'],
      ['at most 140'],
    ]);
    expect(shown('One boat sank.', 'One boat sank.')).toEqual([[], []]);
  });

  test('are not marked where two sentences have little in common', () => {
    expect(shown('The crane cost 4 million.', 'Fishermen sold nine tons of herring at the quay.')).toBeNull();
    expect(shown('', 'One boat.')).toBeNull();
    expect(shown('word '.repeat(300), 'word '.repeat(300))).toBeNull();
  });
});

describe('the timeline', () => {
  const past = file('b.txt', [], [dated('2024-05-08', 4), dated('2009', 1), dated('2024-05', 6)]);
  const moments = timelineOf([file('a.txt', [], [dated('2024-01/2024-03', 2)]), past]);

  test('is in order of time, what is dated less precisely first', () => {
    expect(moments.map(({ date }) => date.iso)).toEqual(['2009', '2024-01/2024-03', '2024-05', '2024-05-08']);
  });

  test('stays as it is while figures alone have changed', () => {
    const [before, now] = [[past], (...dates: DeskDate[]) => [{ ...file('b.txt', [figure('2', 2)], dates) }]];
    const merged = (files: DeskFile[]) =>
      mergeFiles(before, { revision: 2, isUpdate: true, files, changed: [], removed: [], leftOut: 0, lost: 0 });
    const same = past.dates.map(date => structuredClone(date));
    expect(sameDates(before, merged(now(...same)))).toBe(true);
    expect(merged(now(...same))[0]?.figures).toHaveLength(1);
    expect(sameDates(before, merged(now(...same.slice(1))))).toBe(false);
  });

  test('follows the text: the statement of the line, else the last one before it', () => {
    expect(
      ['b.txt', 'b.txt', 'b.txt', 'c.txt'].map((uri, i) => momentAt(moments, uri, [4, 5, 0, 9][i] as number)),
    ).toEqual([3, 3, -1, -1]);
  });
});

describe('the dots', () => {
  const point = (low: number | null, time: string | null, high = low): DeskPoint => ({
    uri: 'a.txt',
    name: 'a.txt',
    range: rangeAt(1),
    figure: String(low),
    low,
    high,
    time,
    relation: 'same',
  });
  const dots = (...points: DeskPoint[]) => dotsOf({ measure: 'boats', unit: '', points });

  test('stand in time where all have one, else side by side', () => {
    expect(dots(point(4, '2024'), point(3, '2023-05'))).toMatchObject({ isTime: true, y: [3, 4], x: [19478, 19723] });
    expect(dots(point(4, '2024'), point(3, null))).toMatchObject({ isTime: false, y: [4, 3], x: [0, 1] });
    expect(dots(point(4, '2024'), point(3, '2024'))).toMatchObject({ isTime: false });
  });

  test('have two ends for a range, one for a bound, and none for what has no number', () => {
    expect(dots(point(4, null, 6), point(null, null, 7), point(9, null, null), point(null, null))).toMatchObject({
      y: [4, 7, 9],
      high: [6, 7, null],
    });
  });

  test('leave out what has no number, and the list says so', () => {
    const points = [point(4, null), point(null, null), point(5, null, 6)];
    expect(dots(...points).y).toEqual([4, 5]);
    expect(points.map(undrawn)).toEqual(['', 'no number to draw', '']);
  });

  test('have a list that names the measure and the unit', () => {
    const series = { measure: 'cost of the pier', unit: 'euro', points: [] };
    expect(captionOf(series)).toBe('All values of: cost of the pier (unit: euro)');
    expect(captionOf({ ...series, measure: '', unit: '' })).toBe('All values');
  });

  test('have axes that read easily', () => {
    expect([dayOf('1970-01-02'), dayOf('2024'), dayOf('--05-09')]).toEqual([1, 19723, null]);
    expect([axisLabel(19723, 2000), axisLabel(19723, 200), axisLabel(19723, 20)]).toEqual([
      '2024',
      'Jan 2024',
      '1 Jan',
    ]);
    expect([2_300_000, 1200, 0.25, 44e9, 1e12, -3e6, 12345.5].map(axisValue)).toEqual([
      ...['2.3m', '1,200', '0.25', '44bn', '1tn', '-3m', '12,345.5'],
    ]);
    expect(valueRange([10, 100])).toEqual([0, 111.25]);
    expect(valueRange([90, 100])[0]).toBeGreaterThan(80);
    expect(valueRange([])).toEqual([0, 1]);
  });

  test('are hit within a finger’s reach', () => {
    const places = [
      { left: 10, top: 10 },
      { left: 20, top: 10 },
    ];
    expect([nearestDot(places, 17, 12), nearestDot(places, 10, 20), nearestDot(places, 60, 60)]).toEqual([1, 0, -1]);
  });
});

test('only a decision that changes something is offered; a second signature does', () => {
  const offered = (more: Parameters<typeof figure>[2]) =>
    (['checked', 'disputed', 'open'] as const).filter(choice => saysNew(figure('a', 1, more), choice));
  expect(offered({})).toEqual(['checked', 'disputed']);
  expect(offered({ state: 'checked', tick: tick() })).toEqual(['disputed', 'open']);
  expect(offered({ state: 'half', tick: tick() })).toEqual(['checked', 'disputed', 'open']);
  expect(offered({ state: 'changed', tick: tick({ changed: true }) })).toEqual(['checked', 'disputed', 'open']);
});

describe('keys', () => {
  const press = (key: string, more = {}) =>
    actionOf({ key, code: '', alt: false, shift: false, ctrl: false, meta: false, ...more });

  test('move, tick and jump; those of the text’s commands mean the same', () => {
    expect(press('ArrowDown')).toEqual({ do: 'move', by: 1 });
    expect(press(' ')).toEqual({ do: 'tick' });
    expect(press('Enter')).toEqual({ do: 'go' });
    expect(press('Enter', { alt: true })).toEqual({ do: 'tick' });
    expect(press('Enter', { alt: true, shift: true })).toEqual({ do: 'decide', state: 'open' });
    expect(press('D')).toEqual({ do: 'decide', state: 'disputed' });
    expect([press('w'), press('v')]).toEqual([
      { do: 'decide', state: 'wrong' },
      { do: 'decide', state: 'cannot-verify' },
    ]);
    expect([press('m'), press('n', { alt: true })]).toEqual([{ do: 'note' }, { do: 'note' }]);
    expect(press('.', { alt: true })).toEqual(press('.'));
    expect([press('z', { ctrl: true }), press('z', { meta: true })]).toEqual([{ do: 'undo' }, { do: 'undo' }]);
    const again = [
      press('Z', { ctrl: true, shift: true }),
      press('z', { meta: true, shift: true }),
      press('y', { ctrl: true }),
    ];
    expect(again).toEqual(again.map(() => ({ do: 'redo' })));
    expect([press('s'), press('s', { alt: true })]).toEqual([{ do: 'attach' }, { do: 'attach' }]);
  });

  test('with Alt are known by where they are, as a Mac types other characters', () => {
    expect(press('ß', { alt: true, code: 'KeyS' })).toEqual({ do: 'attach' });
    expect(press('´', { alt: true, ctrl: true, code: 'KeyE' })).toEqual({ do: 'explain' });
    expect(press('≥', { alt: true, code: 'Period' })).toEqual({ do: 'open', step: 1 });
    expect(press('s', { ctrl: true, code: 'KeyS' })).toBeNull();
  });

  test('of the editor stay the editor’s', () => {
    expect([
      press('d', { ctrl: true }),
      press('p', { meta: true }),
      press('z'),
      press('Z', { ctrl: true }),
      press('d', { alt: true }),
    ]).toEqual([...[null, null, null, null, null]]);
  });

  test('stay within the table', () => {
    expect([moved(3, 'page', 5, 10), moved(3, '-page', 5, 10), moved(3, 'first', 5, 1), moved(0, -1, 5, 1)]).toEqual([
      ...[4, 0, 0, 0],
    ]);
    expect(moved(2, 'last', 5, 1)).toBe(4);
  });
});

test('a change of state is told in words, many are counted', () => {
  const after = (state: 'checked' | 'disputed') =>
    rows.map(row => (row.figure.tick ? row : { ...row, figure: { ...row.figure, state, tick: tick({ state }) } }));
  const one = rows.map((row, i) => (i === 0 ? (after('checked')[0] as typeof row) : row));
  expect(newsOf(rows, rows)).toBe('');
  expect(newsOf(rows, one)).toBe('2 boats: checked by Mara Quill.');
  expect(newsOf(one, rows)).toBe('2 boats: no source.');
  expect(newsOf(rows, after('disputed'))).toBe('3 figures have changed.');
  expect(newsOf([], rows)).toBe('');
});
