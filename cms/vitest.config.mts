import { configDefaults, defineConfig } from 'vitest/config'

/** What is long, or a second proof of the same thing, is for `npm run test:whole`. */
const exclude =
  process.env.TEST_WHOLE === 'true'
    ? configDefaults.exclude
    : [...configDefaults.exclude, '**/*.whole.test.ts']

export default defineConfig({
  test: {
    // The cms logs each request; only a failed test's are of interest.
    silent: 'passed-only',
    projects: [
      {
        test: {
          name: 'unit',
          exclude,
          // Nothing of these leaves anything behind for the next: loading all anew costs most.
          isolate: false,
          // Only what hangs is ended by these: other work may share the machine.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          include: [
            'src/**/*.test.ts',
            'seed/**/*.test.ts',
            'config/**/*.test.ts',
            'bench/**/*.test.ts',
            'tests/clock/**/*.test.ts',
          ],
        },
      },
      {
        test: {
          name: 'http',
          exclude,
          include: ['tests/*.test.ts'],
          globalSetup: ['tests/globalSetup.ts'],
          // Strapi ends with its thread; in a forked process it takes vitest's channel along.
          pool: 'threads',
          // Each file has a cms and a database of its own, and some wait for minutes to pass.
          maxWorkers: 3,
          // Only what hangs is ended by these: other work may share the machine.
          testTimeout: 180_000,
          hookTimeout: 240_000,
        },
      },
      {
        test: {
          name: 'bench',
          include: ['bench/**/*.bench.ts'],
          // What it measures is what it is for: it is shown, whether it passes or not.
          disableConsoleIntercept: true,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
