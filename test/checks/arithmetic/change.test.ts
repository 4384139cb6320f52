import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../kit/check.ts';

const found = (text: string) => findingsOf('arithmetic', text).map(({ words }) => words);

describe('a change beside its ends', () => {
  test.each([
    ['of two years', 'A flat cost €200,000 in 2020 and €260,000 in 2024, an increase of 40 percent.', '40 percent'],
    ['times over', 'Membership rose threefold, from 400 to 800, the club said.', 'threefold'],
    ['that follows', 'Membership rose from 400 to 800, tripling within a year.', 'tripling'],
    ['that ends the text', 'Membership rose from 400 to 800, tripling', 'tripling'],
    ['as a rise', 'Membership rose from 400 to 800, a threefold rise.', 'threefold'],
    ['in so many years', 'Membership rose from 400 to 600 in 2020, doubling in just five years.', 'doubling'],
    ['as a noun', 'Membership rose from 400 to 600, a doubling.', 'doubling'],
  ])('speaks: %s', (_, text, words) => expect(found(text)).toEqual([words]));

  test.each([
    'A flat cost €200,000 in 2020 and €260,000 in 2024, an increase of 30 percent.',
    'A flat cost €200,000 in 2020 and €260,000 in 2024; rents rose by 40 percent.',
    'A flat cost €260,000 in 2024 and €200,000 in 2020, and rents rose 40 percent.',
    'Membership rose from 400 to 1,200, tripling within a year.',
    'Membership rose more than threefold, from 400 to 2,000.',
    'It grew from 400 to 500 in 2020, doubling sales.',
    'The price rose from $40 to $60, doubling the gap to that of cod.',
    'It grew from 400 to 500 members, a threefold jump in revenue for the club.',
    'It grew from 400 to 500 members, doubling in size.',
    'It grew from 400 to 600 members, and a doubling of the fees is planned.',
  ])('is silent in %s', text => expect(found(text)).toEqual([]));
});

describe('more than so much', () => {
  test.each([
    ['Rents more than doubled from €600 to €1,100.', 'doubled'],
    ['Prices rose by more than 50 percent, from €40 to €50.', 'more than 50 percent'],
    ['Sales fell by more than 30 percent, from €400 million to €350 million.', 'more than 30 percent'],
  ])('differs where it is less: %s', (text, words) => expect(found(text)).toEqual([words]));

  test.each([
    'Rents more than doubled from €600 to €1,300.',
    'Rents doubled from €600 to €1,100.',
    'Prices rose by more than 50 percent, from €40 to €64.',
    'Sales fell by less than 30 percent, from €400 million to €350 million.',
  ])('is silent in %s', text => expect(found(text)).toEqual([]));
});

test('what has not come so far has not doubled', () => {
  expect(findingsOf('arithmetic', 'The number of thefts doubled from 140 in 2018 to 240 in 2019.')).toHaveLength(1);
  for (const silent of ['nearly doubled from 140 in 2018 to 240', 'doubled from 140 in 2018 to 250'])
    expect(findingsOf('arithmetic', `The number of thefts ${silent} in 2019.`)).toEqual([]);
});

test('a fall in words between the values of two years', () => {
  const told = (to: number) =>
    findingsOf('arithmetic', `The ward had 400 beds in 2010 and ${to} in 2020, a cut of a third.`);
  expect(told(300).map(({ words }) => words)).toEqual(['a third']);
  expect(told(270)).toEqual([]);
});
