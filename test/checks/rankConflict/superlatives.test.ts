import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../kit/check.ts';

const found = (text: string) => findingsOf('rank-conflict', text).map(({ words, points }) => [words, ...points]);

describe('the first of its kind and the second', () => {
  test('speaks where one thing is both', () =>
    expect(
      found(
        'Saint Wenna is the oldest church in Torrey county. Saint Wenna, the second-oldest church in Torrey county, leaks.',
      ),
    ).toEqual([['second-oldest church', 'a.txt:the oldest church']]));

  test.each([
    [
      'beside the name',
      'Ayr Union, the largest bank in Lenn, is closing. Ayr Union is the second-largest bank in Lenn.',
    ],
    [
      'of one who is dealt with',
      'Ayr Union is the second-largest bank in Lenn. Holt Mutual is talking to Ayr Union, the largest bank in Lenn.',
    ],
  ])('speaks of what is said %s', (_, text) => expect(found(text)).toHaveLength(1));

  test.each([
    [
      'of two places',
      'Saint Wenna is the oldest church in Torrey. Saint Wenna is the second-oldest church in the country.',
    ],
    [
      'of two times',
      'Ansgar Tower is the tallest tower in Holt. Ansgar Tower was the second-tallest tower in Holt until 1990.',
    ],
    ['of two things', 'Ansgar House is the oldest inn in Holt. Merle Mill is the second-oldest inn in Holt.'],
    [
      'of two kinds',
      'Saint Wenna is the oldest church in Torrey. Saint Wenna is the second-oldest building in Torrey.',
    ],
    ['of one sentence', 'Saint Wenna is the oldest church in Torrey, and Merle the second-oldest church in Torrey.'],
  ])('is silent where it is said %s', (_, text) => expect(found(text)).toEqual([]));
});
