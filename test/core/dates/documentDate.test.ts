import { expect, test } from 'vitest';
import { analyzeDocument } from '../../../core/src/index.ts';

const dateOf = (text: string, date: string | null = null) => {
  const found = analyzeDocument(text, { date }).date;
  return found && { iso: found.iso, words: text.slice(found.span.start, found.span.end) };
};

test.each([
  ['Harbour closed\n\n1998-02-27\n\nThe harbour was closed.', '1998-02-27', '1998-02-27'],
  ['Harbour closed\n\nFeb. 18, 2025\n\nThe harbour was closed.', '2025-02-18', 'Feb. 18, 2025'],
  ['Harbour closed\n\nPublished: 3 March 2021, 10:30 GMT\n\nThe harbour was closed.', '2021-03-03', '3 March 2021'],
  ['DUBLIN, May 7, 2024 — The harbour was closed.', '2024-05-07', 'May 7, 2024'],
  ['OSLO, 3 March 2023 (Nordpress) - The harbour was closed.', '2023-03-03', '3 March 2023'],
  ['Harbour closed\nMarch 13, 1999\n\nOSLO, March 12 (Nordpress) -- The harbour was closed.', '1999-03-12', 'March 12'],
])('finds the date of %j', (text, iso, words) => {
  expect(dateOf(text)).toEqual({ iso, words });
});

test.each([
  'The harbour was closed on May 7, 2024, and opened later.',
  'Harbour closed\n\nThe storm of May 7, 2024 did it.',
  'Nothing here.',
])('finds none in %j', text => {
  expect(dateOf(text)).toBeNull();
});

test('a date that the reader set wins and stands nowhere', () => {
  expect(dateOf('DUBLIN, May 7, 2024 — The harbour was closed.', '2020-01-02')).toEqual({
    iso: '2020-01-02',
    words: '',
  });
});
