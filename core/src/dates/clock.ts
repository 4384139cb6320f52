/** Times of day, and what lies between two of them. */

/** Minutes since midnight, and whether the words say which half of the day. */
export interface Clock {
  readonly minutes: number;
  readonly half: 'am' | 'pm' | 'day' | null;
}

const TIME = /^(\d{1,2})(?:[.:](\d\d))?(?: ?([ap])\.?m\.?)?$/i;

/** `10.05 am`, `14:30`, `noon`; null for what is no time of day. */
export function clockOf(words: string): Clock | null {
  const lower = words.toLowerCase().trim();
  if (lower === 'noon' || lower === 'midday') return { minutes: 720, half: 'pm' };
  if (lower === 'midnight') return { minutes: 1440, half: 'day' };
  const [, hour, minute = '0', letter] = TIME.exec(lower) ?? [];
  if (hour === undefined) return null;
  const [hours, minutes] = [Number(hour), Number(minute)];
  if (hours > 24 || minutes > 59 || (letter !== undefined && (hours > 12 || hours === 0))) return null;
  if (letter !== undefined)
    return { minutes: (hours % 12) * 60 + minutes + (letter === 'p' ? 720 : 0), half: letter === 'p' ? 'pm' : 'am' };
  return { minutes: hours * 60 + minutes, half: hours > 12 || hour.startsWith('0') ? 'day' : null };
}

/** All that may lie between two times of day, in minutes, the least first: `from 9 to 5` may be eight hours or twenty. */
export function minutesBetween(from: Clock, to: Clock): number[] {
  const starts = from.half === null ? [from.minutes % 720, (from.minutes % 720) + 720] : [from.minutes];
  const ends = to.half === null ? [to.minutes % 720, (to.minutes % 720) + 720] : [to.minutes];
  const all = starts.flatMap(start => ends.map(end => (end - start + 2880) % 1440));
  return [...new Set(all)].filter(minutes => minutes > 0).sort((a, b) => a - b);
}
