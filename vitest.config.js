import { defineConfig } from 'vitest/config'

/** What mostly waits for processes that it starts: `npm test` has time for it. */
const ofProcesses = [
  'scripts/**/*.system.test.mjs',
  'scripts/commands.test.mjs',
  'scripts/running/**/*.test.mjs',
  'scripts/testing/luck/**/*.test.mjs',
  'scripts/testing/test-steps.test.mjs',
]

/** Tests of the commands. Those of the cms and of the web stand in their folders. */
export default defineConfig({
  test: {
    // What commands print is of interest where a test of theirs failed.
    silent: 'passed-only',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['scripts/**/*.test.mjs'],
          exclude: ofProcesses,
          // Nothing of these leaves anything behind for the next: loading all anew costs most.
          isolate: false,
          // Only what hangs is ended by these: other work may share the machine.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'system',
          include: ofProcesses,
          // What is long is for `npm run test:whole`.
          exclude: process.env.TEST_WHOLE === 'true' ? [] : ['**/*.whole.*'],
          // Each works on this checkout alone.
          maxWorkers: 1,
          testTimeout: 600_000,
          hookTimeout: 600_000,
          // What passes only at the second try is named at the end of a run.
          retry: 1,
        },
      },
    ],
  },
})
