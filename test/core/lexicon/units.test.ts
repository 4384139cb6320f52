/** The factors of the table of units, and what is reckoned with them, against a library of units. */
import Qty from 'js-quantities';
import { expect, test } from 'vitest';
import { familyOf, intervalOf } from '../../../core/src/claims/values.ts';
import { currencies } from '../../../core/src/lexicon/currencies.ts';
import { prefixes } from '../../../core/src/lexicon/units/unit.ts';
import { units } from '../../../core/src/lexicon/units.ts';
import type { Quantity } from '../../../core/src/quantities/quantity.ts';
import { figuresOf } from '../quantities/kit.ts';

/** What the library calls the units of the table. */
const theirs: Readonly<Record<string, string>> = {
  m: 'm',
  '[in_i]': 'inch',
  '[ft_i]': 'foot',
  '[yd_i]': 'yard',
  '[mi_i]': 'mile',
  '[nmi_i]': 'naut-mile',
  '[fur_us]': 'furlong',
  '[ly]': 'light-year',
  AU: 'AU',
  m2: 'm2',
  km2: 'km2',
  cm2: 'cm2',
  har: 'hectare',
  '[acr_us]': 'acre',
  '[sft_i]': 'ft2',
  '[syd_i]': 'yd2',
  '[sin_i]': 'in2',
  '[smi_us]': 'mi2',
  L: 'liter',
  m3: 'm3',
  cm3: 'cm3',
  km3: 'km3',
  '[cft_i]': 'ft3',
  '[cyd_i]': 'yd3',
  '[cin_i]': 'in3',
  '[gal_us]': 'gallon',
  '[qt_us]': 'quart',
  '[pt_us]': 'pint',
  '[cup_us]': 'cup',
  '[foz_us]': 'fluid-ounce',
  '[tbs_us]': 'tablespoon',
  '[tsp_us]': 'teaspoon',
  '[bbl_us]': 'oilbarrel',
  '[bu_us]': 'bushel',
  '[acr_us].[ft_us]': 'acre*ft',
  g: 'gram',
  kg: 'kg',
  t: 'tonne',
  '[ston_av]': 'short-ton',
  '[lb_av]': 'pound',
  '[oz_av]': 'ounce',
  '[stone_av]': 'stone',
  '[car_m]': 'carat',
  s: 'second',
  min: 'minute',
  h: 'hour',
  d: 'day',
  '2.wk': 'fortnight',
  wk: 'week',
  a: 'year',
  '10.a': 'decade',
  '100.a': 'century',
  'm/s': 'm/s',
  'km/h': 'km/h',
  '[mi_i]/h': 'mph',
  '[kn_i]': 'knot',
  K: 'tempK',
  Cel: 'tempC',
  '[degF]': 'tempF',
  J: 'joule',
  'W.h': 'watt*hour',
  cal: 'calorie',
  kcal: 'Calorie',
  '[Btu]': 'btu',
  W: 'watt',
  '[HP]': 'horsepower',
  N: 'newton',
  'N.m': 'newton*meter',
  '[lbf_av].[ft_i]': 'pound-force*foot',
  Pa: 'pascal',
  bar: 'bar',
  mbar: 'millibar',
  '[psi]': 'psi',
  Hz: 'hertz',
  '{rev}/min': 'rpm',
  bit: 'bit',
  By: 'byte',
  kBy: 'kilobyte',
  MBy: 'megabyte',
  GBy: 'gigabyte',
  TBy: 'terabyte',
  PBy: 'petabyte',
};

const known = units.filter(({ unit }) => theirs[unit] !== undefined);

test('the library knows most of the units', () => {
  expect(Object.keys(theirs).filter(code => !units.some(({ unit }) => unit === code))).toEqual([]);
  expect(known.length).toBeGreaterThan(70);
});

/** In the first unit of the dimension, by the table. */
const reckoned = (value: number, { factor, offset = 0 }: { factor: number; offset?: number }): number =>
  (value + offset) * factor;

test('every unit converts into every other of its dimension as the library says', () => {
  const off: string[] = [];
  for (const one of known) {
    for (const other of known) {
      if (one.dimension !== other.dimension) continue;
      const value = 12.5;
      const ours = reckoned(value, one) / other.factor - (other.offset ?? 0);
      const right = Qty(value, theirs[one.unit] as string).to(theirs[other.unit] as string).scalar;
      if (!(Math.abs(ours - right) <= 2e-4 * Math.abs(right)))
        off.push(`${one.name} → ${other.name}: ${ours}, ${right}`);
    }
  }
  expect(off).toEqual([]);
});

test('metric prefixes mean the same in the table and in the library', () => {
  for (const [sign, { factor }] of Object.entries(prefixes)) {
    const theirSign = sign === 'µ' ? 'u' : sign;
    expect(Qty(1, `${theirSign}m`).to('m').scalar, sign).toBeCloseTo(factor, 20);
  }
});

const only = (sentence: string): Quantity => figuresOf(sentence)[0] as Quantity;
const pairs: readonly (readonly [string, string, string])[] = [
  ['The bridge is 10 miles long.', 'The bridge is 16.09 km long.', 'length'],
  ['The sack weighed 50 pounds.', 'The sack weighed 22.68 kg.', 'mass'],
  ['The plant has 2 gigawatts.', 'The plant has 2,000 megawatts.', 'power'],
  ['It is 68 degrees Fahrenheit outside.', 'It is 20 degrees Celsius outside.', 'temperature'],
  ['The park has 640 acres.', 'The park has 2.59 square kilometres.', 'area'],
];

test.each(pairs)('%j and %j are the same', (one, other, dimension) => {
  const [a, b] = [only(one), only(other)];
  expect([familyOf(a), familyOf(b)]).toEqual([`measure ${dimension}`, `measure ${dimension}`]);
  const [x, y] = [intervalOf(a), intervalOf(b)];
  expect(x && y && x.low <= y.high && y.low <= x.high).toBe(true);
});

test('currencies are never converted', () => {
  expect(familyOf(only('They paid $5 million.'))).toBe('money USD');
  expect(familyOf(only('They paid €5 million.'))).toBe('money EUR');
  for (const row of currencies) expect(Object.keys(row)).not.toContain('factor');
  expect(units.filter(({ unit }) => currencies.some(({ code }) => code === unit))).toEqual([]);
});
