import { expect, test } from 'vitest';
import { read } from '../quantities/kit.ts';

// The day of writing, a Tuesday.
const written = '2024-05-07';

test.each([
  ['It fell in the third quarter of 1984.', 'the third quarter of 1984 = 1984-07/1984-09'],
  ['It rose in Q3 2024.', 'Q3 2024 = 2024-07/2024-09'],
  ['It rose in fiscal 1988.', 'fiscal 1988 = 1988'],
  ['It rose in FY24.', 'FY24 = 2024'],
  ['Sales rose in Q3 last year.', 'Q3 last year = 2023-07/2023-09'],
  ["It fell in this year's first quarter.", "this year's first quarter = 2024-01/2024-03"],
  ['It rose in the last half of 1989.', 'the last half of 1989 = 1989-07/1989-12'],
  ['It rose in the final quarter of 2022.', 'the final quarter of 2022 = 2022-10/2022-12'],
  ['It rose in the latter half of last year.', 'the latter half of last year = 2023-07/2023-12'],
  ['It rose in the first half of this year.', 'the first half of this year = 2024-01/2024-06'],
])('reads the part of a year in %j', (sentence, wanted) => {
  expect(read(sentence, written)).toEqual([wanted]);
});

test.each([
  ['The final half hour was dull.', []],
  ['The last of the quarter masters left.', []],
])('%j holds no such date', (sentence, wanted) => {
  expect(read(sentence, written)).toEqual(wanted);
});
