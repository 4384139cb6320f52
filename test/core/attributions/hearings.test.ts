import { describe, expect, test } from 'vitest';
import { credits } from './kit.ts';

describe('what courts and panels are told', () => {
  test.each([
    ['Forty boats were lost, an inquest heard.', 'indirect: an inquest / heard / Forty boats were lost'],
    ['Forty boats were lost, a jury was told on Monday.', 'indirect: a jury / was told / Forty boats were lost'],
    ['The court was told that 40 boats were lost.', 'indirect: The court / was told / that 40 boats were lost'],
    ['The inquiry heard 40 boats were lost.', 'indirect: The inquiry / heard / 40 boats were lost'],
  ])('%s', (text, expected) => expect(credits(text)).toEqual([expected]));

  test.each([
    'Forty boats were lost, a skipper heard.',
    'The crew was told to leave.',
    'Nora Blunt was told, and left.',
  ])('nothing in %j', text => expect(credits(text)).toEqual([]));
});
