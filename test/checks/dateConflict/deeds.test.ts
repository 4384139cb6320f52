/** Two dates for what was done once. */
import { describe, expect, test } from 'vitest';
import { applied, findingsOf } from '../../kit/check.ts';

const words = (text: string) => findingsOf('date-conflict', text).map(finding => finding.words);

test('both dates are told, and what was done', () => {
  const text = 'The Fenn Road chapel opened on 3 May 1987.\n\nOla Lund sang when the chapel opened on 8 May 1987.\n';
  const [finding] = findingsOf('date-conflict', text);
  expect(finding?.message).toBe('“3 May 1987” differs from “8 May 1987” in a.txt:3 (opening of the Fenn Road chapel).');
  expect(applied(text, finding?.fixes[0])['a.txt']).toBe(text.replace('3 May', '8 May'));
});

describe('two dates for one deed', () => {
  test.each([
    [
      'The pact was signed in Oslo on 4 April 1949.\n\nThe pact, signed on 8 April 1949, is short.',
      ['4 April 1949', '8 April 1949'],
    ],
    [
      'Parliament passed the eel law on 12 July 2017.\n\nThe eel law, passed on 21 July 2017, set a price.',
      ['12 July 2017', '21 July 2017'],
    ],
    [
      'The barge Idun sank on 3 March 1944 off Oslo.\n\nAll were saved when the Idun sank on 13 March 1944.',
      ['3 March 1944', '13 March 1944'],
    ],
    [
      'The mill was sold on 5 March 2018.\n\nSince the sale on 15 March 2018 nobody has seen it.',
      ['5 March 2018', '15 March 2018'],
    ],
    [
      'Ms Lund was elected mayor on 7 May 2015.\n\nAfter her election on 17 May 2015 she wept.',
      ['7 May 2015', '17 May 2015'],
    ],
    [
      'The fire at the eel mill broke out on 3 May 2011.\n\nNobody came after the fire of 5 May 2011.',
      ['3 May 2011', '5 May 2011'],
    ],
    ['The trial of the miller begins on 9 January.\n\nThe trial opens on 12 January.', ['9 January', '12 January']],
    ['The hall was built in 1928 by monks.\n\nThe hall, built in 1938, is loved.', ['1928', '1938']],
    ['The chapel was completed in 1248 of oak.\n\nCompleted in 1284, the chapel was the largest in town.', []],
    [
      'The chapel was completed in 1248 by monks.\n\nCompleted in 1284, the chapel was the largest in town.',
      ['1248', '1284'],
    ],
    ['In 1934 the eel museum was opened.\n\nThe museum, which opened in 1943, is small.', ['1934', '1943']],
  ])('%s', (text, found) => expect(words(text)).toEqual(found));
});

describe('two deeds', () => {
  test.each([
    // Another of its kind, or told of another.
    'The chapel opened in 1934.\n\nThe children’s chapel opened in 1936.',
    'The first hall was built in 1928.\n\nThe second hall was built in 1938.',
    'The north stand was built in 1928.\n\nThe south stand was built in 1938.',
    'The strike began on 3 May.\n\nThe strike at the port began on 8 May.',
    'The hall was demolished in 1961.\n\nThe hall was built in 1964. The new hall was built in 1904.',
    // Years apart, and no slip: there are two.
    'The church was built in 1890.\n\nThe church was built in 1902.',
    // To others, by others, elsewhere.
    'The bridge was opened in 1934 by the king.\n\nThe bridge was opened to trams in 1936.',
    'The pact was signed on 4 April 1949.\n\nThe pact was signed by Marland on 18 April 1949.',
    'Parliament passed the law on 3 May 2019.\n\nThe senate passed the law on 20 May 2019.',
    'The show opens in Oslo on 3 May.\n\nThe show opens in Bergen on 13 May.',
    'Ada Brekke was convicted on 3 May 2019 of theft.\n\nBrekke was convicted on 12 May 2019 of fraud.',
    // Again, or as was planned.
    'The mill was sold in 1998 to Velt.\n\nThe mill was sold in 1999 to Orbis.',
    'Lund was elected on 7 May 2015.\n\nLund was re-elected on 16 May 2015.',
    'The chapel was due to open on 3 May.\n\nThe chapel opened on 20 May.',
    'The chapel will open on 3 May.\n\nAs the roof leaks, the opening is delayed: the chapel opens on 20 May.',
    'The pool opens on 1 May.\n\nIn 2019 the pool opened on 20 May.',
    'The shop closes on 24 December at noon.\n\nThe shop closes on 31 December at two.',
    // The date says which one is meant.
    'The flood of 1953 killed forty.\n\nThe flood of 1963 killed nobody.',
    'The blast on 3 May 2019 was loud.\n\nThe blast on 8 May 2019 was not.',
    'The law was adopted on 3 May 2010.\n\nThe law was adopted on 9 June 2010 in Scotland.',
    'The ship sank on 4 March 1912.\n\nHer sister ship sank on 14 March 1912.',
    'The mill closed in 1991.\n\nThe mill closed in 1992 its last two rooms.',
    'The mill opened on 1 May 1962. It closed in a storm.\n\nThe mill opened on 20 June 1962 for the summer.',
    // No name.
    'Sales started on 3 May.\n\nSales started on 8 May.',
    'It opened on 3 May 2019.\n\nIt opened on 8 May 2019.',
    'A shop opened on 3 May 2019.\n\nA shop opened on 8 May 2019.',
    // The same day.
    'The pact was signed on 4 April 1949.\n\nThe pact, signed in April 1949, is short. It was signed in 1949.',
  ])('%s', text => expect(words(text)).toEqual([]));
});
