import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'tidy/**/*.test.ts'],
    // Property tests at their full size may take several seconds on two busy cores.
    testTimeout: 60_000,
  },
});
