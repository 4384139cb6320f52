/** Until when a finding is dismissed. No editor here; the client has the clock. */
import { dayOf } from '../../host/src/today.ts';

export interface Ending {
  readonly label: string;
  /** The last day on which the dismissal counts, or empty for good; null where the day is still to be said. */
  readonly until: string | null;
}

/** For good comes first, so that Enter takes it. */
export const endings = (now: Date): readonly Ending[] => [
  { label: 'For good', until: '' },
  { label: 'For a week', until: dayOf(new Date(now.getFullYear(), now.getMonth(), now.getDate() + 7)) },
  { label: 'For a month', until: monthAfter(now) },
  { label: 'Until a day…', until: null },
];

/** The same day of the next month, or its last: 31 January and 28 February. */
function monthAfter(now: Date): string {
  const days = new Date(now.getFullYear(), now.getMonth() + 2, 0).getDate();
  return dayOf(new Date(now.getFullYear(), now.getMonth() + 1, Math.min(now.getDate(), days)));
}

/** What keeps a text from being such a day, in a sentence for people; null if nothing. */
export function dayComplaint(text: string, now: Date): string | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text.trim()) ?? [];
  const date = new Date(Number(year), Number(month) - 1, Number(day));
  if (year === undefined || dayOf(date) !== text.trim()) return 'Write a day as 2026-12-31.';
  return text.trim() < dayOf(now) ? 'This day is past.' : null;
}
