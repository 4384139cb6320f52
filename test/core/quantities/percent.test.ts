import { expect, test } from 'vitest';
import { figuresOf, readFigures } from './kit.ts';

test.each([
  ['Rents are 12% above the mean.', '12% = 12 %'],
  ['Two per cent of homes stand empty.', 'Two per cent = 2 %'],
  ['The share is 0.5 percentage points too high.', '0.5 percentage points = 0.5 pp'],
  ['The bank added 25 basis points.', '25 basis points = 25 bp (up)'],
  ['A share of .05 per cent is left.', '.05 per cent = 0.05 %'],
  ['They want half a percentage point.', 'half a percentage point = 0.5 pp'],
  ['The fee is 1.38pc.', '1.38pc = 1.38 %'],
  ['Rents rose in the east (29,8%).', '29,8% = 29.8 %'],
  ['Between 5% and 7% of the crop is lost.', 'Between 5% and 7% = 5..7 %'],
  ['It will be 5-7% of the crop.', '5-7% = 5..7 %'],
  ['Prices went from 4.8 to 4.2 percent.', '4.8 to 4.2 percent = 4.2..4.8 %'],
])('reads the share in %j', (sentence, wanted) => {
  expect(readFigures(sentence)).toEqual([wanted]);
});

test('percent without a number is nothing', () => {
  expect(figuresOf('A percentage of the sales goes to the town, a few percent at most.')).toEqual([]);
});
