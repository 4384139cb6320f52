import { describe, expect, test } from 'vitest';
import { applied, findingsOf } from '../../kit/check.ts';

const found = (text: string) => findingsOf('arithmetic', text).map(({ words }) => words);

describe('a value that is up or down from another', () => {
  test.each([
    ['Orlo Foods earned $96 million in the quarter, up 25 percent from $80 million a year earlier.', '25 percent'],
    ['Turnover was €45 million, down 10 percent from €60 million in 2020.', '10 percent'],
    ['Turnover was €45 million in 2021, a drop of 40 percent from €60 million in 2020.', '40 percent'],
    ['The club has 1,200 members, up 10 percent from 900 in 2019.', '10 percent'],
    ['Profit was $40 million in the year to June, up from $60 million a year before.', '$40 million'],
    ['The yard built 14 ferries (down from 11 the year before).', '14 ferries'],
  ])('speaks in %s', (text, words) => expect(found(text)).toEqual([words]));

  test('names both ends and offers the percentage', () => {
    const text = 'Orlo Foods earned $96 million in the quarter, up 25 percent from $80 million a year earlier.\n';
    const [finding] = findingsOf('arithmetic', text);
    expect(finding?.message).toBe(
      'From “$80 million” to “$96 million” is a rise of 20 percent, the text says up “25 percent”.',
    );
    expect(finding?.points).toEqual(['a.txt:$96 million', 'a.txt:$80 million']);
    expect(applied(text, finding?.fixes[0])['a.txt']).toBe(text.replace('25', '20'));
  });

  test.each([
    'Orlo Foods earned $96 million in the quarter, up 20 percent from $80 million a year earlier.',
    'It made $20.1 billion, up 4 percent from $19.3 billion.',
    'It had 1,200 members, down from 1,400. A ticket costs $40, up from $35.',
    'It earned $96 million, or $2.10 a share, up from $80 million, or $1.80 a share.',
    'It has 400 pupils and 30 teachers, up from 350.',
    'Sales were $90 million and profit $9 million, up 12 percent from $80 million.',
    'It serves 900 meals a day, up from 1,200 a week.',
    'The film was seen by 900 people, up the hill from 1,200 others.',
    'It made more than $40 million, up from $60 million in a year of war.',
    'He finished 12th, up from 15th, and she came in 40, up from 60.',
  ])('is silent in %s', text => expect(found(text)).toEqual([]));
});

describe('a share that is up or down by points from another', () => {
  test.each([
    ['The party won 31 percent of the vote, up 9 percentage points from 25 percent.', '9 percentage points'],
    [
      'It stands at 52 percent among voters under 30, up 30 percentage points from 40 percent in May.',
      '30 percentage points',
    ],
    ['The rate is 5 percent, up 1 percent from 4 percent in May.', '1 percent'],
  ])('speaks in %s', (text, words) => expect(found(text)).toEqual([words]));

  test.each([
    'The party won 31 percent of the vote, up 6 percentage points from 25 percent.',
    'The rate is 5 percent, up 25 percent from 4 percent in May.',
    'Turnout was 60 percent, and the party won 31, up 9 percentage points on 2019, when 25 percent voted for it.',
  ])('is silent in %s', text => expect(found(text)).toEqual([]));
});

describe('a change in other words', () => {
  test.each([
    ['Thefts climbed to 1,300, up 60 percent from 1,000 a year earlier.', '60 percent'],
    ["Profit was €130 million, a rise of 60 percent on the previous year's €100 million.", '60 percent'],
    ['Police recorded 1,300 thefts, a 60 percent increase on the 1,000 recorded in 2023.', '60 percent'],
  ])('speaks in %s', (text, words) => expect(found(text)).toEqual([words]));

  test.each([
    'Thefts climbed to 1,300, up 30 percent from 1,000 a year earlier.',
    "Profit was €130 million, a rise of 30 percent on the previous year's €100 million.",
    'Police recorded 1,300 thefts, a 30 percent increase on the 1,000 recorded in 2023.',
    'Police recorded 1,300 thefts, a 60 percent tax on the 1,000 shops.',
  ])('is silent in %s', text => expect(found(text)).toEqual([]));
});

describe('points in other words', () => {
  test.each([
    ['The bank raised its key rate by 50 basis points to 2.5 percent, from 2.25 percent.', '50 basis points'],
    ['Unemployment rose by two points, from 4.1 percent to 5.1 percent.', 'two points'],
  ])('speak in %s', (text, words) => expect(found(text)).toEqual([words]));

  test.each([
    'The bank raised its key rate by 25 basis points to 2.5 percent, from 2.25 percent.',
    'Unemployment rose by one point, from 4.1 percent to 5.1 percent.',
    'The index rose by two points, from 418 to 420, and the rate is 4 percent.',
    'The index rose 12 points to 412, from 400, and the yield was 4 percent, up from 3.9 percent.',
  ])('are silent in %s', text => expect(found(text)).toEqual([]));
});
