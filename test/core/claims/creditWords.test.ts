import { expect, test } from 'vitest';
import { creditWords } from '../../../core/src/index.ts';

test.each([
  ['It', '“it”, named before'],
  ['he', '“he”, named before'],
  ['the harbour office', 'the harbour office'],
  ['his brother', 'his brother'],
  ['All Saints', 'All Saints'],
  ['4', '4'],
])('%s is credited as %s', (source, words) => expect(creditWords(source)).toBe(words));
