/** Numbers however they are written: digits, words, both mixed. */
import { expect, test } from 'vitest';
import { figuresOf, readFigures } from './kit.ts';

const NO_BREAK = '\u00a0';
const NARROW = '\u202f';
const SOFT_HYPHEN = '\u00ad';

test.each([
  ['1.2 million boats', '1200000 boat'],
  ['1,200 boats', '1200 boat'],
  [`1${NO_BREAK}200 boats`, '1200 boat'],
  [`1${NARROW}200${NARROW}000 boats`, '1200000 boat'],
  ['12,00,000 boats', '1200000 boat'],
  ['80, 000 boats', '80000 boat'],
  ['two and a half million boats', '2500000 boat'],
  ['one and a half million boats', '1500000 boat'],
  ['2½ miles', '2.5 [mi_i]'],
  ['half a dozen boats', '6 boat'],
  ['half a million boats', '500000 boat'],
  ['a quarter of a million boats', '250000 boat'],
  ['three quarters of a million boats', '750000 boat'],
  ['a couple of hundred boats', '200 boat'],
  ['a hundred and five boats', '105 boat'],
  ['two hundred and five thousand boats', '205000 boat'],
  ['tens of thousands of boats', '10000..100000 boat'],
  ['several thousand boats', '1000..10000 boat'],
  ['a few hundred boats', '100..1000 boat'],
  ['dozens', '12..120'],
  ['€3,5 billion', '3500000000 EUR'],
  ['ZAR2,6 million', '2600000 ZAR'],
  ['2,5 percent', '2.5 %'],
  ['4.5e-7 grams', '4.5e-7 g'],
  ['3 x 10^8 cells', '300000000 cell'],
  ['6×10²³ atoms', '6e+23 atom'],
  ['3×10⁻⁵ grams', '0.00003 g'],
  ['.5 grams', '0.5 g'],
  [`12 mil${SOFT_HYPHEN}lion boats`, '12000000 boat'],
  [`twen${SOFT_HYPHEN}ty-five boats`, '25 boat'],
  [`£3 bil${SOFT_HYPHEN}lion`, '3000000000 GBP'],
  [`5 kilo${SOFT_HYPHEN}metres`, '5 km'],
])('reads %j', (words, value) => {
  expect(readFigures(`They found ${words}.`)).toEqual([`${words} = ${value}`]);
});

test.each([
  ['The index fell −3.4 points.', -3.4],
  ['The loss was -$4.2m.', -4.2e6],
  ['The low was minus five degrees.', -5],
])('reads the sign in %j', (sentence, value) => {
  expect(figuresOf(sentence)[0]?.low).toBe(value);
});

test('a comma parts a list as often as decimals', () => {
  expect(figuresOf('Seats 2,5 and 7 are broken.').map(q => q.low)).toEqual([2, 5, 7]);
});

test.each(['They came by the thousands.', 'Scores were level.', 'A few days went by.', 'Several boats sank.'])(
  'finds no number in %j',
  sentence => {
    expect(figuresOf(sentence)).toEqual([]);
  },
);
