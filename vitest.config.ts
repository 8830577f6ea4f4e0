import { defineConfig } from 'vitest/config';

/**
 * Tests that read the finished site in `dist`, and those that need a machine to themselves. They run after a build; all
 * others need nothing but the sources.
 */
const readsDist = ['site', 'papers', 'build', 'package', 'dev'].map((room) => `tests/${room}/**/*.test.ts`);

const all = {
  // A test that waits longer than this hangs. The slowest honest ones take 30 seconds, and on a machine that is busy
  // with other things eight times as long.
  testTimeout: 300_000,
  hookTimeout: 600_000,
  expect: { requireAssertions: true, poll: { timeout: 90_000 } },
};

/** The tests that need only the sources. `npm run mutants` runs them, too. */
export const fastTests = { ...all, include: ['tests/**/*.test.ts'], exclude: readsDist };

export default defineConfig({
  test: {
    // Golden files are written with `-u` alone, never by the way: a test whose golden file is missing fails.
    update: 'none',
    // Every core: the one that waits for the tests has nothing else to do.
    maxWorkers: '100%',
    projects: [
      { test: { name: 'fast', ...fastTests } },
      {
        // One browser and one veraPDF at a time: two of either do not fit into two cores. Where a test says so, two
        // pages of the one browser are looked at at the same time.
        test: { name: 'built', ...all, include: readsDist, fileParallelism: false, maxConcurrency: 2 },
      },
    ],
  },
});
