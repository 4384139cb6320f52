/** Words around a figure that say how firmly it is stated. */
import { expect, test } from 'vitest';
import { figuresOf, readFigures } from './kit.ts';

test.each([
  // Before it.
  ['They owe over 15 years of rent.', 'over 15 years = 15.. a (moreThan)'],
  ['They hired at least 30 cooks.', 'at least 30 cooks = 30.. cook (atLeast)'],
  ['They hired up to 30 cooks.', 'up to 30 cooks = ..30 cook (atMost)'],
  ['They hired no more than 30 cooks.', 'no more than 30 cooks = ..30 cook (atMost)'],
  ['They hired fewer than 30 cooks.', 'fewer than 30 cooks = ..30 cook (lessThan)'],
  ['They hired nearly 30 cooks.', 'nearly 30 cooks = 30 cook (about)'],
  ['They hired some 30 cooks.', 'some 30 cooks = 30 cook (about)'],
  ['They hired roughly 30 cooks.', 'roughly 30 cooks = 30 cook (about)'],
  ['They hired a minimum of 30 cooks.', 'a minimum of 30 cooks = 30.. cook (atLeast)'],
  // After it.
  ['There were 10 or more.', '10 or more = 10.. (atLeast)'],
  ['It costs $10 or so.', '$10 or so = 10 USD (about)'],
  // Within it, before what it bounds.
  ['They keep 20-odd sheep.', '20-odd sheep = 20 sheep (about)'],
  ['They keep 20 odd sheep.', '20 odd sheep = 20 sheep (about)'],
  ['He stayed for 30-odd years.', '30-odd years = 30 a (about)'],
  ['It cost $40-odd million.', '$40-odd million = 40000000 USD (about)'],
  ['It took 20-plus years.', '20-plus years = 20.. a (atLeast)'],
  ['They hired 300+ cooks.', '300+ cooks = 300.. cook (atLeast)'],
  ['A dozen or so boats sank.', 'A dozen or so boats = 12 boat (about)'],
  ['It took ten or more years.', 'ten or more years = 10.. a (atLeast)'],
])('reads the bound in %j', (sentence, wanted) => {
  expect(readFigures(sentence)).toEqual([wanted]);
});

test('the number within a bounded figure is the number alone', () => {
  const text = 'They keep 20-odd sheep.';
  const [figure] = figuresOf(text);
  expect(figure && text.slice(figure.number.start, figure.number.end)).toBe('20');
});

test.each(['Two odd socks lay there.', 'Bring 5 plates or a cup.'])('no bound is read into %j', sentence => {
  expect(figuresOf(sentence).every(({ bound }) => bound === 'exact')).toBe(true);
});
