import { expect, test } from 'vitest';
import { read } from '../quantities/kit.ts';

test.each([
  ['The show ran May-July 2023.', 'May-July 2023 = 2023-05/2023-07'],
  ['The show ran November–February 2023.', 'November–February 2023 = 2022-11/2023-02'],
  ['It spread in the 1800s.', 'the 1800s = 1800/1899'],
  ['It spread in the late 1700s.', 'the late 1700s = 1700/1799'],
  ['It spread in the 2000s.', 'the 2000s = 2000/2009'],
])('reads the stretch of time in %j', (sentence, wanted) => {
  expect(read(sentence)).toEqual([wanted]);
});

test.each([['May-June Whitfield won.'], ['The March-Hare pub burned.']])('%j holds no stretch of time', sentence => {
  expect(read(sentence)).toEqual([]);
});
