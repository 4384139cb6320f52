import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../kit/check.ts';

const found = (text: string) => findingsOf('arithmetic', text).map(({ words }) => words);
const ends = 'Profit sank to €30 million from €60 million a year earlier.';

describe('a change in one sentence and its ends in another', () => {
  test.each([
    ['a fraction', `Net profit at the tannery Lederer fell by a third, the company said.\n\n${ends}`, 'a third'],
    [
      'behind a dateline',
      `HOLT, Lower Lenn (Ferry Post) - Net profit fell by a third last year.\n\n${ends}`,
      'a third',
    ],
    [
      'a percentage',
      'Attendance at the Holt museum rose 20 percent last year. It was dry. Attendance grew from 40,000 to 60,000.',
      '20 percent',
    ],
    ['a firm by itself', `Lederer’s profit fell by a third, the company said.\n\n${ends}`, 'a third'],
    [
      'the same part',
      'Exports of wheat rose 12 percent. It was wet. Exports of wheat rose to 50 tonnes from 40 tonnes.',
      '12 percent',
    ],
    [
      'the ends first',
      'Profit at the tannery Lederer fell to €30 million from €60 million. Profit at Lederer fell by a third.',
      'a third',
    ],
  ])('speaks: %s', (_, text, words) => expect(found(text)).toEqual([words]));

  test.each([
    ['it comes out', `Net profit at the tannery Lederer fell by half.\n\n${ends}`],
    ['they are of two stretches of time', `Net profit fell by a third in the second quarter. ${ends}`],
    ['they are of two sorts', 'Operating profit fell by a third. Net profit dropped to €30 million from €60 million.'],
    [
      'they are of two firms',
      'Profit at Lederer fell by a third. Profit at Kessler fell to €30 million from €60 million.',
    ],
    ['one is of a sort', 'Profit fell 5 percent. Operating profit dropped to €30 million from €60 million.'],
    ['the first is of a sort', 'Operating profit fell 5 percent. Profit sank to €30 million from €60 million.'],
    ['one is of a source', 'Revenue rose 12 percent. Revenue from subscriptions rose to €50 million from €40 million.'],
    ['one is of a place', 'Sales rose 12 percent. Sales in Lenn rose to €50 million from €40 million.'],
    ['the first is of a place', 'Sales in Lenn rose 12 percent. Sales rose to €50 million from €40 million.'],
    ['one is of a good', 'Exports rose 12 percent. Exports of wheat rose to 50 tonnes from 40 tonnes.'],
    ['the later is of one firm', 'Employment rose 12 percent. Employment at Lederer rose to 500 from 400.'],
    [
      'they are of two firms by name',
      'Lederer’s profit fell by a third. Kessler’s profit dropped to €4 million from €8 million.',
    ],
    ['a branch is told of later', 'Sales at Lederer rose 12 percent. Sales at Lederer’s shops rose to 500 from 400.'],
    ['they are of two things', 'Prices rose by 5 percent. Profit rose from €40 million to €60 million.'],
    ['they go two ways', `Profit rose by a third in all. ${ends}`],
    ['two changes are told', `Profit fell by a third. Profit fell by 20 percent at home. ${ends}`],
    ['much is told between', `Profit fell by a third. ${'It was a dry year. '.repeat(8)}${ends}`],
  ])('is silent where %s', (_, text) => expect(found(text)).toEqual([]));
});
