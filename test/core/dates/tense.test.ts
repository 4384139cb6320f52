import { describe, expect, test } from 'vitest';
import { read } from '../quantities/kit.ts';

// 2024-06-12 is a Wednesday.
const dated = (text: string) => read(text, '2024-06-12').map(words => words.slice(words.lastIndexOf('= ') + 2));

describe('a date lies ahead', () => {
  test.each([
    ['The museum opens on Saturday.', '2024-06-15'],
    ['The festival begins Friday.', '2024-06-14'],
    ['Shops close on Friday.', '2024-06-14'],
    ['Tickets go on sale on Monday.', '2024-06-17'],
    ['She takes office in January.', '2025-01'],
    ['The work is due in May.', '2025-05'],
    ['They hope to be ready by February.', '2025-02'],
    ['The mill agreed to close by February.', '2025-02'],
    ['The mill hoped to take on more staff by March.', '2025-03'],
    ['The bridge should be ready in October.', '2024-10'],
    ['The bridge may open in October.', '2024-10'],
    ['The road will be repaired in October.', '2024-10'],
    ['The road is to be fully repaired by October.', '2024-10'],
    ['A vote is set for Thursday.', '2024-06-13'],
    ['The deadline is Friday.', '2024-06-14'],
    ['The election is on November 5.', '2024-11-05'],
    ['It falls on December 8.', '2024-12-08'],
    ['It stays closed until Friday.', '2024-06-14'],
    ['The loan runs through January.', '2025-01'],
    ['The mill will close this weekend.', '2024-06-15/2024-06-16'],
  ])('%s', (sentence, iso) => {
    expect(dated(sentence)).toEqual([iso]);
  });
});

describe('a date lies behind', () => {
  test.each([
    ['The museum opened on Saturday.', '2024-06-08'],
    ['The museum did not open on Saturday.', '2024-06-08'],
    ['The mill was shut at the close of business on Friday.', '2024-06-07'],
    ['The ban took effect on July 1.', '2023-07-01'],
    ['The ban has been in force since July 1.', '2023-07-01'],
    ['She died in October.', '2023-10'],
    ['The mill managed to pay its debts by March.', '2024-03'],
    ['They hoped for rain until March.', '2024-03'],
    ['It would have opened on Friday.', '2024-06-07'],
    ['It remained closed until Friday.', '2024-06-07'],
    ['They hope for aid in the town where the May 9 fire killed sheep.', '2024-05-09'],
    ['They met at the weekend.', '2024-06-08/2024-06-09'],
  ])('%s', (sentence, iso) => {
    expect(dated(sentence)).toEqual([iso]);
  });
});

test.each([
  ['They met this spring.', '2024-06-12', '2024-03/2024-05'],
  ['They met this winter.', '2024-06-12', '2023-12/2024-02'],
  ['They will meet this autumn.', '2024-06-12', '2024-09/2024-11'],
  ['They met this winter.', '2024-01-12', '2023-12/2024-02'],
  ['It is cold this winter.', '2024-10-12', '2024-12/2025-02'],
])('the season of %j, written on %s, is %s', (sentence, day, season) => {
  expect(read(sentence, day)[0]).toContain(`= ${season}`);
});
