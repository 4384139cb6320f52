/** How old someone or something is. */
import { expect, test } from 'vitest';
import { figuresOf, readFigures } from './kit.ts';

test.each([
  ['A 50-year-old baker won.', '50-year-old = 50 a'],
  ['The calf is ten months old.', 'ten months old = 10 mo'],
  ['It is two years and three months old.', 'two years and three months old = 2.25 a'],
  ['Ana Petrov, 34, has left.', '34 = 34 a'],
  ['Ivo Petrov Jr., 34, has left.', '34 = 34 a'],
  ['The driver, 45, was unhurt.', '45 = 45 a'],
  ['A woman, 34, was held.', '34 = 34 a'],
  ['He turned 40.', '40 = 40 a'],
  ['A man aged 65 has died.', '65 = 65 a'],
  ['A girl of three, Mia, slept.', 'three = 3 a'],
  ['Ana Petrov, who turned 63 during the trial, left.', '63 = 63 a'],
  ['Men aged 18 to 34 voted less.', '18 to 34 = 18..34 a'],
  ['Women aged between 25 and 40 came.', 'between 25 and 40 = 25..40 a'],
  ['Those between the ages of 18 and 24 came.', '18 and 24 = 18..24 a'],
  ['Children under 12 pay nothing.', 'under 12 = ..12 a (lessThan)'],
  ['Those over 65 are at risk.', 'over 65 = 65.. a (moreThan)'],
  ['The over-65s are at risk.', 'over-65s = 65.. a (moreThan)'],
  ['People 65 and older may ride free.', '65 and older = 65.. a (atLeast)'],
  ['His now-18-month-old daughter slept.', '18-month-old = 18 mo'],
])('reads the age in %j', (sentence, wanted) => {
  expect(readFigures(sentence)).toEqual([wanted]);
  expect(figuresOf(sentence)[0]?.kind).toBe('age');
});

test.each([
  'Workers over 300 miles away came.',
  'Students over 200 in number came.',
  'The men, 12 of them, left.',
  'He is 6 feet tall.',
  'Brazil is 4 points ahead.',
])('finds no age in %j', sentence => {
  expect(figuresOf(sentence).every(({ kind }) => kind !== 'age')).toBe(true);
});
