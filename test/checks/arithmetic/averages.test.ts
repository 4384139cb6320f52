import { describe, expect, test } from 'vitest';
import { applied, findingsOf } from '../../kit/check.ts';

const said = (text: string) => findingsOf('arithmetic', text).map(({ words }) => words);

describe('an average beside what it is reckoned from', () => {
  test('is reported with what comes out', () => {
    const text = 'The club scored 84 goals in 34 matches last season, an average of 3.2 goals a match, and sang.';
    const [finding] = findingsOf('arithmetic', text);
    expect(finding?.message).toBe('“84 goals” divided by “34 matches” is 2.47, the text says “3.2 goals”.');
    expect(finding?.points).toEqual(['a.txt:84 goals', 'a.txt:34 matches']);
    expect(applied(text, finding?.fixes[0])['a.txt']).toBe(text.replace('3.2', '2.47'));
  });

  test.each([
    ['The fund gave €1.2 million to 300 families, an average of €40,000 each.', '€40,000'],
    ['The shop sold 3,000 tickets in 20 days, an average of 200 a day.', '200'],
    [
      'The shop sold 3,000 tickets in 20 days, or an average of about 200 tickets per day.',
      'about 200 tickets per day',
    ],
  ])('is found in %j', (text, words) => expect(said(text)).toEqual([words]));

  test.each([
    'The club scored 84 goals in 34 matches last season, an average of 2.5 goals a match.',
    'The club scored 84 goals in 34 matches last season, an average of 2.4 goals a match.',
    'The fund gave €1.2 million to 300 families, an average of €4,000 each.',
    'The fund gave €1.3 million to 300 families, an average of about €4,500 each.',
    'The shop sold 3,000 tickets in 20 days, an average of 150 a day.',
    'The shop sold 3,000 tickets in 20 days, an average of 200 a week.',
    'The shop sold 3,000 tickets in 20 days, an average of 12 a customer.',
    'The shop sold 3,000 tickets and 20 cakes, an average of 200 a day.',
    'The shop sold more than 3,000 tickets in 20 days, an average of 200 a day.',
    'The shop sold 3,000 tickets in 20 days; in May it was an average of 200 a day.',
    'The fund gave €1.2 million to 300 families, with an average of €40,000 each for the other farms.',
    'The fund gave €1.2 million to 300 families, including an average of €400 each for food.',
    'The town has 3,000 homes in 20 streets, with an average of 200 trees each.',
  ])('is left alone in %j', text => expect(said(text)).toEqual([]));
});
