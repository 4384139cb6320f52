import { expect, test } from 'vitest';
import { figuresOf, readFigures } from './kit.ts';

test.each([
  ['One in four homes is empty.', 'One in four = 0.25', 'ratio'],
  ['Some 2 out of 5 shops closed.', 'Some 2 out of 5 = 0.4 (about)', 'ratio'],
  ['Three-quarters of the town agreed.', 'Three-quarters = 0.75', 'ratio'],
  ['Half of the crop is lost.', 'Half = 0.5', 'ratio'],
  ['They won by a 3-to-1 margin.', '3-to-1 = 3', 'ratio'],
  ['The home side won 2-0 on the night.', '2-0 = 0..2', 'score'],
])('reads the ratio in %j', (sentence, wanted, kind) => {
  expect(readFigures(sentence)).toEqual([wanted]);
  expect(figuresOf(sentence)[0]?.kind).toBe(kind);
});

test('a range of things is no score', () => {
  expect(readFigures('About 8-9 people came.')).toEqual(['About 8-9 people = 8..9 person (about)']);
});
