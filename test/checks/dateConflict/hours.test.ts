import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../kit/check.ts';

const found = (text: string) => findingsOf('date-conflict', `${text}\n`).map(({ words }) => words);

describe('hours that do not fit both their ends', () => {
  test('are reported with what lies between', () => {
    const [finding] = findingsOf(
      'date-conflict',
      'The debate began at 9.10 pm and ended at 11.40 pm.\n\nThe four-hour debate was dull.\n',
    );
    expect(finding?.message).toBe(
      'From “9.10 pm” to “11.40 pm” it is 2 hours and 30 minutes, the text says “four-hour”.',
    );
    expect(finding?.points).toEqual(['a.txt:9.10 pm', 'a.txt:11.40 pm']);
  });

  test.each([
    ['The concert ran from 2 p.m. to 5 p.m. and was full. The five-hour concert pleased all.', ['five-hour']],
    ['They set off at noon and arrived at 4.30 pm. It lasted six hours.', ['six hours']],
    [
      'The train pulled out of Ayr at 7.40am and rolled into Kiel at 11.10am. He enjoyed the run of two hours.',
      ['two hours'],
    ],
    ['The debate began at 9:10 and ended at 11:40. The debate lasted 90 minutes.', ['90 minutes']],
  ])('of a stretch: %s', (text, words) => expect(found(text)).toEqual(words));

  test.each([
    ['that are rounded', 'The debate began at 9.10 pm and ended at 11.40 pm. The two-and-a-half-hour debate was dull.'],
    ['that may be whole ones', 'The debate began at 9.10 pm and ended at 11.30 pm. The two-hour debate was dull.'],
    ['over noon, without a half of the day', 'The debate began at 9 and ended at 2. The debate lasted five hours.'],
    ['over midnight', 'The dance began at 10 pm and ended at 3 am. The dance lasted five hours.'],
    ['of a break', 'The trial began at 9 am and ended at 5 pm. There was a break of two hours.'],
    ['of another day', 'The siege began at 9 am on Monday and ended at 11 am on Tuesday. The siege lasted 26 hours.'],
    [
      'of two of them',
      'The debate began at 9 am and ended at 11 am. The play began at 7 pm and ended at 9 pm. It lasted four hours.',
    ],
    [
      'of several lengths',
      'The debate began at 9 am and ended at 11 am. The two-hour debate was dull. The three-hour concert was not.',
    ],
    ['when a shop is open', 'The shop is open from 9 am to 5 pm. The two-hour tour starts there at 3 pm.'],
    [
      'of the last one',
      'The race began at 9 am. The winner came in at 11.40 am. The last runner came home after a race of five hours.',
    ],
    ['as a limit', 'The debate began at 9 am and ended at 11 am. It may not last more than an hour.'],
  ])('are left alone %s', (_, text) => expect(found(text)).toEqual([]));
});
