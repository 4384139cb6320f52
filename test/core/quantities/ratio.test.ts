import { expect, test } from 'vitest';
import { figuresOf, readFigures } from './kit.ts';

test.each([
  ['One in four homes is empty.', 'One in four = 0.25'],
  ['One in every 20 homes is empty.', 'One in every 20 = 0.05'],
  ['One voter in ten stayed away.', 'One voter in ten = 0.1'],
  ['Some 2 out of 5 shops closed.', 'Some 2 out of 5 = 0.4 (about)'],
  ['Three-quarters of the town agreed.', 'Three-quarters = 0.75'],
  ['Half of the crop is lost.', 'Half = 0.5'],
  ['The firm sold its one - third stake.', 'one - third = 0.3333333333333333'],
  ['They won by a 3-to-1 margin.', '3-to-1 = 3'],
  ['The mix has a ratio of 2:1.', '2:1 = 2'],
  ['The ratio of cooks to guests is about 1 to 20.', 'about 1 to 20 = 0.05 (about)'],
  ['Bookmakers offer odds of 7 to 1 on a draw.', '7 to 1 = 7'],
  ['The odds are 10-1 that she wins.', '10-1 = 10'],
  ['He began as a 7-1 outsider.', '7-1 = 7'],
  ['The mare is the 5/2 favourite.', '5/2 = 2.5'],
  ['Cows outnumber people 3 to 1 there.', '3 to 1 = 3'],
  ['It was rejected by two to one.', 'two to one = 2'],
])('reads the ratio in %j', (sentence, wanted) => {
  expect(readFigures(sentence)).toEqual([wanted]);
  expect(figuresOf(sentence)[0]?.kind).toBe('ratio');
});

test.each([
  ['The rate fell from 3 to 1.', ['3 to 1 = 1..3']],
  ['One goal in ten games is poor.', ['One goal = 1 goal', 'ten games = 10 game']],
  ['She found a 9-to-5 job.', []],
  ['There is a 50-50 chance of rain.', []],
  ['The shop is open 24/7.', []],
])('reads no ratio into %j', (sentence, wanted) => {
  expect(readFigures(sentence)).toEqual(wanted);
});
