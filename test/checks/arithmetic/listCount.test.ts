import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../kit/check.ts';

const messages = (text: string): string[] => findingsOf('arithmetic', text).map(({ message }) => message);

describe('a list that holds another number of items than it is announced with', () => {
  test.each([
    ['The town will close four pools: Elm, Oak and Ash.', '“four pools” announced, 3 listed.'],
    ['She leads a group of four singers: Ada, Bea and Cleo.', '“four singers” announced, 3 listed.'],
    [
      'Four directors resigned on Wednesday: Anna Holm, Peter Veit and Lisa Grau, the company said.',
      '“Four directors” announced, 3 listed.',
    ],
    [
      'Two people were named as the victims: Anna Holm, 34, Peter Veit, 41, and Lisa Grau, 29.',
      '“Two people” announced, 3 listed.',
    ],
  ])('%s', (text, message) => expect(messages(`${text}\n`)).toEqual([message]));

  test.each([
    'The town will close three pools: Elm, Oak and Ash.',
    'Three directors resigned on Wednesday: Anna Holm, Peter Veit and Lisa Grau, the company said.',
    'Two people were named as the victims: Anna Holm, 34, and Peter Veit, 41.',
    'Two people spoke: Anna Holm, who is 34, and Peter Veit and Lisa Grau of the union.',
    "Three of the town's nine pools will close: Elm, Oak and Ash.",
    'Some of its nine pools will close: Elm, Oak and Ash.',
    'A few of the nine pools will close: Elm, Oak and Ash.',
    'Two of the nine old pools will close: Elm and Oak.',
  ])('stays silent about %s', text => expect(messages(`${text}\n`)).toEqual([]));
});
