import { expect, test } from 'vitest';
import { datedEvents } from '../../../core/src/lexicon/datedEvents.ts';

test('no event has two years', () => {
  const years = new Map<string, number>();
  for (const { words, year } of datedEvents) {
    expect(years.get(words) ?? year, words).toBe(year);
    years.set(words, year);
  }
});

test('names stand as they are compared: small letters without articles', () => {
  for (const { words, year } of datedEvents) {
    expect(words).toMatch(/^[a-z0-9'*./ -]+$/);
    expect(words).not.toMatch(/(?:^| )(?:the|an?) /);
    expect(year).toBeGreaterThan(1700);
  }
});
