import { defineConfig } from 'vitest/config';
import { skippedReporter } from './tests/support/skipped-reporter.ts';

export default defineConfig({
  test: {
    include: ['tests/long/**/*.test.ts'],
    reporters: ['default', skippedReporter],
    testTimeout: 600_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
