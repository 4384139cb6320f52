import type { Check } from './check.ts';

/** All checks, in the order in which findings at one place are shown. */
export const checks: readonly Check[] = [];
