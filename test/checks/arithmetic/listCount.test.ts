import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../kit/check.ts';

const messages = (text: string): string[] => findingsOf('arithmetic', text).map(({ message }) => message);

describe('a list that holds another number of items than it is announced with', () => {
  test.each([
    ['The town will close four pools: Elm, Oak and Ash.', '“four pools” announced, 3 listed.'],
    ['She leads a group of four singers: Ada, Bea and Cleo.', '“four singers” announced, 3 listed.'],
  ])('%s', (text, message) => expect(messages(`${text}\n`)).toEqual([message]));

  test.each([
    'The town will close three pools: Elm, Oak and Ash.',
    "Three of the town's nine pools will close: Elm, Oak and Ash.",
    'Some of its nine pools will close: Elm, Oak and Ash.',
    'A few of the nine pools will close: Elm, Oak and Ash.',
    'Two of the nine old pools will close: Elm and Oak.',
  ])('stays silent about %s', text => expect(messages(`${text}\n`)).toEqual([]));
});
