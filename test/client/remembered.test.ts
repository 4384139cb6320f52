import { expect, test } from 'vitest';
import { remembered } from '../../client/src/remembered.ts';

test('what is made of the same parts is made once, and anew where one of them is another', () => {
  const claims = ['12 km'];
  const rowsOf = remembered<string[]>();
  const make = () => [...claims, 'row'];
  const first = rowsOf(['folder', claims], make);
  expect(rowsOf(['folder', claims], make)).toBe(first);
  expect(rowsOf(['folder', [...claims]], make)).not.toBe(first);
  const article = rowsOf(['article', claims], make);
  expect(rowsOf(['article', claims], make)).toBe(article);
  expect(rowsOf(['article'], make)).not.toBe(article);
});
