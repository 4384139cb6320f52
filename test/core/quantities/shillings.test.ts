/** Sums of the time before decimal pounds. */
import { expect, test } from 'vitest';
import { readFigures } from './kit.ts';

test.each([
  ['A carter there earned £2 10s a month.', '£2 10s a month = 2.5 GBP/mo'],
  ['The bell cost £3 4s 6d in all.', '£3 4s 6d = 3.225 GBP'],
  ['The bell cost £1,200 5s.', '£1,200 5s = 1200.25 GBP'],
  ['Boots were sold at 7s 6d.', '7s 6d = 0.375 GBP'],
  ['A loaf and a half was £1 6d then.', '£1 6d = 1.025 GBP'],
])('adds up %j', (sentence, wanted) => {
  expect(readFigures(sentence)).toEqual([wanted]);
});

test.each([
  ['The race took 7s 30d later than ours.', []],
  ['It lasted 10s, and the stamp was 4d.', []],
  ['Tickets were £2 in the 10s and £5 later.', ['£2 = 2 GBP', '£5 = 5 GBP']],
  ['The fare is £2 25s after closing.', ['£2 = 2 GBP']],
  ['The lamp costs £2.50 10s after closing.', ['£2.50 = 2.5 GBP']],
])('adds nothing up in %j', (sentence, wanted) => {
  expect(readFigures(sentence)).toEqual(wanted);
});
