import { expect, test } from 'vitest';
import { analyzeDocument, defaultSettings, inUnitOf, type Quantity } from '../../../core/src/index.ts';

const figure = (words: string): Quantity => {
  const [found] = analyzeDocument(`They said ${words} there.\n`, defaultSettings).quantities;
  if (!found) throw new Error(`No figure in ${words}.`);
  return found;
};
const inUnit = (other: string, words: string, difference = false) => {
  const found = inUnitOf(figure(other), figure(words), difference);
  return found && [found.low, found.high];
};

test('figures of one dimension come into one unit, both ends of them', () => {
  expect(inUnit('12.8 metres', '40 feet')).toEqual([12.192, 12.192]);
  expect(inUnit('12.8 metres', '10 to 20 feet')).toEqual([3.048, 6.096]);
  expect(inUnit('3 hours', '45 minutes')).toEqual([0.75, 0.75]);
  expect(inUnit('3 hours', 'more than 4 hours')).toEqual([4, null]);
  expect(inUnit('66 percent', 'one in two voters')).toEqual([50, 50]);
  expect(inUnit('20 degrees Celsius', '50 degrees Fahrenheit')).toEqual([10, 10]);
  expect(inUnit('20 degrees Celsius', '9 degrees Fahrenheit', true)).toEqual([5, 5]);
});

test('what has no scale in common has no value', () => {
  expect(inUnit('$3 million', '3 million euros')).toBeNull();
  expect(inUnit('12.8 metres', '40 tonnes')).toBeNull();
  expect(inUnit('66 percent', '3 percentage points')).toBeNull();
  expect(inUnit('3 million euros', '4 million euros')).toEqual([4e6, 4e6]);
});
