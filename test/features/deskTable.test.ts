import { describe, expect, test } from 'vitest';
import { BlockCache } from '../../core/src/index.ts';
import { deskSeriesAt } from '../../server/src/features/deskSeries.ts';
import { deskFileOf } from '../../server/src/features/deskTable.ts';
import { type MemoryFolder, memoryFolder, wordsAt } from '../kit/folder.ts';

const terminal = `OLDMERE, 12 March 2025 — The new ferry terminal in Oldmere will cost ‸€18.4 million, the harbour office said.

The old terminal was built in 1958. It was closed in May 2024.
`;
const later = `OLDMERE, 20 March 2025 — The new ferry terminal in Oldmere will cost €14.8 million, the council said.
`;
const files = { 'a.txt': terminal, 'b.txt': later };
const table = (memory: MemoryFolder, name = 'a.txt') => deskFileOf(memory.view, memory.file(name));
const cost = (memory: MemoryFolder, name = 'a.txt') =>
  table(memory, name).figures.find(one => /million/.test(one.figure));

describe('the desk’s table', () => {
  test('has a figure with its value, and what it does not agree with, with the reason of the finding', () => {
    const memory = memoryFolder(files);
    const row = cost(memory);
    expect(row).toMatchObject({
      figure: '€18.4 million',
      state: 'differs',
      amount: 18.4e6,
      source: 'the harbour office',
    });
    expect(row?.value).toBe('18,400,000 euros (EUR)');
    expect(row?.conflicts).toHaveLength(1);
    const [finding] = memory.view.findings(memory.file('a.txt').uri).filter(one => one.code === 'conflicting-figure');
    expect(row?.conflicts[0]).toMatchObject({ code: 'conflicting-figure', message: finding?.message });
    const [other] = row?.conflicts[0]?.others ?? [];
    expect(other).toMatchObject({ name: 'b.txt', reason: finding?.related[0]?.message });
    expect(other?.text.slice(...(other?.highlight ?? []))).toBe('€14.8 million');
    expect(wordsAt(memory.file('b.txt'), other?.range as never)).toBe('€14.8 million');
  });

  test('gives the dates that are known but for the article’s own, with their sentences', () => {
    const dates = table(memoryFolder(files)).dates.map(({ iso, label }) => `${iso} ${label}`);
    expect(dates).toEqual(['1958 1958', '2024-05 May 2024']);
  });

  test('is the same object until something about the article changes, in it or elsewhere', () => {
    const memory = memoryFolder({ ...files, 'c.txt': 'A heron stood on the pier for 3 days.\n' });
    const [first, other] = [table(memory), table(memory, 'c.txt')];
    expect(table(memory)).toBe(first);
    const uri = memory.file('b.txt').uri;
    const text = later.replace('14.8', '18.4');
    memory.folder.put(uri, { text, clientUri: uri, version: null }, new BlockCache());
    expect(table(memory)).not.toBe(first);
    expect(cost(memory)?.conflicts).toEqual([]);
    expect(table(memory, 'c.txt')).toBe(other);
  });
});

describe('the values of a measure', () => {
  const series = (memory: MemoryFolder) => {
    const { cursor } = memory.marks('a.txt');
    return deskSeriesAt(memory.view, memory.file('a.txt'), { start: cursor, end: cursor });
  };

  test('are those that agree and those that differ, in order of time', () => {
    const found = series(memoryFolder(files));
    expect(found?.points.map(({ name, figure, relation }) => `${name} ${figure} ${relation}`)).toEqual([
      'a.txt €18.4 million self',
      'b.txt €14.8 million differs',
    ]);
    expect(found?.unit).toBe('euro');
  });

  test('include what held at other times, of the same thing alone', () => {
    const memory = memoryFolder({
      'a.txt': 'The port of Oldmere handled ‸2,300 boxes in 2023.\n',
      'b.txt': 'The port of Oldmere handled 2,900 boxes in 2024.\n',
      'c.txt': 'The port of Kestrel Bay handled 700 boxes in 2024.\n',
    });
    const points = series(memory)?.points.map(({ name, low, time, relation }) => `${name} ${low} ${time} ${relation}`);
    expect(points).toEqual(['a.txt 2300 2023 self', 'b.txt 2900 2024 other']);
  });

  test('are in the unit of the figure asked about, as far as they can be', () => {
    const memory = memoryFolder({
      'a.txt': 'The lighthouse of Oldmere is ‸12.8 metres high, the keeper said in 2024.\n',
      'b.txt': 'The lighthouse of Oldmere is 38.7 feet high, the keeper said in 2024.\n',
      'c.txt': 'The lighthouse of Oldmere was 40 feet high in 2019.\n',
    });
    const found = series(memory);
    expect(found?.unit).toBe('metre');
    expect(found?.points.map(({ figure, low }) => `${figure}: ${low?.toFixed(2)}`).sort()).toEqual([
      ...['12.8 metres: 12.80', '38.7 feet: 11.80', '40 feet: 12.19'],
    ]);
  });

  test('leave out what can’t come into its unit', () => {
    const memory = memoryFolder({
      'a.txt': 'The port of Oldmere cost ‸18.4 million euros in 2024.\n',
      'b.txt': 'The port of Oldmere cost 20 million dollars in 2024.\n',
    });
    expect(series(memory)?.points.map(({ figure }) => figure)).toEqual(['18.4 million euros']);
  });

  test('are none where no figure stands', () => {
    expect(series(memoryFolder({ 'a.txt': 'The ‸port of Oldmere is quiet.\n' }))).toBeNull();
  });
});
