/** Time of the processor that one pass takes, in seconds: other work on the machine does not stretch it. */
export function cpuSeconds(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** The best of several passes after a warm-up, within a budget of seconds for all of them. */
export function best(work, { warmUps = 3, passes = 7, budget = 12 } = {}) {
  let spent = 0;
  for (let i = 0; i < warmUps && (i === 0 || spent < budget / 2); i++) spent += cpuSeconds(work);
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < passes && (i === 0 || spent < budget); i++) {
    const seconds = cpuSeconds(work);
    spent += seconds;
    least = Math.min(least, seconds);
  }
  return least;
}
