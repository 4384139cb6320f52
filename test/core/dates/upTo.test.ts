import { expect, test } from 'vitest';
import { read } from '../quantities/kit.ts';

const figures = (text: string) => read(text, '2024-06-12');

test.each([
  ['In the year to March sales rose.', 'the year to March = 2023-04/2024-03'],
  ['In the 12 months to March sales rose.', 'the 12 months to March = 2023-04/2024-03'],
  ['In the three months to May sales rose.', 'the three months to May = 2024-03/2024-05'],
  ['In the year to 31 March 2023 sales rose.', 'the year to 31 March 2023 = 2022-04-01/2023-03-31'],
  ['In the year to June 5, 2023, sales rose.', 'the year to June 5, 2023 = 2022-06-06/2023-06-05'],
  ['In the six months to the end of June 2023 sales rose.', 'the six months to the end of June 2023 = 2023-01/2023-06'],
])('%j names one stretch of months', (text, wanted) => {
  expect(figures(text)).toEqual([wanted]);
});

test('without a date of its own and of the article it is open', () => {
  expect(read('In the year to March sales rose.')).toEqual(['the year to March = ?']);
});

test.each([
  ['It took three months to march home.', ['three months = 3 mo']],
  ['They waited three months to May 5.', ['three months = 3 mo', 'May 5 = 2024-05-05']],
  ['She gave the year to charity.', []],
])('%j has none', (text, wanted) => {
  expect(figures(text)).toEqual(wanted);
});
