import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Tests that put spies in the place of modules, which must be gone when the next file begins. */
const spying = ['test/core/document/keystroke.test.ts'];

export default defineConfig({
  test: {
    // All cores: left to itself, vitest keeps one free, which on two cores doubles the time.
    maxWorkers: availableParallelism(),
    reporters: process.env.TICKMARK_TEST_REPORT
      ? ['default', ['json', { outputFile: process.env.TICKMARK_TEST_REPORT }]]
      : ['default'],
    exclude: ['test/editor/**', '**/node_modules/**'],
    projects: [
      // Files of one worker share their modules: reading the core anew for each of them took a quarter of the time.
      project('together', { exclude: spying, isolate: false }),
      project('alone', { include: spying }),
    ],
  },
});

function project(name, { include = ['test/**/*.test.ts'], exclude = [], isolate = true }) {
  // What is waited for comes at once on a quiet machine, and later on a busy one.
  const expect = { poll: { timeout: 10_000 } };
  // A browser that was never started on this machine, or a bundle beside it, can take long to come from a cold disk.
  const limits = { testTimeout: 20_000, hookTimeout: 120_000 };
  return { extends: true, test: { name, include, exclude, isolate, ...limits, expect } };
}
