import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../kit/check.ts';

const found = (text: string) => findingsOf('arithmetic', text).map(({ words }) => words);

describe('how many times what each costs', () => {
  test.each([
    ['at a price each', 'Teal has ordered 12 buses at €300,000 each, for a total of €4.6 million.', '€4.6 million'],
    ['on average', 'The 400 donors gave €50 on average, €30,000 in all, the club said.', '€30,000'],
    ['a piece', 'The market sold 250 crates of cod at $40 a crate, earning $100,000.', '$100,000'],
    ['before more is told', 'The yard sold 40 boats at $500 each, earning $12,000 for the club.', '$12,000'],
    ['an average of', 'Its 2,000 members paid an average of £25, a total of £80,000.', '£80,000'],
  ])('speaks where it makes another total: %s', (_, text, words) => expect(found(text)).toEqual([words]));

  test.each([
    ['The yard sold 40 boats at $500 each, earning $12,000.', '20,000'],
    ['The yard sold 40 boats at 50,000 yen each, earning 3 million yen.', '2 million'],
    ['The yard sold 300 boats at $20 million each, a total of $9 billion.', '6 billion'],
  ])('puts the number as people write it: %s', (text, shown) =>
    expect(findingsOf('arithmetic', text)[0]?.message).toContain(` is ${shown}, the text says`),
  );

  test('says what it makes', () => {
    const [finding] = findingsOf('arithmetic', 'Teal bought 12 buses at €300,000 each, for a total of €4.6 million.');
    expect(finding?.message).toBe('“12 buses” times “€300,000” is 3.6 million, the text says “€4.6 million”.');
    expect(finding?.points).toEqual(['a.txt:12 buses', 'a.txt:€300,000']);
  });

  test.each([
    ['it comes out', 'Teal has ordered 12 buses at €300,000 each, for a total of €3.6 million.'],
    ['it comes out as far as rounding goes', 'The 41 donors gave €49 on average, €2,000 in all.'],
    [
      'more is counted in',
      'Teal has ordered 12 buses at €300,000 each and, with the depot, spends a total of €9 million.',
    ],
    ['there are two products', 'The school bought 40 chairs at €30 each, 10 tables at €100 each, a total of €2,200.'],
    ['the price is by the month', 'Its 2,000 members paid €25 a month, a total of €600,000.'],
    ['the price is that of a part', 'The firm let 12 flats at €300 a room, earning €10,800.'],
    ['costs are taken off', 'The yard sold 40 boats at $500 each, earning $12,000 after costs.'],
    ['costs are taken off, with a comma', 'The yard sold 40 boats at $500 each, earning $12,000, after tax.'],
    ['it is a part', 'The yard sold 40 boats at $500 each, earning $12,000 in commission.'],
    ['it is the profit', 'The yard sold 40 boats at $500 each, making $12,000 profit.'],
    ['it is no total', 'Teal has ordered 12 buses at €300,000 each, €100,000 less than planned.'],
    ['the total is in other money', 'Teal has ordered 12 buses at €300,000 each, for a total of $4 million.'],
  ])('is silent where %s', (_, text) => expect(found(text)).toEqual([]));
});

describe('a product in other words', () => {
  test.each([
    ['The 40 laptops cost €500 each, €25,000 in all.', '€25,000'],
    ['The 300 winners will each receive €2,000, or €900,000 in total.', '€900,000'],
  ])('speaks in %s', (text, words) => expect(found(text)).toEqual([words]));

  test.each([
    'The 40 laptops cost €500 each, €20,000 in all.',
    'The 300 winners will each receive €2,000, or €600,000 in total.',
    'The 40 pupils received €500 each, and the school has €25,000 in all.',
  ])('is silent in %s', text => expect(found(text)).toEqual([]));
});
