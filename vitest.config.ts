// The quick tests: units, properties, readers (test/) and the rules of the house (tidy/). Those of
// the packed package and the page have a configuration of their own in e2e/.

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    setupFiles: ['test/setup.ts'],
    include: ['test/**/*.test.ts', 'tidy/**/*.test.ts'],
    // Property tests at their full size may take several seconds on two busy cores.
    testTimeout: 60_000,
  },
});
