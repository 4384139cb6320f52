import { expect, test } from 'vitest';
import { figuresOf, readFigures } from './kit.ts';

test.each([
  ['It was his 11th visit to the island.', '11th visit = 11 visit'],
  ['Her fourth visit was short.', 'fourth visit = 4 visit'],
  ['This is the first foreign trip since the vote.', 'first foreign trip = 1 trip'],
  ['It is the third-largest city in the land.', 'third-largest city = 3 city'],
  ['The twenty-first ship sank.', 'twenty-first ship = 21 ship'],
  ['The port is ranked 14th in the world.', '14th = 14'],
  ['She finished third.', 'third = 3'],
])('reads the rank in %j', (sentence, wanted) => {
  expect(readFigures(sentence)).toEqual([wanted]);
});

test.each([
  'A third party was named.',
  'The first lady spoke.',
  'At first nobody came.',
  'On second thoughts they left.',
  'The First Minister spoke.',
  'First of all, eat.',
])('finds no rank in %j', sentence => {
  expect(figuresOf(sentence)).toEqual([]);
});
