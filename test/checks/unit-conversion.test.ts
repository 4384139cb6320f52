import { describe, expect, test } from 'vitest';
import { applied, findingsOf } from '../kit/check.ts';

const code = 'unit-conversion';
const words = (text: string): string[] => findingsOf(code, text).map(finding => finding.words);

test.each([
  ['The path is 5 miles (12 km) long.', '12 km'],
  ['The sledge weighs 80 kilograms, or 136 pounds.', '136 pounds'],
  ['It was 41 degrees Celsius (98 Fahrenheit) in Ayr.', '98 Fahrenheit'],
  ['It was 41C (96F) in Ayr.', '96F'],
  ['Gusts of 90 kilometres per hour (78 mph) hit the pass.', '78 mph'],
  ['The farm covers 300 acres (740 hectares).', '740 hectares'],
  ['The lake warmed by 5 degrees Fahrenheit (5 degrees Celsius) in May.', '5 degrees Celsius'],
  ['A leak of 500 gallons (about 5,000 litres) fouled the creek.', 'about 5,000 litres'],
])('speaks in %j', (text, figure) => {
  expect(words(text)).toEqual([figure]);
});

test.each([
  'The path is 5 miles (8 km) long.',
  'The cliff is about 200 feet (60 metres) high.',
  'It was 41 degrees Celsius (106 Fahrenheit) in Ayr.',
  'The beam is 2.5 metres (8 ft 2 in) long.',
  'The farm covers 300 acres (121 hectares).',
  'The ship is 180 metres long, 30 metres wide.',
  'The box is 40 cm by 2 feet.',
  'He ran 5 miles, and 12 km the next day.',
  'A 6-foot (2-metre) wall was built.',
  'Temperatures rose 5 degrees Fahrenheit (2.8 degrees Celsius) in the valley.',
  'May was 3.6 degrees Fahrenheit (2 degrees Celsius) warmer than usual in Ayr.',
  'The towns agreed to hold warming to 2 degrees Celsius (3.6 degrees Fahrenheit).',
  'A drop of 18 degrees Fahrenheit (10 degrees Celsius) was recorded.',
  'The lake is 9 degrees Fahrenheit (5 degrees Celsius) above normal.',
  'The tank holds 400,000 litres (about 88,000 gallons).',
  'The tank holds 400,000 litres (about 106,000 gallons).',
  'The tank holds 8 pints (1 gallon).',
  'The hull weighs 2,000 kilograms (2 tons).',
  'The tower is 100 metres tall and weighs 40 tonnes (in all).',
])('stays silent in %j', text => {
  expect(words(text)).toEqual([]);
});

test('offers the right value', () => {
  const text = 'The path is 5 miles (12 km) long.';
  const [finding] = findingsOf(code, text);
  expect(finding?.message).toBe('“5 miles” are 8.0 kilometres, the text says “12 km”.');
  expect(findingsOf(code, applied(text, finding?.fixes[0]))).toEqual([]);
});

test('tells all units of one name', () => {
  const [litres] = findingsOf(code, 'The tank holds 400,000 litres (about 30,000 gallons).');
  expect(litres?.message).toBe(
    '“400,000 litres” are 105,669 US gallons or 87,988 imperial ones, the text says “about 30,000 gallons”.',
  );
  expect(litres?.fixes.map(({ title }) => title)).toEqual(['Use “105,669” (US)', 'Use “87,988” (imperial)']);
  const [gallons] = findingsOf(code, 'A leak of 500 gallons (about 5,000 litres) fouled the creek.');
  expect(gallons?.message).toBe(
    '“500 gallons” are 1,893 (US) or 2,273 (imperial) litres, the text says “about 5,000 litres”.',
  );
});

test('offers a difference where the words tell of one', () => {
  const [finding] = findingsOf(code, 'The lake warmed by 9 degrees Fahrenheit (9 degrees Celsius) in May.');
  expect(finding?.fixes[0]?.title).toBe('Use “5.0”');
});

describe('a measure that stands again between dashes or in square brackets', () => {
  const said = (text: string) => findingsOf('unit-conversion', text).map(({ words }) => words);
  test.each([
    ['The path is 5 miles [12 km] long.', '12 km'],
    ['They walked 500 miles – 650 km – in a month.', '650 km'],
  ])('differs: %s', (text, words) => expect(said(text)).toEqual([words]));

  test.each([
    'The path is 5 miles [8 km] long.',
    'They walked 500 miles – 805 km – in a month.',
    'They walked 500 miles – 650 km more than ever.',
  ])('is silent in %s', text => expect(said(text)).toEqual([]));
});
