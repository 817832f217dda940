import { defineConfig } from 'vitest/config';

/** One real browser, one file after another: the tests share the machine with it. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.e2e.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 90_000,
    // Two browsers share two cores with everything else: what fails twice is a fault.
    retry: 1,
  },
});
