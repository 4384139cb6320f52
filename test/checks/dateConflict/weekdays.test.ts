import { describe, expect, test } from 'vitest';
import { applied, findingsOf } from '../../kit/check.ts';

const messages = (text: string) => findingsOf('date-conflict', text).map(finding => finding.message);
const dated = (text: string) => `The mill pond\n\nOSLO, 12 March 2024 (Nordpress) — ${text}\n`;

describe('a weekday that does not fit its date', () => {
  test('is reported with the right one', () => {
    const text = 'The pond was drained on Thursday, 14 March 2023, to look for the bell.\n';
    const [finding] = findingsOf('date-conflict', text);
    expect(finding?.words).toBe('Thursday');
    expect(finding?.message).toBe('14 March 2023 was a Tuesday, the text says “Thursday”.');
    expect(finding?.points).toEqual(['a.txt:Thursday, 14 March 2023']);
    expect(applied(text, finding?.fixes[0])['a.txt']).toBe(text.replace('Thursday', 'Tuesday'));
  });

  test.each([
    ['It fell on Thu 14 March 2023.', 'Use “Tue”'],
    ['It fell on Thurs., March 14, 2023.', 'Use “Tue”'],
    ['It began at 9 a.m. Thursday, March 14, 2023.', 'Use “Tuesday”'],
    ['It began on Thursday night, March 14, 2023.', 'Use “Tuesday”'],
    ['It began on Thursday (14 March 2023).', 'Use “Tuesday”'],
    ['It began on 14 March 2023, a Thursday.', 'Use “Tuesday”'],
    ['It began on 14 March 2023 (Thursday).', 'Use “Tuesday”'],
    ['14 March 2023 was a Thursday.', 'Use “Tuesday”'],
    ['It began on Thursday the 14th of March 2023.', 'Use “Tuesday”'],
  ])('is found in %j', (text, fix) => {
    expect(findingsOf('date-conflict', text).map(finding => finding.fixes[0]?.title)).toEqual([fix]);
  });

  test('is found without a year where the article has a date near', () => {
    expect(messages(dated('The gates open on Monday, March 18, and the bell is rung.'))).toEqual([]);
    expect(messages(dated('The gates open on Monday, March 19, and the bell is rung.'))).toEqual([
      'March 19 is a Tuesday, the text says “Monday”.',
    ]);
  });

  test('is found in a sentence with two days and no year', () => {
    expect(messages('The fair runs from Monday, March 3, to Friday, March 8.')).toEqual([
      'If March 3 is a Monday, March 8 is a Saturday, the text says “Friday”.',
    ]);
  });
});

describe('weekdays that fit, or may, are left alone', () => {
  test.each([
    'It began on Tuesday, 14 March 2023.',
    'It began on Tuesday (14 March 2023).',
    'An earlier version gave the day as Thursday, 14 March 2023.',
    'The hearing was moved from Thursday, 14 March 2023, to Friday.',
    'The town met on Wednesday, 25 October 1917.',
    'It runs on Saturday and Sunday, March 11 and 12, 2023.',
    'It runs Thursday to Sunday, May 4-7, 2023.',
    'They met on Thursday. On 14 March 2023 they met again.',
    'It opens Thursday, March 14.',
    'The fair runs from Monday, March 3, to Friday, March 7.',
    'The fair runs from Monday, February 24, to Friday, March 1.',
  ])('%s', text => {
    expect(messages(text)).toEqual([]);
  });

  test.each([
    'In 1998 the strike began on Monday, March 16, and lasted a week.',
    'The strike began on Wednesday, November 8.',
  ])('in a dated article: %s', text => {
    expect(messages(dated(text))).toEqual([]);
  });
});

describe('short weekdays that are words of their own', () => {
  test.each([
    ['Doors open on Sat., June 13, 2025, at 8 p.m.', 'Sat'],
    ['They met on Sun, June 14, 2025.', 'Sun'],
  ])('speak right before a day: %s', (text, words) =>
    expect(findingsOf('date-conflict', text).map(finding => finding.words)).toEqual([words]),
  );

  test.each([
    'Doors open on Sat., June 14, 2025, at 8 p.m.',
    'The Sun, June 14, 2025, had the story.',
    'It was in the Baltimore Sun, June 14, 2025.',
    'He sat June 13, 2025, in court.',
  ])('are left alone in %s', text => expect(findingsOf('date-conflict', text)).toEqual([]));
});
