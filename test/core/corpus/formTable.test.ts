import { expect, test } from 'vitest';
import { FormTable } from '../../../core/src/corpus/formTable.ts';
import type { DocumentAnalysis } from '../../../core/src/index.ts';

/** A text that is nothing but names. */
function naming(...names: string[]): DocumentAnalysis {
  const text = names.join('\n');
  let end = -1;
  const mentions = names.map(name => {
    const start = end + 1;
    end = start + name.length;
    return { start, end };
  });
  return { source: { text }, mentions } as unknown as DocumentAnalysis;
}

const onsets = 'B P M F D T N L G K H J Q X Zh'.split(' ');
const rhymes = 'an en in on un ang eng ing ong ung ao ei ou ia ie'.split(' ');
const givenName = (i: number): string =>
  `${onsets[i % 15]}${rhymes[Math.floor(i / 15) % 15]}${onsets[Math.floor(i / 225)]?.toLowerCase()}${rhymes[i % 7]}`;

test('one person more of a family of hundreds is entered without looking at all the others', () => {
  const table = new FormTable();
  for (let i = 0; i < 500; i++) table.update(`${i}`, naming(`Wang ${givenName(i)}`), new Set());
  const start = process.cpuUsage();
  for (let i = 500; i < 520; i++) table.update(`${i}`, naming(`Wang ${givenName(i)}`), new Set());
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 20_000).toBeLessThan(15);
});

test('a family name that comes to stand alone makes the given names of its people variants, and goes with them', () => {
  const table = new FormTable();
  table.update('a', naming('Kim Min-jun', 'Kim Min-jun'), new Set());
  table.update('b', naming('Min-jun'), new Set());
  expect(table.variants.get('Min-jun')).toBeUndefined();
  table.update('c', naming('Kim', 'Kim', 'Kim'), new Set());
  // It may be another Kim.
  expect(table.variants.get('Min-jun')).toBeUndefined();
  table.update('c', naming('Kim Min-jun', 'Kim', 'Kim', 'Kim'), new Set());
  expect(table.variants.get('Min-jun')?.usual).toBe('Kim');
  const touched = new Set<string>();
  table.update('c', null, touched);
  expect(table.variants.get('Min-jun')).toBeUndefined();
  expect([...touched]).toContain('b');
});
