import { expect, test } from 'vitest';
import { read } from '../quantities/kit.ts';

// The day of writing, a Tuesday.
const written = '2024-05-07';

test.each([
  ["They met on New Year's Eve 2019.", "New Year's Eve 2019 = 2019-12-31"],
  ['They met on Christmas Eve, 2019, in town.', 'Christmas Eve, 2019 = 2019-12-24'],
  ['They met at Christmas 2019.', 'Christmas 2019 = 2019-12-25'],
  ['They met on Thanksgiving 2023.', 'Thanksgiving 2023 = 2023-11-23'],
  ['They met at Christmas.', 'Christmas = 2023-12-25'],
  ['They met last Christmas.', 'last Christmas = 2023-12-25'],
  ['They will meet next Thanksgiving.', 'next Thanksgiving = 2024-11-28'],
  ['They met on Christmas Day last year.', 'Christmas Day last year = 2023-12-25'],
  ['They marched on May Day.', 'May Day = 2024-05-01'],
  ['The road will be ready by Christmas.', 'Christmas = 2024-12-25'],
  ['They are to meet again on Christmas Eve.', 'Christmas Eve = 2024-12-24'],
])('reads the feast in %j', (sentence, wanted) => {
  expect(read(sentence, written)).toEqual([wanted]);
});

test.each([
  ['The Christmas trade was slow.', []],
  ['They met before Christmas dinner.', []],
  ['They sailed by Christmas Island.', []],
  ['They met last Christmas season.', []],
  ['They celebrate Christmas.', []],
])('%j holds no such date', (sentence, wanted) => {
  expect(read(sentence, written)).toEqual(wanted);
});
