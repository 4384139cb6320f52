/** What a figure is given for. */
import { expect, test } from 'vitest';
import { figuresOf, readFigures } from './kit.ts';

test.each([
  ['It costs $40 a month.', '$40 a month = 40 USD/mo'],
  ['It costs $40 per month per user.', '$40 per month per user = 40 USD/mo/user'],
  ['The wage is £12.50 an hour.', '£12.50 an hour = 12.5 GBP/h'],
  ['Income is $40,000 per capita.', '$40,000 per capita = 40000 USD/person'],
  ['Oil cost $ 70 - a - barrel then.', '$ 70 - a - barrel = 70 USD/[bbl_us]'],
  ['The plant makes 300 cars a day.', '300 cars a day = 300 car/d'],
  ['They make 60 films every year.', '60 films every year = 60 film/a'],
  ['The isle has 3,000 people per square mile.', '3,000 people per square mile = 3000 person/[smi_us]'],
  ['The isle has 12 people/km2.', '12 people/km2 = 12 person/km2'],
  ['The van does 45 miles to the gallon.', '45 miles to the gallon = 45 [mi_i]/[gal_us]'],
  // For many: the value is that for one.
  ['There were 40 deaths per 1,000 births.', '40 deaths per 1,000 births = 0.04 death/birth'],
  ['The rate is 40 per 1,000.', '40 per 1,000 = 0.04'],
  ['The rate is 4.3 per 100,000.', '4.3 per 100,000 = 0.000043'],
  ['There are two doctors per 1,000 people.', 'two doctors per 1,000 people = 0.002 doctor/person'],
  ['The van burns 8 litres per 100 km.', '8 litres per 100 km = 0.08 L/km'],
  ['The van uses 5 kWh/100 km.', '5 kWh/100 km = 0.05 kW.h/km'],
])('reads the rate in %j', (sentence, wanted) => {
  expect(readFigures(sentence)).toEqual([wanted]);
});

test('a rate for many is a ratio', () => {
  expect(figuresOf('The rate is 40 per 1,000.')[0]?.kind).toBe('ratio');
});

test.each([
  ['They met 300 people a year ago.', '300 people = 300 person'],
  ['They fired 300 people a month after opening.', '300 people = 300 person'],
  ['They put three flags a mile from here.', 'three flags = 3 flag'],
  ['They paid $40 a second time.', '$40 = 40 USD'],
])('reads no rate into %j', (sentence, wanted) => {
  expect(readFigures(sentence)).toEqual([wanted]);
});
