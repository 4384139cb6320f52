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

const under = (line: string) => `Harbour closed\n\n${line}\n\nThe harbour was closed, the town said.\n`;

test.each([
  'By Ana Reis, Lisbon | 12 March 2024 | 4 min read',
  'By Ana Reis • March 12, 2024 • 4 min read',
  'By Ana Reis and Jon Amsel · 12 Mar 2024 · 10:30 GMT',
  'By ANA REIS, 12 March 2024',
  'Ana Reis in Lisbon, Tuesday 12 March 2024',
  'Ana Reis - 12 March 2024',
  'Harbour News | Tuesday, March 12, 2024',
  'Posted on March 12, 2024 by Ana Reis',
  'Posted at 10:30 a.m. on Tuesday, March 12, 2024',
  'Updated 3:41 PM EDT, Tue March 12, 2024',
  'Last updated: 12 March 2024',
  'Story by Ana Reis  •  Updated March 12, 2024',
  'Published 12 March 2024 | Updated 14 March 2024',
  'Updated 14 March 2024 | Published 12 March 2024',
  'Published Mar 12, 2024 10:30 PM IST | Updated Mar 13, 2024',
  'First published on Tue 12 Mar 2024 10.30 GMT',
  '2024-03-12T10:30:00Z',
  '2024-03-12T10:30:00+01:00',
  '2024-03-12 10:30:00',
  'Lisbon, 12 March 2024 – The harbour was closed.',
  '(LISBON, 12 March 2024) The harbour was closed.',
  'LISBON, 12 March 2024: The harbour was closed.',
  'LISBON, Portugal (AP) - March 12, 2024 - The harbour was closed.',
  'March 12, 2024 — The harbour was closed.',
])('takes the date of the line %j', line => {
  expect(dateOf(under(line))?.iso).toBe('2024-03-12');
});

test.each([
  'The storm of 12 March 2024 | a history',
  'By 12 March 2024 the harbour had closed.',
  'Ana Reis resigned, 12 March 2024',
  'The Treaty of Lisbon, 13 December 2007',
  'Lisbon, Portugal, was hit on March 12, 2024 - the worst day.',
  'The bridge fell on 12 March 2024 – a Tuesday.',
  '- March 12, 2024 — The harbour was closed.',
  'LISBON, March 12 (Nordpress) — The harbour was closed.',
])('does not take the date of the line %j', line => {
  expect(dateOf(under(line))).toBeNull();
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
