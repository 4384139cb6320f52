/** One figure in two units. */
import { expect, test } from 'vitest';
import { figuresOf } from './kit.ts';

test.each([
  ['It took two hours and 40 minutes.', 2 + 2 / 3, 'h'],
  ['The flight took 1 hour 20 minutes.', 1 + 1 / 3, 'h'],
  ['It lasted 2h 40m.', 2 + 2 / 3, 'h'],
  ['He got 10 years and six months.', 10.5, 'a'],
  ['The door is 5 feet 9 inches high.', 5.75, '[ft_i]'],
  ['The door is 5\'9" high.', 5.75, '[ft_i]'],
  ['The baby weighed 8 pounds, 6 ounces.', 8.375, '[lb_av]'],
])('adds up %j', (sentence, value, unit) => {
  const figures = figuresOf(sentence);
  expect(figures).toHaveLength(1);
  expect(figures[0]?.unit).toBe(unit);
  expect(figures[0]?.low).toBeCloseTo(value, 9);
});

test.each([
  'They ran 10 miles and 5 miles.',
  'The men were 5 feet tall and 10 inches wide.',
  'It takes two hours, 90 minutes at night.',
  'It is 3 km and 500 metres from them.',
])('keeps apart %j', sentence => {
  expect(figuresOf(sentence).filter(({ kind }) => kind !== 'count').length).toBe(2);
});
