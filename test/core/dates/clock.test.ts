import { describe, expect, test } from 'vitest';
import { clockOf, minutesBetween } from '../../../core/src/dates/clock.ts';

describe('times of day', () => {
  test.each([
    ['10.05 am', 605],
    ['1.20 p.m.', 800],
    ['12 noon', null],
    ['noon', 720],
    ['midnight', 1440],
    ['12.30 am', 30],
    ['14:30', 870],
    ['25:00', null],
    ['9:75', null],
    ['13 pm', null],
  ])('%s', (words, minutes) => expect(clockOf(words)?.minutes ?? null).toBe(minutes));

  const between = (from: string, to: string) =>
    minutesBetween(
      clockOf(from) as NonNullable<ReturnType<typeof clockOf>>,
      clockOf(to) as NonNullable<ReturnType<typeof clockOf>>,
    );

  test('are so far apart', () => {
    expect(between('10.05 am', '1.20 pm')).toEqual([195]);
    expect(between('10 pm', '3 am')).toEqual([300]);
    expect(between('9', '5')).toEqual([480, 1200]);
    expect(between('14:00', '15:30')).toEqual([90]);
  });
});
