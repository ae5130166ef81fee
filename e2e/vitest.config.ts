// Tests of the whole: the packed tarball and the page in a browser. They build first, take seconds
// each and therefore run in `npm test` only, not in `npm run check`.

import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: import.meta.dirname,
  test: {
    include: ['**/*.test.ts'],
    globalSetup: ['build.ts'],
    testTimeout: 120_000,
    hookTimeout: 300_000,
    // One browser or npm at a time: two cores, and steady times matter more than speed.
    fileParallelism: false,
  },
});
