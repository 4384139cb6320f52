import { describe, expect, test } from 'vitest';
import { dayComplaint, endings } from '../../client/src/dismissModel.ts';

describe('how long a finding is dismissed', () => {
  const on = (year: number, month: number, day: number) =>
    endings(new Date(year, month - 1, day, 23, 30)).map(({ until }) => until);

  test('is for good where nothing else is chosen', () => {
    expect(endings(new Date(2026, 10, 21))[0]).toEqual({ label: 'For good', until: '' });
  });

  test('is told by the calendar of the machine', () => {
    expect(on(2026, 11, 21)).toEqual(['', '2026-11-28', '2026-12-21', null]);
    expect(on(2026, 12, 28)).toEqual(['', '2027-01-04', '2027-01-28', null]);
    expect(on(2027, 1, 31)).toEqual(['', '2027-02-07', '2027-02-28', null]);
  });

  test('may be a day that is still to come', () => {
    const now = new Date(2026, 10, 21, 9);
    expect(dayComplaint('2026-11-21', now)).toBeNull();
    expect(dayComplaint(' 2026-12-31 ', now)).toBeNull();
    expect(dayComplaint('2026-11-20', now)).toMatch(/past/);
    for (const no of ['', 'May', '2026-13-01', '2026-02-30', '31.12.2026'])
      expect(dayComplaint(no, now)).toMatch(/Write/);
  });
});
