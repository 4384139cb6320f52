import { expect, test } from 'vitest';
import { letterSlip } from '../../../core/src/corpus/letterSlip.ts';

test.each([
  ['holtzman', 'holtzmann', 'missing'],
  ['holtzmann', 'holtzman', 'missing'],
  ['moriarty', 'moriaty', 'missing'],
  ['carvalho', 'calvalho', 'other'],
  ['moira', 'moria', 'swapped'],
  ['aab', 'aba', 'swapped'],
  ['anna', 'anna', null],
  ['marlon', 'mortan', null],
  ['abcd', 'badc', null],
  ['abc', 'abcde', null],
  ['acb', 'bca', null],
])('%s and %s: %s', (one, other, slip) => {
  expect(letterSlip(one, other)).toBe(slip);
});
