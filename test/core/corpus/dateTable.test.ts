import { expect, test } from 'vitest';
import { findingsOf } from '../../kit/check.ts';

const born = (year: number) => `Ada Brekke was born in ${year} beside the weir.\n`;

test('a birth is compared over all files, and namesakes of another age are other people', () => {
  const years = (...all: number[]) =>
    findingsOf('date-conflict', Object.fromEntries(all.map((year, i) => [`${i}.txt`, born(year)]))).map(
      finding => `${finding.uri} ${finding.words}: ${finding.points}`,
    );
  expect(years(1970, 1970)).toEqual([]);
  expect(years(1970, 1972)).toEqual(['0.txt 1970: 1.txt:1972', '1.txt 1972: 0.txt:1970']);
  expect(years(1970, 1901)).toEqual([]);
});

test('a last name alone is nobody in particular in the next article', () => {
  expect(
    findingsOf('date-conflict', { 'a.txt': 'Brekke was born in 1970.\n', 'b.txt': 'Brekke was born in 1972.\n' }),
  ).toEqual([]);
});

test('nobody dies before being born', () => {
  const text = 'Ada Brekke was born in 1970. Ada Brekke died in 1969.\n';
  expect(findingsOf('date-conflict', text).map(finding => finding.words)).toEqual(['1970', '1969']);
});
