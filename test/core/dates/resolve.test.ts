import { afterEach, expect, test } from 'vitest';
import { read } from '../quantities/kit.ts';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

// 2024-05-07 is a Tuesday.
const cases: readonly (readonly [string, string])[] = [
  ['They met on Thursday.', 'Thursday = 2024-05-02'],
  ['They met on Tuesday.', 'Tuesday = 2024-05-07'],
  ['They met last Tuesday.', 'last Tuesday = 2024-04-30'],
  ['They will meet on Thursday.', 'Thursday = 2024-05-09'],
  ['They meet next Monday.', 'next Monday = 2024-05-13'],
  ['They met yesterday.', 'yesterday = 2024-05-06'],
  ['They met last year.', 'last year = 2023'],
  ['They met in December.', 'December = 2023-12'],
  ['They meet on May 9.', 'May 9 = 2024-05-09'],
  ['They met last November.', 'last November = 2023-11'],
  ['They met in June last year.', 'June last year = 2023-06'],
  ['Sales fell in the first quarter.', 'the first quarter = 2024-01/2024-03'],
  ['They met on Christmas Day.', 'Christmas Day = 2023-12-25'],
  ['They met at 9 a.m. on Monday.', '9 a.m. on Monday = 2024-05-06T09:00'],
];

test.each(cases)('reckons %j from the day of writing', (sentence, wanted) => {
  expect(read(sentence, '2024-05-07')).toEqual([wanted]);
});

test.each([
  ['They met on Thursday.', 'Thursday = ?'],
  ['They met yesterday.', 'yesterday = ?'],
  ['They meet on May 9.', 'May 9 = --05-09'],
  ['They met in December.', 'December = --12'],
  ['They met 2 weeks ago.', '2 weeks ago = ?'],
])('without a day of writing %j stays as open as it is', (sentence, wanted) => {
  expect(read(sentence)).toEqual([wanted]);
});

test('a day of writing that is only a month leaves weekdays open', () => {
  expect(read('They met on Thursday, as last year.', '2024-05')).toEqual(['Thursday = ?', 'last year = 2023']);
});

test.each(['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles'])('the machine in %s changes nothing', name => {
  process.env['TZ'] = name;
  for (const [sentence, wanted] of cases) expect(read(sentence, '2024-05-07')).toEqual([wanted]);
});
