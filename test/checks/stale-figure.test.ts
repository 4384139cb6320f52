import { expect, test } from 'vitest';
import { findingsOf } from '../kit/check.ts';

const code = 'stale-figure';
const crash = (day: string, toll: string) =>
  `WREXBY, ${day} — The bus crash near Wrexby killed ${toll}, police said.\n`;

test('speaks at the older article, as a hint', () => {
  const found = findingsOf(code, {
    'a.txt': crash('May 2, 2021', '8 people'),
    'b.txt': crash('May 3, 2021', '14 people'),
  });
  expect(found.map(({ uri, words, severity }) => [uri, words, severity])).toEqual([['a.txt', '8 people', 'hint']]);
  expect(found[0]?.message).toBe('A newer article has “14 people” (b.txt:1); here it is “8 people”.');
});

test('takes the newest of several', () => {
  const found = findingsOf(code, {
    'a.txt': crash('May 2, 2021', '8 people'),
    'b.txt': crash('May 4, 2021', '17 people'),
    'c.txt': crash('May 3, 2021', '14 people'),
  });
  expect(found.find(({ uri }) => uri === 'a.txt')?.message).toContain('“17 people”');
});

test.each([
  [
    'the toll did not change',
    { 'a.txt': crash('May 2, 2021', '8 people'), 'b.txt': crash('May 3, 2021', 'eight people') },
  ],
  [
    'the newer one is lower',
    { 'a.txt': crash('May 2, 2021', '8 people'), 'b.txt': crash('May 3, 2021', 'two people') },
  ],
  ['both are of one day', { 'a.txt': crash('May 2, 2021', '8 people'), 'b.txt': crash('May 2, 2021', '14 people') }],
  [
    'it was another crash',
    {
      'a.txt': crash('May 2, 2021', '8 people'),
      'b.txt': crash('May 3, 2021', '14 people').replaceAll(/wrexby/gi, 'Tolm'),
    },
  ],
])('stays silent where %s', (_, articles) => {
  expect(findingsOf(code, articles)).toEqual([]);
});
