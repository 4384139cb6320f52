import { expect, test } from 'vitest';
import { type Comparable, NEIGHBOURS, PairTable } from '../../../core/src/corpus/pairTable.ts';
import { analyzeDocument, Corpus, defaultSettings } from '../../../core/src/index.ts';

interface Figure extends Comparable {
  readonly value: number;
}

const uriOf = (i: number): string => `file${String(i).padStart(4, '0')}`;
const figure = (uri: string, value: number, ...keys: string[]): Figure => ({
  start: 0,
  end: 1,
  value,
  keys,
  signature: `${uri} ${value} ${keys}`,
});

const tableOf = () => new PairTable<Figure, number>((a, b) => (a.value === b.value ? null : [b.value, a.value]));
const everything = (table: PairTable<Figure, number>) =>
  [...table.ends.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([uri, ends]) => [uri, ends.map(end => `${end.otherUri} ${end.verdict}`)]);

/** They take some seconds each on a quiet machine. */
const timeout = 60_000;

test.each([600, 1200])('a key that all of %i files share costs each of them the same', { timeout }, files => {
  const table = tableOf();
  for (let i = 0; i < files; i++) table.update(uriOf(i), [figure(uriOf(i), i, 'town')], new Set());
  const before = table.comparisons;
  const touched = new Set<string>();
  const middle = uriOf(files / 2);
  table.update(middle, [figure(middle, -1, 'town')], touched);
  expect(table.comparisons - before).toBe(3 * NEIGHBOURS);
  expect(touched.size).toBe(2 * NEIGHBOURS + 1);
  expect(table.ends.get(middle)?.length).toBe(2 * NEIGHBOURS);
});

test('under a key that many share the order in which files come and go makes no difference', { timeout }, () => {
  const files = 3 * NEIGHBOURS;
  const items = Array.from({ length: files }, (_, i) =>
    figure(uriOf(i), i % 7, 'town', ...(i % 20 === 0 ? ['harbour'] : [])),
  );
  const built = tableOf();
  items.forEach((item, i) => {
    if (i % 3 > 0) built.update(uriOf(i), [item], new Set());
  });
  const changed = tableOf();
  for (let n = 0; n < files; n++) {
    const i = (n * 77) % files;
    changed.update(uriOf(i), [items[i] as Figure], new Set());
  }
  for (let i = 0; i < files; i += 3) changed.update(uriOf(i), [], new Set());
  expect(everything(changed)).toEqual(everything(built));
});

test('what shares a rare key meets however many share a common one', () => {
  const table = tableOf();
  for (let i = 0; i < 400; i++)
    table.update(
      uriOf(i),
      [figure(uriOf(i), i === 0 ? 2 : 1, 'town', ...(i % 399 === 0 ? ['harbour'] : []))],
      new Set(),
    );
  expect(table.ends.get(uriOf(399))?.map(end => end.otherUri)).toEqual([uriOf(0)]);
});

test.each([40, 160])('a figure told in all of %i files is compared with as many as before', files => {
  const corpus = new Corpus();
  for (let i = 0; i < files; i++)
    corpus.update(
      uriOf(i),
      analyzeDocument(`Oldmere\n\nThe Oldmere ferry carried ${300 + i} passengers in 2019.`, defaultSettings),
    );
  const before = corpus.comparisons;
  const text = 'Oldmere\n\nThe Oldmere ferry carried 12 passengers in 2019.';
  corpus.update(uriOf(files >> 1), analyzeDocument(text, defaultSettings));
  // Few names and one noun: a handful of keys.
  expect(corpus.comparisons - before).toBeGreaterThan(0);
  expect(corpus.comparisons - before).toBeLessThanOrEqual(8 * NEIGHBOURS);
  const place = corpus.snapshot().entity('place:oldmere') ?? corpus.snapshot().entity('other:oldmere');
  expect(place?.count).toBe(2 * files);
});
