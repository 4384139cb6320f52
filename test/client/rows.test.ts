import { describe, expect, test } from 'vitest';
import { claimRows } from '../../client/src/claimRows.ts';
import { type Row, renew, staleRows } from '../../client/src/rows.ts';
import { topicRows } from '../../client/src/topicRows.ts';
import { article, claim, drawn, folder, overview, topic } from '../kit/overview.ts';

const ids = (rows: readonly Row[]): string[] => rows.flatMap(row => [row.id, ...ids(row.children?.() ?? [])]);

describe('ids', () => {
  test('stay the same when a figure moves to another line', () => {
    const before = ids(claimRows(overview([claim('40%', { line: 3 }), claim('12 km', { line: 5 })]), folder));
    const after = ids(claimRows(overview([claim('40%', { line: 8 }), claim('12 km', { line: 9 })]), folder));
    expect(after).toEqual(before);
  });

  test('are never equal, even when the server names two rows alike', () => {
    const twice = [
      topic('Arle', 'place', ['a.txt', 1, 'Arle'], ['a.txt', 1, 'Arle']),
      topic('Arle', 'place', ['a.txt', 1, 'Arle']),
    ];
    const all = [
      ...ids(claimRows(overview([claim('40%'), claim('40%'), claim('40%', { state: 'differs' })]), folder)),
      ...ids(topicRows(overview([], twice), folder)),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  test('every row knows its parent, as the editor needs to reveal it', () => {
    const roots = claimRows(overview([claim('40%')]), folder);
    const leaf = roots[0]!.children!()[0]!.children!()[0]!;
    expect([leaf.parent?.label, leaf.parent?.parent?.label, leaf.parent?.parent?.parent]).toEqual([
      'a.txt',
      'Open',
      null,
    ]);
  });
});

describe('what the editor is told of', () => {
  const [differing, unsourced, other] = [
    claim('40%', { state: 'differs' }),
    claim('12 km', { state: 'unsourced' }),
    claim('9 boats', { state: 'unsourced', file: 'b.txt' }),
  ] as const;
  const rows = (...claims: ReturnType<typeof claim>[]) => claimRows(overview(claims), folder);
  const before = rows(differing, unsourced, other);

  test('is nothing while the claims are the same', () => {
    expect(staleRows(before, rows(differing, unsourced, other))).toEqual([]);
  });

  test('is the group whose claims have changed, and no other', () => {
    const now = rows(differing, unsourced, { ...other, sentence: 'They were 9 boats.' });
    expect(staleRows(before, now)).toEqual([before[1]]);
    expect(staleRows(before, rows(differing, unsourced))).toEqual([before[1]]);
  });

  test('is all of it when a group has come or gone', () => {
    expect(staleRows(before, rows(differing))).toBeNull();
    expect(staleRows(before, rows(differing, unsourced, claim('11th')))).toBeNull();
  });

  test('are topics when they are others', () => {
    const town = topic('Arle', 'place', ['a.txt', 1, 'Arle']);
    const roots = topicRows(overview([], [town]), folder);
    expect(staleRows(roots, topicRows(overview([differing], [town]), folder))).toEqual([]);
    expect(staleRows(roots, topicRows(overview([], [{ ...town, label: 'Arles' }]), folder))).toEqual(roots);
  });
});

test('files are folded where there are many, or will be once all are read', () => {
  const files = (count: number, view = folder) =>
    claimRows(overview(Array.from({ length: count }, (_, i) => claim(`${i} km`, { file: `${i}.txt` }))), view);
  expect(files(12)[0]?.children?.()[0]?.expanded).toBe(true);
  expect(files(13)[0]?.children?.()[0]?.expanded).toBe(false);
  expect(files(1, { ...folder, reading: 12 })[0]?.children?.()[0]?.expanded).toBe(true);
  expect(files(1, { ...folder, reading: 13 })[0]?.children?.()[0]?.expanded).toBe(false);
});

describe('the filter', () => {
  const claims = [
    claim('40%', { concept: 'turnout in Millford' }),
    claim('12 km', { concept: 'the path', file: 'walk.txt' }),
  ];
  const filtered = (filter: string) => drawn(claimRows(overview(claims), { ...article, filter }));

  test.each(['TURNOUT', 'mill turn', '40%', 'a.txt', 'was 40'])(
    '“%s” keeps the row that has all of the words',
    filter => {
      expect(filtered(filter)).toEqual(['Open 1', '  40% turnout in Millford · line 1']);
    },
  );

  test('leaves nothing when one of the words is missing', () => {
    expect(filtered('turnout path')).toEqual([]);
  });

  test('keeps all mentions of a topic whose name fits, else only those that fit', () => {
    const arle = topic('Arle', 'place', ['a.txt', 1, 'the Arle rose'], ['a.txt', 2, 'the Arle fell']);
    const left = (filter: string) => drawn(topicRows(overview([], [arle]), { ...article, filter })).slice(2);
    expect(left('arle')).toEqual(['    the Arle rose line 2', '    the Arle fell line 3']);
    expect(left('fell')).toEqual(['    the Arle fell line 3']);
  });
});

test('nothing is made before it is unfolded', () => {
  const unread = topic('Arle', 'place', ['a.txt', 1, 'Arle']);
  Object.defineProperty(unread.mentions[0], 'text', {
    get: () => {
      throw new Error('a mention was made');
    },
  });
  const [places] = topicRows(overview([], [unread]), folder);
  expect(places!.children!()[0]!.label).toBe('Arle');
});

test('a row that was given away becomes what stands in its place, without what that one lacks', () => {
  const now = claimRows(overview([claim('40%', { line: 3 })]), folder)[0] as Row;
  const source = { key: 'log', title: 'Port log', address: null, confidential: false, location: null, locator: '' };
  const given: Row = { ...now, label: 'Old', source };
  renew(given, now);
  expect(given).toEqual(now);
  expect('source' in given).toBe(false);
});
