import { expect, test } from 'vitest';
import { read } from '../quantities/kit.ts';

// The day of writing, a Tuesday.
const written = '2024-05-07';

test.each([
  ['They met last week.', 'last week = 2024-W18'],
  ['They met last month.', 'last month = 2024-04'],
  ['They met 2 weeks ago.', '2 weeks ago = 2024-04-23'],
  ['They met the day before yesterday.', 'the day before yesterday = 2024-05-05'],
  ['They meet the day after tomorrow.', 'the day after tomorrow = 2024-05-09'],
  ['They meet three weeks from now.', 'three weeks from now = 2024-05-28'],
  ['They met over the weekend.', 'the weekend = 2024-05-04/2024-05-05'],
])('reckons %j from the day of writing', (sentence, wanted) => {
  expect(read(sentence, written)).toEqual([wanted]);
});

test.each([
  ['This is the week for it.', []],
  ['They met for the last time.', []],
])('%j holds no such date', (sentence, wanted) => {
  expect(read(sentence, written)).toEqual(wanted);
});
