import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/editor/**', '**/node_modules/**'],
    testTimeout: 20_000,
    reporters: process.env.TICKMARK_TEST_REPORT
      ? ['default', ['json', { outputFile: process.env.TICKMARK_TEST_REPORT }]]
      : ['default'],
  },
});
