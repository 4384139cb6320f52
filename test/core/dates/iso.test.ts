import { expect, test } from 'vitest';
import { civil, dayNumber, daysInMonth, isoWeek, weekdayOf } from '../../../core/src/dates/iso.ts';

test('days and dates agree with the platform over eight centuries', () => {
  for (let days = -200_000; days < 100_000; days += 97) {
    const date = new Date(days * 86_400_000);
    const { year, month, day } = civil(days);
    expect([year, month, day]).toEqual([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]);
    expect(dayNumber(year, month, day)).toBe(days);
    expect(weekdayOf(days)).toBe(date.getUTCDay());
  }
});

test('months have their days', () => {
  expect([daysInMonth(2024, 2), daysInMonth(1900, 2), daysInMonth(2000, 2), daysInMonth(2023, 12)]).toEqual([
    29, 28, 29, 31,
  ]);
});

test('weeks begin on Monday and the year’s first holds its first Thursday', () => {
  expect(isoWeek(dayNumber(2021, 1, 3))).toBe('2020-W53');
  expect(isoWeek(dayNumber(2021, 1, 4))).toBe('2021-W01');
  expect(isoWeek(dayNumber(2024, 12, 31))).toBe('2025-W01');
});
