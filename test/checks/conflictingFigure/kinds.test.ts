/** Two kinds of a thing, and one thing on two terms, have two figures by right. */
import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../kit/check.ts';

const silent: readonly (readonly [one: string, other: string])[] = [
  ['A single ticket costs 3 euros', 'A return ticket costs 5 euros'],
  ['The old bridge is 300 metres long', 'The new bridge is 420 metres long'],
  ['The upper lake holds 40 million litres', 'The lower lake holds 60 million litres'],
  ['Junior doctors earn 32,000 pounds', 'Senior doctors earn 70,000 pounds'],
  ['Full members pay 100 euros a year', 'Student members pay 20 euros a year'],
  ['A barrel of crude costs 80 dollars', 'A barrel of light crude costs 84 dollars'],
  ['Night buses carry 4,000 passengers', 'Day buses carry 40,000 passengers'],
  ['The ferry takes 40 minutes', 'The night ferry takes 90 minutes'],
  ['The mayor was paid 90,000 euros', 'The deputy mayor was paid 60,000 euros'],
  ['The smallest yacht weighs 2 tonnes', 'The largest yacht weighs 14 tonnes'],
  ['Tenants pay 9 euros a month', 'New tenants pay 14 euros a month'],
  ['Voters under 30 gave the Greens 40%', 'Voters over 60 gave the Greens 12%'],
  ['The vaccine costs 4 dollars a dose in poor countries', 'The vaccine costs 20 dollars a dose in rich countries'],
  ['Diesel costs 1.60 euros a litre', 'Petrol costs 1.75 euros a litre'],
  ['The average flat costs 210,000 euros', 'The average house costs 340,000 euros'],
  ['The reading room seats 80 people', 'The hall seats 240 people'],
  ['The lift to the top costs 8 euros', 'The lift to the middle floor costs 5 euros'],
  ['Entry costs 8 euros', 'Entry costs 12 euros for groups'],
  ['Entry costs 8 euros on weekdays', 'Entry costs 12 euros on Sundays'],
  ['Tickets cost 12 euros at the door', 'Tickets cost 10 euros online'],
  ['The club has 400 members', 'The club has 60 members under 18'],
  ['The crew has 14 members', 'The crew has 20 members in summer'],
  ['The bus has 60 seats', 'The bus has 12 seats on the upper deck'],
  ['Unemployment is 4%', 'Unemployment is 12% among the young'],
  ['The council charges 40 euros for a permit', 'The council charges 90 euros for a second permit'],
  ['The main hall seats 900 people', 'The small hall seats 200 people'],
  ['The firm employs 4,000 people', 'Its Oldmere plant employs 400 people'],
  ['The tower is 90 metres high', 'The old tower was 40 metres high'],
  ['The mill made 400 tonnes of paper', 'The mill made 300 tonnes of board'],
  ['The court heard 900 cases', 'The appeal court heard 120 cases'],
  ['The reactor makes 900 megawatts', 'The older reactor makes 600 megawatts'],
  ['The Oldmere plant employs 900 people', 'The paint shop employs 120 people'],
];

const told: readonly (readonly [one: string, other: string])[] = [
  ['A single ticket costs 3 euros', 'A single ticket costs 5 euros'],
  // A description makes no other thing of it.
  ['The bridge is 300 metres long', 'The old bridge is 420 metres long'],
  ['The hall seats 900 people', 'The concert hall seats 1,200 people'],
  ['The line carries 40,000 passengers a day', 'The tram line carries 60,000 passengers a day'],
  ['Tickets cost 12 euros', 'Tickets cost 14 euros'],
  // The same state of the same thing in the same words needs no more in common.
  ['The library seats 80 people', 'The library seats 95 people'],
  ['The trust runs 14 clinics', 'The trust runs 16 clinics'],
  ['The zoo in Oldmere has 900 animals', 'The zoo has 800 animals'],
  // Two sentences that differ in their number alone.
  ['The strike cost the port 4 million euros', 'The strike cost the port 14 million euros'],
  // A measure of a thing is no part of it.
  ['The firm has a staff of 4,000 people', 'Its staff is 3,000 people'],
  // Nor do the same terms.
  ['The museum charges 8 euros for entry', 'The museum charges 12 euros for entry'],
  ['The council spent 4 million euros on the pool', 'The council spent 7 million euros on the pool'],
  // What something did cost has no terms.
  ['The dam cost 3 billion dollars', 'The dam cost 5 billion dollars in the valley'],
];

const inOneArticle = ([one, other]: readonly [string, string]): string =>
  `Oldmere, 3 March 2025 - The town has new figures.\n\n${one}, the office said.\n\n${other}, the office said.\n`;

/** The place of the dateline is not whom a figure is about, so it makes no two figures of one thing. */
const inTheLead = ([one, other]: readonly [string, string]): string => `OLDMERE, 3 March 2025 – ${one}. ${other}.\n`;

describe('figures of two kinds, or on two terms', () => {
  test.each(silent)('%s / %s', (...pair) => expect(findingsOf('conflicting-figure', inOneArticle(pair))).toEqual([]));

  test.each(silent)('in the lead: %s / %s', (...pair) =>
    expect(findingsOf('conflicting-figure', inTheLead(pair))).toEqual([]),
  );
});

describe('figures of one thing', () => {
  test.each(told)('%s / %s', (...pair) => expect(findingsOf('conflicting-figure', inOneArticle(pair))).toHaveLength(2));
});
