import { configDefaults, defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { isWhole } from '../scripts/testing/whole.mjs'
import { isShuffled, longestFirst } from '../scripts/testing/longest-first.mjs'

/** What is long, or a second proof of the same thing, is for `npm run test:whole`. */
const exclude = isWhole ? configDefaults.exclude : [...configDefaults.exclude, '**/*.whole.test.ts']

/**
 * What speaks to the database in a way of its own: transactions that fail or meet, locks between two
 * cms, types and sorting, backups, what is erased to the last byte, rights of its role, databases of former
 * releases. All else is the same on both, so `npm test` asks it on SQLite alone, and `npm run test:whole` on either.
 */
const ofTheDatabase = [
  'backup',
  'bothDatabases',
  'commits',
  'databaseRole',
  'formerReleases',
  'replicas',
  'retention',
].map((name) => `tests/${name}.test.ts`)

/** By the time that they take. */
const long = [
  'tests/adminWalk',
  'tests/reminders',
  'tests/outbox',
  'tests/checks',
  'tests/backup',
  'tests/replicas',
  'tests/bucket',
  'tests/bringingIn',
  'tests/calendarEditing',
  'tests/accounts',
  'tests/siteLanguages',
  'tests/roles',
  'tests/history',
  'tests/retention',
  'tests/commits',
  'tests/boot',
  'tests/canaries',
  'tests/exampleRemoval',
  'tests/offeredFields',
  'tests/keptContent',
  'tests/firstAdministrator',
  'tests/secondFactor',
  'tests/following',
  'tests/ownAccount',
  'tests/editing',
  'tests/import',
  'tests/home',
  'tests/publicChanges',
  'tests/mediaLibrary',
  'tests/calendar',
  'tests/zones',
  'tests/versionPreviews',
  'tests/takingAway',
  'tests/fullDisk',
  'tests/media',
  'tests/schedule',
  'tests/securityLog',
  'tests/differential/differential',
  'tests/differential/properties',
  'src/api/site/validity',
]

const isOnPostgres = process.env.TEST_DATABASE === 'postgres'

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return longestFirst(await super.sort(files), long)
  }
}

export default defineConfig({
  test: {
    ...(!isShuffled && { sequence: { sequencer: LongestFirst } }),
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
            'vite/**/*.test.ts',
            'tests/clock/**/*.test.ts',
            'tests/ports/**/*.test.ts',
          ],
        },
      },
      {
        test: {
          name: 'differential',
          exclude,
          isolate: false,
          // Only what hangs is ended by these: other work may share the machine.
          testTimeout: 60_000,
          include: ['tests/differential/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'http',
          exclude,
          include: isOnPostgres && !isWhole ? ofTheDatabase : ['tests/*.test.ts'],
          globalSetup: ['tests/globalSetup.ts'],
          setupFiles: ['tests/eachFile.ts'],
          // Strapi ends with its thread; in a forked process it takes vitest's channel along.
          pool: 'threads',
          // A thread loads Strapi once, for all files that come to it: tests/eachFile.ts keeps them apart.
          isolate: false,
          maxWorkers: 2,
          // Only what hangs is ended by these: other work may share the machine.
          testTimeout: 600_000,
          hookTimeout: 600_000,
          expect: { poll: { timeout: 60_000 } },
          // What passes only at the second try is named at the end of a run.
          retry: 1,
        },
      },
      {
        test: {
          name: 'bench',
          include: ['bench/**/*.bench.ts'],
          // One file beside another would spoil what both find.
          fileParallelism: false,
          // What it measures is what it is for: it is shown, whether it passes or not.
          disableConsoleIntercept: true,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
