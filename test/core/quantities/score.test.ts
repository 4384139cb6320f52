/** Results of games and votes: kept apart, so that nobody takes them for counts or ranges. */
import { expect, test } from 'vitest';
import { figuresOf, readFigures } from './kit.ts';

test.each([
  ['The home side won 2-0 on the night.', '2-0 = 0..2'],
  ['A 3–1 defeat ended their run.', '3–1 = 1..3'],
  ['The board voted 7-2 to close the school.', '7-2 = 2..7'],
  ['The chamber voted 52 to 48 for the bill.', '52 to 48 = 48..52'],
  ['It passed by a vote of 214 to 211.', '214 to 211 = 211..214'],
  ['The committee voted by five to four.', 'five to four = 4..5'],
  ['The board voted five to two for the plan.', 'five to two = 2..5'],
  ['It passed by six votes to three.', 'six votes to three = 3..6'],
])('reads the result in %j', (sentence, wanted) => {
  expect(readFigures(sentence)).toEqual([wanted]);
  expect(figuresOf(sentence)[0]?.kind).toBe('score');
});

test.each([
  ['About 8-9 people came.', 'About 8-9 people = 8..9 person (about)'],
  ['They won 30 to 40 seats.', '30 to 40 seats = 30..40 seat'],
  ['The mare is a 7-1 outsider.', '7-1 = 7'],
  ['They lost five to ten boats.', 'five to ten boats = 5..10 boat'],
  ['Rain will last for two to three hours.', 'two to three hours = 2..3 h'],
])('no result is read into %j', (sentence, wanted) => {
  expect(readFigures(sentence)).toEqual([wanted]);
});
