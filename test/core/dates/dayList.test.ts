import { describe, expect, test } from 'vitest';
import { read } from '../quantities/kit.ts';

const figures = (text: string) => read(text, '2024-06-12');

describe('every day of a list is a date', () => {
  test.each([
    ['They met on April 24 and 25.', ['April 24 = 2024-04-24', '25 = 2024-04-25']],
    ['They met on 24, 25 and 26 April.', ['24 = 2024-04-24', '25 = 2024-04-25', '26 April = 2024-04-26']],
    ['They met on April 24, 25 and 26.', ['April 24 = 2024-04-24', '25 = 2024-04-25', '26 = 2024-04-26']],
    ['They met on April 24, 25 and 26, 2023.', ['April 24 = 2023-04-24', '25 = 2023-04-25', '26, 2023 = 2023-04-26']],
    ['They met on 3 and 5 March 2023.', ['3 = 2023-03-03', '5 March 2023 = 2023-03-05']],
    ['They met on the 3rd and 5th of March.', ['3rd = 2024-03-03', '5th of March = 2024-03-05']],
    ['On May 5 and 12, people met.', ['May 5 = 2024-05-05', '12 = 2024-05-12']],
    ['They will meet on July 5 or 12.', ['July 5 = 2024-07-05', '12 = 2024-07-12']],
  ])('%s', (text, wanted) => {
    expect(figures(text)).toEqual(wanted);
  });
});

describe('a stretch of days is one date', () => {
  test.each([
    ['They met on March 3-5.', 'March 3-5'],
    ['They met between 3 and 5 March.', '3 and 5 March'],
    ['They met between March 3 and 5.', 'March 3 and 5'],
    ['They met from 3 to 5 March.', '3 to 5 March'],
    ['They met from March 3 to 5.', 'March 3 to 5'],
  ])('%s', (text, words) => {
    expect(figures(text)).toEqual([`${words} = 2024-03-03/2024-03-05`]);
  });
});

test.each([
  ['They met from May 30 to June 2, 2023.', ['May 30 = 2023-05-30', 'June 2, 2023 = 2023-06-02']],
  ['They met from 30 May–2 June 2023.', ['30 May = 2023-05-30', '2 June 2023 = 2023-06-02']],
  ['It grew between May and July 2023.', ['May = 2023-05', 'July 2023 = 2023-07']],
])('a year that is said once, at the end, is that of both: %j', (text, wanted) => {
  expect(figures(text)).toEqual(wanted);
});

describe('numbers after a day that count something are counts', () => {
  test.each([
    ['On May 5 and 12 people died.', ['May 5 = 2024-05-05', '12 people = 12 person']],
    ['On May 5, 12 people died.', ['May 5 = 2024-05-05', '12 people = 12 person']],
    ['On May 5 and 12% of days after it rained.', ['May 5 = 2024-05-05', '12% = 12 %']],
  ])('%s', (text, wanted) => {
    expect(figures(text)).toEqual(wanted);
  });
});
