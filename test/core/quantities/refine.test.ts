import { expect, test } from 'vitest';
import { figuresOf, readFigures } from './kit.ts';

test.each([
  ['The fine is $3 billion to $5 billion.', ['$3 billion to $5 billion = 3000000000..5000000000 USD']],
  ['It takes 10 to 12 million litres.', ['10 to 12 million litres = 10000000..12000000 L']],
  ['It fell from 208 pounds to 193.', ['208 pounds to 193 = 193..208 [lb_av]']],
  [
    'Use went from 30 miles per gallon in 2001 to 40 mpg.',
    ['30 miles per gallon in 2001 to 40 mpg = 30..40 [mi_i]/[gal_us]'],
  ],
  ['The gap grew by $4 million to $9 million.', ['$4 million = 4000000 USD (up)', '$9 million = 9000000 USD']],
  ['Engines with four, five and six cylinders ran.', ['four = 4', 'six cylinders = 6 cylinder']],
])('joins what belongs together in %j', (sentence, wanted) => {
  expect(readFigures(sentence)).toEqual(expect.arrayContaining(wanted.slice(-1)));
});

test.each([
  ['Exports rose 12% to $40 million.', 'up'],
  ['Exports fell by nearly 7%.', 'down'],
  ['The index was up 0.3% at noon.', 'up'],
  ['The index stood at 5% then.', 'none'],
  ['They gave up 300 metres of trench.', 'none'],
  ['It pays up to 5%.', 'none'],
])('reads whether %j is a change', (sentence, trend) => {
  expect(figuresOf(sentence).filter(q => q.kind !== 'date' && q.kind !== 'time')[0]?.trend).toBe(trend);
});

test('the precision is the place value of the last digit as written', () => {
  const precision = (text: string) => figuresOf(text)[0]?.precision;
  expect(precision('It cost $244.8 billion.')).toBe(1e8);
  expect(precision('It took in 12 million litres.')).toBe(1e6);
  expect(precision('It sold 1,200 boats.')).toBe(1);
  expect(precision('Dozens of boats sank.')).toBeNull();
});

test('the number inside the figure is told apart from its unit and modifiers', () => {
  const text = 'They owe over 15 years of rent.';
  const [figure] = figuresOf(text);
  expect(figure && text.slice(figure.number.start, figure.number.end)).toBe('15');
});

test.each([
  ['Trade between the two reached $24.8 billion.', 'Trade'],
  ['The price of gold rose to $1,900.', 'price of gold'],
  ['It took 13 percent of the national budget.', 'national budget'],
  ['A 25% tax on timber was set.', 'tax on timber'],
  ['Wheat exports, which had been stable, fell 7%.', 'Wheat exports'],
])('says what the figure in %j is about', (sentence, concept) => {
  const figure = figuresOf(sentence)[0];
  expect(figure?.concept).toContain(concept);
  expect(figure?.conceptSpan && sentence.slice(figure.conceptSpan.start, figure.conceptSpan.end)).toBe(figure?.concept);
});
