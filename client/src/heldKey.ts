/** A key held down, as the questions that `Alt+Enter` answers see it: they are not told when a key is let go. */

/** Presses that follow one another faster are no person's. Milliseconds. */
const fastest = 120;
let last = Number.NEGATIVE_INFINITY;

/** Asked once for each press: whether it came so soon after the one before that nobody has looked at the figure. */
export function isKeyHeld(now = performance.now()): boolean {
  const since = now - last;
  last = now;
  return since <= fastest;
}
