import { expect, test } from 'vitest';
import { dateInWords, type Quantity } from '../../core/src/index.ts';
import { grouped, precisionInWords, valueInWords } from '../../server/src/features/figureWords.ts';

const figure = (parts: Partial<Quantity>): Quantity => ({
  start: 0,
  end: 1,
  kind: 'count',
  number: { start: 0, end: 1 },
  low: null,
  high: null,
  unit: null,
  unitName: null,
  bound: 'exact',
  trend: 'none',
  precision: null,
  concept: null,
  conceptSpan: null,
  date: null,
  expression: null,
  ...parts,
});
const single = (value: number, parts: Partial<Quantity> = {}): Quantity =>
  figure({ low: value, high: value, ...parts });

test('money has its name and its code', () => {
  const value = single(244.8e9, { kind: 'money', unit: 'USD', unitName: 'dollar', precision: 1e8 });
  expect(valueInWords(value)).toBe('244,800,000,000 dollars (USD)');
  expect(precisionInWords(value)).toBe('written to the nearest 0.1 billion');
});

test.each([
  [single(1, { unitName: 'visit' }), '1 visit'],
  [single(2, { unitName: 'city' }), '2 cities'],
  [single(3, { unitName: 'bus' }), '3 buses'],
  [single(40, { kind: 'money', unit: 'JPY', unitName: 'yen' }), '40 yen (JPY)'],
  [single(12.5, { kind: 'percent', unit: '%', unitName: 'percentage' }), '12.5%'],
  [single(4, { kind: 'anniversary', unitName: 'anniversary' }), '4th'],
  [single(112, { kind: 'ordinal' }), '112th'],
  [single(22, { kind: 'ordinal' }), '22nd'],
  [single(60, { unitName: 'more person' }), '60 more people'],
  [figure({ low: 15, bound: 'moreThan', unitName: 'year' }), 'more than 15 years'],
  [figure({ high: 10, bound: 'atMost', unitName: 'day' }), 'at most 10 days'],
  [figure({ low: 1000, high: 1200, bound: 'range', unitName: 'soldier' }), '1,000 to 1,200 soldiers'],
  [figure({ kind: 'date' }), ''],
])('%o is %s', (quantity, words) => {
  expect(valueInWords(quantity)).toBe(words);
});

test.each([
  [0, '0'],
  [1234567.5, '1,234,567.5'],
  [-1000, '−1,000'],
  [0.1 + 0.2, '0.3'],
  [1e21, '1e+21'],
])('%d is written %s', (value, words) => {
  expect(grouped(value)).toBe(words);
});

test.each([
  ['2024', '2024'],
  ['2024-02', 'February 2024'],
  ['2025-05-08', 'Thursday 8 May 2025'],
  ['2000-02-29', 'Tuesday 29 February 2000'],
  ['--05-09', '9 May'],
  ['2022-01/2022-04', 'January 2022 to April 2022'],
  ['--05', 'May'],
  ['--05-09/--05-12', '9 May to 12 May'],
  ['1998-W08', 'week 8 of 1998'],
  ['2025-05-08T15:30', 'Thursday 8 May 2025, 15:30'],
  ['soon', 'soon'],
  ['2024-13', '2024-13'],
])('the date %s is %s', (iso, words) => {
  expect(dateInWords(iso)).toBe(words);
});
