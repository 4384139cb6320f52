import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/editor/**', '**/node_modules/**'],
    testTimeout: 20_000,
    // All cores: left to itself, vitest keeps one free, which on two cores doubles the time.
    maxWorkers: availableParallelism(),
    reporters: process.env.TICKMARK_TEST_REPORT
      ? ['default', ['json', { outputFile: process.env.TICKMARK_TEST_REPORT }]]
      : ['default'],
  },
});
