import { expect, test } from 'vitest';
import { figuresOf, readFigures } from './kit.ts';

test.each([
  ['The road is 40 km long.', '40 km = 40 km'],
  ['A 6.1-inch screen broke.', '6.1-inch = 6.1 [in_i]'],
  ['Winds of 80 miles per hour hit the coast.', '80 miles per hour = 80 [mi_i]/h'],
  ['The plant makes 50,000 barrels a day.', '50,000 barrels a day = 50000 [bbl_us]/d'],
  ['The battery holds 5.5kWh.', '5.5kWh = 5.5 kW.h'],
  ['It was minus 12 degrees Celsius.', 'minus 12 degrees Celsius = -12 Cel'],
  ['The gauge is right to plus or minus 2 degrees Celsius.', '2 degrees Celsius = 2 Cel'],
  ['The lake covers 300 square miles.', '300 square miles = 300 [smi_us]'],
  ['The tank holds 24.5 cubic feet.', '24.5 cubic feet = 24.5 [cft_i]'],
  ['The mass is 2.5×10−30 kilograms.', '2.5×10−30 kilograms = 2.5e-30 kg'],
  ['A 1/4 mile track was built.', '1/4 mile = 0.25 [mi_i]'],
  ['It needs 10 1/2 miles of cable.', '10 1/2 miles = 10.5 [mi_i]'],
  ['The phone has 64GB of storage.', '64GB = 64 GBy'],
  ['It flew 5 to 10 kilometres high.', '5 to 10 kilometres = 5..10 km'],
  ['A density of 2.5 A/cm2 was used.', '2.5 A/cm2 = 2.5 A/cm2'],
  ['Temperatures reached 96F in Lisse.', '96F = 96 [degF]'],
  ['The coil has 30 µF.', '30 µF = 30 uF'],
  ['The fuse takes 30 mA.', '30 mA = 30 mA'],
])('reads the measure in %j', (sentence, wanted) => {
  expect(readFigures(sentence)).toEqual([wanted]);
});

test.each([
  'The 5G network failed.',
  'Clause 12m applies.',
  'The G20 met.',
  'He lives in flat 5A.',
  'She came in second.',
  'They met in a bar near the foot of the hill.',
])('finds no measure in %j', sentence => {
  expect(figuresOf(sentence).filter(q => q.kind === 'measure')).toEqual([]);
});
