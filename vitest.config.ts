import { defineConfig } from 'vitest/config';
import { skippedReporter } from './tests/support/skipped-reporter.ts';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/long/**', 'node_modules/**'],
    globalSetup: ['tests/support/authority-setup.ts'],
    reporters: ['default', skippedReporter],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
