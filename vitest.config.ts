import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests that look at the finished pages. They run after a build. */
const looksAtPages = ['tests/site/**/*.test.ts'];

/** Tests that read the finished papers, and those that need a machine to themselves. They run after a build, too. */
const readsDist = ['papers', 'build', 'dev'].map((room) => `tests/${room}/**/*.test.ts`);

/** Tests that install the package of this project. */
const installs = ['tests/package/**/*.test.ts'];

const all = {
  // A test that waits longer than this hangs. The slowest honest ones take 30 seconds, and on a machine that is busy
  // with other things eight times as long.
  testTimeout: 300_000,
  hookTimeout: 600_000,
  expect: { requireAssertions: true, poll: { timeout: 90_000 } },
};

/** The tests that need only the sources. `npm run mutants` runs them, too. */
export const fastTests = {
  ...all,
  include: ['tests/**/*.test.ts'],
  exclude: [...looksAtPages, ...readsDist, ...installs, 'tests/library/**'],
  // A whole path: other projects are tested with these settings, too.
  setupFiles: [fileURLToPath(new URL('tests/library/keep-out.ts', import.meta.url))],
};

/**
 * Tests of what this project hands out, and not of the program: its documents, drawings and words. No other test looks at
 * them. Those of `tests/kinds` and so on look at examples in the fast tests, and here at the documents.
 */
const libraryTests = {
  ...all,
  include: [
    'tests/library/**/*.test.ts',
    'tests/books/books.test.ts',
    'tests/catalogue/structured-data.test.ts',
    'tests/editions/nothing-lost.test.ts',
    'tests/history/**/*.test.ts',
    'tests/rules/words-of.test.ts',
    ...['booklet-pages', 'folded-leaflets', 'grey', 'papers', 'signatures'].map(
      (name) => `tests/kinds/${name}.test.ts`,
    ),
  ],
  env: { CLEARSTEP_DOCUMENTS: 'library' },
};

/** Files share the modules that they read, which took half of their time: no test may leave anything behind in one. */
const together = { isolate: false };

/** Tests that measure how long something takes: what other tests left in memory would slow it down. */
const measures = [
  'tests/**/linear.test.ts',
  'tests/**/growth.test.ts',
  'tests/pictures/refuse-drawing.test.ts',
];

export default defineConfig({
  test: {
    // Golden files are written with `-u` alone, never by the way: a test whose golden file is missing fails.
    update: 'none',
    // Every core: the one that waits for the tests has nothing else to do.
    maxWorkers: '100%',
    projects: [
      { test: { name: 'fast', ...fastTests, ...together, exclude: [...fastTests.exclude, ...measures] } },
      { test: { name: 'measures', ...fastTests, include: measures } },
      { test: { name: 'library', ...libraryTests, ...together } },
      {
        // One browser for each core: a page that loads leaves a core idle half of the time. Where a test says so, two
        // pages of one browser are looked at at the same time.
        test: {
          name: 'site',
          ...all,
          include: looksAtPages,
          maxConcurrency: 2,
          globalSetup: fileURLToPath(new URL('tests/site/build-examples.ts', import.meta.url)),
        },
      },
      { test: { name: 'built', ...all, include: readsDist } },
      {
        test: {
          name: 'package',
          ...all,
          include: installs,
          globalSetup: fileURLToPath(new URL('tests/package/pack.ts', import.meta.url)),
        },
      },
    ],
  },
});
