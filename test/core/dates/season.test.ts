import { expect, test } from 'vitest';
import { read } from '../quantities/kit.ts';

// The day of writing, a Tuesday.
const written = '2024-05-07';

test.each([
  ['It rose in the summer of 2020.', 'the summer of 2020 = 2020-06/2020-08'],
  ['It was cold in the winter of 2020-21.', 'the winter of 2020-21 = 2020-12/2021-02'],
  ['They met last fall.', 'last fall = 2023-09/2023-11'],
  ['It rose in the spring of 2021.', 'the spring of 2021 = 2021-03/2021-05'],
])('reads the season in %j', (sentence, wanted) => {
  expect(read(sentence, written)).toEqual([wanted]);
});

test.each([
  ['They fall often.', []],
  ['Water from the spring is clear.', []],
])('%j holds no such date', (sentence, wanted) => {
  expect(read(sentence, written)).toEqual(wanted);
});
