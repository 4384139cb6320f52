import { expect, test } from 'vitest';
import { read } from '../quantities/kit.ts';

test.each([
  ['The mill was built in the 18th century.', 'the 18th century = 1701/1800'],
  ['The mill was built in the eighteenth century.', 'the eighteenth century = 1701/1800'],
  ['The mill was built in the XVIII century.', 'the XVIII century = 1701/1800'],
  ['The icon was painted in the late XV century.', 'late XV century = 1401/1500'],
  ['The wall is of the II century BC.', 'the II century BC = -0199/-0100'],
  ['It is a XIX-century print.', 'XIX-century = 1801/1900'],
])('reads the century in %j', (sentence, wanted) => {
  expect(read(sentence)).toEqual([wanted]);
});

test.each([
  'Charles III met Pope Pius XII.',
  'World War II ended.',
  'The coach named the starting XI.',
  'Chapter IV deals with Part II of the Act.',
  'Phase III trials began.',
  'The ii century of her book was misprinted.',
  'The band played Mix Century.',
])('does not take a Roman numeral for a figure in %j', sentence => {
  expect(read(sentence)).toEqual([]);
});
