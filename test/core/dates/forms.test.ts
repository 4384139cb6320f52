import { expect, test } from 'vitest';
import { figuresOf, read } from '../quantities/kit.ts';

test.each([
  ['It opened on May 9, 2025.', 'May 9, 2025 = 2025-05-09'],
  ['It opened on 9 May 2025.', '9 May 2025 = 2025-05-09'],
  ['It opened on the 9th of May 2025.', '9th of May 2025 = 2025-05-09'],
  ['It opened on Friday, Oct. 23, 1998.', 'Friday, Oct. 23, 1998 = 1998-10-23'],
  ['It ran May 7-10, 2025.', 'May 7-10, 2025 = 2025-05-07/2025-05-10'],
  ['It opened on 2024-05-09.', '2024-05-09 = 2024-05-09'],
  ['It opened on 27.05.2024.', '27.05.2024 = 2024-05-27'],
  ['It opened on 5/27/2024.', '5/27/2024 = 2024-05-27'],
  ['It opened in March 1996.', 'March 1996 = 1996-03'],
  ['It opened in early 2022.', 'early 2022 = 2022-01/2022-04'],
  ['It has stood since 1871.', '1871 = 1871'],
  ['It was built in the 1990s.', 'the 1990s = 1990/1999'],
  ["It was built in the '80s.", "the '80s = 1980/1989"],
  ['It was built in the 11th century.', 'the 11th century = 1001/1100'],
  ['The 1998 players met again.', '1998 = 1998'],
  ['The class of 2015 students came.', '2015 = 2015'],
  ['By 2015 residents were angry.', '2015 = 2015'],
  ['She won the 2012 men’s final.', '2012 = 2012'],
  ['They won in 2012–13.', '2012–13 = 2012/2013'],
  ['The war of 1914-1918 was long.', '1914-1918 = 1914/1918'],
  ['It opened on January the 1st, 1999.', 'January the 1st, 1999 = 1999-01-01'],
  ['He died in 44 BC.', '44 BC = -0043'],
])('reads the date in %j', (sentence, wanted) => {
  expect(read(sentence)).toEqual([wanted]);
});

test.each([
  ['It may rain, and they march on.', []],
  ['About 2000 people came.', ['About 2000 people = 2000 person (about)']],
  ['A survey of 2002 adults was made.', ['2002 adults = 2002 adult']],
  ['1998 people had signed.', ['1998 people = 1998 person']],
  ['The fair drew 2015 visitors.', ['2015 visitors = 2015 visitor']],
  ['It drove 1990 miles.', ['1990 miles = 1990 [mi_i]']],
  ['May Whitfield and April Jones won.', []],
  ['They read the Sunday Times.', []],
  ['Black Friday sales began.', []],
])('does not take %j for a date', (sentence, wanted) => {
  expect(read(sentence)).toEqual(wanted);
});

test.each([
  ['The launch was at 00.12 GMT.', ['00.12 GMT = ?']],
  ['The launch was at 7.45 BST on 3 May 2024.', ['7.45 BST on 3 May 2024 = 2024-05-03T07:45']],
  ['It was seen at 01.18 by a crew of the 07.52.', ['01.18 = ?', '07.52 = ?']],
  ['The boat left at 0430. Nobody saw it.', ['0430 = ?']],
  ['The boat left at 0430 on 3 May 2024.', ['0430 on 3 May 2024 = 2024-05-03T04:30']],
])('reads the hour in %j', (sentence, wanted) => {
  expect(read(sentence)).toEqual(wanted);
});

test.each([
  ['The share stood at 1.18 on Friday.', ['1.18 = 1.18', 'Friday = ?']],
  ['The rate was 12.40 est, they guessed.', ['12.40 = 12.4']],
  ['It was at 01.18% then.', ['01.18% = 1.18 %']],
  ['It peaked at 4300 before noon.', ['4300 = 4300', 'noon = ?']],
  ['It began at 0475.', ['0475 = 475']],
])('finds no hour in %j', (sentence, wanted) => {
  expect(read(sentence)).toEqual(wanted);
});

test('a date keeps what is needed to reckon it later', () => {
  const [day] = figuresOf('They met on Thursday morning.');
  expect(day?.expression).toEqual({ type: 'weekday', weekday: 4, direction: 0 });
  expect(day?.date).toBeNull();
});
