/** The day on which something is said or asked, by the machine's own calendar. No Node in here. */

/** ISO 8601: `2026-11-21`. */
export function dayOf(now: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
