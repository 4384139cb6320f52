import { describe, expect, test } from 'vitest';
import { applied, findingsOf } from '../../kit/check.ts';

const found = (text: string) => findingsOf('arithmetic', text).map(({ words }) => words);
const towns = ['Ayr', 'Holt', 'Lenn', 'Merle', 'Oldmere', 'Teal', 'Torrey', 'Wenna', 'Ansgar', 'Kessler'];
const shared = (total: string, part: string, count: number) =>
  `The county has ${total} to share: ${towns
    .slice(0, count)
    .map((town, i) => `${i === count - 1 ? 'and ' : ''}${part} for ${town}`)
    .join(', ')}.`;

describe('a total and its parts', () => {
  test.each([
    ['rounded figures are off by more than rounding', shared('€6.5 billion', '€0.6 billion', 10), '€6.5 billion'],
    [
      'a length of time comes before the parts',
      'The county will spend €48 million on dikes over five years: €21 million for walls, €15 million for pumps and €9 million for gates.',
      '€48 million',
    ],
    [
      'the number of the parts stands before them',
      'The club lent 40 boats to three schools: 14 to Ayr, nine to Holt and six to Lenn.',
      '40 boats',
    ],
    ['few parts are off', shared('€1.5 billion', '€0.6 billion', 3), '€1.5 billion'],
  ])('speaks where %s', (_, text, words) => expect(found(text)).toEqual([words]));

  test.each([
    ['ten rounded parts add up to a little less', shared('€6.2 billion', '€0.6 billion', 10)],
    [
      'the parts add up over a length of time',
      'The county will spend €45 million on dikes over five years: €21 million for walls, €15 million for pumps and €9 million for gates.',
    ],
    [
      'the parts add up behind their number',
      'The club lent 29 boats to three schools: 14 to Ayr, nine to Holt and six to Lenn.',
    ],
    ['the number is that of the parts', 'The club wrote to three schools: 14 to Ayr, nine to Holt and six to Lenn.'],
    [
      'another number stands before the parts',
      'The club lent 40 boats and two flags: 14 to Ayr, nine to Holt and six to Lenn.',
    ],
    ['three rounded parts add up to a little less', shared('€1.9 billion', '€0.6 billion', 3)],
  ])('is silent where %s', (_, text) => expect(found(text)).toEqual([]));

  test.each([
    [shared('€8 billion', '€2 billion', 3), '6 billion'],
    ['They counted 90,000 animals: 60,000 birds, 9,000 mammals and 11,000 reptiles.', '80,000'],
  ])('puts the sum as people write it: %s', (text, shown) =>
    expect(findingsOf('arithmetic', text)[0]?.message).toContain(` make ${shown}, the text says`),
  );

  test.each([
    ['4,000', '3,450', '3,450'],
    ['4000', '3450', '3450'],
    ['90', '84', '84'],
  ])('offers the sum as the text writes its numbers: %s', (total, part, sum) => {
    const text = `They counted ${total} animals: ${Number(part.replace(',', '')) - 20} birds, 12 mammals and 8 reptiles.`;
    const [finding] = findingsOf('arithmetic', text);
    expect(finding?.fixes[0]?.title).toBe(`Use “${sum}”`);
    expect(found(applied(text, finding?.fixes[0])['a.txt'] ?? '')).toEqual([]);
  });
});

describe('a total behind its parts', () => {
  test.each([
    ['The zoo keeps 310 birds, 140 mammals and 60 reptiles, 540 animals in all.', '540 animals'],
    ['The shelter took in 250 dogs, 180 cats and 40 rabbits last year, 520 animals in all.', '520 animals'],
    ['The city spent €12 million on roads and €8 million on schools, €25 million in all.', '€25 million'],
    ['The club paid £12m for Okoro and £8.5m for Lund, a total of £25m.', '£25m'],
  ])('differs, be it the last figure of the text: %s', (text, words) => expect(found(text)).toEqual([words]));

  test.each([
    'The zoo keeps 310 birds, 140 mammals and 60 reptiles, 510 animals in all.',
    'The city spent €12 million on roads and €8 million on schools, €20 million in all.',
    'The city spent €12 million on roads and €8 million on schools, and with the parks €25 million in all.',
    'The city spent €12 million on roads in May and $8 million on schools, a total of €25 million.',
    'Profit was €12 million and sales €80 million, a total of 25 firms said.',
    'Firms shed 400 jobs in Ayr and 300 in Holt, a total of 1,200 nationwide.',
  ])('is silent in %s', text => expect(found(text)).toEqual([]));
});

describe('a total behind its parts', () => {
  test.each([
    [
      'days',
      'The pier had 700 visitors on Saturday and 950 on Sunday, for a total of 1,750 over the weekend.',
      '1,750',
    ],
    ['years', 'The mill made 120 tonnes of flour in 2018 and 150 tonnes in 2019, a total of 290 tonnes.', '290 tonnes'],
  ])('of several %s', (_, text, words) => expect(found(text)).toEqual([words]));
  test.each([
    'The pier had 700 visitors on Saturday and 950 on Sunday, for a total of 1,650 over the weekend.',
    'The pier had 700 visitors on Saturday and 950 on Sunday, a total of 9,750 over the summer holidays.',
  ])('silent: %s', text => expect(found(text)).toEqual([]));
});

describe('a whole of two halves', () => {
  test.each([
    'Of the 28 pupils, 15 are girls and 16 are boys.',
    'Of the 28 pupils, 15 are girls and 12 are boys, the school said.',
  ])('%s', text => expect(found(text)).toEqual(['28 pupils']));
  test.each([
    'Of the 28 pupils, 15 are girls and 13 are boys.',
    'Of the 28 pupils, 15 are girls and 12 are twins.',
    'Of the 28 pupils, 15 are girls and 12 are boys under nine.',
  ])('silent: %s', text => expect(found(text)).toEqual([]));
});

test('parts in numbers alone have the unit of the whole', () => {
  expect(found('The farm has 200 hectares: 120 of wheat, 60 of barley and 40 of oats.')).toEqual(['200 hectares']);
  expect(found('The farm has 200 hectares: 120 of wheat and 60 of barley, the rest is grass.')).toEqual([]);
  expect(found('The farm has 200 hectares: 100 of wheat, 60 of barley and 40 of oats.')).toEqual([]);
});

describe('a sum and some of what it includes', () => {
  test.each([
    ['The budget of 80 million euros includes 50 million for roads and 40 million for schools.', '80 million euros'],
    ['The mill paid €80,000, including €50,000 for flour and €40,000 for eels.', '€80,000'],
  ])('%s', (text, words) => expect(found(text)).toEqual([words]));
  test.each([
    'The budget of 80 million euros includes 50 million for roads and 20 million for schools.',
    'The mill paid €80,000, including €50,000 for flour. It paid €40,000 for eels.',
    'The mill had 80 guests, including 50 for lunch and 40 for dinner.',
  ])('silent: %s', text => expect(found(text)).toEqual([]));
});
