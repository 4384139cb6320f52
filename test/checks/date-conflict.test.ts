/** The rules have their own tests in `dateConflict/`; this is what holds for all of them. */
import { describe, expect, test } from 'vitest';
import { findingsOf } from '../kit/check.ts';

describe('date-conflict speaks', () => {
  test('once of one place, with the places that it was reckoned from', () => {
    const text =
      'OSLO, 12 March 2024 (Nordpress) — Ada Brekke, 59, was born in 1970. She stayed from Sunday, 3 March 2024, to Friday, 9 March 2024, a five-day visit.\n';
    const found = findingsOf('date-conflict', text);
    expect(found.map(finding => finding.words)).toEqual(['59', 'Friday', 'five-day']);
    for (const finding of found) expect(finding.related.length).toBeGreaterThan(0);
  });
});

describe('date-conflict stays silent', () => {
  test.each([
    '',
    'Born.',
    'from to, a five-day visit',
    'Thursday, 31 February 2023, is no day.',
    'The year 2023 began on a Sunday.',
  ])('on odd text: %j', text => {
    expect(findingsOf('date-conflict', text)).toEqual([]);
  });
});
