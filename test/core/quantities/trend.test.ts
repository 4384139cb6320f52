/** Whether a figure is a change. */
import { expect, test } from 'vitest';
import { figuresOf } from './kit.ts';

const trends = (text: string): string[] =>
  figuresOf(text)
    .filter(({ kind }) => kind !== 'date' && kind !== 'time')
    .map(({ trend }) => trend);

test.each([
  ['Exports rose 12% to $40 million from $36 million.', ['up', 'none', 'none']],
  ['Exports fell by nearly 7%.', ['down']],
  ['Sales were up sharply by 8%.', ['up']],
  ['The index was down 0.3%, the other by 2.6%.', ['down', 'down']],
  ['They want to grow sales by 35 percent.', ['up']],
  ['The yield gained 25bp.', ['up']],
  ['Dollar +0.2%', ['up']],
  // What is reached is no change.
  ['Exports rose to $40 million.', ['none']],
  ['Speed drops to 87 mph.', ['none']],
  ['The index was up at 96 points.', ['none']],
  // Other things.
  ['They gave up 300 metres of trench.', ['none']],
  ['It pays up to 5%.', ['none']],
  ['The town lost 40 men.', ['none']],
])('%s', (sentence, wanted) => {
  expect(trends(sentence)).toEqual(wanted);
});
